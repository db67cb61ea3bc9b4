/**
 * Which streams a change of the state may concern. It may name one too many (its difference is then empty) but never
 * one too few; a property test over random workshops proves that. A command in one group names that group, its
 * members and the three streams that watch all groups, whatever the number of groups.
 */
import type { GroupId, SeatId } from "../workshop/ids.ts";
import type { WorkshopState } from "../workshop/state.ts";
import { groupStream, type StreamKey, seatStream } from "./streams.ts";

export function touchedStreams(before: WorkshopState, after: WorkshopState): StreamKey[] {
  if (before === after) return [];
  const isForAll = before.room.position !== after.room.position || before.castings !== after.castings;
  const groups = isForAll
    ? (Object.keys(after.groups) as GroupId[])
    : changedKeys<GroupId>(before.groups, after.groups);
  const seats = isForAll
    ? (Object.keys(after.seats) as SeatId[])
    : [
        ...changedKeys<SeatId>(before.seats, after.seats),
        ...groups.flatMap((id) => [
          ...(before.groups[id]?.seatIds ?? []),
          ...(after.groups[id]?.seatIds ?? []),
        ]),
        ...changedKeys<SeatId>(before.dots.ballots, after.dots.ballots),
        ...commitmentOwners(before, after),
        ...archiveReaders(before, after),
      ];
  return [
    "room",
    "stage",
    "facilitators",
    ...groups.map(groupStream),
    ...[...new Set(seats)].map(seatStream),
  ];
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
