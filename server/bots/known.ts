/**
 * What a connection has been told, stream by stream, each with its position. Pure. The one place of the bots where
 * JSON from the wire is taken for slices; the server's own types made it.
 */
import type { ChangesMessage, Frame, Hello, Identity, Snapshot } from "../../shared/protocol.ts";
import { applyChanges, asJson } from "../../shared/view/changes.ts";
import type { FacilitatorsView } from "../../shared/view/facilitators-view.ts";
import type { GroupView } from "../../shared/view/group-view.ts";
import type { RoomView } from "../../shared/view/room-view.ts";
import type { SeatView } from "../../shared/view/seat-view.ts";
import type { Slice } from "../../shared/view/slices.ts";
import { groupStream, type StreamKey, seatStream } from "../../shared/view/streams.ts";
import type { SeatId } from "../../shared/workshop/ids.ts";

export interface Known {
  readonly epoch: string | null;
  readonly identity: Identity;
  readonly positions: Readonly<Record<string, number>>;
  readonly slices: Readonly<Record<string, Slice | null>>;
}

export const nothingKnown: Known = {
  epoch: null,
  identity: { kind: "none", reason: "unknown" },
  positions: {},
  slices: {},
};

export const cursorOf = ({ epoch, positions }: Known): Hello["cursor"] =>
  epoch === null ? null : { epoch, positions };

/** Replaces everything: streams that are not in it are gone. */
export function fromSnapshot({ epoch, identities, streams }: Snapshot): Known {
  const all = Object.entries(streams).flatMap(([key, stream]) => (stream ? [{ key, ...stream }] : []));
  return {
    epoch,
    identity: identities[0] ?? nothingKnown.identity,
    positions: Object.fromEntries(all.map(({ key, position }) => [key, position])),
    slices: Object.fromEntries(all.map(({ key, slice }) => [key, slice])),
  };
}

/** With the frames of one commit; null where something before them is missing (LINK-2). */
export function withChanges(known: Known, { epoch, frames }: ChangesMessage): Known | null {
  return epoch === known.epoch ? withFrames(known, frames) : null;
}

export function withFrames(known: Known, frames: readonly Frame[]): Known | null {
  const positions = { ...known.positions };
  const slices = { ...known.slices };
  for (const { stream, from, to, changes } of frames) {
    const position = positions[stream];
    if (position === undefined || position < from) return null;
    if (position >= to) continue;
    positions[stream] = to;
    slices[stream] = applyChanges(asJson(slices[stream] ?? null), changes) as unknown as Slice;
  }
  return { ...known, positions, slices };
}

const sliceAt = <Kind extends Slice>({ slices }: Known, stream: StreamKey): Kind | null =>
  (slices[stream] ?? null) as Kind | null;

export const roomOf = (known: Known): RoomView | null => sliceAt<RoomView>(known, "room");
export const facilitatorsOf = (known: Known): FacilitatorsView | null =>
  sliceAt<FacilitatorsView>(known, "facilitators");
export const seatOf = (known: Known, id: SeatId): SeatView | null => sliceAt<SeatView>(known, seatStream(id));

/** The slice of the group that a seat is in. */
export function groupOf(known: Known, id: SeatId): GroupView | null {
  const groupId = roomOf(known)?.roster[id]?.groupId;
  return groupId ? sliceAt<GroupView>(known, groupStream(groupId)) : null;
}
