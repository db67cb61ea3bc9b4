/**
 * What stands between people and the server: a TCP proxy that can lose a link without telling either end, let nothing
 * through in one direction for a while, break every link, and treat WebSockets as some companies' proxies do.
 */
import { createServer, type Server, type Socket, connect as tcpConnect } from "node:net";

/** `refused`: answered with an error. `cut`: hung up on. `swallowed`: neither answered nor passed on. */
export type WebSocketPolicy = "passed" | "refused" | "cut" | "swallowed";
export type Direction = "toServer" | "toClient";

export interface TestProxy {
  /** The server's address as people behind the proxy know it. */
  readonly url: string;
  /** How many WebSockets were asked for. */
  readonly webSockets: number;
  /** From here on the links that exist carry nothing, in neither direction, and stay open. New ones work. */
  loseLinks(): void;
  /**
   * From here on nothing gets through in this direction, on old and new links, until what it returns is called: then
   * everything that was held back arrives at once, late, as a network does that was only cut for a while.
   */
  partition(direction: Direction): () => void;
  /** Ends every link there is; new ones are refused until what it returns is called. */
  goDown(): () => void;
  close(): Promise<void>;
}

interface Link {
  readonly near: Socket;
  readonly far: Socket;
  isLost: boolean;
}

export async function openProxy(serverUrl: string, policy: WebSocketPolicy = "passed"): Promise<TestProxy> {
  const { hostname, port } = new URL(serverUrl);
  const ends = new Set<Socket>();
  const held: Record<Direction, (() => void)[] | null> = { toServer: null, toClient: null };
  let links: Link[] = [];
  let webSockets = 0;
  let isDown = false;

  /** Now, or when the direction is open again. */
  function pass(direction: Direction, deliver: () => void): void {
    const waiting = held[direction];
    if (waiting) waiting.push(deliver);
    else deliver();
  }
  const writeTo = (socket: Socket, chunk: Buffer) => () => void (socket.writable && socket.write(chunk));

  const server = createServer((near) => {
    near.on("error", () => near.destroy());
    if (isDown) return void near.destroy();
    const far = tcpConnect(Number(port), hostname);
    const link: Link = { near, far, isLost: false };
    links.push(link);
    for (const [from, to, direction] of [
      [near, far, "toServer"],
      [far, near, "toClient"],
    ] as const) {
      ends.add(from);
      from.on("error", () => from.destroy());
      from.on("close", () => {
        ends.delete(from);
        if (!link.isLost) pass(direction, () => to.destroy());
      });
    }
    far.on("data", (chunk) => link.isLost || pass("toClient", writeTo(near, chunk)));
    near.on("data", (chunk) => {
      if (link.isLost) return;
      if (!/^upgrade: *websocket/im.test(chunk.toString("latin1")))
        return pass("toServer", writeTo(far, chunk));
      webSockets += 1;
      if (policy === "passed") pass("toServer", writeTo(far, chunk));
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
    partition(direction) {
      held[direction] ??= [];
      return () => {
        const late = held[direction] ?? [];
        held[direction] = null;
        for (const deliver of late) deliver();
      };
    },
    goDown() {
      isDown = true;
      for (const { near, far } of links) {
        near.destroy();
        far.destroy();
      }
      links = [];
      return () => {
        isDown = false;
      };
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
