/**
 * What is no message at all, or no honest hello: half packets, strange transports, polls that overlap. It may end its own
 * connection and nothing else (SEND-3). FUZZ_SEED repeats a run.
 */
import { afterAll, beforeAll, expect, it } from "vitest";
import { helloMessage } from "../../shared/protocol.ts";
import { protocolVersion } from "../../shared/protocol-version.ts";
import { seededRandom } from "../../shared/workshop/random.ts";
import { newClientId } from "../support/protocol-client.ts";
import { type Attacked, startAttacked } from "./support/attacked.ts";
import { newIdLike } from "./support/drawn-frames.ts";
import { FrameSender } from "./support/frame-sender.ts";
import { fuzzedRoom } from "./support/fuzzed-room.ts";
import { rawHttp, requestText } from "./support/raw-http.ts";
import { mutated, pick, textOf } from "./support/rubbish.ts";
import { inputOf, KnownIds, validFor } from "./support/valid.ts";

const seed = Number(process.env.FUZZ_SEED ?? 20_260_301);

let attacked: Attacked;
beforeAll(async () => {
  attacked = await startAttacked();
});
afterAll(() => attacked.stop());

async function unharmed(): Promise<void> {
  expect(attacked.fate()).toBeUndefined();
  expect(await attacked.damage()).toMatchObject({ prototypes: [], faults: [] });
}

const helloInput = inputOf(helloMessage);

it("answers every hello in a shape of the protocol, and hangs up on whoever goes on guessing (SEND-3)", async () => {
  const room = await fuzzedRoom(attacked.url, 4, 4);
  const ids = new KnownIds();
  const random = seededRandom(`${seed}/hello`);
  const tokens = [
    ...room.people.map(({ token }) => token),
    room.token,
    room.stageKey,
    room.facilitatorKey,
    newClientId(),
  ];
  const wrong: string[] = [];
  let welcome = 0;
  for (let nth = 0; nth < 120; nth++) {
    const sender = new FrameSender(attacked.url, nth % 3 === 0 ? "polling" : "websocket");
    await sender.open();
    for (let hellos = 0; hellos < 8 && sender.isOpen; hellos++) {
      const right = {
        ...Object(validFor(helloInput, random, ids)),
        protocol: random() < 0.95 ? protocolVersion : Math.floor(random() * 3),
        clientId: newIdLike(random),
        tokens: Array.from({ length: Math.ceil(random() * 3) }, () => pick(random, tokens)),
        ...(random() < 0.5 && { cursor: { epoch: "epoch-0", positions: { room: 0, __proto__: 1 } } }),
      };
      sender.send("hello", [textOf(random() < 0.3 ? right : mutated(right, random))], true);
      if (random() < 0.3)
        sender.send(pick(random, ["command", "resync", "adopt", "typing", "time"]), ["{}"], true);
      if (random() < 0.3) await sender.until(0);
    }
    await sender.until(0);
    welcome += sender.isOpen ? 1 : 0;
    wrong.push(...sender.wrong, ...(sender.isOpen ? sender.unanswered().map(({ frame }) => frame) : []));
    sender.close();
  }
  room.facilitator.close();
  expect(wrong).toEqual([]);
  expect(welcome).toBeGreaterThan(5);
  await unharmed();
}, 120_000);

const packets = [
  "",
  "0",
  "0{}",
  "1",
  "2",
  "20",
  "21",
  "3",
  "3[]",
  "30[]",
  "3999[1]",
  "4",
  "5",
  "50",
  "51-",
  "51-[]",
  "6",
  "61-1[]",
  "7",
  "9",
  "x",
  "0/admin,",
  "0/__proto__,{}",
  '0/,{"token":1}',
  "2/other,[1]",
  "2[]",
  "2[null]",
  "2[1]",
  "2{}",
  '2["connect"]',
  '2["disconnect"]',
  '2["error"]',
  '2["error",{}]',
  '20["newListener"]',
  '2["removeListener"]',
  '2-1["time",{}]',
  '21e3["time",{}]',
  '20["time"',
  '299999999999999999999["time",{}]',
  `2${"9".repeat(400)}["time",{}]`,
  `20[${"[".repeat(8_000)}`,
  '2["hello","hello"]',
  `2["${"x".repeat(12_000)}"]`,
  '20["__proto__",{}]',
  '20["hasOwnProperty",{}]',
  '51-["time",{"_placeholder":true,"num":0}]',
  '510-["time",{"_placeholder":true,"num":-1}]',
  "59999999999-[1]",
  "0".repeat(15_000),
  "\u0000",
  "\ud800",
  '2["\\ud800"]',
];

