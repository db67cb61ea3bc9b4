/**
 * The confirmed view: what the server has told, stream by stream, each with its position. Pure. The one place where
 * JSON from the wire is taken for slices; the server's own types made it.
 */
import type { ChangesMessage, Hello, Snapshot } from "../../shared/protocol.ts";
import { applyChanges, asJson } from "../../shared/view/changes.ts";
import type { FacilitatorsView } from "../../shared/view/facilitators-view.ts";
import type { GroupView } from "../../shared/view/group-view.ts";
import type { RoomView } from "../../shared/view/room-view.ts";
import type { SeatView } from "../../shared/view/seat-view.ts";
import type { StageView } from "../../shared/view/stage-view.ts";
import type { StreamKey } from "../../shared/view/streams.ts";
import type { GroupId, SeatId } from "../../shared/workshop/ids.ts";

/** The slices by stream; one that is null or missing cannot be read (any more). */
export interface Slices {
  readonly room?: RoomView | null;
  readonly facilitators?: FacilitatorsView | null;
  readonly stage?: StageView | null;
  readonly [group: `group:${string}`]: GroupView | null;
  readonly [seat: `seat:${string}`]: SeatView | null;
}

type GroupKey = `group:${string}`;

export const groupKey = (id: GroupId): GroupKey => `group:${id}`;
export const seatKey = (id: SeatId): `seat:${string}` => `seat:${id}`;

/** The stream of the group that a seat is in. */
export function groupKeyOf(slices: Slices, seatId: SeatId): GroupKey | undefined {
  const groupId = slices.room?.roster[seatId]?.groupId;
  return groupId ? groupKey(groupId) : undefined;
}

export interface Confirmed {
  readonly epoch: string | null;
  readonly positions: Readonly<Record<string, number>>;
  readonly slices: Slices;
}

export const nothingYet: Confirmed = { epoch: null, positions: {}, slices: {} };

/** What to tell the server about what is here already. */
export const cursorOf = ({ epoch, positions }: Confirmed): Hello["cursor"] =>
  epoch === null ? null : { epoch, positions };

/** A snapshot replaces everything: streams that are not in it are gone. */
export function fromSnapshot(snapshot: Snapshot): Confirmed {
  const streams = Object.entries(snapshot.streams).flatMap(([key, stream]) =>
    stream ? [{ key, ...stream }] : [],
  );
  return {
    epoch: snapshot.epoch,
    positions: Object.fromEntries(streams.map(({ key, position }) => [key, position])),
    slices: Object.fromEntries(streams.map(({ key, slice }) => [key, slice])) as Slices,
  };
}

/**
 * With the frames of one commit applied together. Frames that are here already are passed over; null says that
 * something in between is missing, or that the server has begun another life (LINK-2).
 */
export function withFrames(confirmed: Confirmed, { epoch, frames }: ChangesMessage): Confirmed | null {
  if (epoch !== confirmed.epoch) return null;
  const positions: Record<string, number> = { ...confirmed.positions };
  const slices: Partial<Record<StreamKey, unknown>> = { ...confirmed.slices };
  for (const { stream, from, to, changes } of frames) {
    const position = positions[stream];
    if (position === undefined || position < from) return null;
    if (position >= to) continue;
    positions[stream] = to;
    slices[stream] = applyChanges(asJson(confirmed.slices[stream] ?? null), changes);
  }
  return { epoch, positions, slices: slices as Slices };
}
