/** Makes an HTTP server listen, tells where it does, and ends what is connected to it. */
import type { Server } from "node:http";
import type { Socket } from "node:net";

/** Rejects if the address cannot be had. Port 0 is any free one. */
export function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, host, () => {
      server.off("error", fail);
      done();
    });
  });
}

/** 0 while it does not listen. */
export function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

/** How long the last bytes may take. */
const hangUpMs = 300;

/**
 * Watches a server's connections from now on; the function that it returns ends them all. The server's own way leaves out
 * those that have become WebSockets, and one whose other end hangs would keep the process from ending.
 */
export function connectionsOf(server: Server): () => void {
  const sockets = new Set<Socket>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  return () => {
    for (const socket of sockets) socket.destroySoon();
    setTimeout(() => {
      for (const socket of sockets) socket.destroy();
    }, hangUpMs);
  };
}
