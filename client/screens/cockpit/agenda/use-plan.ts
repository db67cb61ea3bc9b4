/** The plan against the clock, drawn anew once a second at most: figures in minutes need no more. */
import { agendaIn } from "../../../../shared/view/agenda-now.ts";
import { dropOf, type StepChange } from "../../../../shared/workshop/dropping.ts";
import { type Plan, planOf } from "../../../../shared/workshop/plan.ts";
import { useTicking } from "../../../store/use-time.ts";
import { type Cockpit, useCockpit } from "../cockpit.ts";

export function usePlan(): Plan & { readonly now: number } {
  const { room, desk } = useCockpit();
  const now = useTicking(room.position !== "ended");
  return { ...planOf({ ...room, ...desk.plan }, now), now };
}

/** The drop that can be offered now: steps go until the debrief begins. */
export function dropIn(cockpit: Cockpit): StepChange | undefined {
  const { agenda, groups } = agendaIn(cockpit.room, cockpit.desk);
  return ["welcome", "briefing", "immersion", "step"].includes(cockpit.phase)
    ? dropOf(agenda, groups)
    : undefined;
}
