/**
 * Half a minute in which nothing gets through, in one direction, in the other, in both, and a network that comes and goes:
 * people write on meanwhile, are told what is going on, and everything arrives once, in order (SEND-1, SEND-2, LINK-1, LINK-2).
 */
import { isDeepStrictEqual } from "node:util";
import { afterEach, expect, it, vi } from "vitest";
import type { ConnectionStatus } from "../../client/connection/receiver.ts";
import type { Session } from "../../client/store/session.ts";
import { asJson } from "../../shared/view/changes.ts";
import { sliceOf } from "../../shared/view/slices.ts";
import type { StreamKey } from "../../shared/view/streams.ts";
import { groupOf, type LiveRoom, nextUntil, openLiveRoom } from "../support/live-room.ts";
import { openPage, shows } from "../support/page.ts";
import { openProxy, type TestProxy } from "../support/proxy.ts";
import { replayed } from "../support/replayed.ts";

let live: LiveRoom;
const proxies: TestProxy[] = [];
const pages: Session[] = [];
afterEach(async () => {
  for (const page of pages.splice(0)) page.close();
  vi.unstubAllGlobals();
  await Promise.all(proxies.splice(0).map((proxy) => proxy.close()));
  await live.close();
});

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
const partitionMs = 30_000;

const both = (proxy: TestProxy) => {
  const ends = [proxy.partition("toServer"), proxy.partition("toClient")];
  return () => {
    for (const end of ends) end();
  };
};

/** Up for a second, down for a second. */
async function flap(proxy: TestProxy): Promise<void> {
  for (let time = 0; time < partitionMs / 2_000; time++) {
    const comeUp = proxy.goDown();
    await pause(1_000);
    comeUp();
    await pause(1_000);
  }
}

const cut = (begin: (proxy: TestProxy) => () => void) => async (proxy: TestProxy) => {
  const end = begin(proxy);
  await pause(partitionMs);
  end();
};

const networks: Readonly<Record<string, (proxy: TestProxy) => Promise<void>>> = {
  "nothing reaches the server": cut((proxy) => proxy.partition("toServer")),
  "nothing reaches the page": cut((proxy) => proxy.partition("toClient")),
  "nothing reaches anybody": cut(both),
  "it comes and goes": flap,
};

it("loses and doubles nothing where for half a minute nothing gets through, or it comes and goes", async () => {
  live = await openLiveRoom();
  const { keys, facilitator } = await live.facilitate();
  const seated = [];
  for (const name of Object.keys(networks)) seated.push(await live.join(keys.joinCode, name));
  await nextUntil(facilitator, "step");
  const [first] = seated;
  if (!first) throw new Error("Nobody came.");
  const groupId = groupOf(first);

  const everybody = seated.map(async ({ name, token, seatId, client }) => {
    const proxy = await openProxy(live.server.url);
    proxies.push(proxy);
    client.close();
    const page = openPage({ url: proxy.url, workshopId: keys.workshopId, kind: "seats", token });
    pages.push(page);
    await shows(page, ({ status }) => status === "live", "the server");
    const statuses: { readonly status: ConnectionStatus; readonly at: number }[] = [];
    const given: string[] = [];
    const answers: Promise<unknown>[] = [];
    let isOver = false;
    const network = networks[name]?.(proxy).then(() => {
      isOver = true;
    });
    const startedAt = performance.now();
    page.store.subscribe(({ status }, before) => {
      if (status !== before.status) statuses.push({ status, at: performance.now() - startedAt });
    });
    // A busy person, who does not care what the network does.
    while (!isOver) {
      const text = `${name}, ${given.length}`;
      given.push(text);
      answers.push(page.send("writeNote", { groupId, slot: 0, kind: "need", text, speaker: seatId }));
      await pause(1_500);
    }
    await network;
    await shows(page, ({ status, waiting }) => status === "live" && waiting === 0, "everything to be sent");
    return { name, page, given, statuses, answers: await Promise.all(answers) };
  });
  const after = await Promise.all(everybody);

  const { log } = await replayed(live.store, keys.workshopId);
  for (const { name, given, statuses, answers } of after) {
    const written = log.flatMap((event) => (event.type === "noteWritten" ? [event.text] : []));
    expect(written.filter((text) => text.startsWith(`${name},`))).toEqual(given);
    for (const answer of answers) expect(answer).toMatchObject({ ok: true });
    const [lost] = statuses;
    expect([name, lost?.status]).toEqual([name, "reconnecting"]);
    expect(lost?.at).toBeLessThan(10_000);
  }
  // Somebody who was away may be marked as back a moment later.
  const different = async () => {
    const { state } = await replayed(live.store, keys.workshopId);
    return after.flatMap(({ name, page }) =>
      Object.entries(page.store.getState().slices)
        .filter(([stream, slice]) => !isDeepStrictEqual(slice, asJson(sliceOf(state, stream as StreamKey))))
        .map(([stream]) => `${name}: ${stream}`),
    );
  };
  await expect.poll(different, { timeout: 20_000 }).toEqual([]);
}, 150_000);
