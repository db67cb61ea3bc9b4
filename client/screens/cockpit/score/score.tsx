/**
 * The full score: a row a group, time to the right, one dashed line through all rows where the plan is. Many groups get
 * low rows in two columns.
 */
import { useMemo } from "react";
import type { Clock } from "../../../../shared/workshop/clock.ts";
import { lanesOf, type StepSpan } from "../../../../shared/workshop/plan.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { scoreWords } from "../../../words/cockpit.ts";
import { turnNames } from "../../../words/vocabulary.ts";
import { PlanLine } from "../agenda/plan-line.tsx";
import { useCockpit } from "../cockpit.ts";
import { useFlags } from "../signals/signals.tsx";
import { boardNow } from "./group-figures.ts";
import { densityOf, laneColumn, rowColumns } from "./score-columns.ts";
import { ScoreRow } from "./score-row.tsx";

export interface ScoreProps {
  readonly onOpen: (groupId: string) => void;
}

export function Score({ onOpen }: ScoreProps) {
  const { room, groups, block } = useCockpit();
  const flags = useFlags();
  const stepMs = block?.kind === "step" ? block.plannedMs : null;
  const curveballMs = block?.curveballMs ?? 0;
  const hasCurveball = curveballMs > 0 || groups.some((group) => boardNow(group)?.curveball);
  const step = useMemo(
    (): StepSpan | null => (stepMs === null ? null : { stepMs, curveballMs, hasCurveball }),
    [stepMs, curveballMs, hasCurveball],
  );
  if (groups.length === 0)
    return <EmptyState title={scoreWords.empty.title}>{scoreWords.empty.text}</EmptyState>;
  const density = densityOf(groups.length);
  const isDense = density === "dense";
  return (
    <section
      aria-label={scoreWords.region}
      className="@container relative px-4 pb-6"
      style={{ "--lane-end": isDense ? "3.25rem" : "5.5rem" }}
    >
      <div className={isDense ? "grid gap-x-7 @3xl:grid-cols-2" : ""}>
        <Head step={step} clock={room.clock} isDense={isDense} />
        {isDense && (
          <div className="hidden @3xl:block">
            <Head step={step} clock={room.clock} isDense />
          </div>
        )}
      </div>
      <ul
        className={isDense ? "gap-x-7 @3xl:grid @3xl:grid-flow-col @3xl:grid-cols-2" : ""}
        style={isDense ? { gridTemplateRows: `repeat(${Math.ceil(groups.length / 2)}, auto)` } : undefined}
      >
        {groups.map((group) => (
          <ScoreRow
            key={group.id}
            group={group}
            room={room}
            step={step}
            density={density}
            flag={flags[group.id]}
            onOpen={onOpen}
          />
        ))}
      </ul>
    </section>
  );
}

interface HeadProps {
  readonly step: StepSpan | null;
  readonly clock: Clock;
  readonly isDense: boolean;
}

function Head({ step, clock, isDense }: HeadProps) {
  return (
    <div
      aria-hidden
      className={`sticky top-0 z-10 items-end border-b-2 border-ink bg-paper pt-3 pb-1.5 text-13 font-semibold text-ink2 ${rowColumns(isDense)}`}
    >
      <span>{scoreWords.group}</span>
      {!isDense && <span className="hidden @2xl:block">{scoreWords.journey}</span>}
      <span className={`relative block pr-(--lane-end) pb-4.5 ${laneColumn}`}>
        {step !== null && (
          <>
            <span className="flex gap-0.5">
              {lanesOf(step).map(({ turn, lengthMs }, place) => (
                <span key={turn} className="narrow min-w-max pr-1" style={{ flex: `${lengthMs} 1 0` }}>
                  <span className={isDense ? "hidden @2xl:inline @3xl:hidden" : ""}>{turnNames[turn]}</span>
                  {isDense && <span className="@2xl:hidden @3xl:inline">{place + 1}</span>}
                </span>
              ))}
            </span>
            <span className="absolute right-(--lane-end) bottom-0 left-0">
              <PlanLine
                step={step}
                clock={clock}
                className="absolute bottom-0 -translate-x-1/2 leading-none font-bold text-ink"
              >
                {scoreWords.plan}
              </PlanLine>
            </span>
          </>
        )}
      </span>
      <span>{scoreWords.cast}</span>
      {!isDense && <span className="hidden @5xl:block">{scoreWords.board}</span>}
    </div>
  );
}
