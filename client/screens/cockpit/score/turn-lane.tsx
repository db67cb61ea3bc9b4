/** A group's lane of the score: the step's turns, how far the present one is, overtime hatched. */
import type { GroupView } from "../../../../shared/view/group-view.ts";
import { lanesOf, type StepSpan } from "../../../../shared/workshop/plan.ts";
import { useRemaining } from "../../../store/use-time.ts";
import { ClockBar } from "../../../ui/clock-bar.tsx";
import { scoreWords, spanWords } from "../../../words/cockpit.ts";
import { turnNames } from "../../../words/vocabulary.ts";
import { laneShares, turnPlace } from "./group-figures.ts";

/** As far as the bar draws overtime. */
const hatchLimit = "12rem";

export interface TurnLaneProps {
  readonly group: GroupView;
  readonly step: StepSpan | null;
  readonly isDense: boolean;
}

export function TurnLane({ group, step, isDense }: TurnLaneProps) {
  const left = useRemaining(group.turn?.clock);
  if (step === null || !group.turn) return <div />;
  const lanes = lanesOf(step);
  const place = turnPlace(group, lanes.length);
  const elapsedMs = Math.max(0, (lanes[place]?.lengthMs ?? 0) - left);
  const { fill, over } = laneShares(step, place, elapsedMs);
  const isOver = left <= -1000;
  const isHeld = group.turn.clock.holds.includes("group");
  const late = `+${spanWords(left)}`;
  const label = isOver
    ? isDense
      ? late
      : scoreWords.over(late)
    : group.turn.turn === "rotate"
      ? turnNames.rotate
      : spanWords(elapsedMs);
  const words = isOver ? scoreWords.over(spanWords(left)) : scoreWords.left(spanWords(left));
  return (
    <div className="relative flex flex-1 items-center overflow-x-clip pr-(--lane-end)">
      <div className="relative w-full">
        {/* A short lane ends where its figure stands. */}
        <div className={isDense ? "overflow-x-clip" : ""}>
          <ClockBar
            look="lane"
            segments={lanes.map(({ turn, lengthMs }) => ({ id: turn, label: turnNames[turn], lengthMs }))}
            present={place}
            elapsedMs={elapsedMs}
            description={scoreWords.lane(turnNames[group.turn.turn], words)}
          />
        </div>
        <span
          aria-hidden
          className={`tnum absolute top-1/2 z-20 ml-1.5 -translate-y-1/2 px-0.5 font-bold whitespace-nowrap ${isDense ? "text-13" : "text-14"} ${isOver ? "bg-paper" : ""}`}
          style={{ left: `min(100%, calc(${fill * 100}% + min(${over * 100}%, ${hatchLimit})))` }}
        >
          {label}
          {isHeld && <span className="field-spot ml-1.5 px-1">{scoreWords.held}</span>}
        </span>
      </div>
    </div>
  );
}
