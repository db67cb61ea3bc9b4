/** A group's row in the score; pressing it opens the group. */
import { memo } from "react";
import type { GroupView } from "../../../../shared/view/group-view.ts";
import type { RoomView } from "../../../../shared/view/room-view.ts";
import { smallestGroup } from "../../../../shared/workshop/grouping.ts";
import type { SeatId } from "../../../../shared/workshop/ids.ts";
import type { StepSpan } from "../../../../shared/workshop/plan.ts";
import type { SignalKind } from "../../../../shared/workshop/signal-kinds.ts";
import { Glyph } from "../../../ui/glyph.tsx";
import { JourneyLine } from "../../../ui/journey-line.tsx";
import { Pennant } from "../../../ui/pennant.tsx";
import { Swatch } from "../../../ui/swatch.tsx";
import { scoreWords } from "../../../words/cockpit.ts";
import { groupLook } from "../../../words/groups.ts";
import { pennants } from "../../../words/signals.ts";
import { PlanLine } from "../agenda/plan-line.tsx";
import { nameIn } from "../cockpit.ts";
import { actionNow, boardLine, boardNow, castNow, latestWords, rowStations } from "./group-figures.ts";
import { Pace } from "./pace.tsx";
import { type Density, laneColumn, rowColumns } from "./score-columns.ts";
import { TurnLane } from "./turn-lane.tsx";

export interface ScoreRowProps {
  readonly group: GroupView;
  readonly room: RoomView;
  /** Null outside of steps. */
  readonly step: StepSpan | null;
  readonly density: Density;
  /** The group’s most urgent signal. */
  readonly flag: SignalKind | undefined;
  readonly onOpen: (groupId: string) => void;
}

const heights: Record<Density, string> = {
  roomy: "min-h-24",
  usual: "min-h-15",
  dense: "min-h-8.5 pointer-coarse:min-h-11",
};

export const ScoreRow = memo(function ScoreRow(props: ScoreRowProps) {
  const { group, room, step, density, flag, onOpen } = props;
  const isDense = density === "dense";
  const look = groupLook(group.table);
  const persona = group.casting?.persona;
  const stations = rowStations(group);
  const described = persona
    ? group.turn
      ? scoreWords.describe(persona.name, actionNow(group))
      : scoreWords.describeAll(persona.name)
    : "";
  return (
    <li
      className={`relative border-b border-line [contain:layout_style_paint] hover:bg-recess ${heights[density]} ${rowColumns(isDense)}`}
    >
      <div className={isDense ? "flex min-w-0 items-center gap-1.5" : "min-w-0 py-1"}>
        <button
          type="button"
          onClick={() => onOpen(group.id)}
          className={`block min-h-0! max-w-full truncate text-left leading-tight before:absolute before:inset-0 ${isDense ? "text-15" : "text-17"}`}
        >
          <Swatch colour={look.colour} name={look.name} table={group.table} />
          <span className="sr-only">{scoreWords.open(look.name)}</span>
        </button>
        {isDense ? (
          <Few people={group.seatIds.length} />
        ) : (
          <p className="mt-0.5 truncate text-14 text-ink2">
            {flag && <Pennant>{pennants[flag]}</Pennant>} <Few people={group.seatIds.length} />
            {!flag && persona && `${persona.name}, ${persona.oneLine}`}
          </p>
        )}
      </div>
      {!isDense && (
        <div className="hidden py-0.5 @2xl:block">
          <JourneyLine stations={stations} size="row" description={described} />
          <p className="mt-0.5 truncate text-14 leading-tight font-semibold">
            {group.turn && actionNow(group)}
          </p>
        </div>
      )}
      <div className={`relative flex h-full min-w-0 flex-col justify-center @max-md:min-h-8 ${laneColumn}`}>
        <TurnLane group={group} step={step} isDense={isDense} />
        {isDense && flag && (
          <span className="pointer-events-none absolute inset-y-0 left-0 z-20 flex items-center">
            <Pennant>{pennants[flag]}</Pennant>
          </span>
        )}
        {step !== null && group.turn && (
          <Pace
            turn={group.turn}
            step={{ ...step, hasCurveball: boardNow(group)?.curveball != null, clock: room.clock }}
            isDense={isDense}
          />
        )}
        {density === "roomy" && <Latest group={group} />}
        {step !== null && (
          <span aria-hidden className="pointer-events-none absolute inset-y-0 right-(--lane-end) left-0 z-10">
            <PlanLine
              step={step}
              clock={room.clock}
              className="absolute inset-y-0 border-l-2 border-dashed border-ink2"
            />
          </span>
        )}
      </div>
      <Cast group={group} room={room} isDense={isDense} />
      {!isDense && (
        <div className="hidden min-w-0 py-1 text-14 leading-tight @5xl:block">
          <p className="truncate">{step !== null && boardLine(group)}</p>
          <Presence group={group} room={room} />
        </div>
      )}
    </li>
  );
});

