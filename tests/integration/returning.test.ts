/** A full room that comes back after a restart: soon, and not all at once (LINK-6). */
import { afterEach, expect, it, vi } from "vitest";
import type { Session } from "../../client/store/session.ts";
import { openPage, shows } from "../support/page.ts";
import { postTo } from "../support/post-to.ts";
import { foundedWorkshop, joining } from "../support/running-server.ts";
import { type ServerProgram, startServerProgram } from "../support/server-program.ts";

const people = 200;

let server: ServerProgram | undefined;
const pages: Session[] = [];
afterEach(async () => {
  for (const page of pages.splice(0)) page.close();
  vi.unstubAllGlobals();
  await server?.close();
});

it.each([
  ["asked to stop", (program: ServerProgram) => program.stop()],
  ["killed", (program: ServerProgram) => program.kill()],
])(
  "has 200 people back within ten seconds after it was %s, spread over time",
  async (_, end) => {
    server = await startServerProgram();
    const { url } = server;
    const post = postTo(url);
    const { workshopId, joinCode } = await foundedWorkshop({ post });
    const requests = Array.from({ length: people }, (_, index) => joining(joinCode, `Person ${index}`));
    const answers = await Promise.all(requests.map((request) => post("/api/join", request)));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    for (const { token } of requests) pages.push(openPage({ url, workshopId, kind: "seats", token }));
    await Promise.all(pages.map((page) => shows(page, ({ status }) => status === "live", "the server")));

    await end(server);
    await Promise.all(pages.map((page) => shows(page, ({ status }) => status !== "live", "the end")));
    await server.start();
    const listeningAt = performance.now();
    const backAfter = await Promise.all(
      pages.map(async (page) => {
        await shows(page, ({ status }) => status === "live", "the server again");
        return performance.now() - listeningAt;
      }),
    );
    expect(Math.max(...backAfter)).toBeLessThan(10_000);
    const perHalfSecond = new Map<number, number>();
    for (const ms of backAfter) {
      const half = Math.floor(ms / 500);
      perHalfSecond.set(half, (perHalfSecond.get(half) ?? 0) + 1);
    }
    // How fast the server starts decides how many were already waiting; never is it nearly all of them.
    expect(Math.max(...perHalfSecond.values())).toBeLessThan(people * 0.8);
  },
  120_000,
);
