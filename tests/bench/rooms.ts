/**
 * The same people twice: in groups of five, eight groups and a facilitator to a workshop, in workshops of the product
 * and in rooms of the relay.
 */
import { randomBytes } from "node:crypto";
import type { JoinAnswer } from "../../shared/protocol.ts";
import { protocolVersion } from "../../shared/protocol-version.ts";
import { tradeOffTexts } from "../../shared/workshop/board-state.ts";
import { disciplines } from "../../shared/workshop/vocabulary.ts";
import { nextUntil, roomOf } from "../support/live-room.ts";
import { postTo } from "../support/post-to.ts";
import { ProtocolClient } from "../support/protocol-client.ts";
import { foundedWorkshop, joining } from "../support/running-server.ts";
import { openWire, type Told, type Wire } from "./wire.ts";

/** Sends one command of about 150 bytes; resolves when it is acknowledged. */
export type Send = () => Promise<void>;

export interface Room {
  /** One a person, group by group. */
  readonly members: readonly Send[];
  readonly told: Told;
  /** What opens the cockpit of each workshop. */
  readonly cockpits: readonly string[];
}

export const groupSize = 5;
export const workshopSize = 40;

const words = "What the person in front of us would have to give up for it, said in one breath.";

export async function enterRelay(url: string, people: number): Promise<Room> {
  const told = { messages: 0, bytes: 0 };
  const members: Send[] = [];
  const groups = Array.from({ length: people / groupSize }, (_, index) => `group-${index}`);
  for (let first = 0; first < people; first += workshopSize) {
    const own = groups.slice(first / groupSize, (first + workshopSize) / groupSize);
    await openWire(url, { rooms: own }, told);
    for (const room of own.flatMap((name) => Array<string>(groupSize).fill(name))) {
      const wire = await openWire(url, { rooms: [room] }, told);
      let number = 0;
      members.push(async () => {
        number += 1;
        await wire.ask("command", {
          room,
          number,
          name: "editTradeOff",
          value: `${words} seat-0123456789 ${number}`,
        });
      });
    }
  }
  return { members, told, cockpits: [] };
}

export async function enterWorkshops(url: string, people: number, size = workshopSize): Promise<Room> {
  const told = { messages: 0, bytes: 0 };
  const members: Send[] = [];
  const cockpits: string[] = [];
  for (let seated = 0; seated < people; seated += size) {
    const { cockpit, sends } = await enterWorkshop(url, Math.min(size, people - seated), told);
    members.push(...sends);
    cockpits.push(cockpit);
  }
  return { members, told, cockpits };
}

/** A workshop in its first step, with everybody connected. */
async function enterWorkshop(
  url: string,
  people: number,
  told: Told,
): Promise<{ readonly cockpit: string; readonly sends: Send[] }> {
  const post = postTo(url);
  const { joinCode, workshopId, facilitatorKey, token: facilitatorToken } = await foundedWorkshop({ post });
  const seats = await Promise.all(
    Array.from({ length: people }, async (_, index) => {
      const discipline = disciplines[index % disciplines.length];
      const request = joining(joinCode, `Person ${index}`, { discipline });
      const answer: JoinAnswer = await (await post("/api/join", request)).json();
      if (!("seatId" in answer)) throw new Error("Somebody got no seat.");
      return { token: request.token, seatId: answer.seatId };
    }),
  );
  const facilitator = new ProtocolClient({ url, tokens: [facilitatorToken] });
  await facilitator.open();
  await facilitator.send("proposeGroups", { preferredSize: groupSize });
  await nextUntil(facilitator, "step");
  const { roster } = roomOf(facilitator);
  facilitator.close();
  await greet(await openWire(url, {}, told), facilitatorToken);
  const entered: { readonly groupId: string; readonly send: Send }[] = [];
  for (const { token, seatId } of seats) {
    const groupId = roster[seatId]?.groupId;
    if (!groupId) throw new Error("Somebody got no group.");
    const wire = await openWire(url, {}, told);
    await greet(wire, token);
    let number = 0;
    const send: Send = async () => {
      number += 1;
      // Nobody writes what somebody else has just written: that would be no change, and cost nothing.
      const field = tradeOffTexts[number % tradeOffTexts.length];
      const payload = { groupId, slot: 0, field, value: `${words} ${seatId} ${number}`, base: 0 };
      const answer = await wire.ask("command", { seatId, number, name: "editTradeOff", payload });
      if (!answer.startsWith('[{"ok":true')) throw new Error(`Refused: ${answer}`);
    };
    entered.push({ groupId, send });
  }
  const byGroup = entered.toSorted((a, b) => a.groupId.localeCompare(b.groupId));
  const cockpit = `${url}/facilitate/${workshopId}#${facilitatorKey}`;
  return { cockpit, sends: byGroup.map(({ send }) => send) };
}

async function greet(wire: Wire, token: string): Promise<void> {
  const clientId = randomBytes(16).toString("base64url");
  const hello = { protocol: protocolVersion, clientId, tokens: [token], cursor: null };
  const answer = await wire.ask("hello", hello);
  if (!answer.startsWith('[{"ok":true')) throw new Error(`Turned away: ${answer}`);
}
