/**
 * Tens of thousands of frames, right, nearly right and rubbish, at every message and every command, over both transports.
 * None may end the server, change JavaScript's own objects, be a fault, or be answered in a shape that the protocol does
 * not have; and people in another workshop notice nothing (SEND-3). FUZZ_SEED repeats a run, FUZZ_FRAMES makes it longer.
 */
import { afterAll, beforeAll, expect, it } from "vitest";
import { protocolVersion } from "../../shared/protocol-version.ts";
import { type Random, seededRandom } from "../../shared/workshop/random.ts";
import { newClientId } from "../support/protocol-client.ts";
import { type Attacked, startAttacked } from "./support/attacked.ts";
import { type Bystander, beside } from "./support/bystander.ts";
import { drawFrame } from "./support/drawn-frames.ts";
import { FrameSender } from "./support/frame-sender.ts";
import { type FuzzedRoom, fuzzedRoom } from "./support/fuzzed-room.ts";
import { countedBy } from "./support/metrics.ts";
import { KnownIds } from "./support/valid.ts";

const seed = Number(process.env.FUZZ_SEED ?? 20_260_301);
const frames = Number(process.env.FUZZ_FRAMES ?? 22_000);
/** Rooms, each in another phase; lobby to close. */
const rooms = 12;

let attacked: Attacked;
let bystander: Bystander;
beforeAll(async () => {
  attacked = await startAttacked();
  bystander = await beside(attacked.url);
});
afterAll(async () => {
  bystander.stop();
  await attacked.stop();
});

/** How many frames one connection sends, and how many may wait for their answers meanwhile. */
const perConnection = 250;
const ahead = { websocket: 25, polling: 60 };

/** One attacker's share of a room: as many frames, and what was wrong with their answers. */
async function attack(room: FuzzedRoom, index: number, count: number, random: Random): Promise<string[]> {
  const ids = new KnownIds();
  for (const { seatId } of room.people) ids.learn(`"${seatId}"`);
  const person = index === 0 ? undefined : room.people[index - 1];
  const transport = index % 3 === 2 ? "polling" : "websocket";
  const tokens = [person?.token ?? room.token];
  const wrong: string[] = [];
  for (let left = count; left > 0; left -= perConnection) {
    const sender = new FrameSender(attacked.url, transport, (text) => ids.learn(text));
    const hello = { protocol: protocolVersion, clientId: newClientId(), tokens, cursor: null };
    ids.learn(JSON.stringify(await sender.open(hello)));
    for (let sent = 0; sent < Math.min(left, perConnection) && sender.isOpen; sent++) {
      const number = random() < 0.9 ? sender.nextNumber : Math.floor(random() * 4);
      const { phase } = room;
      const { name, args, isAsked } = drawFrame(random, ids, { seatId: person?.seatId, phase, number });
      sender.send(name, args, isAsked);
      await sender.until(ahead[transport]);
    }
    await sender.until(0);
    wrong.push(...sender.wrong);
    // On a busy machine a heartbeat may come too late. What a frame did itself it does again on a connection of its own.
    for (const { name, args, frame } of sender.unanswered()) {
      const alone = new FrameSender(attacked.url, transport);
      await alone.open({ ...hello, clientId: newClientId() });
      alone.send(name, args, true);
      await alone.until(0);
      wrong.push(
        ...alone.wrong,
        ...alone.unanswered().map(() => `Nobody answered (${alone.ended}) ${frame}`),
      );
      alone.close();
    }
    sender.close();
    if (attacked.fate()) return [`${attacked.fate()}\nThe last frames were\n${sender.last.join("\n")}`];
  }
  return wrong;
}

const told = (wrong: readonly string[]): string =>
  wrong.length === 0
    ? ""
    : `FUZZ_SEED=${seed}: ${wrong.length} wrong\n${wrong
        .slice(0, 20)
        .map((one) => one.slice(0, 1_000))
        .join("\n")}`;

async function unharmed(): Promise<void> {
  expect(attacked.fate()).toBeUndefined();
  const { prototypes, faults } = await attacked.damage();
  expect(prototypes).toEqual([]);
  expect(faults).toEqual([]);
  expect(bystander.trouble).toEqual([]);
}

it("answers every frame in a shape of the protocol, whatever is in it (SEND-3)", async () => {
  const begun = bystander.done;
  for (let nth = 0; nth < rooms; nth++) {
    const room = await fuzzedRoom(attacked.url, 6, nth);
    const share = Math.ceil(frames / rooms / 4);
    const attackers = [0, 1, 2, 3].map((index) =>
      attack(room, index, share, seededRandom(`${seed}/${nth}/${index}`)),
    );
    const wrong = (await Promise.all(attackers)).flat();
    room.facilitator.close();
    expect(told(wrong)).toBe("");
  }
  await unharmed();
  const counted = await countedBy(attacked.url);
  const reached = counted.sum("counterpart_messages_total");
  const by = (outcome: string) => counted.sum("counterpart_messages_total", { outcome });
  const accepted = counted.values("counterpart_commands_total", "name", { outcome: "accepted" });
  const { memoryMb } = await attacked.damage();
  process.stdout.write(
    `frames that reached a handler: ${reached} (answered ${by("answered")}, malformed ${by("malformed")}, later ${by("later")}, unasked ${by("unasked")}, fault ${by("fault")}); commands accepted: ${counted.sum("counterpart_commands_total", { outcome: "accepted" })} of ${accepted.length} kinds; bystander's commands ${bystander.done - begun}; heap ${memoryMb} MB\n`,
  );
  expect(by("fault")).toBe(0);
  // Most of what can be done was done, and not only refused.
  expect(accepted.length).toBeGreaterThan(33);
  expect(reached).toBeGreaterThanOrEqual(Math.min(frames, 20_000));
  expect(bystander.done - begun).toBeGreaterThan(20);
}, 240_000);
