/** Makes an HTTP server listen, and tells where it does. */
import type { Server } from "node:http";

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
