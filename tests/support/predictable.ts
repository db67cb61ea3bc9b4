/** From an event to the command that a participant's page would have predicted it from. */
import type { PredictedCommand } from "../../shared/view/predict.ts";
import type { WorkshopEvent } from "../../shared/workshop/events.ts";

/** Undefined for events that no page shows before they are confirmed. `revision`: of the turn that was left. */
export function predictedFor(event: WorkshopEvent, revision: number): PredictedCommand | undefined {
  switch (event.type) {
    case "ballotCast": {
      const { groupId, slot, fingers } = event;
      return { name: "castBallot", payload: { groupId, slot, fingers } };
    }
    case "dotPlaced":
      return { name: "placeDot", payload: { key: event.key } };
    case "dotTaken":
      return { name: "takeDot", payload: { key: event.key } };
    case "noteWritten": {
      const { groupId, slot, kind, text, speaker } = event;
      return { name: "writeNote", payload: { groupId, slot, kind, text, speaker } };
    }
    case "noteEdited": {
      const { groupId, slot, noteId, text } = event;
      return { name: "editNote", payload: { groupId, slot, noteId, text, base: 1 } };
    }
    case "tradeOffEdited": {
      const { groupId, slot, field, value } = event;
      return { name: "editTradeOff", payload: { groupId, slot, field, value, base: 1 } };
    }
    case "tradeOffChosen": {
      const { groupId, slot, choice } = event;
      return { name: "chooseTradeOff", payload: { groupId, slot, choice } };
    }
    case "verdictGiven": {
      const { groupId, slot, verdict } = event;
      return { name: "giveVerdict", payload: { groupId, slot, verdict } };
    }
    case "factSaid": {
      const { groupId, slot, role, isSaid } = event;
      return { name: "markFact", payload: { groupId, slot, role, isSaid } };
    }
    case "writingDone":
      return { name: "finishWriting", payload: { groupId: event.groupId, from: revision } };
    default:
      return undefined;
  }
}
