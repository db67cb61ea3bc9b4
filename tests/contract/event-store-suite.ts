/** What every engine of the event store must do. Each engine's test file runs this suite against its own. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Append, Deadline, EventStore, NewEvent } from "../../server/store/event-store.ts";
import { removedText } from "../../server/store/redaction.ts";
import { StoreFault } from "../../server/store/store-fault.ts";

export interface Engine {
  /** A new handle on the same data. */
  open(): Promise<EventStore>;
  dispose(): Promise<void>;
}

export const event = (type: string, data: unknown = {}, at = 1_000): NewEvent => ({
  at,
  version: 1,
  type,
  data,
});
export const append = (
  workshopId: string,
  expectedSeq: number,
  more: Partial<Omit<Append, "workshopId" | "expectedSeq">> = {},
): Append => ({ workshopId, expectedSeq, events: [event("noteWritten", { after: expectedSeq })], ...more });

const seat = (hash: string, subject = "seat-1") => ({ hash, kind: "seat" as const, subject, createdAt: 5 });
const due = (key: string, dueAt: number, revision = 1): Deadline => ({ key, revision, dueAt });

export function eventStoreSuite(name: string, start: () => Promise<Engine>): void {
  describe(`the event store in ${name}`, () => {
    let engine: Engine;
    let store: EventStore;
    const handles: EventStore[] = [];
    const open = async () => {
      const handle = await engine.open();
      handles.push(handle);
      return handle;
    };
    const types = async (id: string, from = store) => (await from.read(id)).map(({ type }) => type);

    beforeEach(async () => {
      engine = await start();
      store = await open();
    });
    afterEach(async () => {
      for (const handle of handles.splice(0)) await handle.close();
      await engine.dispose();
    });

    describe("keeps a log", () => {
      it("gives events back as they were, numbered from one", async () => {
        const data = { text: "Ünï “çødé” 👩🏽‍💻", list: [1, null, { deep: true }], gone: undefined };
        const results = await store.append([
          append("w", 0, { events: [event("a", data, 7), event("b", "x", 8)] }),
        ]);
        expect(results).toEqual([{ ok: true, seq: 2 }]);
        expect(await store.read("w")).toEqual([
          { seq: 1, at: 7, version: 1, type: "a", data: { text: data.text, list: data.list } },
          { seq: 2, at: 8, version: 1, type: "b", data: "x" },
        ]);
      });

      it("reads only the tail that is asked for", async () => {
        await store.append([append("w", 0, { events: ["a", "b", "c"].map((type) => event(type)) })]);
        expect((await store.read("w", 2)).map(({ seq }) => seq)).toEqual([3]);
        expect(await store.read("w", 3)).toEqual([]);
        expect(await store.read("w", 99)).toEqual([]);
      });

      it("keeps the logs of two workshops apart", async () => {
        await store.append([append("w", 0), append("v", 0, { events: [event("other")] })]);
        expect(await types("v")).toEqual(["other"]);
        expect(await types("w")).toEqual(["noteWritten"]);
      });

      it("has nothing to tell of a workshop, a code or a credential that it does not know", async () => {
        expect(await store.load("nowhere")).toBeUndefined();
        expect(await store.read("nowhere")).toEqual([]);
        expect(await store.names("nowhere")).toEqual(new Map());
        expect(await store.receipt("nowhere", "c")).toBeUndefined();
        expect(await store.credential("none")).toBeUndefined();
        expect(await store.workshopByCode("NOPE")).toBeUndefined();
        expect(await store.nextDeadline()).toBeUndefined();
        expect(await store.eraseName("nowhere", "p")).toBe(false);
        expect(await store.redact("nowhere", [{ seq: 1, path: ["text"] }])).toBe(false);
        expect(await store.deleteWorkshop("nowhere")).toBe(false);
      });

      it("does not share objects with its callers", async () => {
        const data = { text: "before" };
        await store.append([append("w", 0, { events: [event("a", data)] })]);
        data.text = "after";
        const [read] = await store.read("w");
        expect(read?.data).toEqual({ text: "before" });
      });
    });

    describe("never forks a workshop (STORE-1)", () => {
      it("refuses a writer who has not seen the newest event, and tells where the log is", async () => {
        await store.append([append("w", 0)]);
        for (const expectedSeq of [0, 2, 17]) {
          expect(await store.append([append("w", expectedSeq)])).toEqual([
            { ok: false, reason: "conflict", actualSeq: 1 },
          ]);
        }
        expect(await store.append([append("unborn", 3)])).toEqual([
          { ok: false, reason: "conflict", actualSeq: 0 },
        ]);
        expect(await store.read("w")).toHaveLength(1);
        expect(await store.load("unborn")).toBeUndefined();
      });

      it("lets one of two writers with the same knowledge win, each on a handle of its own", async () => {
        const other = await open();
        await store.append([append("w", 0)]);
        for (let seq = 1; seq <= 20; seq++) {
          const outcomes = await Promise.all(
            [store, other].map((one, index) =>
              one.append([append("w", seq, { events: [event(`by ${index}`)] })]),
            ),
          );
          expect(outcomes.flat().filter(({ ok }) => ok)).toHaveLength(1);
        }
        expect((await other.read("w")).map(({ seq }) => seq)).toEqual(
          Array.from({ length: 21 }, (_, i) => i + 1),
        );
        expect(await other.read("w")).toEqual(await store.read("w"));
      });

      it("brings many writers to the end if each retries after a conflict", async () => {
        const writers = await Promise.all([0, 1, 2, 3].map(open));
        const write = async (writer: EventStore, mark: string) => {
          let head = 0;
          for (;;) {
            const [result] = await writer.append([append("w", head, { events: [event(mark)] })]);
            if (result?.ok) return;
            head = result?.actualSeq ?? 0;
          }
        };
        const marks = writers.flatMap((_, w) => [1, 2, 3, 4, 5].map((n) => ({ w, mark: `${w}.${n}` })));
        await Promise.all(marks.map(({ w, mark }) => write(writers[w] ?? store, mark)));
        expect((await types("w")).sort()).toEqual(marks.map(({ mark }) => mark).sort());
      });
    });

    describe("commits a batch together (STORE-2)", () => {
      it("lets an entry follow on another of the same workshop", async () => {
        const results = await store.append([append("w", 0), append("v", 0), append("w", 1), append("w", 2)]);
        expect(results).toEqual([1, 1, 2, 3].map((seq) => ({ ok: true, seq })));
      });

      it("refuses a stale entry and what follows it in that workshop, and commits the rest", async () => {
        await store.append([append("w", 0)]);
        const results = await store.append([
          append("v", 0),
          append("w", 9, { events: [event("stale")] }),
          append("w", 1, { events: [event("decided on a stale head")] }),
          append("v", 1),
        ]);
        expect(results).toEqual([
          { ok: true, seq: 1 },
          { ok: false, reason: "conflict", actualSeq: 1 },
          { ok: false, reason: "conflict", actualSeq: 1 },
          { ok: true, seq: 2 },
        ]);
        expect(await types("w")).toEqual(["noteWritten"]);
      });

      it("writes nothing of a batch with nonsense in it", async () => {
        const circular: { self?: unknown } = {};
        circular.self = circular;
        const nonsense: Append[] = [
          append("w", 0.5),
          append("w", 0, { events: [] }),
          append("w", 0, { events: [{ ...event("a"), data: undefined }] }),
          append("w", 0, { events: [event("a", {}, Number.NaN)] }),
          append("w", 0, { events: [event("a", circular)] }),
          append("w", 0, { deadlines: [due("turn", 1.5)] }),
          append("w", 0, { deadlines: [due("turn", 1), due("turn", 2)] }),
          append("w", 0, { credentials: { add: [seat("h"), seat("h")], revoke: [] } }),
        ];
        for (const entry of nonsense)
          await expect(store.append([append("v", 0), entry])).rejects.toThrow(RangeError);
        expect(await store.workshops()).toEqual([]);
      });
    });

    describe("keeps what belongs to an append with it (STORE-3)", () => {
      const whole = (expectedSeq: number) =>
        append("w", expectedSeq, {
          receipt: { clientId: "c", number: 1, result: { noteId: "n1" } },
          deadlines: [due("room", 50)],
          credentials: { add: [seat("h1")], revoke: [] },
          names: [{ personId: "p", name: "Ana" }],
          code: { joinCode: "ABCD" },
        });

      it("stores all of it", async () => {
        await store.append([whole(0)]);
        expect(await store.load("w")).toEqual({
          id: "w",
          createdAt: 1_000,
          endedAt: null,
          lastEventAt: 1_000,
          joinCode: "ABCD",
          events: [{ seq: 1, ...event("noteWritten", { after: 0 }) }],
          names: new Map([["p", "Ana"]]),
          receipts: [{ clientId: "c", number: 1, result: { noteId: "n1" } }],
          deadlines: [due("room", 50)],
          credentials: [{ ...seat("h1"), workshopId: "w" }],
        });
        expect(await store.receipt("w", "c")).toEqual({ clientId: "c", number: 1, result: { noteId: "n1" } });
        expect(await store.credential("h1")).toEqual({ ...seat("h1"), workshopId: "w" });
        expect(await store.workshopByCode("ABCD")).toBe("w");
      });

      it("stores none of it when refused", async () => {
        await store.append([append("w", 0, { events: [event("founded")] })]);
        const before = await store.load("w");
        expect(await store.append([whole(0)])).toEqual([{ ok: false, reason: "conflict", actualSeq: 1 }]);
        expect(await store.load("w")).toEqual(before);
        expect(await store.credential("h1")).toBeUndefined();
        expect(await store.workshopByCode("ABCD")).toBeUndefined();
      });

      it("changes what stands beside the log without an event, at the seq that is named", async () => {
        await store.append([append("w", 0)]);
        const rotate = (seq: number) =>
          append("w", seq, { events: [], credentials: { add: [seat("h2")], revoke: [] } });
        expect(await store.append([rotate(2)])).toEqual([{ ok: false, reason: "conflict", actualSeq: 1 }]);
        expect(await store.append([rotate(1)])).toEqual([{ ok: true, seq: 1 }]);
        expect(await store.credential("h2")).toBeDefined();
      });
    });

    describe("remembers answers (STORE-5)", () => {
      const answered = (expectedSeq: number, number: number, clientId = "c") =>
        append("w", expectedSeq, { receipt: { clientId, number, result: `answer ${number}` } });

      it("keeps the last one of each client", async () => {
        await store.append([answered(0, 1), answered(1, 2), answered(2, 1, "d")]);
        expect((await store.load("w"))?.receipts).toEqual([
          { clientId: "c", number: 2, result: "answer 2" },
          { clientId: "d", number: 1, result: "answer 1" },
        ]);
      });

      it("refuses to apply a number again, even from a writer who knows the newest event", async () => {
        await store.append([answered(0, 1), answered(1, 2)]);
        for (const number of [1, 2]) {
          expect(await store.append([answered(2, number)])).toEqual([
            { ok: false, reason: "conflict", actualSeq: 2 },
          ]);
        }
        expect(await store.receipt("w", "c")).toMatchObject({ number: 2, result: "answer 2" });
        expect(await store.read("w")).toHaveLength(2);
      });
    });

    describe("guards the doors", () => {
      it("gives a join code to one workshop at a time (STORE-6)", async () => {
        await store.append([append("w", 0, { code: { joinCode: "ABCD" } }), append("v", 0)]);
        const take = append("v", 1, { code: { joinCode: "ABCD" } });
        expect(await store.append([take])).toEqual([{ ok: false, reason: "taken", actualSeq: 1 }]);
        expect(await store.read("v")).toHaveLength(1);
        await store.append([append("w", 1, { code: { joinCode: "EFGH" } })]);
        expect(await store.append([take])).toEqual([{ ok: true, seq: 2 }]);
        expect(await store.workshopByCode("ABCD")).toBe("v");
        expect(await store.workshopByCode("EFGH")).toBe("w");
      });

      it("lets nobody in by code once the workshop has ended (STORE-7)", async () => {
        await store.append([append("w", 0, { code: { joinCode: "ABCD" } })]);
        await store.append([append("w", 1, { endedAt: 900 })]);
        expect(await store.workshopByCode("ABCD")).toBeUndefined();
        await store.append([append("w", 2, { code: { joinCode: "ABCD" } })]);
        expect(await store.workshopByCode("ABCD")).toBeUndefined();
        expect(await store.append([append("v", 0, { code: { joinCode: "ABCD" } })])).toEqual([
          { ok: true, seq: 1 },
        ]);
        await store.append([append("w", 3, { endedAt: null, code: { joinCode: "IJKL" } })]);
        expect(await store.workshopByCode("IJKL")).toBe("w");
      });

      it("refuses a credential that somebody has already, and keeps the first (STORE-6)", async () => {
        await store.append([append("w", 0, { credentials: { add: [seat("h")], revoke: [] } })]);
        const again = append("v", 0, { credentials: { add: [seat("h", "intruder")], revoke: [] } });
        expect(await store.append([again])).toEqual([{ ok: false, reason: "taken", actualSeq: 0 }]);
        expect(await store.credential("h")).toMatchObject({ workshopId: "w", subject: "seat-1" });
      });

      it("revokes a workshop's own credentials only", async () => {
        await store.append([
          append("w", 0, { credentials: { add: [seat("h1"), seat("h2")], revoke: [] } }),
          append("v", 0, { credentials: { add: [seat("h3")], revoke: [] } }),
        ]);
        await store.append([
          append("w", 1, { credentials: { add: [seat("h4")], revoke: ["h1", "h3", "unknown"] } }),
        ]);
        const known = await Promise.all(["h1", "h2", "h3", "h4"].map((hash) => store.credential(hash)));
        expect(known.map((one) => one?.workshopId)).toEqual([undefined, "w", "v", "w"]);
      });
    });

    describe("wakes the sleeping (STORE-12)", () => {
      it("tells due deadlines of all workshops, earliest first, and no more than asked", async () => {
        await store.append([
          append("w", 0, { deadlines: [due("turn", 300), due("room", 100)] }),
          append("v", 0, { deadlines: [due("room", 200, 4), due("z", 100)] }),
        ]);
        const all = [
          { workshopId: "v", ...due("z", 100) },
          { workshopId: "w", ...due("room", 100) },
          { workshopId: "v", ...due("room", 200, 4) },
          { workshopId: "w", ...due("turn", 300) },
        ];
        expect(await store.dueDeadlines(300, 10)).toEqual(all);
        expect(await store.dueDeadlines(299, 10)).toEqual(all.slice(0, 3));
        expect(await store.dueDeadlines(300, 2)).toEqual(all.slice(0, 2));
        expect(await store.dueDeadlines(99, 10)).toEqual([]);
        expect(await store.nextDeadline()).toEqual(all[0]);
      });

      it("replaces a workshop's whole set, and leaves it alone when nothing is said of it", async () => {
        await store.append([
          append("w", 0, { deadlines: [due("room", 1), due("a", 2), due("b", 3)] }),
          append("v", 0, { deadlines: [due("room", 9)] }),
        ]);
        await store.append([append("w", 1)]);
        expect((await store.load("w"))?.deadlines).toHaveLength(3);
        await store.append([append("w", 2, { deadlines: [due("a", 2, 2), due("b", 3), due("c", 1)] })]);
        expect((await store.load("w"))?.deadlines).toEqual([due("c", 1), due("a", 2, 2), due("b", 3)]);
        await store.append([append("w", 3, { deadlines: [] })]);
        expect(await store.nextDeadline()).toEqual({ workshopId: "v", ...due("room", 9) });
      });
    });

    describe("forgets when told to", () => {
      it("erases one person's name and no other (STORE-8)", async () => {
        const names = ["Ana", "Ben"].map((name) => ({ personId: name.toLowerCase(), name }));
        await store.append([append("w", 0, { names }), append("v", 0, { names })]);
        expect(await store.eraseName("w", "ana")).toBe(true);
        expect(await store.eraseName("w", "ana")).toBe(true);
        expect(await store.eraseName("w", "nobody")).toBe(false);
        expect(await store.names("w")).toEqual(new Map([["ben", "Ben"]]));
        expect((await store.load("w"))?.names).toEqual(new Map([["ben", "Ben"]]));
        expect((await store.names("v")).get("ana")).toBe("Ana");
      });

      it("keeps a person's newest name", async () => {
        await store.append([append("w", 0, { names: [{ personId: "p", name: "Ana" }] })]);
        await store.append([append("w", 1, { names: [{ personId: "p", name: "Ana B." }] })]);
        expect(await store.names("w")).toEqual(new Map([["p", "Ana B."]]));
      });

      it("puts a marker in the place of a removed text and changes nothing else (STORE-9)", async () => {
        const note = (text: string) =>
          event("noteWritten", { id: "n", fields: [{ text }, { text: "stays" }] });
        await store.append([append("w", 0, { events: [note("one"), note("two"), note("three")] })]);
        const before = await store.read("w");
        const places = [1, 3].map((seq) => ({ seq, path: ["fields", 0, "text"] }));
        expect(await store.redact("w", places)).toBe(true);
        expect(await store.redact("w", places)).toBe(true);
        expect(await store.read("w")).toEqual([
          { ...before[0], ...note(removedText) },
          before[1],
          { ...before[2], ...note(removedText) },
        ]);
        expect(await store.append([append("w", 3)])).toEqual([{ ok: true, seq: 4 }]);
      });

      it("removes all the texts that are named or, when one is not there, none (STORE-9)", async () => {
        await store.append([append("w", 0, { events: [event("a", { text: "keep", count: 3 })] })]);
        const before = await store.read("w");
        const wrong = [["count"], ["nothing"], ["text", 0], [], ["toString"], ["__proto__", "x"]];
        for (const path of wrong) {
          expect(
            await store.redact("w", [
              { seq: 1, path: ["text"] },
              { seq: 1, path },
            ]),
          ).toBe(false);
        }
        expect(await store.redact("w", [{ seq: 2, path: ["text"] }])).toBe(false);
        expect(await store.read("w")).toEqual(before);
      });

      it("deletes a workshop with all that belongs to it, and nothing of another", async () => {
        const full = (id: string) =>
          append(id, 0, {
            receipt: { clientId: "c", number: 1, result: null },
            deadlines: [due("room", 1)],
            credentials: { add: [seat(`h-${id}`)], revoke: [] },
            names: [{ personId: "p", name: "Ana" }],
            code: { joinCode: `CODE-${id}` },
          });
        await store.append([full("w"), full("v")]);
        const other = await store.load("v");
        expect(await store.deleteWorkshop("w")).toBe(true);
        expect(await store.deleteWorkshop("w")).toBe(false);
        expect(await store.load("w")).toBeUndefined();
        expect(await store.read("w")).toEqual([]);
        expect(await store.names("w")).toEqual(new Map());
        expect(await store.receipt("w", "c")).toBeUndefined();
        expect(await store.credential("h-w")).toBeUndefined();
        expect(await store.workshopByCode("CODE-w")).toBeUndefined();
        expect(await store.dueDeadlines(9, 9)).toEqual([{ workshopId: "v", ...due("room", 1) }]);
        expect(await store.load("v")).toEqual(other);
        expect(await store.append([append("w", 1)])).toEqual([
          { ok: false, reason: "conflict", actualSeq: 0 },
        ]);
      });

      it("sweeps the workshops that ended before a time, and only those (STORE-10)", async () => {
        await store.append([
          append("early", 0, { endedAt: 99 }),
          append("earlier", 0, { endedAt: 10 }),
          append("on time", 0, { endedAt: 100 }),
          append("running", 0, { events: [event("a", {}, 1), event("b", {}, 60)] }),
        ]);
        expect(await store.sweep(100)).toEqual(["earlier", "early"].sort());
        expect(await store.sweep(100)).toEqual([]);
        expect(await store.workshops()).toEqual([
          { id: "running", createdAt: 1, endedAt: null, lastEventAt: 60 },
          { id: "on time", createdAt: 1_000, endedAt: 100, lastEventAt: 1_000 },
        ]);
      });
    });

    it("remembers when its server was last alive, across handles (STORE-14)", async () => {
      expect(await store.lastAlive()).toBeUndefined();
      await store.markAlive(1_000);
      await store.markAlive(6_000);
      expect(await (await open()).lastAlive()).toBe(6_000);
    });

    describe("opens and closes", () => {
      it("has everything again after it was closed and opened", async () => {
        await store.append([
          append("w", 0, {
            receipt: { clientId: "c", number: 1, result: 1 },
            deadlines: [due("room", 1)],
            credentials: { add: [seat("h")], revoke: [] },
            names: [{ personId: "p", name: "Ana" }],
            code: { joinCode: "ABCD" },
          }),
        ]);
        const before = await store.load("w");
        await store.close();
        const reopened = await open();
        expect(await reopened.load("w")).toEqual(before);
        expect(await reopened.append([append("w", 1)])).toEqual([{ ok: true, seq: 2 }]);
      });

      it("says that it is ready while it is open, and fails clearly when it is closed", async () => {
        expect(await store.ready()).toBe(true);
        await store.close();
        await store.close();
        expect(await store.ready()).toBe(false);
        await expect(store.append([append("w", 0)])).rejects.toBeInstanceOf(StoreFault);
        await expect(store.read("w")).rejects.toMatchObject({ kind: "closed" });
      });
    });
  });
}
