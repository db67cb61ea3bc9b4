/**
 * How a practice on the difficult room begins: in a welcome that has run eight minutes over, with the signals on that
 * show what is difficult. Decided as anybody's commands are, only some minutes ago.
 */
import { difficultRoomLateMs, difficultRoomSignals } from "../../shared/scenarios.ts";
import { blockMs } from "../../shared/workshop/agenda.ts";
import type { ParsedCommand } from "../../shared/workshop/commands.ts";
import { decide } from "../../shared/workshop/decide.ts";
import type { WorkshopEvent } from "../../shared/workshop/events.ts";
import { evolve } from "../../shared/workshop/evolve.ts";
import type { WorkshopState } from "../../shared/workshop/state.ts";

/** `created` comes back first, with the time at which this workshop would have been made. Epoch ms. */
export function difficultBeginning(
  created: Extract<WorkshopEvent, { type: "workshopCreated" }>,
  newId: (prefix: string) => string,
): WorkshopEvent[] {
  const [welcome] = created.agenda.blocks;
  const at = created.at - difficultRoomLateMs - (welcome ? blockMs(welcome) : 0);
  const events: WorkshopEvent[] = [{ ...created, at }];
  let state: WorkshopState = evolve(undefined, { ...created, at });
  const order = (command: ParsedCommand): void => {
    const context = { actor: { kind: "facilitator" as const }, now: at, newId, seed: newId("seed") };
    const outcome = decide(state, command, context);
    if (outcome.rejection) throw new Error(`A practice cannot begin: ${outcome.rejection.code}.`);
    state = outcome.state;
    events.push(...outcome.events);
  };
  order({ name: "advanceRoom", payload: { from: state.room.revision } });
  for (const signal of difficultRoomSignals)
    order({ name: "tuneSignals", payload: { signal, isOn: true, limit: null } });
  return events;
}
