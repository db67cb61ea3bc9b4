/** Asked to stop, the program is gone in time, whoever is connected and however badly they behave (OPS-3). */
import { connect, type Socket } from "node:net";
import { afterEach, expect, it } from "vitest";
import { postTo } from "../support/post-to.ts";
import { ProtocolClient } from "../support/protocol-client.ts";
import { foundedWorkshop, joining } from "../support/running-server.ts";
import { type ServerProgram, startServerProgram } from "../support/server-program.ts";

let server: ServerProgram | undefined;
const hanging: Socket[] = [];
afterEach(async () => {
  for (const socket of hanging.splice(0)) socket.destroy();
  await server?.close();
});

/** Sends these lines and then neither reads nor writes any more. */
async function hang(url: string, ...lines: readonly string[]): Promise<void> {
  const { port, hostname, host } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on("error", () => undefined);
  hanging.push(socket);
  socket.write([...lines, `Host: ${host}`, "", "{"].join("\r\n"));
  await new Promise<void>((done) => {
    socket.once("connect", done);
  });
  socket.pause();
}

it.each([
  ["SIGTERM", "SIGTERM"],
  ["SIGINT", "SIGINT"],
] as const)(
  "stops within five seconds of %s, also with those who do not read, and another %s changes nothing",
  async (signal, another) => {
    server = await startServerProgram();
    const { url } = server;
    const post = postTo(url);
    const { joinCode, token } = await foundedWorkshop({ post });
    const facilitator = new ProtocolClient({ url, tokens: [token] });
    const polling = new ProtocolClient({ url, tokens: [token], transports: ["polling"] });
    await Promise.all([facilitator.open(), polling.open()]);
    await hang(
      url,
      "GET /socket.io/?EIO=4&transport=websocket HTTP/1.1",
      "Connection: Upgrade",
      "Upgrade: websocket",
      "Sec-WebSocket-Version: 13",
      "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
    );
    await hang(url, "GET /socket.io/?EIO=4&transport=polling HTTP/1.1");
    await hang(url, "POST /api/join HTTP/1.1", "Content-Type: application/json", "Content-Length: 1000");
    const joins = Array.from({ length: 20 }, (_, index) => joining(joinCode, `Person ${index}`));
    const underWay = joins.map((request) =>
      post("/api/join", request).then(
        ({ ok }) => ok,
        () => false,
      ),
    );

    const startedAt = performance.now();
    const stopping = server.stop(signal);
    const again = server.stop(another);
    expect(await stopping).toBe(0);
    expect(await again).toBe(0);
    expect(performance.now() - startedAt).toBeLessThan(5_000);
    for (const client of [facilitator, polling]) {
      expect(client.comeBackAfterMs).toBeGreaterThanOrEqual(500);
      expect(client.comeBackAfterMs).toBeLessThanOrEqual(4_500);
    }
    const faults = server
      .said()
      .split("\n")
      .filter((line) => /"level":[56]0/.test(line));
    // Whoever knocks while it closes is told to try again.
    expect(faults.filter((line) => !line.includes('"status":503'))).toEqual([]);

    // Whoever was told of a seat has it.
    const told = await Promise.all(underWay);
    await server.start();
    const back = new ProtocolClient({ url: server.url, tokens: [token] });
    await back.open();
    const names = JSON.stringify(back.slice("room"));
    for (const [index, wasTold] of told.entries()) if (wasTold) expect(names).toContain(`"Person ${index}"`);
    back.close();
  },
);
