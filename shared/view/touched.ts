/**
 * Which streams a change of the state may concern. It may name one too many (its difference is then empty) but never
 * one too few; a property test over random workshops proves that. A command in one group names that group, the
 * facilitators, and whoever else a slice of such a part is cut for, whatever the number of groups.
 */

import type { Board } from "../workshop/board-state.ts";
import { isGalleryOpen } from "../workshop/disclosed.ts";
import type { Group } from "../workshop/group-state.ts";
import type { GroupId, SeatId } from "../workshop/ids.ts";
import type { WorkshopState } from "../workshop/state.ts";
import { groupStream, type StreamKey, seatStream } from "./streams.ts";

export function touchedStreams(before: WorkshopState, after: WorkshopState): StreamKey[] {
  if (before === after) return [];
  const isForAll = before.room.position !== after.room.position || before.castings !== after.castings;
  const groups = isForAll
    ? (Object.keys(after.groups) as GroupId[])
    : [...new Set([...changedKeys<GroupId>(before.groups, after.groups), ...toldBeside(before, after)])];
  const seats = isForAll
    ? (Object.keys(after.seats) as SeatId[])
    : [
        ...changedKeys<SeatId>(before.seats, after.seats),
        ...groups.flatMap((id) => membersConcerned(before.groups[id], after.groups[id])),
        ...changedKeys<SeatId>(before.dots.ballots, after.dots.ballots),
        ...commitmentOwners(before, after),
        ...archiveReaders(before, after),
      ];
  return [
    ...(isWithinBoards(before, after, groups) ? [] : (["room", "stage"] as const)),
    "facilitators",
    ...groups.map(groupStream),
    ...[...new Set(seats)].map(seatStream),
  ];
}

/** Whether nothing but what stands on some groups' boards, or in their conversations, is different; nobody outside sees that before the gallery. */
function isWithinBoards(before: WorkshopState, after: WorkshopState, groups: readonly GroupId[]): boolean {
  if (isGalleryOpen(after)) return false;
  return (
    isAlike(before, after, besideGroups) &&
    groups.every((id) => {
      const [was, is] = [before.groups[id], after.groups[id]];
      return was !== undefined && is !== undefined && isAlike(was, is, besideBoards);
    })
  );
}

/** Whether every part is the very same, but for those that are named. */
function isAlike<Whole extends object>(
  one: Whole,
  other: Whole,
  but: ReadonlySet<PropertyKey> = none,
): boolean {
  for (const key in one) if (one[key] !== other[key] && !but.has(key)) return false;
  return true;
}

const none: ReadonlySet<PropertyKey> = new Set();
const besideGroups: ReadonlySet<PropertyKey> = new Set<keyof WorkshopState>(["groups"]);
/** What of a group nobody but itself and the facilitators may see. */
const besideBoards: ReadonlySet<PropertyKey> = new Set<keyof Group>(["boards", "thread", "lastActAt"]);

/** A group's members, as far as their own slices may be cut from what changed. */
function membersConcerned(before: Group | undefined, after: Group | undefined): readonly SeatId[] {
  if (!before || !after) return [...(before?.seatIds ?? []), ...(after?.seatIds ?? [])];
  const slot = after.turn?.slot ?? -1;
  const isTheirs =
    !isAlike(before, after, besideBoards) ||
    !isAlike(ownParts(before.boards[slot]), ownParts(after.boards[slot]));
  return isTheirs ? [...new Set([...before.seatIds, ...after.seatIds])] : [];
}

/** What a member's own slice is cut from: the facts that were said, their hidden options and ballot, a curveball for their role. */
const ownParts = (board: Board | undefined) => ({
  saidAt: board?.saidAt,
  notes: board?.notes,
  noteOrder: board?.noteOrder,
  votes: board?.votes,
  curveball: board?.curveball,
});

/** Groups that are told of something which stands beside them: who visits them, where their call is. */
function toldBeside(before: WorkshopState, after: WorkshopState): readonly GroupId[] {
  const areNamesAlike = before.facilitation.people === after.facilitation.people;
  const areVisitsAlike = before.visits === after.visits && areNamesAlike;
  const visited = areVisitsAlike
    ? []
    : [before, after].flatMap(({ visits }) => Object.values<GroupId>(visits));
  return [...visited, ...linked(before.callLinks, after.callLinks)];
}

function linked(before: WorkshopState["callLinks"], after: WorkshopState["callLinks"]): readonly GroupId[] {
  if (before === after) return [];
  const ids = Object.keys({ ...before, ...after }) as GroupId[];
  return ids.filter((id) => before[id] !== after[id]);
}

function commitmentOwners(before: WorkshopState, after: WorkshopState): SeatId[] {
  if (before.commitments === after.commitments) return [];
  return Object.values(after.commitments).flatMap((one) =>
    one.owner !== null && before.commitments[one.id] !== one ? [one.owner] : [],
  );
}

function archiveReaders({ surgery: { archives } }: WorkshopState, after: WorkshopState): readonly SeatId[] {
  if (archives === after.surgery.archives) return [];
  return [...archives, ...after.surgery.archives].flatMap(({ readers }) => readers);
}

function changedKeys<Key extends string>(
  before: Readonly<Record<Key, object>>,
  after: Readonly<Record<Key, object>>,
): Key[] {
  if (before === after) return [];
  const changed = (Object.keys(after) as Key[]).filter((key) => before[key] !== after[key]);
  const gone = (Object.keys(before) as Key[]).filter((key) => after[key] === undefined);
  return [...changed, ...gone];
}
