/**
 * The agenda down the left side: when each part begins at this pace, what it took beyond its minutes, and what is kept in
 * hand. Unfolded for changes, what is still to come gets more or fewer minutes, and what was given up can come back.
 */
import { useState } from "react";
import { Button } from "../../../ui/button.tsx";
import { spanWords, timeOfDay } from "../../../words/cockpit.ts";
import { railWords } from "../../../words/plan.ts";
import { useCockpit } from "../cockpit.ts";
import { DroppedStep, RailBlock } from "./rail-block.tsx";
import { useAgendaChanges } from "./use-agenda-changes.ts";
import { usePlan } from "./use-plan.ts";

export interface AgendaRailProps {
  /** In a dialogue, where it is opened to be changed. */
  readonly isOpened?: boolean;
}

export function AgendaRail({ isOpened = false }: AgendaRailProps) {
  const { desk } = useCockpit();
  const plan = usePlan();
  const changes = useAgendaChanges();
  const [isChanging, setChanging] = useState(isOpened);
  const { curveballLeftMs: curveballMs } = plan;
  const lastStep = plan.blocks.findLastIndex(({ block }) => block.kind === "step");
  const dropped = desk.plan.dropped.toReversed();
  return (
    <nav
      aria-label={railWords.region}
      className={`@container flex min-h-130 flex-col ${isOpened ? "" : "h-full py-4 pr-3.5 pl-5 lg:pl-7"}`}
    >
      {!isOpened && (
        <p className="flex items-baseline justify-between pb-1.5 text-14">
          <span className="font-semibold">{railWords.region}</span>
          <Button
            weight="tertiary"
            isDense
            aria-expanded={isChanging}
            aria-label={isChanging ? railWords.done : railWords.changeMinutes}
            onClick={() => setChanging(!isChanging)}
          >
            {isChanging ? railWords.done : railWords.change}
          </Button>
        </p>
      )}
      <ol className="flex flex-1 flex-col">
        {plan.blocks.flatMap((one, place) => [
          <RailBlock
            key={one.block.id}
            planned={one}
            now={plan.now}
            changes={isChanging && one.state === "ahead" ? changes : null}
            isTold={one.block.kind === "what"}
          />,
          ...(place === lastStep
            ? dropped.map((block) => <DroppedStep key={block.id} block={block} changes={changes} />)
            : []),
        ])}
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
          className="hatch-quiet flex flex-wrap items-start justify-between border-t border-line py-1 text-14"
          style={{ flex: `${Math.max(1, plan.bufferLeftMs)} 0 2.5rem` }}
        >
          <span className="bg-paper pr-1.5 font-semibold">{railWords.buffer}</span>
          <span className="tnum bg-paper pl-1.5 text-ink2">
            {plan.bufferLeftMs >= desk.plan.planned.bufferMs
              ? spanWords(plan.bufferLeftMs)
              : railWords.bufferLeft(spanWords(plan.bufferLeftMs), spanWords(desk.plan.planned.bufferMs))}
          </span>
          {isChanging && changes.putBufferBack && (
            <span className="w-full bg-paper">
              <Button weight="tertiary" isDense onClick={changes.putBufferBack}>
                {railWords.putBack}
              </Button>
            </span>
          )}
        </li>
        <li className="flex gap-3 border-t border-line py-1 text-14">
          <span className="tnum w-11 text-ink2">{timeOfDay(plan.projectedEndAt)}</span>
          <span className="font-semibold">{railWords.end}</span>
          <span className="tnum ml-auto text-ink2">{railWords.sum(plan.sumMs, plan.promisedMs)}</span>
        </li>
      </ol>
    </nav>
  );
}
