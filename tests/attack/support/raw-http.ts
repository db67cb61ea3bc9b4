/** HTTP as it is on the wire, for requests that no client library would send. */
import { connect } from "node:net";

export interface RawAnswer {
  /** 0 if the server hung up without a word. */
  readonly status: number;
  /** Everything that came back, headers first. */
  readonly text: string;
  /** How long the connection was open. */
  readonly openMs: number;
}

/** Sends `text` as it is; resolves when the server has closed the connection. */
export function rawHttp(url: string, text: string | Buffer): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  const beganAt = performance.now();
  return new Promise((resolve) => {
    let said = "";
    const socket = connect(Number(port), hostname, () => void socket.write(text));
    socket.setEncoding("latin1");
    socket.on("data", (chunk) => {
      said += String(chunk);
    });
    // A connection that is reset says the same as one that is closed.
    socket.on("error", () => socket.destroy());
    socket.on("close", () => {
      const [, status = "0"] = /^HTTP\/1\.1 (\d{3})/.exec(said) ?? [];
      resolve({ status: Number(status), text: said, openMs: performance.now() - beganAt });
    });
  });
}

/** A request in which every header is the test's own. */
export function requestText(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  body = "",
): string {
  const lines = Object.entries({ ...headers, "content-length": String(Buffer.byteLength(body)) });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  return `${method} ${path} HTTP/1.1\r\n${head}connection: close\r\n\r\n${body}`;
}
