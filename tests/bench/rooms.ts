/**
 * The same people twice: in groups of five with a facilitator, in a workshop of the product and in rooms of the relay.
 * Clients only count what they are told, so that the load costs as little as it can.
 */
import { randomBytes } from "node:crypto";
import { io, type Socket } from "socket.io-client";
import type { CommandAnswer, HelloAnswer, JoinAnswer } from "../../shared/protocol.ts";
import { protocolVersion } from "../../shared/protocol-version.ts";
import type { GroupId, SeatId } from "../../shared/workshop/ids.ts";
import { tradeOffTexts } from "../../shared/workshop/state.ts";
import { disciplines } from "../../shared/workshop/vocabulary.ts";
import { nextUntil, roomOf } from "../support/live-room.ts";
import { ProtocolClient } from "../support/protocol-client.ts";
import { foundedWorkshop, joining } from "../support/running-server.ts";

export interface Member {
  /** Sends one command of about 150 bytes; resolves when it is acknowledged. */
  send(): Promise<void>;
}

export interface Room {
  /** Group by group. */
  readonly members: readonly Member[];
  /** Messages that reached anybody so far, and about how many bytes of JSON they were. */
  readonly told: { messages: number; bytes: number };
}

const words = "What the person in front of us would have to give up for it, said in one breath.";

export function seatsIn(groups: number): number {
  return groups * 5;
}

async function connected(url: string, rooms: readonly string[], told: Room["told"]): Promise<Socket> {
  const socket = io(url, { transports: ["websocket"], forceNew: true, auth: { rooms } });
  socket.on("changes", (message: unknown) => {
    told.messages += 1;
    // One in a hundred is weighed.
    if (told.messages % 100 === 0) told.bytes += 100 * JSON.stringify(message).length;
  });
  await new Promise<void>((done) => socket.once("connect", done));
  return socket;
}

export async function enterRelay(url: string, groups: number): Promise<Room> {
  const told = { messages: 0, bytes: 0 };
  const names = Array.from({ length: groups }, (_, index) => `group-${index}`);
  await connected(url, names, told);
  const members: Member[] = [];
  for (const room of names.flatMap((name) => Array<string>(5).fill(name))) {
    const socket = await connected(url, [room], told);
    let number = 0;
    members.push({
      async send() {
        number += 1;
        await socket.emitWithAck("command", {
          room,
          number,
          name: "editTradeOff",
          value: `${words} ${number}`,
        });
      },
    });
  }
  return { members, told };
}

/** A workshop in its first step, with everybody in a group of five and nobody connected any more. */
export interface SeatedWorkshop {
  readonly url: string;
  readonly facilitatorToken: string;
  readonly seats: readonly { readonly token: string; readonly seatId: SeatId; readonly groupId: GroupId }[];
}

export async function seatWorkshop(url: string, groups: number): Promise<SeatedWorkshop> {
  const post = (path: string, body: unknown) =>
    fetch(`${url}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  const { joinCode, token: facilitatorToken } = await foundedWorkshop({ post });
  const seated = await Promise.all(
    Array.from({ length: seatsIn(groups) }, async (_, index) => {
      const discipline = disciplines[index % disciplines.length];
      const request = joining(joinCode, `Person ${index}`, { discipline });
      const answer: JoinAnswer = await (await post("/api/join", request)).json();
      if (!("seatId" in answer)) throw new Error("Somebody got no seat.");
      return { token: request.token, seatId: answer.seatId };
    }),
  );
  const facilitator = new ProtocolClient({ url, tokens: [facilitatorToken] });
  await facilitator.open();
  await facilitator.send("proposeGroups", { preferredSize: 5 });
  await nextUntil(facilitator, "step");
  const { roster } = roomOf(facilitator);
  facilitator.close();
  const seats = seated.flatMap(({ token, seatId }) => {
    const groupId = roster[seatId]?.groupId;
    return groupId ? [{ token, seatId, groupId }] : [];
  });
  return { url, facilitatorToken, seats: seats.toSorted((a, b) => a.groupId.localeCompare(b.groupId)) };
}

export async function enterWorkshop({ url, facilitatorToken, seats }: SeatedWorkshop): Promise<Room> {
  const told = { messages: 0, bytes: 0 };
  await greet(await connected(url, [], told), facilitatorToken);
  const members: Member[] = [];
  for (const { token, seatId, groupId } of seats) {
    const socket = await connected(url, [], told);
    await greet(socket, token);
    let number = 0;
    members.push({
      async send() {
        number += 1;
        const field = tradeOffTexts[number % tradeOffTexts.length];
        const payload = { groupId, slot: 0, field, value: `${words} ${number}`, base: 0 };
        const message = { seatId, number, name: "editTradeOff", payload };
        const answer: CommandAnswer = await socket.emitWithAck("command", message);
        if (!answer.ok) throw new Error(`Refused: ${JSON.stringify(answer)}`);
      },
    });
  }
  return { members, told };
}

async function greet(socket: Socket, token: string): Promise<void> {
  const clientId = randomBytes(16).toString("base64url");
  const hello = { protocol: protocolVersion, clientId, tokens: [token], cursor: null };
  const answer: HelloAnswer = await socket.emitWithAck("hello", hello);
  if (!answer.ok) throw new Error(`Turned away: ${answer.reason}`);
}
