/**
 * One seat floods, twenty others go on with their workshop: all of theirs is accepted, the flooder is told to slow down or
 * cut off, and what the server does for the flood is bounded (ACCESS-8, ACCESS-9). Latencies are printed, as a ratio to those
 * before the flood; machines differ too much to hold a test to them.
 */
import { afterAll, beforeAll, expect, it } from "vitest";
import { groupOf, nextUntil, type Person } from "../support/live-room.ts";
import { startServerProgram } from "../support/server-program.ts";
import { type Flooder, floodKinds, openFlooder } from "./support/flooding.ts";
import { countedBy } from "./support/metrics.ts";
import { openSeats, type Seats } from "./support/seats.ts";

const people = 20;
const roundMs = 1_500;

let seats: Seats;
let flooder: Flooder;
beforeAll(async () => {
  seats = await openSeats(await startServerProgram());
  flooder = await openFlooder();
});
afterAll(async () => {
  await flooder.close();
  await seats.close();
});

it("keeps a workshop going for twenty while one of them floods it in every way there is", async () => {
  const { facilitator, url } = seats;
  const colleagues = await seats.join(people);
  const [mallory] = await seats.join(1);
  if (!mallory) throw new Error("Nobody came.");
  await nextUntil(facilitator, "step");
  await Promise.all(
    colleagues.map(({ client }) => client.until(() => client.streams.length === 3, "a table")),
  );
  const before = await working(colleagues);
  const table: string[] = [
    `before: p50 ${before.p50.toFixed(1)} ms, p99 ${before.p99.toFixed(1)} ms, ${before.count} commands`,
  ];
  for (const kind of floodKinds) {
    const { token, seatId } = mallory;
    const handled = async () => (await countedBy(url)).sum("counterpart_messages_total");
    const handledBefore = await handled();
    flooder.begin({ kind, url, token, seatId, groupId: groupOf(mallory) });
    const during = await working(colleagues);
    const did = await flooder.end();
    const forFlood = (await handled()) - handledBefore - during.count;
    table.push(
      `${kind}: sent ${did.sent} over ${did.connections} connections (${did.cutOff} cut off, ${did.later} told to wait), handled ${forFlood}; colleagues p50 ${during.p50.toFixed(1)} ms (${(during.p50 / before.p50).toFixed(1)}×), p99 ${during.p99.toFixed(1)} ms (${(during.p99 / before.p99).toFixed(1)}×)`,
    );
    expect(during.refused).toEqual([]);
    // On a slow machine nobody connects too often.
    if (kind !== "connects") expect(did.cutOff + did.later, kind).toBeGreaterThan(0);
    // No more than each of its connections may send before it is cut off, and its pace from then on.
    const seconds = during.tookMs / 1000 + 2;
    expect(forFlood, kind).toBeLessThan(
      200 * Math.min(did.connections, 14 * seconds + 40) + 31 * did.connections + 40 * seconds,
    );
  }
  process.stdout.write(`${table.join("\n")}\n`);
}, 180_000);

interface Work {
  readonly count: number;
  readonly refused: readonly unknown[];
  readonly p50: number;
  readonly p99: number;
  readonly tookMs: number;
}

/** Each colleague writes five times a second, for a while. */
async function working(colleagues: readonly Person[]): Promise<Work> {
  const beganAt = performance.now();
  const took: number[] = [];
  const refused: unknown[] = [];
  await Promise.all(
    colleagues.map(async (person, nth) => {
      for (let round = 0; performance.now() - beganAt < roundMs || round < 3; round++) {
        const askedAt = performance.now();
        const answer = await person.client.send("editTradeOff", {
          groupId: groupOf(person),
          slot: 0,
          field: "decision",
          value: `Written by ${nth}, ${askedAt}`,
          base: 0,
        });
        took.push(performance.now() - askedAt);
        if (!answer.ok) refused.push(answer);
        await new Promise((done) => setTimeout(done, Math.max(0, 200 - (performance.now() - askedAt))));
      }
    }),
  );
  const sorted = took.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return { count: took.length, refused, p50: at(0.5), p99: at(0.99), tookMs: performance.now() - beganAt };
}
