/** People with less luck than others: a narrow phone, the same page open twice, a network that lets no socket through. */
import { expect, type Page } from "@playwright/test";
import { boardWords, optionWords, writeWords } from "../../client/words/board.ts";
import { checkWords } from "../../client/words/check.ts";
import { groupingWords } from "../../client/words/cockpit-people.ts";
import { deRoleWords } from "../../client/words/debrief.ts";
import { decisionWords, tradeOffWords } from "../../client/words/decision.ts";
import { homeWords } from "../../client/words/home.ts";
import { moveWords } from "../../client/words/room.ts";
import { thresholdWords } from "../../client/words/threshold.ts";
import { instructions } from "../../client/words/turns.ts";
import { verdictNames } from "../../client/words/vocabulary.ts";
import type { Discipline } from "../../shared/workshop/vocabulary.ts";
import { blocks } from "./support/blocks.ts";
import { Facilitator } from "./support/facilitator.ts";
import { Participant } from "./support/participant.ts";
import { holder, SeatedTable } from "./support/seated-table.ts";
import { type NewDevice, test } from "./support/test.ts";

const narrow = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** A word that no line break helps with. */
const longWord = "Donaudampfschifffahrtsgesellschaftskapitänspatentverlängerungsantrag";

test("on a phone nothing has to be scrolled sideways, from the door to the take-away", async ({
  newDevice,
}) => {
  const { facilitator, table, code } = await threeOn(newDevice, narrow);
  await fits(table, "in the lobby");
  const visitor = await newDevice("a visitor", narrow);
  for (const path of ["/", "/new", `/join/${code}`]) {
    await visitor.goto(path);
    await expect(visitor.getByRole("heading", { level: 1 })).toBeAttached();
    await fitsOn(visitor, path);
  }

  await facilitator.start();
  await facilitator.isAt(blocks.welcome);
  await fits(table, blocks.welcome);
  await facilitator.next(blocks.briefing);
  await fits(table, blocks.briefing);
  await facilitator.next(blocks.immersion);
  await fits(table, "on the way to the table");
  await table.each(async (person) => void (await person.goToTable()));
  await fits(table, blocks.immersion);

  await facilitator.next(blocks.step(1));
  const roles = await table.roles();
  const scribe = holder(roles, "scribe");
  const productManager = holder(roles, "productManager");
  const engineer = holder(roles, "engineer");
  await scribe.write(writeWords.label.need(productManager.name), `I need a ${longWord}`);
  await scribe.press(writeWords.putDown);
  await table.each((person) => person.sees(new RegExp(longWord)));
  await fits(table, "at the need");
  await productManager.press(moveWords.next.need);
  await table.each((person) => person.sees(/./));
  await fits(table, "at the constraint");
  await engineer.press(moveWords.next.constraint);
  await table.each(async (person) => {
    await person.write(writeWords.label.option(), longWord);
    await person.press(optionWords.done);
  });
  await fits(table, "at the options");
  await engineer.press(moveWords.next.options);
  await scribe.write(decisionWords.proposal, longWord);
  await fits(table, "at the proposal");
  await scribe.press(decisionWords.openVote);
  await fits(table, "voting");
  await table.each((person) => person.vote(4));
  await scribe.write(tradeOffWords.ask.giveUp, longWord);
  await fits(table, "writing the trade-off");
  await engineer.choose(/^What does .* do now\?$/, verdictNames.stays);
  await scribe.press(tradeOffWords.record);
  await scribe.seesTitle(instructions.recorded);
  await fits(table, "with the trade-off recorded");
  await engineer.press(moveWords.next.decision);
  await fits(table, "switching roles");

  await facilitator.next(blocks.step(2));
  await facilitator.next(blocks.step(3));
  for (const block of [blocks.deRole, blocks.what, blocks.soWhat, blocks.nowWhat, blocks.close]) {
    await facilitator.next(block);
    if (block === blocks.what) {
      await fits(table, block);
      await facilitator.openGallery();
    }
    await fits(table, block);
  }
  await facilitator.end();
  await fits(table, "at the end");
});

