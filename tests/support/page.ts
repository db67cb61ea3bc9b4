/**
 * A page without a screen: the product's own session, queue, link and socket, as a browser runs them, with storage in
 * memory. Only what a browser would have around them is put in: its address and its timers.
 */
import { vi } from "vitest";
import { type Kept, keptInMemory } from "../../client/connection/kept.ts";
import { socketWire } from "../../client/connection/socket-wire.ts";
import { Session, type SessionKind, type SessionState } from "../../client/store/session.ts";
import type { RoomView } from "../../shared/view/room-view.ts";
import { type LiveRoom, nextUntil, roomOf } from "./live-room.ts";

export interface PageOptions {
  /** Where the page was loaded from. */
  readonly url: string;
  readonly workshopId: string;
  readonly kind: SessionKind;
  readonly token: string;
  readonly storage?: Kept;
}

/** To be closed by the test, which also undoes what this puts around it (`vi.unstubAllGlobals`). */
export function openPage({ url, workshopId, kind, token, storage = keptInMemory() }: PageOptions): Session {
  vi.stubGlobal("window", { setTimeout, clearTimeout });
  vi.stubGlobal("location", new URL(url));
  const session = new Session({
    workshopId,
    kind,
    tokens: () => [token],
    wire: socketWire(storage),
    storage,
    onOutdated: () => {
      throw new Error("The server takes the page for outdated.");
    },
  });
  session.open();
  return session;
}

/** Ana joins, the room goes to its first step, and she has a page open there. */
export async function pageInStep(
  live: LiveRoom,
  { keys, facilitator }: Awaited<ReturnType<LiveRoom["facilitate"]>>,
) {
  const ana = await live.join(keys.joinCode, "Ana");
  await nextUntil(facilitator, "step");
  const { groupId } = roomOf(facilitator).roster[ana.seatId] ?? {};
  if (!groupId) throw new Error("Ana is in no group.");
  const page = openPage({
    url: live.server.url,
    workshopId: keys.workshopId,
    kind: "seats",
    token: ana.token,
  });
  await shows(page, ({ status }) => status === "live", "the server");
  return { ana, groupId, page };
}

/** Resolves when `isTrue` of what the page shows. */
export async function shows(
  { store }: Session,
  isTrue: (state: SessionState) => boolean,
  what: string,
  withinMs = 30_000,
): Promise<void> {
  if (isTrue(store.getState())) return;
  await new Promise<void>((resolve, reject) => {
    const stop = store.subscribe((state) => {
      if (!isTrue(state)) return;
      clearTimeout(impatience);
      stop();
      resolve();
    });
    const impatience = setTimeout(() => {
      stop();
      reject(new Error(`A page waited in vain for ${what}.`));
    }, withinMs);
  });
}

export const roomOn = ({ store }: Session): RoomView => {
  const { room } = store.getState().slices;
  if (!room) throw new Error("The page does not see the room.");
  return room;
};

/** A facilitator's page goes on until a step begins. */
export async function goOnToStep(facilitator: Session): Promise<void> {
  await shows(facilitator, ({ slices }) => Boolean(slices.room), "the room");
  const isStep = ({ blocks, position }: RoomView) =>
    typeof position === "number" && blocks[position]?.kind === "step";
  while (!isStep(roomOn(facilitator))) {
    const { revision } = roomOn(facilitator);
    const answer = await facilitator.send("advanceRoom", { from: revision });
    if (!answer.ok) throw new Error(`The room did not move: ${JSON.stringify(answer)}`);
    await shows(facilitator, ({ slices }) => (slices.room?.revision ?? 0) > revision, "the next block");
  }
}
