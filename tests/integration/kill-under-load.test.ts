/**
 * The server is killed again and again while a room full of people writes: nothing that it acknowledged is lost, nothing
 * is there twice, everybody comes back by themselves and sees what is on the disk (SEND-1, SEND-2, STORE-4, LINK-3).
 */

import { afterEach, expect, it, vi } from "vitest";
import type { Session } from "../../client/store/session.ts";
import { openSqliteStore } from "../../server/store/sqlite-store.ts";
import type { JoinAnswer } from "../../shared/protocol.ts";
import { asJson } from "../../shared/view/changes.ts";
import { sliceOf } from "../../shared/view/slices.ts";
import type { StreamKey } from "../../shared/view/streams.ts";
import { tradeOffTexts } from "../../shared/workshop/board-state.ts";
import type { WorkshopEvent } from "../../shared/workshop/events.ts";
import type { GroupId, SeatId } from "../../shared/workshop/ids.ts";
import { type Random, seededRandom } from "../../shared/workshop/random.ts";
import { goOnToStep, openPage, roomOn, shows } from "../support/page.ts";
import { postTo } from "../support/post-to.ts";
import { replayed } from "../support/replayed.ts";
import { foundedWorkshop, joining } from "../support/running-server.ts";
import { type ServerProgram, startServerProgram } from "../support/server-program.ts";

const seed = 1906;
const people = 24;
const kills = 20;
/** Of each kind and person: enough that people still write at the last kill. A board takes 120 notes. */
const texts = 24;

let server: ServerProgram | undefined;
const pages: Session[] = [];
afterEach(async () => {
  for (const page of pages.splice(0)) page.close();
  vi.unstubAllGlobals();
  await server?.close();
});

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

interface Writer {
  readonly page: Session;
  readonly seatId: SeatId;
  readonly groupId: GroupId;
  readonly random: Random;
  /** What was given to the page, in this order; each text is like no other. */
  readonly given: string[];
}

/** Gives text after text, each when the one before was answered, at the pace of a very busy person. */
async function keepWriting(writer: Writer, kind: "note" | "tradeOff", onAccepted: () => void): Promise<void> {
  const { page, seatId, groupId, random, given } = writer;
  for (let count = 0; count < texts; count++) {
    const text = `${kind} ${count} of ${seatId}, ${random()}`;
    given.push(text);
    const answer =
      kind === "note"
        ? await page.send("writeNote", { groupId, slot: 0, kind: "need", text, speaker: seatId })
        : await page.send("editTradeOff", {
            groupId,
            slot: 0,
            field: tradeOffTexts[count % tradeOffTexts.length] ?? "need",
            value: text,
            base: 0,
          });
    expect(answer).toMatchObject({ ok: true });
    onAccepted();
    await pause(80 + random() * 140);
  }
}

const writtenBy = (log: readonly WorkshopEvent[], seatId: SeatId): string[] =>
  log.flatMap((event) => {
    if (event.by !== seatId) return [];
    if (event.type === "noteWritten") return [event.text];
    return event.type === "tradeOffEdited" ? [event.value] : [];
  });

it("loses and doubles nothing when it is killed under load, and everybody comes back to what is on the disk", async () => {
  server = await startServerProgram();
  const { url, databaseFile } = server;
  const keys = await foundedWorkshop({ post: postTo(url) });
  const { workshopId, joinCode } = keys;
  const open = (kind: Session["options"]["kind"], token: string): Session => {
    const page = openPage({ url, workshopId, kind, token });
    pages.push(page);
    return page;
  };
  const facilitator = open("facilitator", keys.token);
  open("stage", keys.stageKey);
  const seated = await Promise.all(
    Array.from({ length: people }, async (_, index) => {
      const request = joining(joinCode, `Person ${index}`);
      const answer: JoinAnswer = await (await postTo(url)("/api/join", request)).json();
      if (!("seatId" in answer)) throw new Error("Somebody got no seat.");
      return { page: open("seats", request.token), seatId: answer.seatId };
    }),
  );
  await goOnToStep(facilitator);
  const { revision } = roomOn(facilitator);
  const writers: Writer[] = [];
  for (const { page, seatId } of seated) {
    await shows(page, ({ slices }) => slices.room?.revision === revision, "the step");
    const groupId = roomOn(page).roster[seatId]?.groupId;
    if (!groupId) throw new Error("Somebody has no group.");
    writers.push({ page, seatId, groupId, random: seededRandom(`${seed}/${writers.length}`), given: [] });
  }
  expect(new Set(writers.map(({ groupId }) => groupId)).size).toBe(people / 4);

  let accepted = 0;
  const writing = writers.flatMap((writer) =>
    (["note", "tradeOff"] as const).map((kind) => keepWriting(writer, kind, () => accepted++)),
  );
  const random = seededRandom(seed);
  for (let kill = 0; kill < kills; kill++) {
    const enough = accepted + 5 + Math.floor(random() * 40);
    await expect.poll(() => accepted, { timeout: 60_000, interval: 2 }).toBeGreaterThanOrEqual(enough);
    await pause(random() * 30);
    await server.kill();
    expect(accepted).toBeLessThan(people * 2 * texts);
    await server.start();
  }
  await Promise.all(writing);

  // Whoever has seen the last change has seen all before it, because positions leave no gap.
  expect(await facilitator.send("pauseRoom", {})).toMatchObject({ ok: true });
  for (const page of pages)
    await shows(page, ({ slices }) => slices.room?.clock.holds.includes("room") === true, "the pause");
  expect(pages.map((page) => page.store.getState())).toEqual(
    pages.map(() => expect.objectContaining({ status: "live", waiting: 0 })),
  );
  await server.kill();
  expect(server.said()).not.toMatch(/"level":[56]0/);

  const store = openSqliteStore(databaseFile);
  const { log, state } = await replayed(store, workshopId);
  await store.close();
  for (const { seatId, given } of writers) expect(writtenBy(log, seatId)).toEqual(given);
  for (const page of pages) {
    for (const [stream, slice] of Object.entries(page.store.getState().slices))
      expect(slice).toEqual(asJson(sliceOf(state, stream as StreamKey)));
  }
}, 400_000);
