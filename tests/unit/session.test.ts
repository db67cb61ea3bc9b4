/** A page's part in a workshop, against a connection that the test holds at its other end. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { keptInMemory } from "../../client/connection/kept.ts";
import { Session } from "../../client/store/session.ts";
import { roomView } from "../../shared/view/room-view.ts";
import { seatView } from "../../shared/view/seat-view.ts";
import { seatStream } from "../../shared/view/streams.ts";
import { evolve } from "../../shared/workshop/evolve.ts";
import type { SeatId, TradeOffKey } from "../../shared/workshop/ids.ts";
import { FakeWire } from "../support/fake-wire.ts";
import { created } from "../support/random-workshop.ts";

const ana = "seat-ana" as SeatId;
const key = "group-1/0" as TradeOffKey;
const ids = { type: "seatTaken", seatId: ana, name: "Ana", discipline: "product", isBot: false } as const;
const state = evolve(evolve(undefined, created([])), { ...ids, at: 1, by: "visitor" });
const seat = state.seats[ana];
if (!seat) throw new Error("Ana has no seat.");
const seatSlice = seatView(state, seat);
const identities = [{ kind: "seat" as const, seatId: ana }];
const snapshot = {
  epoch: "epoch-1",
  identities,
  streams: {
    room: { position: 4, slice: roomView(state) },
    "seat:seat-ana": { position: 4, slice: seatSlice },
  },
};

const sessions: Session[] = [];

function page(storage = keptInMemory(), lastNumber = 0) {
  const wire = new FakeWire();
  wire.answers.hello = () => ({
    ok: true,
    workshopId: "w-1",
    time: { now: 1000, rate: 1 },
    lastNumber,
    identities,
    snapshot,
  });
  wire.answers.time = () => ({ now: 1000, rate: 1 });
  wire.answers.adopt = () => ({ isFree: true, lastNumber: 0 });
  const session = new Session({
    workshopId: "w-1",
    kind: "seats",
    tokens: () => ["token"],
    wire,
    storage,
    onOutdated: () => undefined,
  });
  sessions.push(session);
  return { wire, session, storage, state: () => session.store.getState() };
}

const dots = (of: Session) => of.store.getState().slices[`seat:${ana}`]?.dots;
const change = (from: number, to: number) => ({
  epoch: "epoch-1",
  frames: [{ stream: seatStream(ana), from, to, changes: [[["dots"], [key]] as const] }],
});

afterEach(() => {
  vi.useRealTimers();
  for (const session of sessions.splice(0)) session.close();
});

describe("A page in a workshop", () => {
  it("shows a dot at once, and keeps it when the server confirms it", async () => {
    const { wire, session, state } = page();
    wire.answers.command = () => ({ ok: true, number: 1 });
    session.open();
    await vi.waitFor(() => expect(state().status).toBe("live"));
    const answer = session.send("placeDot", { key });
    expect(dots(session)).toEqual([key]);
    expect(await answer).toEqual({ ok: true, number: 1 });
    expect(dots(session)).toEqual([key]);
    wire.events.onChanges(change(4, 5));
    expect(dots(session)).toEqual([key]);
    expect(state().waiting).toBe(0);
  });

  it("takes a refused dot back", async () => {
    const { wire, session, state } = page();
    wire.answers.command = () => ({ ok: false, rejection: { code: "tooLate" } });
    session.open();
    await vi.waitFor(() => expect(state().status).toBe("live"));
    expect(await session.send("placeDot", { key })).toMatchObject({ rejection: { code: "tooLate" } });
    expect(dots(session)).toEqual([]);
  });

  it("puts a refused text into the tray when nobody edits it any more", async () => {
    const { wire, session, state } = page();
    wire.answers.command = () => ({ ok: false, rejection: { code: "boardClosed" } });
    session.open();
    await vi.waitFor(() => expect(state().status).toBe("live"));
    await session.send("writeDeRole", { groupId: "group-1", text: "Saying no" }, { draft: "deRole" });
    expect(session.drafts.store.getState().unsent).toMatchObject([{ text: "Saying no", seatId: ana }]);
  });

  it("sends one command at a time, under numbers that grow by one", async () => {
    const { wire, session, state } = page();
    session.open();
    await vi.waitFor(() => expect(state().status).toBe("live"));
    void session.send("placeDot", { key });
    void session.send("takeDot", { key });
    await vi.waitFor(() => expect(wire.of("command")).toHaveLength(1));
    expect(state().waiting).toBe(2);
    wire.answers.command = () => ({ ok: true, number: 1 });
    wire.lose();
    expect(state().status).toBe("reconnecting");
    wire.connect();
    await vi.waitFor(() => expect(state().waiting).toBe(0));
    expect(wire.of("command")).toMatchObject([
      { name: "placeDot", number: 1 },
      { name: "placeDot", number: 1 },
      { name: "takeDot", number: 2 },
    ]);
  });

  it("asks for everything anew when a change does not follow on what it has", async () => {
    const { wire, session, state } = page();
    session.open();
    await vi.waitFor(() => expect(state().status).toBe("live"));
    wire.answers.resync = () => snapshot;
    wire.events.onChanges(change(7, 8));
    await vi.waitFor(() => expect(wire.of("resync")).toHaveLength(1));
    expect(dots(session)).toEqual([]);
  });

  it("tells the server after a break where it was", async () => {
    const { wire, session, state } = page();
    session.open();
    await vi.waitFor(() => expect(state().status).toBe("live"));
    wire.lose();
    wire.connect();
    await vi.waitFor(() => expect(state().status).toBe("live"));
    expect(wire.of("hello").at(-1)).toMatchObject({
      cursor: { epoch: "epoch-1", positions: { room: 4, "seat:seat-ana": 4 } },
    });
  });

  it("sends after a reload what the page before could not", async () => {
    const before = page();
    before.session.open();
    await vi.waitFor(() => expect(before.state().status).toBe("live"));
    void before.session.send("placeDot", { key });
    before.session.close();
    const after = page(before.storage);
    after.wire.answers.command = () => ({ ok: true, number: 1 });
    after.session.open();
    await vi.waitFor(() => expect(after.wire.of("command")).toMatchObject([{ name: "placeDot", number: 1 }]));
    await vi.waitFor(() => expect(after.storage.keys("counterpart:queue:")).toEqual([]));
  });

  it("leaves the queue of a tab that is still connected alone", async () => {
    const before = page();
    before.session.open();
    await vi.waitFor(() => expect(before.state().status).toBe("live"));
    void before.session.send("placeDot", { key });
    const duplicate = page(before.storage);
    duplicate.wire.answers.adopt = () => ({ isFree: false, lastNumber: 0 });
    duplicate.session.open();
    await vi.waitFor(() => expect(duplicate.wire.of("adopt")).toHaveLength(1));
    expect(duplicate.wire.of("command")).toEqual([]);
    expect(before.state().waiting).toBe(1);
  });

  it("takes over a queue later that its page seemed to need still, when the server had not noticed that it is gone (SEND-4)", async () => {
    vi.useFakeTimers();
    const before = page();
    before.session.open();
    await vi.advanceTimersByTimeAsync(1);
    void before.session.send("placeDot", { key });
    before.session.close();
    const after = page(before.storage);
    let asked = 0;
    after.wire.answers.adopt = () => ({ isFree: ++asked > 1, lastNumber: 0 });
    after.wire.answers.command = () => ({ ok: true, number: 1 });
    after.session.open();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(after.wire.of("command")).toEqual([]);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(after.wire.of("command")).toMatchObject([{ name: "placeDot", number: 1 }]);
    expect(after.storage.keys("counterpart:queue:")).toEqual([]);
  });

  it("gives back the texts of a seat that is gone", async () => {
    const { wire, session, state } = page();
    session.open();
    await vi.waitFor(() => expect(state().status).toBe("live"));
    const answer = session.send("writeDeRole", { groupId: "group-1", text: "Saying no" });
    wire.events.onFresh({ epoch: "epoch-1", identities: [{ kind: "none", reason: "removed" }], streams: {} });
    expect(await answer).toMatchObject({ rejection: { code: "seatGone" } });
    expect(session.drafts.store.getState().unsent).toMatchObject([{ text: "Saying no" }]);
    expect(state().activeSeatId).toBeNull();
  });
});
