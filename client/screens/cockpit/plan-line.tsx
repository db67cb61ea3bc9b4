/**
 * Where the plan stands in a lane of the score: its children, moved along once a second by itself. A variable that all
 * lanes share would have the browser style everything in the score anew.
 */
import type { ReactNode } from "react";
import type { Clock } from "../../../shared/workshop/clock.ts";
import { planShare } from "../../../shared/workshop/plan.ts";
import { useTicking } from "../../store/use-time.ts";

export interface PlanLineProps {
  readonly stepMs: number;
  /** What the step got on top for a curveball. */
  readonly curveballMs: number;
  readonly clock: Clock;
  readonly className: string;
  readonly children?: ReactNode;
}

export function PlanLine({ stepMs, curveballMs, clock, className, children }: PlanLineProps) {
  const now = useTicking(clock.runningSince !== null);
  const share = planShare(stepMs, clock, now, curveballMs);
  return (
    <span className={className} style={{ left: `${(share * 100).toFixed(1)}%` }}>
      {children}
    </span>
  );
}
