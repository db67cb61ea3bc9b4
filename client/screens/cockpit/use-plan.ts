/** The plan against the clock, drawn anew once a second at most: figures in minutes need no more. */
import { type Plan, planOf } from "../../../shared/workshop/plan.ts";
import { useTicking } from "../../store/use-time.ts";
import { useCockpit } from "./cockpit.ts";

export function usePlan(): Plan & { readonly now: number } {
  const { room } = useCockpit();
  const now = useTicking(room.position !== "ended");
  return { ...planOf(room, now), now };
}
