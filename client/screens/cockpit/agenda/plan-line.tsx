/**
 * Where the plan stands in a lane of the score: its children, moved along once a second by itself. A variable that all
 * lanes share would have the browser style everything in the score anew.
 */
import type { ReactNode } from "react";
import type { Clock } from "../../../../shared/workshop/clock.ts";
import { planShare, type StepSpan } from "../../../../shared/workshop/plan.ts";
import { useTicking } from "../../../store/use-time.ts";

export interface PlanLineProps {
  readonly step: StepSpan;
  readonly clock: Clock;
  readonly className: string;
  readonly children?: ReactNode;
}

export function PlanLine({ step, clock, className, children }: PlanLineProps) {
  const now = useTicking(clock.runningSince !== null);
  const share = planShare(step, clock, now);
  return (
    <span className={className} style={{ left: `${(share * 100).toFixed(1)}%` }}>
      {children}
    </span>
  );
}
