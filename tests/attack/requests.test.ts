/**
 * Every route with bodies, parameters and headers that are right, nearly right and rubbish. None is a fault, every answer
 * is one that docs/protocol.md has, and no error tells anything of the program (SEND-3, HTTP-1). FUZZ_SEED repeats a run.
 */
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import * as z from "zod/mini";
import { botsRequest, codeRequest, joinRequest, sessionRequest } from "../../shared/protocol.ts";
import { reportFormats } from "../../shared/report/formats.ts";
import { type Random, seededRandom } from "../../shared/workshop/random.ts";
import { createWorkshopPayload } from "../../shared/workshop/set-up.ts";
import { malformed, rejection } from "./support/answer-shapes.ts";
import { type Attacked, startAttacked } from "./support/attacked.ts";
import { type FuzzedRoom, fuzzedRoom } from "./support/fuzzed-room.ts";
import { rawHttp, requestText } from "./support/raw-http.ts";
import { mutated, pick, someRubbish, textOf } from "./support/rubbish.ts";
import { inputOf, KnownIds, validFor } from "./support/valid.ts";

const seed = Number(process.env.FUZZ_SEED ?? 20_260_301);
const requests = Number(process.env.FUZZ_REQUESTS ?? 800);

let attacked: Attacked;
let room: FuzzedRoom;
beforeAll(async () => {
  attacked = await startAttacked();
  room = await fuzzedRoom(attacked.url, 4, 5);
});
afterAll(async () => {
  room.facilitator.close();
  await attacked.stop();
});

const routes = [
  { method: "POST", path: "/api/workshops", body: inputOf(createWorkshopPayload) },
  { method: "POST", path: "/api/session", body: inputOf(sessionRequest) },
  { method: "POST", path: "/api/code", body: inputOf(codeRequest) },
  { method: "POST", path: "/api/join", body: inputOf(joinRequest) },
  { method: "POST", path: "/api/workshops/:id/bots", body: inputOf(botsRequest) },
  { method: "GET", path: "/api/workshops/:id/links" },
  { method: "GET", path: "/api/workshops/:id/facilitators" },
  { method: "POST", path: "/api/workshops/:id/facilitators" },
  { method: "POST", path: "/api/workshops/:id/stages" },
  { method: "DELETE", path: "/api/workshops/:id/facilitators/:one" },
  { method: "DELETE", path: "/api/workshops/:id/people/:one" },
  { method: "GET", path: "/api/workshops/:id/report" },
  { method: "GET", path: "/api/workshops/:id/report.md?timeZone=:one" },
  ...reportFormats.map((format) => ({ method: "GET", path: `/api/workshops/:id/report.${format}` }) as const),
  { method: "GET", path: "/api/content" },
  { method: "GET", path: "/join/:one" },
  { method: "GET", path: "/assets/:one" },
  { method: "GET", path: "/healthz" },
  { method: "GET", path: "/api/:one" },
] as const;

const strange = [
  "__proto__",
  "constructor",
  "..",
  "../..",
  "..%2f..%2fpackage.json",
  "%00",
  "%zz",
  "%ff",
  "%u0041",
  "a%0d%0aSet-Cookie:x=1",
  ".env",
  "seat-",
  "x".repeat(3_000),
  "%E2%80%AE",
  "Europe/Madrid",
  "UTC&timeZone=x",
  "[]",
  "0",
  "-1",
  "index.html",
  "..%5c..%5cpackage.json",
  "*",
  ";",
];

function headersFor(random: Random): Record<string, string> {
  const tokens = [
    room.token,
    room.facilitatorKey,
    room.stageKey,
    room.people[0]?.token ?? "",
    "x".repeat(64),
    "",
    "é",
    "x".repeat(5_000),
  ];
  const authorisation = pick(random, [
    `Bearer ${pick(random, tokens)}`,
    "Basic eDp4",
    "Bearer",
    "bearer  a b",
    pick(random, tokens),
  ]);
  return {
    ...(random() < 0.8 && { authorization: Buffer.from(authorisation).toString("latin1") }),
    "content-type":
      random() < 0.8
        ? "application/json"
        : pick(random, [
            "text/plain",
            "application/json; charset=utf-7",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "application/json; charset=",
            ",",
            "application/vnd.api+json",
          ]),
    ...(random() < 0.1 && {
      "content-encoding": pick(random, ["gzip", "br", "deflate", "identity", "zip", "constructor"]),
    }),
    ...(random() < 0.1 && { accept: pick(random, ["text/html", "*/*;q=0", ",,,", "image/png"]) }),
    ...(random() < 0.1 && { range: "bytes=0-0,1-1,2-2", "if-none-match": "*" }),
    ...(random() < 0.1 && { "x-http-method-override": "DELETE", "x-forwarded-host": "evil.example" }),
  };
}

