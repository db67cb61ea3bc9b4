/** TEAM-2: what facilitators did last, kept in the state so that two of them do not fight over the room. */
import type { Draft } from "immer";
import type { WorkshopEvent } from "./events.ts";
import type { FacilitatorAct } from "./facilitation.ts";
import { known } from "./facilitators.ts";
import type { FacilitatorId } from "./ids.ts";
import type { WorkshopState } from "./state.ts";

/** How many are kept. */
export const mostActs = 30;

/** One press can concern many people: it is told once. */
const forMany: ReadonlySet<WorkshopEvent["type"]> = new Set(["seatPlaced", "seatAdmitted", "seatDeclined"]);

type Details = Omit<FacilitatorAct, "at" | "by" | "what">;

export function noteFacilitator(draft: Draft<WorkshopState>, event: WorkshopEvent): void {
  const by = whoDid(event);
  if (by === undefined) return;
  const { facilitation } = draft;
  if (by !== null) known(facilitation, by).lastActAt = event.at;
  const details = detailsOf(draft, event);
  if (!details) return;
  const last = facilitation.acts[String(facilitation.actCount)];
  if (forMany.has(event.type) && last?.what === event.type && last.at === event.at) return;
  facilitation.actCount += 1;
  facilitation.acts[String(facilitation.actCount)] = { at: event.at, by, what: event.type, ...details };
  delete facilitation.acts[String(facilitation.actCount - mostActs)];
}

/** The facilitator who did it, null if the log does not say which, undefined if it was none of them. */
function whoDid(event: WorkshopEvent): FacilitatorId | null | undefined {
  if (event.type === "facilitatorInvited" || event.type === "facilitatorRevoked") return event.askedBy;
  return event.by === "facilitator" ? (event.facilitator ?? null) : undefined;
}

/** Undefined for what need not be told: a choice of one's own screen, or something that others feel only later. */
function detailsOf(draft: Draft<WorkshopState>, event: WorkshopEvent): Details | undefined {
  switch (event.type) {
    case "roomMoved": {
      const isBack = event.direction === "back";
      const place = typeof event.to === "number" ? draft.agenda.blocks[event.to]?.id : event.to;
      return { isBack, ...(place !== undefined && { place }) };
    }
    case "roomTimeAdjusted":
      return { ms: event.deltaMs };
    case "curveballSkipped":
      return { ms: event.ms };
    case "agendaChanged":
    case "stepDropped":
    case "stepTakenBack":
      return { place: event.blockId };
    case "turnTimeAdjusted":
      return { groupId: event.groupId, ms: event.deltaMs };
    case "turnEntered":
    case "groupHeld":
    case "groupReleased":
    case "castingAssigned":
    case "roleHandedOn":
    case "groupMessaged":
    case "spotlightTurned":
    case "spotlightEnded":
      return { groupId: event.groupId };
    case "seatRemoved":
    case "seatRestored":
    case "claimApproved":
    case "seatAdmitted":
    case "seatDeclined":
      return { seatId: event.seatId };
    case "seatPlaced":
      return { seatId: event.seatId, groupId: event.groupId };
    case "facilitatorInvited":
    case "facilitatorRevoked":
      return { facilitatorId: event.facilitatorId };
    case "leadPassed":
      return event.to === null ? {} : { facilitatorId: event.to };
    case "roomPaused":
    case "roomResumed":
    case "outageAnswered":
    case "bufferSpent":
    case "groupsConfirmed":
    case "surgeryAnnounced":
    case "surgeryCalledOff":
    case "surgeryUndone":
    case "groupsMerged":
    case "groupSplit":
    case "exchangePlayed":
    case "exchangeClosed":
    case "curveballReleased":
    case "curveballArmed":
    case "curveballDisarmed":
    case "claimDeclined":
    case "doorLocked":
    case "doorUnlocked":
    case "settingsChanged":
    case "signalsTuned":
    case "signalSnoozed":
    case "signalResolved":
    case "galleryOpened":
    case "galleryShown":
    case "dotsRevealed":
    case "discussionMoved":
    case "broadcastSent":
    case "callLinksSet":
    case "everyoneCalledBack":
    case "everyoneLetGo":
      return {};
    default:
      return undefined;
  }
}
