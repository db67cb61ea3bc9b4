/**
 * `npm run chaos -- [--kills 100] [--people 40] [--minutes 75] [--speed 7] [--seed S]`: bots play a whole workshop while
 * their server is killed again and again, as a power cut would. After each kill and at the end nothing that was
 * acknowledged is lost, nothing is there twice, and every page shows what the log tells. Exits with 1 otherwise.
 */
import { parseArgs } from "node:util";
import { facilitatorMoves } from "../../server/bots/behaviour/facilitating.ts";
import { think } from "../../server/bots/brain.ts";
import { createWorkshop, openSession, readReport, takeSeat } from "../../server/bots/door.ts";
import { noImagination } from "../../server/bots/imagination.ts";
import { newSecret } from "../../server/bots/protocol-client.ts";
import { consider } from "../../server/bots/thinking.ts";
import { botPeople } from "../../server/bots/words/people.ts";
import type { Report } from "../../shared/report/report.ts";
import type { WorkshopEvent } from "../../shared/workshop/events.ts";
import { seededRandom } from "../../shared/workshop/random.ts";
import { serverProgram } from "../support/server-program.ts";
import { faultsOfLog, faultsOfPages, readCopy, readDatabase } from "./judge.ts";
import { Player } from "./player.ts";

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "100" },
    people: { type: "string", default: "40" },
    minutes: { type: "string", default: "75" },
    speed: { type: "string", default: "7" },
    seed: { type: "string", default: "chaos" },
  },
});
const [wantedKills, people, lengthMin, rate] = [
  Number(values.kills),
  Number(values.people),
  Number(values.minutes),
  Number(values.speed),
];
const random = seededRandom(values.seed);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

const server = await serverProgram({
  entry: "tests/chaos/server.ts",
  environment: { RATE: String(rate), SINCE: String(Date.now()) },
});
const players: Player[] = [];
const faults: string[] = [];
const backAfterMs: number[] = [];
let before: readonly WorkshopEvent[] = [];
let kills = 0;

async function until(isTrue: () => boolean, what: string, withinMs = 60_000): Promise<boolean> {
  const end = performance.now() + withinMs;
  while (!isTrue()) {
    if (performance.now() > end) {
      faults.push(`waited in vain for ${what}`);
      return false;
    }
    await pause(10);
  }
  return true;
}

const tags = (outcome: "accepted" | "refused"): Set<string> =>
  new Set(
    players.flatMap(({ given }) => given.filter((one) => one.outcome === outcome).map(({ tag }) => tag)),
  );

const isEnded = (): boolean => players[0]?.session.store.getState().slices.room?.position === "ended";

/** Kills it, looks at what is on the disk, starts it again; notes when each page is back, from when it listens. */
async function kill(): Promise<void> {
  await server.kill();
  kills += 1;
  const [accepted, refused] = [tags("accepted"), tags("refused")];
  const { log } = await readCopy(server.databaseFile, workshopId);
  faults.push(...faultsOfLog(log, before, accepted, refused));
  before = log;
  await server.start();
}

async function everybodyIsBack(): Promise<void> {
  const listeningAt = performance.now();
  const missing = new Set(players);
  await until(() => {
    for (const player of missing) {
      if (!player.isLive) continue;
      missing.delete(player);
      backAfterMs.push(performance.now() - listeningAt);
    }
    return missing.size === 0;
  }, "everybody to come back");
}

/** Nobody does anything new; then what each page shows has to become what the log tells. */
async function compare(): Promise<void> {
  for (const player of players) player.hold();
  await until(() => players.every(({ isQuiet }) => isQuiet), "everything to be answered");
  let differing: string[] = [];
  const end = performance.now() + 30_000;
  do {
    // A prediction may linger for a moment, and time goes on meanwhile.
    await pause(150);
    differing = faultsOfPages(players, await readDatabase(server.databaseFile, workshopId));
  } while (differing.length > 0 && performance.now() < end);
  faults.push(...differing);
  for (const player of players) player.goOn();
}

