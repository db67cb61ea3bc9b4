/**
 * A socket.io client that costs next to nothing: WebSocket frames on a bare TCP connection, acknowledgements matched by
 * number, everything else counted unread. With a usual client the load, not the servers, would set the figures.
 */
import { connect, type Socket } from "node:net";

/** What reached anybody so far. */
export interface Told {
  messages: number;
  bytes: number;
}

export interface Wire {
  /** Sends an event; resolves with the acknowledgement's JSON, its brackets included. */
  ask(event: string, message: object): Promise<string>;
}

const upgrade = (host: string): string =>
  [
    "GET /socket.io/?EIO=4&transport=websocket HTTP/1.1",
    `Host: ${host}`,
    "Connection: Upgrade",
    "Upgrade: websocket",
    "Sec-WebSocket-Version: 13",
    `Sec-WebSocket-Key: ${Buffer.alloc(16).toString("base64")}`,
    "",
    "",
  ].join("\r\n");

/** A text frame. Clients must mask; a mask of zeros leaves the text as it is. */
function frameOf(text: string): Buffer {
  const body = Buffer.from(text);
  const long = body.length > 125;
  const frame = Buffer.alloc((long ? 8 : 6) + body.length);
  frame[0] = 0x81;
  frame[1] = 0x80 | (long ? 126 : body.length);
  if (long) frame.writeUInt16BE(body.length, 2);
  body.copy(frame, frame.length - body.length);
  return frame;
}

/** Resolves when the server has taken the connection. `told` counts the events that come. */
export function openWire(url: string, auth: object, told: Told): Promise<Wire> {
  const { hostname, port, host } = new URL(url);
  return new Promise((resolve, reject) => {
    const answers = new Map<number, (json: string) => void>();
    let asked = 0;
    const socket = connect({ host: hostname, port: Number(port), noDelay: true }, () =>
      socket.write(upgrade(host)),
    );
    const wire: Wire = {
      ask: (event, message) =>
        new Promise((answer) => {
          answers.set(asked, answer);
          socket.write(frameOf(`42${asked}${JSON.stringify([event, message])}`));
          asked += 1;
        }),
    };
    socket.on("error", reject);
    socket.on("close", () => reject(new Error("A connection of the load was closed.")));
    readFrames(socket, (data, start, end) => {
      const kind = data[start];
      if (kind === ping) return void socket.write(frameOf("3"));
      if (kind === opened) return void socket.write(frameOf(`40${JSON.stringify(auth)}`));
      const packet = data[start + 1];
      if (packet === connected) return resolve(wire);
      if (packet === event) {
        told.messages += 1;
        told.bytes += end - start;
      } else if (packet === acknowledged) {
        const text = data.toString("latin1", start + 2, end);
        const bracket = text.indexOf("[");
        const number = Number(text.slice(0, bracket));
        answers.get(number)?.(text.slice(bracket));
        answers.delete(number);
      } else throw new Error(`Unexpected: ${data.toString("latin1", start, end)}`);
    });
  });
}

const [opened, connected, event, acknowledged, ping] = ["0", "0", "2", "3", "2"].map((one) =>
  one.charCodeAt(0),
);

/** Calls back with the place of each whole frame's payload. Servers do not mask. */
function readFrames(socket: Socket, take: (data: Buffer, start: number, end: number) => void): void {
  let rest: Buffer | undefined;
  let isOpen = false;
  socket.on("data", (chunk: Buffer) => {
    const data = rest ? Buffer.concat([rest, chunk]) : chunk;
    let at = 0;
    if (!isOpen) {
      const end = data.indexOf("\r\n\r\n");
      if (end >= 0) at = end + 4;
      isOpen = end >= 0;
    }
    while (isOpen && at + 2 <= data.length) {
      let length = (data[at + 1] ?? 0) & 0x7f;
      let start = at + 2;
      if (length === 126) {
        if (at + 4 > data.length) break;
        length = data.readUInt16BE(at + 2);
        start = at + 4;
      } else if (length === 127) {
        if (at + 10 > data.length) break;
        length = Number(data.readBigUInt64BE(at + 2));
        start = at + 10;
      }
      if (start + length > data.length) break;
      take(data, start, start + length);
      at = start + length;
    }
    rest = at < data.length ? data.subarray(at) : undefined;
  });
}
