/** Messages go straight to the connection's socket where they can (LINK-4): they have to arrive as if socket.io had sent them. */
import { createServer } from "node:http";
import { io, type Socket } from "socket.io-client";
import { afterEach, expect, test } from "vitest";
import { listen, portOf } from "../../server/network/listening.ts";
import { usualPaces } from "../../server/realtime/pace.ts";
import { createSocketTransport } from "../../server/realtime/socket-transport.ts";
import type { Transport } from "../../server/realtime/transport.ts";

const undo: (() => unknown)[] = [];
afterEach(async () => {
  for (const one of undo.splice(0)) await one();
});

/** Around the lengths at which a frame's head grows, and letters of one to four bytes. */
const short = Array.from({ length: 130 }, (_, length) => length);
const long = [65_480, 65_500, 65_505, 65_510, 65_515, 65_520, 65_535, 70_000];
const texts = [
  ...["a", "é", "語", "🙂"].flatMap((letter) => short.map((length) => letter.repeat(length))),
  ...long.map((length) => "a".repeat(length)),
];

async function served(): Promise<{ readonly url: string; readonly transport: Transport }> {
  const http = createServer();
  await listen(http, 0, "127.0.0.1");
  const transport = createSocketTransport(http, {
    isAllowedOrigin: () => true,
    withHeaders: (_request, _response, next) => next(),
    addressOf: () => "127.0.0.1",
    strangers: usualPaces.strangers,
    frames: usualPaces.strangers,
  });
  undo.push(() => transport.close());
  undo.push(() => http.close());
  return { url: `http://127.0.0.1:${portOf(http)}`, transport };
}

test.each([["websocket"], ["polling"]])(
  "brings messages of every length whole and in order over %s",
  async (way) => {
    const { url, transport } = await served();
    const here = new Promise<string>((resolve) =>
      transport.listen((connection) => {
        resolve(connection.id);
        return { listeners: {}, onClosed: () => undefined };
      }),
    );
    const client: Socket = io(url, { transports: [way], forceNew: true });
    undo.push(() => client.close());
    const heard: unknown[] = [];
    const all = new Promise<void>((resolve) =>
      client.on("changes", (message: unknown) => {
        heard.push(message);
        if (heard.length === texts.length) resolve();
      }),
    );
    const id = await here;
    for (const text of texts) transport.changes([id], JSON.stringify({ text }));
    await all;
    expect(heard).toEqual(texts.map((text) => ({ text })));
  },
);
