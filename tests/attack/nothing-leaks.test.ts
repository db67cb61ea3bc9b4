/**
 * A whole workshop with the log at its most talkative, with mistakes, rubbish and faults on the way: what the process says
 * holds no key, code, token, name, address or text of anybody (OPS-2).
 */
import { afterEach, expect, it } from "vitest";
import type { CreateAnswer, JoinAnswer, SessionAnswer } from "../../shared/protocol.ts";
import { groupOf, next, nextUntil, type Person } from "../support/live-room.ts";
import { type Post, postTo } from "../support/post-to.ts";
import { newClientId, ProtocolClient } from "../support/protocol-client.ts";
import { bearerOf, joining, workshopChoices } from "../support/running-server.ts";
import { type ServerProgram, startServerProgram } from "../support/server-program.ts";
import { rawHttp, requestText } from "./support/raw-http.ts";

let program: ServerProgram;
const clients: ProtocolClient[] = [];
afterEach(async () => {
  for (const client of clients.splice(0)) client.close();
  await program.close();
});

/** In every text that anybody types. */
const canary = "Zanzibar";
const passcode = "open-sesame-open";

const post: Post = (...asked) => postTo(program.url)(...asked);

async function connected(tokens: string[], seatId?: Person["seatId"]): Promise<ProtocolClient> {
  const client = new ProtocolClient({ url: program.url, tokens, ...(seatId && { seatId }) });
  clients.push(client);
  await client.open();
  return client;
}

async function seated(joinCode: string, name: string): Promise<Person> {
  const request = joining(joinCode, name);
  const answer: JoinAnswer = await (await post("/api/join", request)).json();
  if (!("seatId" in answer)) throw new Error(`${name} got no seat.`);
  const client = await connected([request.token], answer.seatId);
  return { name, token: request.token, seatId: answer.seatId, client };
}

it("says nothing of anybody, from the first click to the forgotten workshop (OPS-2)", async () => {
  program = await startServerProgram({ environment: { LOG_LEVEL: "trace", FACILITATOR_PASSCODE: passcode } });
  const choices = { ...workshopChoices, title: `${canary} guild`, passcode };
  await post("/api/workshops", { ...choices, passcode: `${canary} guess` });
  const created: CreateAnswer = await (await post("/api/workshops", choices)).json();
  const session: SessionAnswer = await (await post("/api/session", { key: created.facilitatorKey })).json();
  const facilitator = await connected([session.token]);
  const stage = await connected([created.stageKey]);
  const people: Person[] = [];
  for (const name of ["Ana", "Ben", "Chi"]) people.push(await seated(created.joinCode, `${name} ${canary}`));
  const [ana] = people;
  if (!ana) throw new Error("Nobody came.");

  // Mistakes and rubbish, each with something in it that is nobody's business.
  const path = `/api/workshops/${created.workshopId}`;
  for (const [where, what] of [
    ["/api/code", { code: "WRNGGUES" }],
    ["/api/code", `{"code":"${created.joinCode}" oops`],
    ["/api/join", { ...joining(created.joinCode, canary), isFacilitator: created.facilitatorKey }],
    ["/api/join", { ...joining(created.joinCode, `Ana ${canary}`), token: ana.token }],
    ["/api/session", { key: created.stageKey }],
    ["/api/session", { key: [created.facilitatorKey, session.token] }],
    [`${path}/bots`, { count: canary }],
  ] as const)
    await post(where, what, bearerOf(session.token));
  const { host } = new URL(program.url);
  for (const where of [
    `/join/${created.joinCode}`,
    `/facilitate/${created.workshopId}?key=${created.facilitatorKey}`,
    `/nowhere/${created.joinCode}/${canary}?token=${ana.token}`,
    `/api/${created.facilitatorKey}`,
    `/join/%zz${created.joinCode}`,
    `/socket.io/?EIO=4&transport=polling&token=${ana.token}`,
    `/socket.io/?EIO=4&transport=${created.stageKey}&sid=${session.token}`,
  ])
    await rawHttp(
      program.url,
      requestText("GET", where, {
        host,
        cookie: `token=${ana.token}`,
        referer: `http://${host}/#${created.stageKey}`,
      }),
    );
  await rawHttp(program.url, `BROKEN ${created.joinCode} HTTP/9.9\r\n${canary}: ${ana.token}\r\n\r\n`);
  for (const name of ["hello", "command", "typing", "adopt", "resync", "time", canary]) {
    const lost = await connected([ana.token]);
    lost.socket.emit(name, { [canary]: created.facilitatorKey, tokens: [ana.token] }, () => undefined);
    lost.socket.emit(name, Buffer.from(created.joinCode), () => undefined);
  }
  const stranger = new ProtocolClient({ url: program.url, tokens: [`${canary}-of-nobody-at-all`] });
  clients.push(stranger);
  await stranger.open();

  await nextUntil(facilitator, "step");
  await ana.client.until(() => ana.client.streams.length === 3, "a table");
  const at = { groupId: groupOf(ana), slot: 0 };
  const words = `${canary} is what I need`;
  await ana.client.send("writeNote", { ...at, kind: "need", text: words, speaker: ana.seatId });
  await ana.client.ask("typing", { seatId: ana.seatId, groupId: at.groupId, where: canary });
  await ana.client.send("writeProposal", { ...at, text: words, base: 0 });
  await ana.client.send("editTradeOff", { ...at, field: "decision", value: words, base: 0 });
  await ana.client.send("recordTradeOff", at);
  await ana.client.sendAs(99, "writeNote", { text: words });
  await ana.client.adopt(newClientId());
  await nextUntil(facilitator, "deRole");
  for (const { client } of people) await client.send("writeDeRole", { groupId: at.groupId, text: words });
  await nextUntil(facilitator, "soWhat");
  await ana.client.send("placeDot", { key: `${at.groupId}/0` });
  await facilitator.send("revealDots", {});
  await facilitator.send("noteDiscussion", { key: `${at.groupId}/0`, text: words, base: 0 });
  await next(facilitator);
  const promise = { cue: words, action: words, dueAt: 1_900_000_000_000 };
  await ana.client.send("makeCommitment", { groupId: at.groupId, isGroups: false, ...promise });
  await facilitator.send("endWorkshop", { confirmed: true });
  for (const format of ["", ".md", ".csv", ".json"]) {
    const report = await fetch(`${program.url}${path}/report${format}`, { headers: bearerOf(ana.token) });
    expect(await report.text()).toContain(canary);
  }
  const { facilitatorKey } = await (await post(`${path}/facilitators`, {}, bearerOf(session.token))).json();
  await fetch(`${program.url}${path}/people/${ana.seatId}`, {
    method: "DELETE",
    headers: bearerOf(session.token),
  });
  expect(stage.hasHeard(canary)).toBe(true);
  await post(`${path}/forget`, {}, bearerOf(session.token));
  await program.stop("SIGTERM");

  const said = program.said().toLowerCase();
  expect(said.split('"msg":"request"').length).toBeGreaterThan(20);
  const secrets = [
    created.joinCode,
    created.facilitatorKey,
    created.stageKey,
    session.token,
    facilitatorKey,
    passcode,
  ];
  const tokens = [...people.map(({ token }) => token), "WRNGGUES", canary];
  for (const secret of [...secrets, ...tokens]) expect(said).not.toContain(secret.toLowerCase());
  // The greeting says where the server is; the log says where nobody is.
  const lines = said.split("\n").filter((line) => line.startsWith("{"));
  expect(lines.filter((line) => line.includes("127.0.0.1"))).toEqual([]);
});
