/** The plan against the clock, drawn anew once a second at most: figures in minutes need no more. */
import {
  type AgendaNow,
  dropOf,
  type PlayingGroup,
  type StepChange,
} from "../../../shared/workshop/dropping.ts";
import { type Plan, planOf } from "../../../shared/workshop/plan.ts";
import { useTicking } from "../../store/use-time.ts";
import { type Cockpit, useCockpit } from "./cockpit.ts";

export function usePlan(): Plan & { readonly now: number } {
  const { room, desk } = useCockpit();
  const now = useTicking(room.position !== "ended");
  return { ...planOf({ ...room, ...desk.plan }, now), now };
}

/** What the questions of dropping and taking back ask of the cockpit. */
export function agendaIn({ room, desk, groups }: Cockpit): {
  readonly agenda: AgendaNow;
  readonly groups: readonly PlayingGroup[];
} {
  return {
    agenda: { ...room, dropped: desk.plan.dropped },
    groups: groups.flatMap(({ id, steps, furthestSlot, castingId }) => {
      const journey = desk.castings[castingId]?.journey;
      return journey ? [{ id, steps, furthestSlot, journey }] : [];
    }),
  };
}

/** The drop that can be offered now: steps go until the debrief begins. */
export function dropIn(cockpit: Cockpit): StepChange | undefined {
  const { agenda, groups } = agendaIn(cockpit);
  return ["welcome", "briefing", "immersion", "step"].includes(cockpit.phase)
    ? dropOf(agenda, groups)
    : undefined;
}
