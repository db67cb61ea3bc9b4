/** The program itself: what it says, how it refuses to start, how it stops (CONFIG-1, OPS-3). */
import { createServer } from "node:http";
import { io } from "socket.io-client";
import { afterEach, expect, it } from "vitest";
import { postTo } from "../support/post-to.ts";
import { foundedWorkshop, joining } from "../support/running-server.ts";
import { type ServerProgram, serverProgram, whyNot } from "../support/server-program.ts";

let program: ServerProgram;
afterEach(() => program.close());

/** What it says, and its exit code, where it does not start. */
async function refusal(environment: Record<string, string>) {
  program = await serverProgram({ environment });
  const said = await whyNot(program);
  return { said, code: await program.stop() };
}

it("names every variable that is wrong and how to mend it, without a stack", async () => {
  const { code, said } = await refusal({ PORT: "none", RETENTION_DAYS: "0" });
  expect(code).toBe(1);
  expect(said).toContain("PORT is “none”, but should be a port number");
  expect(said).toContain("RETENTION_DAYS is “0”, but should be after how many days");
  expect(said).not.toMatch(/\bat .*\.ts:\d+/);
});

it("says so when its port is in use", async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
  const address = other.address();
  const port = typeof address === "object" && address ? String(address.port) : "";
  const { code, said } = await refusal({ PORT: port });
  await new Promise((done) => other.close(done));
  expect(code).toBe(1);
  expect(said).toContain(`Port ${port} is in use.`);
  expect(said).not.toMatch(/\bat .*\.ts:\d+/);
});

it("says so when it cannot keep workshops where it was told to", async () => {
  const { code, said } = await refusal({ DATA_DIR: "/dev/null/data" });
  expect(code).toBe(1);
  expect(said).toContain("Workshops cannot be kept in /dev/null/data");
  expect(said).not.toMatch(/\bat .*\.ts:\d+/);
});

it("stops within five seconds of SIGTERM, with people connected, and knows everything when it starts again", async () => {
  program = await serverProgram();
  await program.start();
  const { url } = program;
  const post = postTo(url);
  const { joinCode } = await foundedWorkshop({ post });
  const ana = joining(joinCode, "Ana");
  const seated = await (await post("/api/join", ana)).json();
  const socket = io(url, { transports: ["websocket"], reconnection: false });
  await new Promise<void>((done) => socket.once("connect", done));
  const comeBack = new Promise((resolve) => socket.once("comeBack", resolve));
  const startedAt = performance.now();
  expect(await program.stop()).toBe(0);
  expect(performance.now() - startedAt).toBeLessThan(5_000);
  expect(await comeBack).toEqual({ afterMs: expect.any(Number) });

  await program.start();
  expect(await (await post("/api/join", ana)).json()).toEqual(seated);
});
