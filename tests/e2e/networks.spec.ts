/**
 * What real browsers make of bad networks: a link that dies without a word, a page that slept, one that is older than the
 * server, a tab that was closed while offline, plain HTTP in a room, a workshop that the server cannot read.
 */
import { expect, type Page } from "@playwright/test";
import Database from "better-sqlite3";
import { optionWords, writeWords } from "../../client/words/board.ts";
import { barWords } from "../../client/words/cockpit.ts";
import { doorWords } from "../../client/words/cockpit-people.ts";
import { savingWords, waitingWords } from "../../client/words/shell.ts";
import { protocolVersion } from "../../shared/protocol-version.ts";
import { groupOf } from "../support/live-room.ts";
import { openProxy } from "../support/proxy.ts";
import { blocks } from "./support/blocks.ts";
import { Facilitator } from "./support/facilitator.ts";
import { laptopHost } from "./support/laptop.ts";
import { Participant } from "./support/participant.ts";
import { serverIsAway } from "./support/silence.ts";
import { groupViewOf, openWorkshop, toTurn } from "./support/table.ts";
import { type NewDevice, test } from "./support/test.ts";

/** Ana has a page, at this address; two others at her table have none. Everybody thinks of options. */
async function anaAtTheOptions(serverUrl: string, pageUrl: string, newDevice: NewDevice) {
  const workshop = await openWorkshop(serverUrl);
  const ana = new Participant(await newDevice("Ana", { baseURL: pageUrl }), "Ana", "engineering");
  await ana.join(workshop.joinCode);
  const ben = await workshop.join("Ben", "product");
  await workshop.join("Chi", "product");
  await toTurn(workshop.facilitator, ben, "options");
  await ana.at();
  await expect(optionField(ana.page)).toBeVisible();
  return { workshop, ana, ben };
}

const optionField = (page: Page) => page.getByRole("textbox", { name: writeWords.label.option() });
const reconnecting = /^Reconnecting/;
const offline = /^Offline/;

test("a link that dies without a word shows within ten seconds, and a tab that is closed meanwhile loses nothing (LINK-1, SEND-4, DRAFT-1)", async ({
  newDevice,
  server,
  silence,
}) => {
  const proxy = await openProxy(server.url);
  const { workshop, ana } = await anaAtTheOptions(server.url, proxy.url, newDevice);
  await ana.write(writeWords.label.option(), "Written while all was well");
  await ana.press(writeWords.add);
  await ana.sees("Written while all was well");

  await silence.passingOver(serverIsAway, async () => {
    const lostAt = performance.now();
    const ends = [proxy.partition("toServer"), proxy.partition("toClient")];
    await expect(ana.page.getByText(reconnecting)).toBeVisible({ timeout: 10_000 });
    const shownAfterMs = performance.now() - lostAt;
    test.info().annotations.push({ type: "reconnecting shown after", description: `${shownAfterMs} ms` });
    await ana.write(writeWords.label.option(), "Written into the dark");
    await ana.press(optionWords.another);
    await expect(
      ana.page.getByText(savingWords.reconnecting(1)).or(ana.page.getByText(savingWords.offline(1))),
    ).toBeVisible();
    await ana.write(writeWords.label.option(), "Half a thou");
    await expect(ana.page.getByText(offline)).toBeVisible({ timeout: 20_000 });
    await ana.page.close();
    for (const end of ends) end();
  });

  const again = await ana.page.context().newPage();
  await again.goto(`${proxy.url}/w/${workshop.workshopId}`);
  await expect(again.getByText("Written into the dark").first()).toBeVisible();
  await expect(optionField(again)).toHaveValue("Half a thou");
  await again.reload();
  await expect(again.getByText("Written into the dark")).toHaveCount(1);
  await expect(again.getByText("Written while all was well")).toHaveCount(1);
  await expect(again.getByText(offline)).toHaveCount(0);
  workshop.close();
  await again.close();
  await proxy.close();
});