it.each(["websocket", "polling"] as const)(
  "survives packets that are none, over %s",
  async (transport) => {
    const random = seededRandom(`${seed}/packets/${transport}`);
    const right = '20["command",{"number":1,"name":"leave","payload":{}}]';
    const broken = Array.from({ length: 60 }, () => {
      const at = Math.floor(random() * right.length);
      const cut = right.slice(0, at);
      return random() < 0.3
        ? cut
        : `${cut}${String.fromCharCode(32 + Math.floor(random() * 95))}${right.slice(at + 1)}`;
    });
    for (const packet of [...packets, ...broken]) {
      const sender = new FrameSender(attacked.url, transport);
      await sender.open();
      sender.raw(packet);
      sender.send("time", ["{}"], true);
      await sender.until(0);
      // Either the connection goes on as if nothing had been, or it is over: nobody is left hanging.
      const left = sender.isOpen ? sender.unanswered().map(({ frame }) => frame) : [];
      const shown = packet.slice(0, 200);
      expect([shown, attacked.fate(), sender.wrong, left]).toEqual([shown, undefined, [], []]);
      sender.close();
    }
    await unharmed();
  },
  120_000,
);

it("survives whatever is done to the handshake and to long polling", async () => {
  const { host } = new URL(attacked.url);
  const shaken = async () => {
    const answer = await fetch(`${attacked.url}/socket.io/?EIO=4&transport=polling`);
    return /"sid":"([^"]+)"/.exec(await answer.text())?.[1] ?? "";
  };
  const ask = (method: string, query: string, headers: Record<string, string> = {}, body = "") =>
    rawHttp(attacked.url, requestText(method, `/socket.io/?${query}`, { host, ...headers }, body));
  const polling = "EIO=4&transport=polling";
  for (const query of [
    "",
    "EIO=4",
    "EIO=3&transport=polling",
    "EIO=4&transport=constructor",
    "EIO=4&transport=__proto__",
    "EIO=4&transport=webtransport",
    `${polling}&sid=__proto__`,
    `${polling}&sid=constructor`,
    `${polling}&sid=`,
    `${polling}&sid=%00`,
    `${polling}&__proto__=1`,
    `${polling}&EIO=3`,
    `${polling}&b64=1`,
    `transport=polling&EIO=${"4".repeat(9_000)}`,
    "%",
    "=&=&=",
  ]) {
    for (const method of ["GET", "POST", "PUT", "OPTIONS", "HEAD"]) {
      const { status } = await ask(method, query);
      expect([method, query, status < 500 || method === "PUT"]).toEqual([method, query, true]);
    }
  }
  const posts: [Record<string, string>, string][] = [
    [{}, "40"],
    [{}, "4"],
    [{}, ""],
    [{}, "\u001e\u001e\u001e"],
    [{}, "40\u001e42[]\u001e41\u001e40"],
    [{}, "bAAAA"],
    [{}, "1"],
    [{}, "0{}"],
    [{}, "3\u001e".repeat(8_000)],
    [{}, `40\u001e${'420["time",{}]\u001e'.repeat(900)}`],
    [{}, "x".repeat(20_000)],
    [{ "content-type": "application/octet-stream" }, "\u0000\u0001"],
    [{ "content-encoding": "gzip" }, "40"],
    [{ "transfer-encoding": "chunked" }, "zz\r\n"],
    [{ "content-length": "5" }, "40"],
  ];
  for (const [headers, body] of posts) {
    const sid = await shaken();
    await ask("POST", `${polling}&sid=${sid}`, headers, body);
    // Two polls at once, one that is dropped, and a change of transport without an upgrade.
    const polls = [ask("GET", `${polling}&sid=${sid}`), ask("GET", `${polling}&sid=${sid}`)];
    await Promise.all([
      ...polls,
      ask("GET", `EIO=4&transport=websocket&sid=${sid}`),
      ask("DELETE", `${polling}&sid=${sid}`),
    ]);
  }
  await unharmed();
}, 120_000);