test("the same seat in two tabs is one person, and both tabs say the same (SEAT-1)", async ({
  newDevice,
}) => {
  const { facilitator, table } = await threeOn(newDevice);
  const [ana] = table.people;
  if (!ana) throw new Error("Nobody is at the table.");
  const second = new Participant(await ana.page.context().newPage(), ana.name, ana.discipline);
  await second.page.goto(ana.page.url());
  await second.isInLobby();
  await expect(facilitator.page.getByRole("heading", { name: "3 people" })).toBeVisible();

  await toFirstStep(facilitator, table);
  await second.page.getByRole("button", { name: "We’re together" }).or(second.theSwitch()).first().waitFor();
  await second.role();
  await ana.press(moveWords.next.need);
  await ana.press(moveWords.next.constraint);
  await ana.write(writeWords.label.option(), "Written in the first tab");
  await ana.press(writeWords.add);
  await second.sees("Written in the first tab");
  await second.write(writeWords.label.option(), "Written in the second tab");
  await second.press(optionWords.another);
  await ana.sees("Written in the second tab");
  await second.press(optionWords.done);
  await ana.sees(optionWords.isDone);
  await ana.sees(optionWords.doneOf(1, 3));
});

test("where no web socket gets through, everything works by the slower way", async ({ newDevice }) => {
  const { facilitator, table } = await threeOn(newDevice, {}, withoutSockets);
  await toFirstStep(facilitator, table);
  const roles = await table.roles();
  const productManager = holder(roles, "productManager");
  const scribe = holder(roles, "scribe");
  await scribe.write(writeWords.label.need(productManager.name), "I need it by the slower way.");
  await scribe.press(writeWords.putDown);
  await table.each((person) => person.sees("I need it by the slower way."));
  await productManager.press(boardWords.yes);
  await table.each((person) => person.sees(boardWords.playedBackTries(1)));
  await facilitator.next(blocks.step(2));
  await facilitator.next(blocks.step(3));
  await facilitator.next(blocks.deRole);
  await table.each((person) => person.seesTitle(deRoleWords.title(person.name)));

  const visitor = await newDevice("a visitor");
  await withoutSockets(visitor);
  await visitor.goto("/");
  await expect(visitor.getByText(slowerWay)).toBeVisible();
  await visitor.getByRole("link", { name: thresholdWords.checkConnection }).click();
  await expect(visitor.getByText(checkWords.verdict.slower)).toBeVisible({ timeout: 20_000 });
  await expect(visitor.getByText(checkWords.tellIt)).toHaveCount(1);
});

/** As a proxy does that lets a web socket open and then nothing through it. */
const withoutSockets = (page: Page): Promise<void> => page.routeWebSocket(/./, () => undefined);
const slowerWay = new RegExp(homeWords.test.slower(0).replace(/.*\b0 ms/, ""));

/** A facilitator and three people at a table that is proposed and confirmed, in the lobby. */
async function threeOn(
  newDevice: NewDevice,
  options: Parameters<NewDevice>[1] = {},
  prepare: (page: Page) => Promise<void> = async () => undefined,
) {
  const facilitator = new Facilitator(await newDevice("the facilitator"));
  await prepare(facilitator.page);
  await facilitator.startWithDefaults();
  const code = await facilitator.joinCode();
  const comesIn = async (name: string, discipline: Discipline) => {
    const person = new Participant(await newDevice(name, options), name, discipline);
    await prepare(person.page);
    await person.join(code);
    return person;
  };
  const people = await Promise.all([
    comesIn("Ana", "engineering"),
    comesIn("Ben", "product"),
    comesIn("Chi", "design"),
  ]);
  await facilitator.press(groupingWords.propose);
  await facilitator.press(groupingWords.confirm);
  await facilitator.sees(groupingWords.set);
  return { facilitator, table: new SeatedTable(people), code };
}

async function toFirstStep(facilitator: Facilitator, table: SeatedTable): Promise<void> {
  await facilitator.start();
  await facilitator.isAt(blocks.welcome);
  await facilitator.next(blocks.briefing);
  await facilitator.next(blocks.immersion);
  await table.each(async (person) => void (await person.goToTable()));
  await facilitator.next(blocks.step(1));
}

async function fits(table: SeatedTable, when: string): Promise<void> {
  await table.each((person) => fitsOn(person.page, `${person.name}, ${when}`));
}

async function fitsOn(page: Page, when: string): Promise<void> {
  const width = await page.evaluate(() => ({
    page: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }));
  expect.soft(width.page, when).toBeLessThanOrEqual(width.window);
}
