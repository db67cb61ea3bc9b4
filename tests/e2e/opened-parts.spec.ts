/** What lies over a page or comes into it by a press: dialogues, menus, notices, the tray; asked by axe, and left again. */
import { expect, type Page } from "@playwright/test";
import { boardWords } from "../../client/words/board.ts";
import { barWords, groupWords, scoreWords, shortcutWords } from "../../client/words/cockpit.ts";
import { groupingWords } from "../../client/words/cockpit-people.ts";
import { decisionWords, tradeOffWords } from "../../client/words/decision.ts";
import { deckWords } from "../../client/words/deck.ts";
import { groupLook } from "../../client/words/groups.ts";
import { roomWords, sideWords } from "../../client/words/room.ts";
import { unsentWords } from "../../client/words/shell.ts";
import { surgeryWords } from "../../client/words/surgery.ts";
import { teamWords } from "../../client/words/team.ts";
import { borrowingNames } from "../../client/words/vocabulary.ts";
import { payerNames } from "../../shared/words/vocabulary.ts";
import { doors } from "../moments/doors.ts";
import { areAccessible } from "./support/accessible.ts";
import { atMoment, momentNamed } from "./support/at-moment.ts";
import { reflowFaults } from "./support/reflow.ts";
import { test } from "./support/test.ts";

const laptop = { viewport: { width: 1440, height: 900 } };

/** Opened from the keyboard, looked at, fitted into the tight sizes, closed with Escape; the focus is back where it was. */
async function opensAndCloses(page: Page, name: string | RegExp, role: "dialog" | "menu"): Promise<void> {
  const opener = page.getByRole("button", { name, exact: typeof name === "string" }).first();
  await opener.focus();
  await page.keyboard.press("Enter");
  const opened = page.getByRole(role);
  await expect(opened).toBeVisible();
  await expect(
    opened
      .locator(":focus")
      .or(opened.and(page.locator(":focus")))
      .first(),
  ).toBeAttached();
  // A menu lies over the landmarks, not in one of them.
  await areAccessible({ [`${name}`]: page }, "opened", role === "menu" ? ["region"] : []);
  if (role === "dialog") expect.soft(await reflowFaults(page), `${name}`).toEqual([]);
  await page.setViewportSize(laptop.viewport);
  await page.keyboard.press("Escape");
  await expect(opened).toHaveCount(0);
  await expect(opener).toBeFocused();
}

test("dialogues and menus of the cockpit can be used, and give the focus back", async ({ browser }) => {
  const proposed = await atMoment(browser, momentNamed("lobby-proposed"));
  const lobby = await proposed.page("cockpit", laptop);
  await opensAndCloses(lobby, new RegExp(`^${groupingWords.moveTo("X").replace("X", ".+")}$`), "menu");
  await proposed.close();

  const inStep = await atMoment(browser, momentNamed("step-trade-off"));
  const cockpit = await inStep.page("cockpit", laptop);
  await opensAndCloses(cockpit, new RegExp(scoreWords.open(groupLook(1).name)), "dialog");
  await surgeryOpensAndCloses(cockpit);
  await opensAndCloses(cockpit, deckWords.open, "dialog");
  await opensAndCloses(cockpit, shortcutWords.open, "dialog");
  await opensAndCloses(cockpit, teamWords.open, "dialog");
  await cockpit.getByRole("button", { name: new RegExp(`^${barWords.next("")}`) }).click();
  await expect(cockpit.getByRole("button", { name: barWords.undo })).toBeVisible();
  await areAccessible({ cockpit }, "having moved on");
  await inStep.close();
});

/** From the group's own menu to what a merge would mean, and back. */
async function surgeryOpensAndCloses(cockpit: Page): Promise<void> {
  await cockpit.getByRole("button", { name: new RegExp(scoreWords.open(groupLook(1).name)) }).click();
  await cockpit
    .getByRole("button", { name: new RegExp(`^${groupWords.moveTo("X").replace("X", ".+")}$`) })
    .first()
    .click();
  await cockpit.getByRole("menuitem").first().click();
  const sheet = cockpit.getByRole("dialog", { name: /^Move .+\?$/ });
  await expect(sheet.getByText(surgeryWords.now)).toBeVisible();
  await areAccessible({ cockpit }, "with what a move would mean");
  expect.soft(await reflowFaults(cockpit), "with what a move would mean").toEqual([]);
  await cockpit.setViewportSize(laptop.viewport);
  await cockpit.keyboard.press("Escape");
  await expect(sheet).toHaveCount(0);
  await cockpit.keyboard.press("Escape");
}

