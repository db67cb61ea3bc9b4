/**
 * What people see of surgery: everyone, who is about to move where; those who wrote on boards that they have left, these
 * boards; facilitators, what they can undo and what people played at other tables.
 */
import type { Casting } from "../content/schema.ts";
import { remembered } from "../memo.ts";
import type { Assignment } from "../workshop/assignment.ts";
import type { GroupId, SeatId, SurgeryId } from "../workshop/ids.ts";
import type { WorkshopState } from "../workshop/state.ts";
import { playedElsewhere } from "../workshop/stays.ts";
import { hasWords } from "../workshop/surgery-evolution.ts";
import { movedBy } from "../workshop/surgery-operations.ts";
import type { Announced, Archive, Operation } from "../workshop/surgery-state.ts";
import { undoable } from "../workshop/surgery-undo.ts";
import { type BoardView, boardView } from "./group-view.ts";

/** Some people will sit at another table in a moment. */
export interface AnnouncedView {
  readonly id: SurgeryId;
  readonly seatIds: readonly SeatId[];
  /** The table's number; the table may be a new one. */
  readonly table: number;
  readonly dueAt: number;
}

const nothingAnnounced: readonly AnnouncedView[] = [];

export function announcedView(state: WorkshopState): readonly AnnouncedView[] {
  const { announced } = state.surgery;
  return announced.length === 0 ? nothingAnnounced : announced.map((one) => oneAnnounced(state, one));
}

const oneAnnounced = (state: WorkshopState, { id, operation, dueAt }: Announced): AnnouncedView => ({
  id,
  seatIds: movedBy(state, operation),
  table: tableOf(state, operation),
  dueAt,
});

function tableOf({ groups }: Pick<WorkshopState, "groups">, operation: Operation): number {
  if (operation.kind === "split") return operation.founded.table;
  const to = operation.kind === "move" ? operation.to : operation.kind === "merge" ? operation.into : null;
  return to ? (groups[to]?.table ?? 0) : 0;
}

/** A group at which somebody sat before it was merged or split: what was written there, as it was then. */
export interface EarlierView {
  readonly id: SurgeryId;
  readonly groupId: GroupId;
  readonly table: number;
  readonly personaName: string;
  readonly boards: readonly {
    readonly slot: number;
    readonly action: string;
    readonly board: BoardView;
  }[];
}

const nothingEarlier: readonly EarlierView[] = [];

/** Whoever wrote it, and nobody else (SECRET-1). */
export function earlierView(
  { surgery, castings }: Pick<WorkshopState, "surgery" | "castings">,
  seatId: SeatId,
): readonly EarlierView[] {
  const own = byReader(surgery.archives)[seatId];
  return own ? viewsOf(own, castings) : nothingEarlier;
}

const byReader = remembered((archives: readonly Archive[]): Readonly<Record<SeatId, readonly Archive[]>> => {
  const found: Record<SeatId, Archive[]> = {};
  for (const one of archives)
    for (const reader of one.readers) found[reader] = [...(found[reader] ?? []), one];
  return found;
});

const viewsOf = remembered((archives: readonly Archive[], castings: WorkshopState["castings"]) =>
  archives.map((one) => archiveView(one, castings[one.castingId])),
);

const archiveView = remembered(
  (archive: Archive, casting: Casting | undefined): EarlierView => ({
    id: archive.id,
    groupId: archive.groupId,
    table: archive.table,
    personaName: casting?.persona.name ?? "",
    boards: archive.boards.flatMap((board, slot) => {
      const stepIndex = archive.steps[slot] ?? -1;
      if (!hasWords(board)) return [];
      const action = casting?.journey.steps[stepIndex]?.action ?? "";
      return [{ slot, action, board: boardView(board, casting, stepIndex, false) }];
    }),
  }),
);

export interface SurgeryDesk {
  /** The last operation, if it can still be undone. */
  readonly undoable: { readonly id: SurgeryId; readonly operation: Operation } | null;
  /** Groups that people no longer sit at, and into which they went. */
  readonly dissolved: Readonly<Record<GroupId, GroupId>>;
  /** What the members of a group have played at other tables, which counts for them (SURG-4). */
  readonly playedElsewhere: Readonly<Record<GroupId, readonly Assignment[]>>;
}

export function surgeryDesk(state: WorkshopState): SurgeryDesk {
  const last = undoable(state);
  return {
    undoable: last ? { id: last.id, operation: last.operation } : null,
    dissolved: dissolved(state.surgery.archives, state.groupOrder),
    playedElsewhere: elsewhere(state),
  };
}

const dissolved = remembered(
  (archives: readonly Archive[], groupOrder: readonly GroupId[]): SurgeryDesk["dissolved"] =>
    Object.fromEntries(
      archives
        .filter(({ groupId }) => !groupOrder.includes(groupId))
        .map(({ groupId, into }) => [groupId, into]),
    ),
);

function elsewhere(state: WorkshopState): SurgeryDesk["playedElsewhere"] {
  const { stays } = state.surgery;
  const touched = new Set(
    (Object.keys(stays) as SeatId[]).flatMap((seatId) => state.seats[seatId]?.groupId ?? []),
  );
  return Object.fromEntries(
    [...touched].flatMap((groupId) => {
      const group = state.groups[groupId];
      const played = group ? playedElsewhere(state, group) : [];
      return played.length > 0 ? [[groupId, played] as const] : [];
    }),
  );
}
