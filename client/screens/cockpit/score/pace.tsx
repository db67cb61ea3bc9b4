/** A group's pace against the plan, in words: how far ahead or behind it is in the step that runs. */
import type { GroupView } from "../../../../shared/view/group-view.ts";
import { type PacedStep, paceMs } from "../../../../shared/workshop/plan.ts";
import { useTicking } from "../../../store/use-time.ts";
import { paceWords } from "../../../words/plan.ts";

/** Less than this is how people talk. */
const noticeableMs = 30_000;

export interface PaceProps {
  readonly turn: NonNullable<GroupView["turn"]>;
  readonly step: PacedStep;
  /** Where rows are low the lane shows it, and words are for those who cannot see it. */
  readonly isDense: boolean;
}

export function Pace({ turn, step, isDense }: PaceProps) {
  const now = useTicking(step.clock.runningSince !== null || turn.clock.runningSince !== null);
  const ms = paceMs(step, turn, now);
  if (Math.abs(ms) < noticeableMs) return null;
  return (
    <p
      className={
        isDense
          ? "sr-only"
          : "tnum absolute top-1 left-0 z-20 bg-paper pr-1 text-13 leading-tight text-ink2 @max-md:sr-only"
      }
    >
      {paceWords(ms)}
    </p>
  );
}