test("dialogues of participants can be used, and give the focus back", async ({ browser }) => {
  const here = await atMoment(browser, momentNamed("step-need-written"));
  const engineer = await here.page("engineer", laptop);
  for (const name of [
    roomWords.pass.action,
    sideWords.park.action,
    sideWords.realityCheck.action,
    roomWords.help.ask,
  ])
    await opensAndCloses(engineer, name, "dialog");
  const speaker = await here.page("productManager", laptop);
  await speaker.getByRole("button", { name: boardWords.notQuite }).click();
  await expect(engineer.getByText(/^Not quite, said/)).toBeVisible();
  await areAccessible({ engineer, speaker }, "after a play-back that was not right");
  await here.close();
});

test("the switch of roles can be read by everybody while it lasts", async ({ browser }) => {
  for (const name of ["step-switch", "step-2-switch"]) {
    const moment = momentNamed(name);
    const here = await atMoment(browser, moment);
    for (const viewer of moment.viewers) {
      const page = await here.page(viewer, laptop);
      // The page's time stands still, lest the switch be gone before axe has seen it.
      await page.clock.install();
      await page.evaluate(() => sessionStorage.clear());
      await page.reload();
      await expect(page.getByRole("dialog")).toBeFocused();
      await areAccessible({ [viewer]: page }, name);
    }
    await here.close();
  }
});

test("a vote that is cast, a trade-off that is written and what was refused can be used", async ({
  browser,
}) => {
  const voting = await atMoment(browser, momentNamed("step-voting"));
  const engineer = await voting.page("engineer", laptop);
  await engineer.getByRole("radio", { name: /^4/ }).click();
  await expect(engineer.getByRole("button", { name: decisionWords.reveal })).toBeVisible();
  await areAccessible({ engineer }, "having voted");
  await voting.close();

  const deciding = await atMoment(browser, momentNamed("step-trade-off"));
  const scribe = await deciding.page("scribe", laptop);
  const slots = await scribe.locator(".sentence").getByRole("button").all();
  for (const slot of slots) expect(await slot.getAttribute("aria-label")).toMatch(/\?/);
  await scribe.getByLabel(payerNames.support, { exact: true }).click();
  await scribe.getByRole("group", { name: tradeOffWords.borrowing }).getByLabel(borrowingNames.yes).click();
  await expect(scribe.getByRole("textbox", { name: tradeOffWords.ask.interest })).toBeVisible();
  await scribe.getByRole("textbox", { name: tradeOffWords.ask.giveUp }).focus();
  await areAccessible({ scribe }, "writing the trade-off");
  await deciding.close();
});

test("a claim at the cockpit, texts that were not saved and a lost connection can be used", async ({
  browser,
}) => {
  const here = await atMoment(browser, momentNamed("lobby"));
  const [cockpit, stage] = [await here.page("cockpit", laptop), await here.page("stage")];
  const stranger = await (await browser.newContext()).newPage();
  await doors.find(({ name }) => name === "join-claim")?.open(stranger, here.opened);
  await expect(cockpit.getByRole("alert").first()).toBeVisible();
  await areAccessible({ cockpit }, "with a claim");
  await stranger.context().close();

  const person = await here.page("anybody", laptop);
  const refused = { ok: false, code: "tooLate", retriable: false };
  await person.evaluate(([id, unsent]) => localStorage.setItem(`counterpart:unsent:${id}`, unsent), [
    here.opened.workshopId,
    JSON.stringify([
      { id: "1", seatId: null, name: "writeNote", text: "What I meant to say", refusal: refused },
    ]),
  ] as const);
  await person.reload();
  await person.getByRole("button", { name: unsentWords.open }).click();
  await expect(person.getByText("What I meant to say")).toBeVisible();
  await areAccessible({ person }, "with a text that was not saved");
  expect.soft(await reflowFaults(person), "with a text that was not saved").toEqual([]);

  await here.opened.close();
  await expect(person.getByText(/^(Reconnecting|Offline)/)).toBeVisible();
  await areAccessible({ person, cockpit, stage }, "without a connection");
});
