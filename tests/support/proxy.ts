/**
 * What stands between people and the server: a TCP proxy that can lose a link without telling either end, and treat
 * WebSockets as some companies' proxies do.
 */
import { createServer, type Server, type Socket, connect as tcpConnect } from "node:net";

/** `refused`: answered with an error. `cut`: hung up on. `swallowed`: neither answered nor passed on. */
export type WebSocketPolicy = "passed" | "refused" | "cut" | "swallowed";

export interface TestProxy {
  /** The server's address as people behind the proxy know it. */
  readonly url: string;
  /** How many WebSockets were asked for. */
  readonly webSockets: number;
  /** From here on the links that exist carry nothing, in neither direction, and stay open. New ones work. */
  loseLinks(): void;
  close(): Promise<void>;
}

export async function openProxy(serverUrl: string, policy: WebSocketPolicy = "passed"): Promise<TestProxy> {
  const { hostname, port } = new URL(serverUrl);
  const ends = new Set<Socket>();
  let links: { isLost: boolean }[] = [];
  let webSockets = 0;

  const server = createServer((near) => {
    const far = tcpConnect(Number(port), hostname);
    const link = { isLost: false };
    links.push(link);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(from);
      from.on("error", () => from.destroy());
      from.on("close", () => {
        ends.delete(from);
        if (!link.isLost) to.destroy();
      });
    }
    far.on("data", (chunk) => link.isLost || near.write(chunk));
    near.on("data", (chunk) => {
      if (link.isLost) return;
      if (!/^upgrade: *websocket/im.test(chunk.toString("latin1"))) return void far.write(chunk);
      webSockets += 1;
      if (policy === "passed") far.write(chunk);
      else if (policy === "swallowed") link.isLost = true;
      else near.end(policy === "refused" ? "HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n" : "");
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));

  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    get webSockets() {
      return webSockets;
    },
    loseLinks() {
      for (const link of links) link.isLost = true;
      links = [];
    },
    async close() {
      const closed = new Promise((done) => server.close(done));
      for (const end of ends) end.destroy();
      await closed;
    },
  };
}

function portOf(server: Server): number {
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The proxy does not listen.");
  return address.port;
}