await server.start();
const { url } = server;
const { workshopId, joinCode, facilitatorKey, stageKey } = await createWorkshop(url, {
  title: "Chaos",
  lengthMin,
  expectedPeople: people,
  preferredSize: 4,
  rotation: "swap",
  autoAdvance: false,
  isRehearsal: true,
  castingIds: [],
});
const { token } = await openSession(url, facilitatorKey);
players.push(
  new Player({
    ...{ url, workshopId, token, kind: "facilitator", name: "facilitator" },
    think(session, memory) {
      const { room, facilitators } = session.store.getState().slices;
      const now = session.now();
      // Should they be too quick for so many kills, they linger at the close.
      const isLast = room && room.position === room.blocks.length - 1;
      if (isLast && kills < wantedKills) return { memory, move: undefined, wakeAt: now + 10_000 };
      return room && facilitators
        ? consider(facilitatorMoves({ room, facilitators, now }, { expected: people }), memory, now)
        : undefined;
    },
  }),
  new Player({
    ...{ url, workshopId, token: stageKey, kind: "stage", name: "stage" },
    think: () => undefined,
  }),
);
for (const [index, person] of botPeople(people, random).entries()) {
  const seatToken = newSecret();
  const seat = await takeSeat(url, {
    ...{ code: joinCode, token: seatToken, whenTaken: "another", isBot: true },
    ...person,
  });
  if (!("seatId" in seat)) throw new Error("Somebody got no seat.");
  const { seatId } = seat;
  const mind = { seed: `${values.seed}/${index}`, imagine: noImagination };
  players.push(
    new Player({
      ...{ url, workshopId, token: seatToken, kind: "seats", name: `p${index}` },
      think(session, memory) {
        const { slices } = session.store.getState();
        const { room } = slices;
        const own = slices[`seat:${seatId}`];
        const groupId = room?.roster[seatId]?.groupId;
        if (!room || !own || room.position === "ended") return undefined;
        const group = (groupId && slices[`group:${groupId}`]) || null;
        return think({ me: seatId, room, seat: own, group, now: session.now() }, mind, memory);
      },
    }),
  );
}

const startedAt = performance.now();
say(
  `${people} people play ${lengthMin} minutes, ${rate} times as fast, on a server that is killed ${wantedKills} times.`,
);
let block: unknown;
while (!isEnded() && performance.now() - startedAt < (3 * lengthMin * 60_000) / rate + wantedKills * 20_000) {
  await pause(200 + random() * 1_800);
  if (isEnded()) break;
  await kill();
  // Every third time while they are still coming back.
  if (kills % 3 === 0) {
    await pause(random() * 1_500);
    await kill();
  }
  await everybodyIsBack();
  await compare();
  const room = players[0]?.session.store.getState().slices.room;
  const position = room?.position;
  const name = typeof position === "number" ? room?.blocks[position]?.id : position;
  if (name !== block) say(`  ${name} after ${kills} kills`);
  block = name;
  if (faults.length > 0) break;
}
await compare();
const { log, numbers } = await readDatabase(server.databaseFile, workshopId);
faults.push(...faultsOfLog(log, before, tags("accepted"), tags("refused")));
const accepted = players.map((player) => player.accepted).sort((a, b) => a - b);
const receipts = [...Array(accepted.length - numbers.length).fill(0), ...numbers];
if (receipts.join() !== accepted.join())
  faults.push(`the receipts count ${receipts.join()}, the pages ${accepted.join()}`);
if (!isEnded()) faults.push("the workshop did not come to its end");
if (kills < wantedKills) faults.push(`only ${kills} kills: a lower --speed makes room for more`);
const report = JSON.parse(String(await readReport(url, workshopId, "json", token))) as Report;
if (report.isDraft) faults.push("the report is still a draft");
const logged = server.said().match(/^.*"level":[56]0.*$/gm) ?? [];
faults.push(...logged.slice(0, 5));
for (const player of players) player.close();
await server.close();

const sorted = backAfterMs.toSorted((a, b) => a - b);
const at = (share: number): string =>
  `${((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) / 1000).toFixed(1)} s`;
const sum = (of: readonly number[]): number => of.reduce((all, one) => all + one, 0);
say(`
  kills        ${kills}
  commands     ${sum(accepted)} accepted, ${sum(players.map(({ refused }) => refused))} refused
  texts        ${sum(players.map(({ given }) => given.length))}, each like no other
  events       ${log.length}
  back after   p50 ${at(0.5)}, p95 ${at(0.95)}, max ${at(1)} from when the server listens
  the end      ${isEnded() ? `reached, ${report.totals.tradeOffs} trade-offs in the report` : "not reached"}
  took         ${((performance.now() - startedAt) / 60_000).toFixed(1)} minutes
  faults       ${faults.length}`);
for (const fault of faults.slice(0, 20)) say(`  - ${fault}`);
process.exit(faults.length === 0 ? 0 : 1);
