/** Folds events into the state. Total: it never refuses, reads no clock and draws nothing. Dispatch only. */
import { type Draft, produce, setAutoFreeze } from "immer";
import { evolveBoard } from "./board.ts";
import { evolveCommitments } from "./commitments.ts";
import { evolveDebrief } from "./debrief.ts";
import { evolveDiscussion } from "./discussion.ts";
import type { WorkshopEvent } from "./events.ts";
import { evolveGroups } from "./groups.ts";
import { evolveLobby } from "./lobby.ts";
import { evolveRoles } from "./roles.ts";
import { evolveRoom } from "./room-moves.ts";
import { createdState, evolveSettings } from "./set-up.ts";
import type { WorkshopState } from "./state.ts";
import { evolveTradeOffs } from "./trade-offs.ts";
import { evolveTurns } from "./turns.ts";
import { evolveVote } from "./vote.ts";

// Types already forbid changing a state; freezing it at run time costs and guards nothing more.
setAutoFreeze(false);

/** The state after `event`. A log begins with `workshopCreated`; without it there is no state to evolve. */
export function evolve(state: WorkshopState | undefined, event: WorkshopEvent): WorkshopState {
  if (event.type === "workshopCreated") return createdState(event);
  if (!state) throw new Error(`A log cannot begin with ${event.type}.`);
  return produce(state, (draft) => apply(draft, event));
}

function apply(
  draft: Draft<WorkshopState>,
  event: Exclude<WorkshopEvent, { type: "workshopCreated" }>,
): void {
  switch (event.type) {
    case "settingsChanged":
      return evolveSettings(draft, event);
    case "seatTaken":
    case "seatClaimed":
    case "claimApproved":
    case "claimDeclined":
    case "seatLeft":
    case "seatRemoved":
    case "seatWentAway":
    case "seatCameBack":
      return evolveLobby(draft, event);
    case "groupsProposed":
    case "proposedSeatMoved":
    case "groupsConfirmed":
    case "castingAssigned":
    case "seatPlaced":
      return evolveGroups(draft, event);
    case "rolesPlanned":
    case "roleHandedOn":
      return evolveRoles(draft, event);
    case "roomMoved":
    case "roomPaused":
    case "roomResumed":
    case "roomTimeAdjusted":
    case "outageNoticed":
    case "outageAnswered":
      return evolveRoom(draft, event);
    case "turnEntered":
    case "groupHeld":
    case "groupReleased":
    case "turnTimeAdjusted":
    case "writingDone":
    case "silenceEnded":
      return evolveTurns(draft, event);
    case "noteWritten":
    case "noteEdited":
    case "noteRemoved":
    case "noteRestored":
    case "playedBack":
    case "factSaid":
    case "realityChecked":
      return evolveBoard(draft, event);
    case "proposalWritten":
    case "voteOpened":
    case "ballotCast":
    case "revealAsked":
    case "voteRevealed":
      return evolveVote(draft, event);
    case "tradeOffEdited":
    case "tradeOffChosen":
    case "tradeOffRecorded":
    case "verdictGiven":
    case "tradeOffNominated":
      return evolveTradeOffs(draft, event);
    case "deRoleWritten":
    case "deRoleShown":
    case "galleryOpened":
    case "galleryShown":
    case "dotPlaced":
    case "dotTaken":
    case "dotsRevealed":
    case "discussionStarted":
      return evolveDebrief(draft, event);
    case "discussionMoved":
    case "discussionNoted":
      return evolveDiscussion(draft, event);
    case "commitmentMade":
    case "commitmentChanged":
    case "commitmentRemoved":
      return evolveCommitments(draft, event);
    default:
      event satisfies never;
  }
}
