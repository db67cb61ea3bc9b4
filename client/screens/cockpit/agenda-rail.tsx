/** The agenda down the left side: when each part begins at this pace, what it took beyond its minutes, and what is kept in hand. */
import { blockMs } from "../../../shared/workshop/agenda.ts";
import type { PlannedBlock } from "../../../shared/workshop/plan.ts";
import { signedSpan, spanWords, timeOfDay } from "../../words/cockpit.ts";
import { railWords } from "../../words/plan.ts";
import { blockName } from "../../words/vocabulary.ts";
import { useCockpit } from "./cockpit.ts";
import { usePlan } from "./use-plan.ts";

/** Differences below this are noise. */
const noticeableMs = 10_000;

export function AgendaRail() {
  const { bufferMs } = useCockpit().desk.plan.planned;
  const plan = usePlan();
  const { curveballLeftMs: curveballMs } = plan;
  return (
    <nav aria-label={railWords.region} className="flex h-full min-h-130 flex-col py-4 pr-3.5 pl-5 lg:pl-7">
      <ol className="flex flex-1 flex-col">
        {plan.blocks.map((one) => (
          <RailBlock key={one.block.id} planned={one} now={plan.now} />
        ))}
        {curveballMs > 0 && (
          <li
            className="flex min-h-6.5 items-start justify-between border-t border-line py-1 text-14"
            style={{ flex: `${curveballMs} 0 auto` }}
          >
            <span className="font-semibold">{railWords.curveball}</span>
            <span className="tnum text-ink2">{spanWords(curveballMs)}</span>
          </li>
        )}
        <li
          className="hatch-quiet flex items-start justify-between border-t border-line py-1 text-14"
          style={{ flex: `${Math.max(1, plan.bufferLeftMs)} 0 2.5rem` }}
        >
          <span className="bg-paper pr-1.5 font-semibold">{railWords.buffer}</span>
          <span className="tnum bg-paper pl-1.5 text-ink2">
            {plan.bufferLeftMs >= bufferMs
              ? spanWords(plan.bufferLeftMs)
              : railWords.bufferLeft(spanWords(plan.bufferLeftMs), spanWords(bufferMs))}
          </span>
        </li>
        <li className="flex gap-3 border-t border-line py-1 text-14">
          <span className="tnum w-11 text-ink2">{timeOfDay(plan.projectedEndAt)}</span>
          <span className="font-semibold">{railWords.end}</span>
        </li>
      </ol>
    </nav>
  );
}

function RailBlock({ planned, now }: { readonly planned: PlannedBlock; readonly now: number }) {
  const { block, state, startsAt, lengthMs, differenceMs } = planned;
  const isPresent = state === "present";
  const share = lengthMs > 0 ? Math.min(1, Math.max(0, (now - startsAt) / lengthMs)) : 0;
  return (
    <li
      aria-current={isPresent ? "step" : undefined}
      className={`relative flex min-h-6.5 gap-3 ${isPresent ? "border-t-3 border-ink pt-1 text-16 font-bold" : "border-t border-line pt-1 text-14"}`}
      style={{ flex: `${blockMs(block)} 0 auto` }}
    >
      {isPresent && (
        <span aria-hidden className="absolute top-0 bottom-0 -left-5 w-2 bg-done lg:-left-7">
          <span className="block w-full bg-ink" style={{ height: `${share * 100}%` }} />
        </span>
      )}
      <span className={`tnum w-11 shrink-0 ${isPresent ? "" : "text-ink2"}`}>{timeOfDay(startsAt)}</span>
      <span className={`narrow min-w-0 truncate ${state === "past" ? "text-ink2" : "font-semibold"}`}>
        {blockName(block)}
      </span>
      {state !== "ahead" && Math.abs(differenceMs) >= noticeableMs && (
        <span className="tnum ml-auto font-normal text-ink2">{signedSpan(differenceMs)}</span>
      )}
    </li>
  );
}
