/** Why something was refused, in words: what happened, what was kept, what to do. */
import type { CommandAnswer, ErrorAnswer } from "../../shared/protocol.ts";
import type { Rejection } from "../../shared/workshop/rejection.ts";

/** A rejection as one sentence. */
export function rejectionWords(rejection: Rejection): string {
  switch (rejection.code) {
    case "notAllowed":
      return "That is not yours to do here.";
    case "notInThisPhase":
      return "The workshop has moved on; this belonged to an earlier part.";
    case "seatGone":
      return "Your seat is not on this device any more.";
    case "notYourGroup":
      return "You are in another group now.";
    case "noSuchThing":
      return "That is not there any more.";
    case "stale":
      return "Somebody was faster; nothing was skipped.";
    case "held":
      return "The clock is paused. It waits until it runs again.";
    case "nameTaken":
      return "That name is taken.";
    case "needsApproval":
      return "The facilitator has to let you back in.";
    case "workshopFull":
      return `The workshop is full: all ${rejection.seats} seats are taken. Tell the facilitator.`;
    case "workshopEnded":
      return "The workshop has ended.";
    case "tooFewPeople":
      return rejection.people === 1
        ? "One person is too few for that."
        : "There are too few people for that.";
    case "groupFull":
      return "That group is full.";
    case "notYourRole":
      return "That belongs to somebody else’s role.";
    case "boardClosed":
      return "The gallery is open, so the boards are closed.";
    case "voteIsOpen":
      return "A vote is open; the proposal stays as it is until it is revealed.";
    case "noVoteOpen":
      return "There is no vote open.";
    case "alreadyDone":
      return "That is done already.";
    case "tooMany":
      return `There is room for ${rejection.limit}, and that is how many there are.`;
    case "needsConfirmation":
      return "That needs a second look first.";
    case "tooLate":
      return "It is too late for that.";
    case "notHere":
      return "They are away just now.";
    case "contradicted":
      return "Something has happened since, so it cannot be undone. Do it by hand.";
    default:
      return rejection satisfies never;
  }
}

/** What a refused command's answer says. */
export function refusalWords(answer: Exclude<CommandAnswer, { readonly ok: true }>): string {
  if ("rejection" in answer) return rejectionWords(answer.rejection);
  if ("malformed" in answer) return "It is too long, or contains something that cannot be saved.";
  return "Something went wrong on the server. Nothing was changed.";
}

/** What an HTTP request's error says; `network` is no answer at all. */
export function errorWords(error: ErrorAnswer["error"] | { readonly code: "network" }): string {
  switch (error.code) {
    case "network":
      return "The server does not answer. Check your connection and try again.";
    case "malformed":
      return "Something in there cannot be used. Check it and try again.";
    case "noSuchCode":
      return "No workshop answers to this code. Check it with the big screen.";
    case "passcode":
      return "That is not the passcode.";
    case "tooManyRequests":
      return "Too many tries. Wait a minute, then try again.";
    case "unauthorised":
      return "This link is not valid any more.";
    case "foreignPage":
      return "This server does not know the address that you opened it under. Open it under the address that the facilitator gave you.";
    case "notFound":
      return "There is nothing here.";
    case "fault":
      return "Something went wrong on the server. Nothing was changed; try again.";
    case "broken":
      return "The server cannot read this workshop at the moment. Nothing of it was thrown away; tell whoever runs the server.";
    default:
      return rejectionWords(error);
  }
}
