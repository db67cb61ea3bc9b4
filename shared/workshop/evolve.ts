/** Folds events into the state. Total: it never refuses, reads no clock and draws nothing. Dispatch only. */
import { type Draft, produce, setAutoFreeze } from "immer";
import { noteAct } from "./activity.ts";
import { evolveAgenda } from "./agenda-changes.ts";
import { evolveCallLinks } from "./call-links.ts";
import { evolveCommitments } from "./commitments.ts";
import { evolveCurveballs } from "./curveball-play.ts";
import { evolveDeck } from "./curveballs.ts";
import { evolveDeRole } from "./de-role.ts";
import { evolveDiscussion } from "./discussion.ts";
import { evolveDoor } from "./door.ts";
import { evolveDots } from "./dots.ts";
import type { WorkshopEvent } from "./events.ts";
import { evolveExchange } from "./exchange.ts";
import { noteFacilitator } from "./facilitator-acts.ts";
import { evolveFacilitators } from "./facilitators.ts";
import { evolveGallery } from "./gallery.ts";
import { evolveGroups } from "./groups.ts";
import { evolveOnBoard, isOnBoard, type OnBoardEvent } from "./on-board.ts";
import { evolvePrivateNotes } from "./private-notes.ts";
import { endRecall, evolveRecall } from "./recall.ts";
import { evolveRoles } from "./roles.ts";
import { evolveRoom } from "./room-moves.ts";
import { evolveSeats } from "./seats.ts";
import { createdState, evolveSettings } from "./set-up.ts";
import { evolveSignals } from "./signals.ts";
import { dimSpotlight, evolveSpotlight } from "./spotlight.ts";
import type { WorkshopState } from "./state.ts";
import { evolveSurgery } from "./surgery-evolution.ts";
import { evolveThreads } from "./threads.ts";
import { evolveNomination } from "./trade-offs.ts";
import { evolveTurns } from "./turns.ts";
import { endVisits, evolveVisits } from "./visits.ts";

// Types already forbid changing a state; freezing it at run time costs and guards nothing more.
setAutoFreeze(false);

/** The state after `event`. A log begins with `workshopCreated`; without it there is no state to evolve. */
export function evolve(state: WorkshopState | undefined, event: WorkshopEvent): WorkshopState {
  if (event.type === "workshopCreated") return createdState(event);
  if (!state) throw new Error(`A log cannot begin with ${event.type}.`);
  if (!isOnBoard(event))
    return produce(state, (draft) => {
      apply(draft, event);
      noteAct(draft, event);
      noteFacilitator(draft, event);
      dimSpotlight(draft, event);
      endRecall(draft, event);
      endVisits(draft, event);
    });
  const after = evolveOnBoard(state, event);
  return event.by === "facilitator" ? produce(after, (draft) => noteFacilitator(draft, event)) : after;
}

function apply(
  draft: Draft<WorkshopState>,
  event: Exclude<WorkshopEvent, { type: "workshopCreated" } | OnBoardEvent>,
): void {
  switch (event.type) {
    case "settingsChanged":
      evolveSettings(draft, event);
      return;
    case "seatTaken":
    case "seatClaimed":
    case "claimApproved":
    case "claimDeclined":
    case "seatLeft":
    case "seatRemoved":
    case "seatRestored":
    case "seatWentAway":
    case "seatCameBack":
      evolveSeats(draft, event);
      return;
    case "doorLocked":
    case "doorUnlocked":
    case "seatAdmitted":
    case "seatDeclined":
      evolveDoor(draft, event);
      return;
    case "groupsProposed":
    case "proposedSeatMoved":
    case "groupsConfirmed":
    case "castingAssigned":
    case "seatPlaced":
      evolveGroups(draft, event);
      return;
    case "surgeryAnnounced":
    case "surgeryCalledOff":
    case "surgeryDone":
    case "surgeryUndone":
    case "groupsMerged":
    case "groupSplit":
      evolveSurgery(draft, event);
      return;
    case "rolesPlanned":
    case "roleHandedOn":
      evolveRoles(draft, event);
      return;
    case "roomMoved":
    case "roomPaused":
    case "roomResumed":
    case "roomTimeAdjusted":
    case "outageNoticed":
    case "outageAnswered":
      evolveRoom(draft, event);
      return;
    case "exchangePlayed":
    case "exchangePaused":
    case "exchangeClosed":
      evolveExchange(draft, event);
      return;
    case "agendaChanged":
    case "bufferSpent":
    case "stepDropped":
    case "stepTakenBack":
      evolveAgenda(draft, event);
      return;
    case "turnEntered":
    case "groupHeld":
    case "groupReleased":
    case "turnTimeAdjusted":
    case "writingDone":
    case "silenceEnded":
      evolveTurns(draft, event);
      return;
    case "curveballWritten":
    case "curveballRemoved":
    case "curveballSkipped":
      evolveDeck(draft, event);
      return;
    case "curveballReleased":
    case "curveballArmed":
    case "curveballDisarmed":
    case "curveballBroughtIn":
    case "curveballAnswered":
    case "curveballTimeGiven":
      evolveCurveballs(draft, event);
      return;
    case "tradeOffNominated":
      evolveNomination(draft, event);
      return;
    case "deRoleWritten":
    case "deRoleShown":
      evolveDeRole(draft, event);
      return;
    case "galleryOpened":
    case "galleryShown":
      evolveGallery(draft, event);
      return;
    case "dotPlaced":
    case "dotTaken":
    case "dotsRevealed":
    case "discussionStarted":
      evolveDots(draft, event);
      return;
    case "discussionMoved":
    case "discussionNoted":
      evolveDiscussion(draft, event);
      return;
    case "commitmentMade":
    case "commitmentChanged":
    case "commitmentRemoved":
      evolveCommitments(draft, event);
      return;
    case "helpAsked":
    case "helpWithdrawn":
    case "facilitatorAnswered":
    case "helpSeen":
    case "groupMessaged":
    case "broadcastSent":
      evolveThreads(draft, event);
      return;
    case "spotlightTurned":
    case "spotlightEnded":
      evolveSpotlight(draft, event);
      return;
    case "everyoneCalledBack":
    case "everyoneLetGo":
      evolveRecall(draft, event);
      return;
    case "groupVisited":
    case "visitEnded":
      evolveVisits(draft, event);
      return;
    case "callLinksSet":
      evolveCallLinks(draft, event);
      return;
    case "privateNoteWritten":
    case "privateNoteEdited":
    case "privateNoteRemoved":
      evolvePrivateNotes(draft, event);
      return;
    case "signalSnoozed":
    case "signalResolved":
    case "signalsTuned":
      evolveSignals(draft, event);
      return;
    case "facilitatorInvited":
    case "facilitatorRevoked":
    case "facilitatorNamed":
    case "leadPassed":
      evolveFacilitators(draft, event);
      return;
    default:
      event satisfies never;
  }
}
