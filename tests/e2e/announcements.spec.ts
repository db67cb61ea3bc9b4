/** What is said to those who cannot see the page change, and how often (LOOK-5). */
import { expect, type Page } from "@playwright/test";
import { barWords } from "../../client/words/cockpit.ts";
import { decisionWords } from "../../client/words/decision.ts";
import { moveWords } from "../../client/words/room.ts";
import { timeWarnings } from "../../client/words/shell.ts";
import { announcements, instructions } from "../../client/words/turns.ts";
import { blockName, turnNames } from "../../client/words/vocabulary.ts";
import { atMoment, momentNamed } from "./support/at-moment.ts";
import { listenTo } from "./support/heard.ts";
import { test } from "./support/test.ts";

/** Fast enough that a turn takes seconds, slow enough that a busy machine misses none of its minutes. */
const rate = 4;

test("a screen reader hears a turn’s last minute, its last ten seconds and its end, then the next turn, a pause, and the next part, and nothing in between (LOOK-5)", async ({
  browser,
}) => {
  const here = await atMoment(browser, momentNamed("step-need"), rate);
  const { heard } = await listenTo(await here.page("customerVoice"));
  const [speaker, cockpit] = [await here.page("productManager"), await here.page("cockpit")];
  const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
  const hears = (text: string) => expect.poll(() => heard, { timeout: 60_000 }).toContain(text);
  await hears(timeWarnings.over);
  expect(heard).toEqual([timeWarnings.minute, timeWarnings.tenSeconds, timeWarnings.over]);

  await press(speaker, moveWords.next.need);
  await expect.poll(() => heard.at(-1)).toMatch(new RegExp(`^${turnNames.constraint}\\. Look up: .*`));
  await press(cockpit, barWords.pause);
  await hears(announcements.held);
  await press(cockpit, barWords.resume);
  await hears(announcements.goesOn);
  await press(cockpit, barWords.next(blockName({ kind: "step", slot: 1 })));
  await expect.poll(() => heard.at(-1)).toContain(announcements.part(blockName({ kind: "step", slot: 1 })));
  expect(heard.at(-1)).toContain(turnNames.need);
  // The constraint may have come to its last minute meanwhile.
  const warnings: readonly string[] = Object.values(timeWarnings);
  expect(heard.slice(3).filter((text) => !warnings.includes(text))).toHaveLength(4);
  await here.close();
});

test("a screen reader hears how a vote went, once, with every hand (LOOK-5)", async ({ browser }) => {
  const here = await atMoment(browser, momentNamed("step-voting"), rate);
  const page = await here.page("engineer");
  const { heard } = await listenTo(page);
  await page.getByRole("radio", { name: /^3/ }).click();
  await page.getByRole("button", { name: decisionWords.reveal }).click();
  const result = new RegExp(`^${decisionWords.passed}\\. .*3.*\\. ${instructions.tradeOff}$`);
  await expect.poll(() => heard.filter((text) => result.test(text))).toHaveLength(1);
  await expect(page.getByRole("heading", { level: 1, name: instructions.tradeOff })).toBeAttached();
  await here.close();
});