const error = z.strictObject({
  error: z.union([
    z.strictObject({
      code: z.literal("malformed"),
      path: malformed.shape.path,
      reason: malformed.shape.reason,
    }),
    z.strictObject({
      code: z.enum(["noSuchCode", "passcode", "tooManyRequests", "unauthorised", "foreignPage", "notFound"]),
    }),
    rejection,
  ]),
});
const refusals = [400, 401, 403, 404, 409, 413, 415];
/** Nobody is told where the program is, what it is made of, or what broke in it. */
const revealing = /node_modules|\bat [\w.]+ \(|\.ts:\d|\/server\/|Error:|SyntaxError|express/i;

it("answers every request as the protocol says, whatever is in it", async () => {
  const random = seededRandom(`${seed}/requests`);
  const ids = new KnownIds();
  const { host } = new URL(attacked.url);
  const statuses = new Map<number, number>();
  for (let nth = 0; nth < requests; nth++) {
    const route = pick(random, routes);
    const path = route.path
      .replace(":id", () => (random() < 0.7 ? room.workshopId : pick(random, strange)))
      .replace(":one", () => pick(random, [...strange, ...room.people.map(({ seatId }) => seatId)]));
    const right = "body" in route ? Object(validFor(route.body, random, ids)) : {};
    const joined = "code" in right && random() < 0.7 ? { ...right, code: room.joinCode } : right;
    const body =
      route.method === "GET"
        ? ""
        : textOf(random() < 0.3 ? joined : random() < 0.9 ? mutated(joined, random) : someRubbish(random));
    const method =
      random() < 0.95 ? route.method : pick(random, ["PUT", "PATCH", "HEAD", "OPTIONS", "DELETE", "POST"]);
    // Whatever removes people would soon leave nobody to attack.
    const { authorization, ...headers } = headersFor(random);
    const isHarmless = !/people|forget/.test(path);
    const request = requestText(
      method,
      path,
      { host, ...headers, ...(isHarmless && authorization && { authorization }) },
      body,
    );
    const answer = await rawHttp(attacked.url, request);
    const [head = "", said = ""] = answer.text.split(/\r\n\r\n(.*)/s);
    const shown = `FUZZ_SEED=${seed} #${nth} ${request.slice(0, 600)}\n${answer.text.slice(0, 600)}`;
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
    expect(attacked.fate(), shown).toBeUndefined();
    expect(answer.status > 0 && (answer.status < 500 || /not been built/.test(said)), shown).toBe(true);
    if (refusals.includes(answer.status) && method !== "HEAD") {
      // What Node.js itself cannot read as HTTP has no body.
      if (!/^referrer-policy/im.test(head)) expect(said, shown).toBe("");
      else expect(error.safeParse(JSON.parse(said)).success, shown).toBe(true);
      expect(said, shown).not.toMatch(revealing);
    }
    // Express itself answers OPTIONS, with nothing but the methods that there are.
    if (path.startsWith("/api/") && method !== "OPTIONS" && /^referrer-policy/im.test(head))
      expect(head, shown).toMatch(/^cache-control: no-store/im);
    expect(head, shown).not.toMatch(/^set-cookie|^x-powered-by/im);
  }
  process.stdout.write(`requests by status: ${JSON.stringify(Object.fromEntries([...statuses].sort()))}\n`);
  expect(await attacked.damage()).toMatchObject({ prototypes: [], faults: [] });
}, 180_000);

it("unpacks no bomb, and takes no body that hides its size", async () => {
  const { host } = new URL(attacked.url);
  const bomb = gzipSync(`{"code":"${"0".repeat(4_000_000)}"}`);
  const answer = await fetch(`${attacked.url}/api/code`, {
    method: "POST",
    headers: { "content-type": "application/json", "content-encoding": "gzip" },
    body: bomb,
  });
  expect(answer.status).toBe(413);
  const chunk = `${(16_000).toString(16)}\r\n${"x".repeat(16_000)}\r\n`;
  const chunked = `POST /api/code HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n${chunk.repeat(20)}0\r\n\r\n`;
  expect([0, 400, 413]).toContain((await rawHttp(attacked.url, chunked)).status);
  const smuggled = `POST /api/code HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /healthz HTTP/1.1\r\nHost: ${host}\r\n\r\n`;
  const { status, text } = await rawHttp(attacked.url, smuggled);
  expect(status).toBe(400);
  expect(text).not.toContain("alive");
  expect(await attacked.damage()).toMatchObject({ prototypes: [], faults: [] });
});
