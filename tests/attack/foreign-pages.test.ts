/** What another site's page can do to this server through somebody's browser, and a liar through its headers: nothing. */
import { io } from "socket.io-client";
import { afterEach, expect, it } from "vitest";
import { bearerOf, foundedWorkshop, runningServer, type TestServer } from "../support/running-server.ts";
import { rawHttp, requestText } from "./support/raw-http.ts";

let server: TestServer;
afterEach(() => server.close());

const handshake = "/socket.io/?EIO=4&transport=polling";

const asWebSocket = {
  upgrade: "websocket",
  "sec-websocket-version": "13",
  "sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ==",
};
/** The status with which a handshake is answered; `upgrade` and `connection` are what a WebSocket asks for. */
async function handshakes(headers: Record<string, string>, path = handshake): Promise<number[]> {
  const polling = await rawHttp(server.url, requestText("GET", path, headers));
  const upgrade = requestText("GET", path.replace("polling", "websocket"), { ...headers, ...asWebSocket });
  // One that is let in stays open: it is enough to see that one was not.
  const isIn = polling.status === 200;
  const webSocket = isIn
    ? 101
    : (await rawHttp(server.url, upgrade.replace("connection: close", "connection: upgrade"))).status;
  return [polling.status, webSocket];
}

it.each([
  ["another site", { origin: "https://evil.example" }],
  ["a page without an address", { origin: "null" }],
  ["another port of this machine", { origin: "http://127.0.0.1:1" }],
  ["a name that was made to point here", { origin: "http://evil.example", host: "evil.example" }],
  ["a page that hides where it is from", { "sec-fetch-site": "cross-site" }],
])("refuses %s at both handshakes and at every POST (ACCESS-5)", async (_, told) => {
  server = await runningServer();
  const { host } = new URL(server.url);
  const headers = { host, ...told };
  const [polling, webSocket] = await handshakes(headers);
  expect(polling).toBe(403);
  expect([400, 403]).toContain(webSocket);
  const created = await rawHttp(
    server.url,
    requestText("POST", "/api/workshops", { ...headers, "content-type": "application/json" }, "{}"),
  );
  expect(created.status).toBe(403);
});

it.each(["[", "", "a b", "%", "::::"])(
  "survives whoever claims to be the page of a host that cannot be: “%s” (ACCESS-5)",
  async (host) => {
    server = await runningServer();
    const headers = { host, origin: `http://${host}` };
    const answers = [
      await rawHttp(server.url, requestText("GET", handshake, headers)),
      await rawHttp(server.url, requestText("POST", "/api/code", headers, "{}")),
    ];
    for (const { status } of answers) expect([400, 403, 415]).toContain(status);
    expect((await server.get("/healthz")).status).toBe(200);
    expect(server.logged()).not.toMatch(/"level":(50|60)/);
  },
);

it.each(["j=0", "%6a=0", "x=1&j="])(
  "does not answer in a script, which any site could load (ACCESS-5): %s",
  async (query) => {
    server = await runningServer();
    const { host } = new URL(server.url);
    const answer = await rawHttp(server.url, requestText("GET", `${handshake}&${query}`, { host }));
    expect(answer.status).toBe(403);
  },
);

it("lets programs in that name no origin, which no browser's page can be (ACCESS-5)", async () => {
  server = await runningServer();
  const { host } = new URL(server.url);
  const [polling] = await handshakes({ host });
  expect(polling).toBe(200);
  const socket = io(server.url, { transports: ["websocket"], reconnection: false, forceNew: true });
  await new Promise<void>((done, fail) => socket.once("connect", done).once("connect_error", fail));
  socket.disconnect();
});

const lies = {
  "x-forwarded-for": "203.0.113.9",
  "x-forwarded-proto": "https",
  "x-forwarded-host": "evil.example",
  forwarded: "for=203.0.113.9;host=evil.example;proto=https",
  "x-real-ip": "203.0.113.9",
  "x-original-host": "evil.example",
};

