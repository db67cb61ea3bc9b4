/**
 * A workshop on a real server with real sockets: a facilitator, people who joined through the door, a stage. Everything
 * that is opened here is closed with it.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GatewayParts } from "../../server/realtime/gateway.ts";
import type { EventStore } from "../../server/store/event-store.ts";
import { openSqliteStore } from "../../server/store/sqlite-store.ts";
import type { CreateAnswer, JoinAnswer, SessionAnswer } from "../../shared/protocol.ts";
import type { GroupView } from "../../shared/view/group-view.ts";
import type { RoomView } from "../../shared/view/room-view.ts";
import type { GroupId, SeatId } from "../../shared/workshop/ids.ts";
import { ProtocolClient, type ProtocolClientOptions } from "./protocol-client.ts";
import {
  foundedWorkshop,
  joining,
  runningServer,
  type SteppedClock,
  steppedClock,
  type TestServer,
} from "./running-server.ts";

export interface Person {
  readonly name: string;
  readonly token: string;
  readonly seatId: SeatId;
  readonly client: ProtocolClient;
}

export type LiveWorkshopKeys = CreateAnswer & SessionAnswer;

export interface LiveRoom {
  readonly server: TestServer;
  readonly clock: SteppedClock;
  readonly store: EventStore;
  /** A facilitator's session, connected. */
  facilitate(): Promise<{ readonly keys: LiveWorkshopKeys; readonly facilitator: ProtocolClient }>;
  /** Somebody takes a seat over HTTP and connects. */
  join(joinCode: string, name: string, options?: Partial<ProtocolClientOptions>): Promise<Person>;
  client(options: Omit<ProtocolClientOptions, "url">): ProtocolClient;
  /** Stops the server and starts another on the same data. Clients stay as they were: without a connection. */
  restart(afterMs?: number): Promise<void>;
  close(): Promise<void>;
}

/** Patience and paces of the sockets are the usual ones where they are left out. */
export interface LiveRoomOptions extends Pick<GatewayParts, "awayAfterMs" | "paces"> {
  /** Stands between the server and the disk. */
  readonly wrapStore?: (store: EventStore) => EventStore;
  readonly openStore?: (file: string) => EventStore;
}

export async function openLiveRoom({
  wrapStore = (store) => store,
  openStore = openSqliteStore,
  ...sockets
}: LiveRoomOptions = {}): Promise<LiveRoom> {
  const folder = await mkdtemp(join(tmpdir(), "counterpart-live-"));
  const clock = steppedClock();
  const clients: ProtocolClient[] = [];
  const start = async () => {
    const store = wrapStore(openStore(join(folder, "counterpart.sqlite")));
    return {
      store,
      server: await runningServer({ dataDir: folder }, { store, clock, sockets }),
    };
  };
  let present = await start();

  const stop = async () => {
    await present.server.close();
    await present.store.close();
  };
  const client: LiveRoom["client"] = (options) => {
    const made = new ProtocolClient({ ...options, url: present.server.url });
    clients.push(made);
    return made;
  };

  return {
    get server() {
      return present.server;
    },
    get store() {
      return present.store;
    },
    clock,
    client,
    async facilitate() {
      const keys = await foundedWorkshop(present.server);
      const facilitator = client({ tokens: [keys.token] });
      await facilitator.open();
      return { keys, facilitator };
    },
    async join(joinCode, name, options = {}) {
      const request = joining(joinCode, name);
      const answer: JoinAnswer = await (await present.server.post("/api/join", request)).json();
      if (!("seatId" in answer)) throw new Error(`${name} got no seat.`);
      const { seatId } = answer;
      const own = client({ tokens: [request.token], seatId, ...options });
      await own.open();
      return { name, token: request.token, seatId, client: own };
    },
    async restart(afterMs = 0) {
      await stop();
      clock.step(afterMs);
      present = await start();
    },
    async close() {
      for (const one of clients) one.close();
      await stop();
      await rm(folder, { recursive: true });
    },
  };
}

export const roomOf = (client: ProtocolClient): RoomView => {
  const room = client.slice<RoomView>("room");
  if (!room) throw new Error("The client does not see the room.");
  return room;
};

/** The facilitator goes on to the next block. */
export async function next(facilitator: ProtocolClient): Promise<void> {
  const { revision } = roomOf(facilitator);
  const answer = await facilitator.send("advanceRoom", { from: revision });
  if (!answer.ok) throw new Error(`The room did not move: ${JSON.stringify(answer)}`);
  await facilitator.until(() => roomOf(facilitator).revision > revision, "the next block");
}

/** On and on until a block of this kind begins. */
export async function nextUntil(facilitator: ProtocolClient, kind: string): Promise<void> {
  const kindNow = () => {
    const { position, blocks } = roomOf(facilitator);
    return typeof position === "number" ? blocks[position]?.kind : undefined;
  };
  while (kindNow() !== kind) await next(facilitator);
}

/** The group that a person's client says it is in. */
export function groupOf({ client, seatId }: Person): GroupId {
  const groupId = roomOf(client).roster[seatId]?.groupId;
  if (!groupId) throw new Error("Not in a group.");
  return groupId;
}

/** What a client sees of a group; undefined if it sees none. */
export function groupSeenBy(client: ProtocolClient): GroupView | undefined {
  const stream = client.streams.find((key) => key.startsWith("group:"));
  return stream ? client.slice<GroupView>(stream) : undefined;
}
