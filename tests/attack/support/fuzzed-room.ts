/**
 * A workshop to be attacked: founded and joined over HTTP, and brought into some phase by people who behave, so that
 * there is something written, voted on and recorded to be attacked.
 */
import type { CreateAnswer, JoinAnswer, SessionAnswer } from "../../../shared/protocol.ts";
import type { GroupView } from "../../../shared/view/group-view.ts";
import type { Phase } from "../../../shared/workshop/agenda.ts";
import type { SeatId } from "../../../shared/workshop/ids.ts";
import { groupOf, next, type Person, roomOf } from "../../support/live-room.ts";
import { postTo } from "../../support/post-to.ts";
import { ProtocolClient } from "../../support/protocol-client.ts";
import { foundedWorkshop, joining } from "../../support/running-server.ts";

export interface FuzzedRoom extends CreateAnswer, SessionAnswer {
  readonly people: readonly { readonly token: string; readonly seatId: SeatId }[];
  /** Where it was brought. */
  readonly phase: Phase;
  /** A facilitator who behaves. */
  readonly facilitator: ProtocolClient;
}

/** `blocks`: how far the room has gone on. */
export async function fuzzedRoom(url: string, count: number, blocks: number): Promise<FuzzedRoom> {
  const keys = await foundedWorkshop({ post: postTo(url) });
  const facilitator = new ProtocolClient({ url, tokens: [keys.token] });
  await facilitator.open();
  const people = await Promise.all(
    Array.from({ length: count }, (_, nth) => seat(url, keys.joinCode, `Person ${nth}`)),
  );
  const phaseNow = (): Phase => {
    const { position, blocks: agenda } = roomOf(facilitator);
    return typeof position === "number" ? (agenda[position]?.kind ?? "ended") : position;
  };
  for (let block = 0; block < blocks; block++) {
    await next(facilitator);
    if (phaseNow() === "step") await playStep(facilitator, people, block + 1 === blocks);
  }
  if (phaseNow() === "soWhat") await dots(facilitator, people);
  for (const { client } of people) client.close();
  return { ...keys, people, phase: phaseNow(), facilitator };
}

async function seat(url: string, joinCode: string, name: string): Promise<Person> {
  const request = joining(joinCode, name);
  const answer: JoinAnswer = await (await postTo(url)("/api/join", request)).json();
  if (!("seatId" in answer)) throw new Error(`${name} got no seat.`);
  const { seatId } = answer;
  const client = new ProtocolClient({ url, tokens: [request.token], seatId });
  await client.open();
  return { name, token: request.token, seatId, client };
}

/** Whoever sits first at each table writes something of everything. In the last step they come to a vote or to silence. */
async function playStep(
  facilitator: ProtocolClient,
  people: readonly Person[],
  isLast: boolean,
): Promise<void> {
  const { revision } = roomOf(facilitator);
  const isThere = ({ client }: Person) => roomOf(client).revision === revision && client.streams.length === 3;
  await Promise.all(people.map((person) => person.client.until(() => isThere(person), "the step")));
  const tables = new Map(people.map((person) => [groupOf(person), person]));
  for (const [groupId, { client, seatId }] of tables) {
    const turnNow = () => client.slice<GroupView>(`group:${groupId}`)?.turn;
    const slot = turnNow()?.slot ?? 0;
    const at = { groupId, slot };
    await client.send("writeNote", { ...at, kind: "need", text: "I need to know.", speaker: seatId });
    await client.send("editTradeOff", { ...at, field: "decision", value: "Show it at once", base: 0 });
    await client.send("recordTradeOff", at);
    if (!isLast) continue;
    // In the second step they are in the silent minute, in the third before a vote.
    for (let turn = 0; turn < slot + 1; turn++) {
      const from = turnNow()?.revision ?? 0;
      await client.send("advanceTurn", { groupId, from });
      await client.until(() => turnNow()?.revision !== from, "the next turn");
    }
    await client.send("writeProposal", { ...at, text: "Show it at once", base: 0 });
    await client.send("openVoting", at);
  }
}

async function dots(facilitator: ProtocolClient, people: readonly Person[]): Promise<void> {
  const tables = new Set(people.map(groupOf));
  for (const groupId of tables) {
    const placed = people.map(({ client }) => client.send("placeDot", { key: `${groupId}/0` }));
    await Promise.all(placed);
  }
  await facilitator.send("revealDots", {});
}
