/** What happened in a difficult room, from its log: when the troubles came, what the facilitator did, what is left of it all. */
import { type Report, reportOf } from "../../../shared/report/report.ts";
import { facilitatorsView } from "../../../shared/view/facilitators-view.ts";
import { roomView } from "../../../shared/view/room-view.ts";
import { blockMs, isDebrief } from "../../../shared/workshop/agenda.ts";
import type { WorkshopEvent } from "../../../shared/workshop/events.ts";
import { evolve } from "../../../shared/workshop/evolve.ts";
import type { GroupId } from "../../../shared/workshop/ids.ts";
import { planOf } from "../../../shared/workshop/plan.ts";
import type { WorkshopState } from "../../../shared/workshop/state.ts";
import type { Replayed } from "../../support/replayed.ts";

export interface Account {
  /** Epoch ms of the workshop's time, like all times here. */
  readonly plannedEndAt: number;
  readonly endedAt: number;
  /** When the first came who came late. */
  readonly firstLateAt: number;
  /** When a table had finished its second step. */
  secondStepDoneAt(table: number): number;
  /** When the last left of those who left one of these tables. */
  shrankAt(tables: readonly number[]): number;
  /** What the facilitator did, in order, each with what it was and to which tables. */
  readonly acts: readonly string[];
  /** How much each part of the debrief was shorter than its minutes. */
  readonly debriefLackedMs: readonly number[];
  /** Notes that were written, taken off by nobody, and are on no board. */
  readonly lostNotes: readonly string[];
  /** People who are here and sit nowhere. */
  readonly withoutPlace: readonly string[];
  /** Decisions on the boards of groups, dissolved ones too. */
  readonly recorded: number;
  readonly report: Report;
}

export function accountOf({ log, state }: Replayed): Account {
  const happened = <Type extends WorkshopEvent["type"]>(type: Type) =>
    log.filter((event): event is Extract<WorkshopEvent, { type: Type }> => event.type === type);
  const { room, agenda, groups, seats } = state;
  const tableOf = (id: GroupId | null): number => (id ? (groups[id]?.table ?? 0) : 0);
  const endedAt = room.endedAt ?? Number.NaN;
  const stepsBeganAt = happened("roomMoved")
    .filter(({ to }) => typeof to === "number" && agenda.blocks[to]?.kind === "step")
    .map(({ at }) => at);
  const late = happened("seatTaken").filter(({ at }) => at >= (stepsBeganAt[0] ?? Number.NaN));
  const lateIds = new Set(late.map(({ seatId }) => seatId));
  const left = leavings(log);
  const removed = new Set(happened("noteRemoved").map(({ noteId }) => noteId));
  const boards = Object.values(groups).flatMap((group) => group.boards);
  const kept = new Set(boards.flatMap(({ notes }) => Object.keys(notes)));

  function actOf(event: WorkshopEvent): string {
    switch (event.type) {
      case "groupMessaged":
        return `${event.type}/${event.kind}/${tableOf(event.groupId)}`;
      case "roleHandedOn":
        return `${event.type}/${tableOf(event.groupId)}`;
      case "surgeryAnnounced":
        return event.operation.kind === "merge"
          ? `merge/${[event.operation.from, event.operation.into].map(tableOf).toSorted().join("+")}`
          : event.operation.kind;
      case "seatPlaced":
        return `${event.type}/${lateIds.has(event.seatId) ? "late" : "other"}`;
      default:
        return event.type;
    }
  }
  return {
    plannedEndAt: planOf({ ...roomView(state), ...facilitatorsView(state).plan }, endedAt).plannedEndAt,
    endedAt,
    firstLateAt: late[0]?.at ?? Number.NaN,
    secondStepDoneAt: (table) =>
      happened("turnEntered").find(
        ({ at, turn, groupId }) =>
          turn === "rotate" && tableOf(groupId) === table && at > (stepsBeganAt[1] ?? Number.NaN),
      )?.at ?? Number.NaN,
    shrankAt: (tables) => Math.max(...left.filter(({ table }) => tables.includes(table)).map(({ at }) => at)),
    acts: log.flatMap((event) => (event.by === "facilitator" ? [actOf(event)] : [])),
    debriefLackedMs: agenda.blocks
      .filter(({ kind }) => isDebrief(kind))
      .map((block) => Math.max(0, blockMs(block) - (room.tookMs[block.id] ?? 0))),
    lostNotes: happened("noteWritten").flatMap(({ noteId }) =>
      kept.has(noteId) || removed.has(noteId) ? [] : [noteId],
    ),
    withoutPlace: Object.values(seats).flatMap(({ status, groupId, name }) =>
      status === "here" && groupId === null ? [name] : [],
    ),
    recorded: boards.filter(({ tradeOff }) => tradeOff.recordedAt !== null).length,
    report: reportOf(state, { now: endedAt }),
  };
}

/** Who left, with the table that they left. */
function leavings(log: readonly WorkshopEvent[]): { readonly at: number; readonly table: number }[] {
  let state: WorkshopState | undefined;
  return log.flatMap((event) => {
    const before = state;
    state = evolve(state, event);
    if (event.type !== "seatLeft" || !before) return [];
    const groupId = before.seats[event.seatId]?.groupId;
    return groupId ? [{ at: event.at, table: before.groups[groupId]?.table ?? 0 }] : [];
  });
}