/** A group that has become too small shows it: there is somebody to bring over, or a group to merge it with. */
function Few({ people }: { readonly people: number }) {
  if (people >= smallestGroup) return null;
  return (
    <strong className="lit shrink-0 px-1 text-14 font-semibold whitespace-nowrap">
      {scoreWords.few(people)}
    </strong>
  );
}

/** What was said last in this turn, where there is room for it. */
function Latest({ group }: { readonly group: GroupView }) {
  const words = latestWords(group);
  if (!words) return null;
  return (
    <p className="relative z-20 mr-(--lane-end) -mt-2 truncate pb-3 text-15 text-ink2">
      <span className="bg-paper">{words}</span>
    </p>
  );
}

interface CastProps {
  readonly group: GroupView;
  readonly room: RoomView;
  readonly isDense: boolean;
}

function Cast({ group, room, isDense }: CastProps) {
  const cast = castNow(group);
  if (!cast) return <Presence group={group} room={room} />;
  const leads = [
    { role: "productManager", id: cast.productManager, word: scoreWords.pm },
    { role: "engineer", id: cast.engineer, word: scoreWords.eng },
  ] as const;
  return (
    <div
      className={`min-w-0 py-1 text-14 leading-tight ${isDense ? "grid grid-cols-2 gap-x-2 text-13!" : "grid gap-1"}`}
    >
      {leads.map(({ role, id, word }) => (
        <p key={role} className="flex min-w-0 items-center gap-1.5">
          <Glyph role={role} toned size={isDense ? 11 : 13} />
          <span className={isDense ? "sr-only" : "w-7.5 shrink-0 whitespace-nowrap text-ink2"}>{word}</span>
          <Lead room={room} id={id} isDense={isDense} />
        </p>
      ))}
    </div>
  );
}

function Lead({
  room,
  id,
  isDense,
}: {
  readonly room: RoomView;
  readonly id: SeatId;
  readonly isDense: boolean;
}) {
  const name = nameIn(room, id) || scoreWords.nobody;
  const isAway = room.roster[id]?.isAway !== false;
  return (
    <span title={name} className={`narrow truncate font-semibold ${isAway ? "field-spot px-1" : ""}`}>
      {isDense || isAway ? name.split(" ")[0] : name}
      {isAway &&
        (isDense ? <span className="sr-only">{`, ${scoreWords.away}`}</span> : `, ${scoreWords.away}`)}
    </span>
  );
}

/** A dot a member: full for those who are here, a ring for those who are away. */
function Presence({ group, room }: { readonly group: GroupView; readonly room: RoomView }) {
  const away = group.seatIds.filter((id) => room.roster[id]?.isAway !== false).length;
  return (
    <p className="mt-1.5 flex gap-1">
      {group.seatIds.map((id) => (
        <span
          key={id}
          aria-hidden
          className={`size-2 rounded-full border border-ink2 ${room.roster[id]?.isAway === false ? "bg-ink2" : ""}`}
        />
      ))}
      <span className="sr-only">{scoreWords.presence(group.seatIds.length - away, away)}</span>
    </p>
  );
}
