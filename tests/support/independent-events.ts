/** A log in another order that has to come to the same: what concerns different things on the boards changes places. */
import type { WorkshopEvent } from "../../shared/workshop/events.ts";
import type { Random } from "../../shared/workshop/random.ts";

/** Swaps neighbours that are independent, many times over; how often it could. Nothing moves across a turn or a vote. */
export function independentlySwapped(
  log: readonly WorkshopEvent[],
  random: Random,
): { readonly log: WorkshopEvent[]; readonly swaps: number } {
  const order = [...log];
  let swaps = 0;
  for (let pass = 0; pass < 6; pass += 1) {
    for (let place = 1; place < order.length; place += 1) {
      const [before, after] = [order[place - 1], order[place]];
      if (!before || !after || random() < 0.5 || !areIndependent(before, after)) continue;
      order[place - 1] = after;
      order[place] = before;
      swaps += 1;
    }
  }
  return { log: order, swaps };
}

function areIndependent(one: WorkshopEvent, other: WorkshopEvent): boolean {
  const [a, b] = [concernOf(one), concernOf(other)];
  return a !== null && b !== null && a !== b;
}

/** The one thing that an event writes on; null for what may concern anything. */
function concernOf(event: WorkshopEvent): string | null {
  switch (event.type) {
    case "noteWritten":
    case "noteEdited":
    case "noteRemoved":
    case "noteRestored":
      return `${event.groupId}/${event.slot}/notes`;
    case "playedBack":
      return `${event.groupId}/${event.slot}/played-back/${event.of}`;
    case "factSaid":
      return `${event.groupId}/${event.slot}/fact/${event.role}`;
    case "realityChecked":
      return `${event.groupId}/${event.slot}/reality`;
    case "ballotCast":
      return `${event.groupId}/${event.slot}/ballot/${event.seatId}`;
    case "tradeOffEdited":
      return `${event.groupId}/${event.slot}/text/${event.field}`;
    case "tradeOffChosen":
      return `${event.groupId}/${event.slot}/choice/${event.choice.field}`;
    case "tradeOffRecorded":
      return `${event.groupId}/${event.slot}/recorded`;
    case "verdictGiven":
      return `${event.groupId}/${event.slot}/verdict/${event.seatId}`;
    case "curveballAnswered":
      return `${event.groupId}/${event.slot}/curveball`;
    default:
      return null;
  }
}