test("a page that slept shows the right time and place as soon as it is awake (TIME-1)", async ({
  newDevice,
}) => {
  const facilitator = new Facilitator(await newDevice("the facilitator"));
  await facilitator.startWithDefaults();
  const code = await facilitator.joinCode();
  const people = [];
  for (const name of ["Ana", "Ben", "Chi"]) {
    const person = new Participant(await newDevice(name), name, "engineering");
    await person.join(code);
    people.push(person);
  }
  await facilitator.start();
  await facilitator.isAt(blocks.welcome);
  const [ana] = people;
  if (!ana) throw new Error("Nobody came.");
  const beforeS = await facilitator.secondsLeft(blocks.welcome);
  const beforeAt = performance.now();
  const sleeping = await Promise.all(
    [facilitator.page, ana.page].map(async (page) => {
      const session = await page.context().newCDPSession(page);
      await session.send("Page.setWebLifecycleState", { state: "frozen" });
      return session;
    }),
  );
  // Long enough for the server to have given them up.
  await expect.poll(() => performance.now() - beforeAt, { timeout: 20_000 }).toBeGreaterThan(12_000);
  for (const session of sleeping) await session.send("Page.setWebLifecycleState", { state: "active" });
  await facilitator.next(blocks.briefing);
  await facilitator.back(blocks.welcome);
  const passedS = beforeS - (await facilitator.secondsLeft(blocks.welcome));
  expect(Math.abs(passedS - (performance.now() - beforeAt) / 1000)).toBeLessThan(10);
  await ana.seesTitle(/./);
  await expect(ana.page.getByText(reconnecting)).toHaveCount(0);
});

test("a page that is older than the server loads itself anew, once, and keeps what was being written (LINK-7)", async ({
  newDevice,
  server,
  silence,
}) => {
  let isOld = false;
  let loads = 0;
  const { workshop, ana } = await anaAtTheOptions(server.url, server.url, async (whose, options) => {
    const page = await newDevice(whose, options);
    page.on("load", () => {
      loads += 1;
    });
    await page.routeWebSocket(/socket\.io/, (near) => {
      const far = near.connectToServer();
      near.onMessage((message) =>
        far.send(isOld ? String(message).replace(`"protocol":${protocolVersion}`, '"protocol":0') : message),
      );
    });
    return page;
  });
  await ana.write(writeWords.label.option(), "Half a thought");
  const loadsBefore = loads;
  await silence.passingOver(serverIsAway, async () => {
    await server.kill();
    isOld = true;
    await server.start();
    await expect(ana.page.getByRole("heading", { name: waitingWords.outdatedTitle })).toBeVisible();
  });
  expect(loads - loadsBefore).toBe(1);
  isOld = false;
  await ana.page.getByRole("button", { name: waitingWords.reload }).click();
  await expect(optionField(ana.page)).toHaveValue("Half a thought");
  workshop.close();
});

test("a workshop that the server cannot read says so on every page, and comes back by itself (LOG-2)", async ({
  newDevice,
  server,
  silence,
}) => {
  const { workshop, ana } = await anaAtTheOptions(server.url, server.url, newDevice);
  await ana.write(writeWords.label.option(), "Half a thought");
  server.expectErrors(new RegExp(`Workshop ${workshop.workshopId} cannot be opened.*damaged`));
  const tamper = (from: string, to: string) => {
    const db = new Database(server.databaseFile);
    db.prepare("update event set data = replace(data, ?, ?) where seq = 1").run(from, to);
    db.close();
  };
  await silence.passingOver(serverIsAway, async () => {
    await server.kill();
    tamper("{", "<");
    await server.start();
    await expect(ana.page.getByRole("heading", { name: waitingWords.brokenTitle })).toBeVisible();
  });
  tamper("<", "{");
  await expect(optionField(ana.page)).toHaveValue("Half a thought", { timeout: 60_000 });
  workshop.close();
});

test.describe("in a room, over plain HTTP", () => {
  test.use({ host: "0.0.0.0" });

  test("everything works at an address that browsers do not trust by itself", async ({
    newDevice,
    server,
  }) => {
    const url = `http://${laptopHost()}:${new URL(server.url).port}`;
    const facilitator = new Facilitator(await newDevice("the facilitator", { baseURL: url }));
    await facilitator.startWithDefaults();
    expect(await facilitator.page.evaluate(() => window.isSecureContext)).toBe(false);
    await facilitator.press(doorWords.copy);
    await facilitator.sees(doorWords.copied);
    await expect(facilitator.page.getByRole("button", { name: barWords.start, exact: true })).toBeVisible();

    const { workshop, ana, ben } = await anaAtTheOptions(server.url, url, newDevice);
    expect(await ana.page.evaluate(() => window.isSecureContext)).toBe(false);
    await ana.write(writeWords.label.option(), "Over plain HTTP");
    await ana.press(writeWords.add);
    await ana.sees("Over plain HTTP");
    await ana.press(optionWords.done);
    await ana.sees(optionWords.isDone);
    for (
      const revision = groupViewOf(ben).turn?.revision ?? 0;
      groupViewOf(ben).turn?.revision === revision;
    ) {
      await ben.client.send("advanceTurn", { groupId: groupOf(ben), from: revision });
      await ben.client.until(() => groupViewOf(ben).turn?.revision !== revision, "the decision");
    }
    await ben.client.until(() => ben.client.hasHeard("Over plain HTTP"), "her option");
    workshop.close();
  });
});