it("believes nothing that a request says of its own origin, unless a proxy was declared (ACCESS-6)", async () => {
  server = await runningServer(
    { host: "0.0.0.0" },
    { allowances: { wrongCodes: { times: 3, seconds: 60 } } },
  );
  const { joinCode, workshopId, token } = await foundedWorkshop(server);
  const links = async (headers: Record<string, string>) =>
    (
      await (
        await server.get(`/api/workshops/${workshopId}/links`, { ...bearerOf(token), ...headers })
      ).json()
    ).addresses;
  expect(await links(lies)).toEqual(await links({}));
  expect(JSON.stringify(await links(lies))).not.toContain("evil.example");
  for (const origin of ["https://evil.example", "http://evil.example"])
    expect((await server.post("/api/code", { code: joinCode }, { ...lies, origin })).status).toBe(403);
  // Each guess pretends to come from elsewhere, and all count as one address's.
  for (let guess = 0; guess < 3; guess++) {
    const elsewhere = { "x-forwarded-for": `203.0.113.${guess}`, forwarded: `for=203.0.113.${guess}` };
    await server.post("/api/code", { code: "22222222" }, elsewhere);
  }
  expect(await (await server.post("/api/code", { code: joinCode }, lies)).json()).toEqual({
    error: { code: "noSuchCode" },
  });
});

it("tells guessers behind a declared proxy apart, each by the address that the proxy saw (ACCESS-6)", async () => {
  server = await runningServer({ trustProxy: 1 }, { allowances: { wrongCodes: { times: 2, seconds: 60 } } });
  const { joinCode } = await foundedWorkshop(server);
  // The first address is the guesser's own invention; the proxy added the last one.
  const from = (address: string, guess: number) => ({ "x-forwarded-for": `198.51.100.${guess}, ${address}` });
  for (const guess of [1, 2, 3])
    await server.post("/api/code", { code: "22222222" }, from("203.0.113.1", guess));
  const asked = async (address: string) =>
    (await server.post("/api/code", { code: joinCode }, from(address, 9))).json();
  expect(await asked("203.0.113.1")).toEqual({ error: { code: "noSuchCode" } });
  expect(await asked("203.0.113.2")).toHaveProperty("title");
});

it("tells no other site where somebody was, whatever is asked for and however it fails (HTTP-1)", async () => {
  server = await runningServer();
  const { host } = new URL(server.url);
  const asked = [
    requestText("GET", "/", { host }),
    requestText("GET", "/join/KTRM4829", { host }),
    requestText("GET", "/join/%zz", { host }),
    requestText("GET", "/nowhere", { host }),
    requestText("GET", "/api/content", { host }),
    requestText("GET", "/api/workshops/w-1/report.md", { host }),
    requestText("POST", "/api/code", { host, "content-type": "application/json" }, "{"),
    requestText("POST", "/api/code", { host, origin: "https://evil.example" }, "{}"),
    requestText("PUT", "/api/code", { host }),
    requestText("OPTIONS", "/api/code", { host, origin: "https://evil.example" }),
    requestText("GET", handshake, { host }),
    requestText("GET", handshake, { host, origin: "https://evil.example" }),
    requestText("GET", `${handshake}&sid=nobody`, { host }),
    requestText("POST", "/socket.io/?EIO=2", { host }),
  ];
  for (const request of asked) {
    const { text, status } = await rawHttp(server.url, request);
    const [line = ""] = request.split("\r\n");
    expect([line, status]).not.toEqual([line, 0]);
    expect([line, /^referrer-policy: no-referrer\r$/im.test(text)]).toEqual([line, true]);
    expect([line, /^x-content-type-options: nosniff\r$/im.test(text)]).toEqual([line, true]);
    expect([line, /^access-control-allow-origin:/im.test(text)]).toEqual([line, false]);
  }
});
