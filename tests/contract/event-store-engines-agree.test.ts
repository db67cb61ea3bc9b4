/** Plays random sequences of operations against both engines, which must give the same answers throughout. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Append, EventStore } from "../../server/store/event-store.ts";
import { createMemoryStore } from "../../server/store/memory-store.ts";
import { openSqliteStore } from "../../server/store/sqlite-store.ts";

const workshopIds = ["w", "v", "u"];
const small = fc.integer({ min: 0, max: 3 });
const workshopId = fc.constantFrom(...workshopIds);
const hash = fc.constantFrom("h1", "h2", "h3", "h4");
const time = fc.integer({ min: 0, max: 20 });
const personId = fc.constantFrom("p", "q");
/** Mostly right, sometimes behind or ahead: `lag` is added to the seq that the writer really ought to expect. */
const attempt = fc.record({
  workshopId,
  lag: fc.constantFrom(0, 0, 0, 0, 0, -1, 1),
  parts: fc.record(
    {
      receipt: fc.record({
        clientId: fc.constantFrom("c", "d"),
        number: time,
        result: fc.jsonValue({ maxDepth: 1 }),
      }),
      deadlines: fc.uniqueArray(
        fc.record({ key: fc.constantFrom("a", "b", "c"), revision: small, dueAt: time }),
        {
          selector: ({ key }) => key,
          maxLength: 3,
        },
      ),
      credentials: fc.record({
        add: fc.uniqueArray(
          fc.record({ hash, kind: fc.constant("seat" as const), subject: personId, createdAt: small }),
          { selector: (credential) => credential.hash, maxLength: 2 },
        ),
        revoke: fc.array(hash, { maxLength: 2 }),
      }),
      names: fc.array(fc.record({ personId, name: fc.constantFrom("Ana", "Ben") }), { maxLength: 2 }),
      code: fc.record({ joinCode: fc.constantFrom("ABCD", "EFGH", null) }),
      endedAt: fc.option(time),
    },
    { requiredKeys: [] },
  ),
  events: fc.array(
    fc.record({ at: time, data: fc.record({ text: fc.string({ maxLength: 4 }), n: small }) }),
    {
      minLength: 1,
      maxLength: 3,
    },
  ),
});
const step = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant("append" as const),
      attempts: fc.array(attempt, { maxLength: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("erase" as const), workshopId, personId }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("redact" as const),
      workshopId,
      seq: small,
      key: fc.constantFrom("text", "n"),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("sweep" as const), before: time }) },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** The attempts as appends, given how long each log is before the batch. */
function batchOf(
  attempts: Extract<Step, { do: "append" }>["attempts"],
  heads: Map<string, number>,
): Append[] {
  return attempts.map(({ workshopId, lag, parts, events }) => {
    const head = heads.get(workshopId) ?? 0;
    heads.set(workshopId, head + events.length);
    return {
      workshopId,
      expectedSeq: Math.max(0, head + lag),
      events: events.map((event) => ({ ...event, version: 1, type: "written" })),
      ...parts,
    };
  });
}

async function perform(store: EventStore, step: Step): Promise<unknown> {
  switch (step.do) {
    case "append": {
      const logs = await Promise.all(
        workshopIds.map(async (id) => [id, (await store.read(id)).length] as const),
      );
      return store.append(batchOf(step.attempts, new Map(logs)));
    }
    case "erase":
      return store.eraseName(step.workshopId, step.personId);
    case "redact":
      return store.redact(step.workshopId, [{ seq: step.seq, path: [step.key] }]);
    case "sweep":
      return store.sweep(step.before);
  }
}

async function everythingIn(store: EventStore): Promise<unknown> {
  return {
    workshops: await store.workshops(),
    records: await Promise.all(workshopIds.map((id) => store.load(id))),
    due: await store.dueDeadlines(10, 4),
    next: await store.nextDeadline(),
    codes: await Promise.all(["ABCD", "EFGH"].map((code) => store.workshopByCode(code))),
    credentials: await Promise.all(["h1", "h2", "h3", "h4"].map((one) => store.credential(one))),
  };
}

it("answers the same from memory and from SQLite, whatever is asked of it (STORE-1 … STORE-12)", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const folder = await mkdtemp(join(tmpdir(), "counterpart-agree-"));
      const sqlite = openSqliteStore(join(folder, "counterpart.db"));
      const memory = createMemoryStore();
      try {
        for (const each of steps) {
          expect(await perform(sqlite, each)).toEqual(await perform(memory, each));
          expect(await everythingIn(sqlite)).toEqual(await everythingIn(memory));
        }
      } finally {
        await sqlite.close();
        await rm(folder, { recursive: true });
      }
    }),
    { seed: 20, numRuns: 60 },
  );
});
