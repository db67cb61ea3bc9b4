/** A room that runs late, by keyboard: offers with their effect, the agenda changed while it runs, the debrief locked. */
import { expect } from "@playwright/test";
import { askWords, barWords, shortcutWords } from "../../client/words/cockpit.ts";
import { lateWords, offerWords, railWords } from "../../client/words/plan.ts";
import { toldSounds } from "../../client/words/sounds.ts";
import { blockName } from "../../client/words/vocabulary.ts";
import { areAccessible } from "./support/accessible.ts";
import { atMoment, momentNamed } from "./support/at-moment.ts";
import { reflowFaults } from "./support/reflow.ts";
import { test } from "./support/test.ts";

const laptop = { viewport: { width: 1440, height: 900 } };
const [step2, step3, what] = [
  blockName({ kind: "step", slot: 1 }),
  blockName({ kind: "step", slot: 2 }),
  blockName({ kind: "what" }),
];

test("the facilitator of a late room takes the offers in order, and takes them back", async ({ browser }) => {
  const late = await atMoment(browser, momentNamed("late"));
  const cockpit = await late.page("cockpit", laptop);
  const button = (name: string | RegExp) => cockpit.getByRole("button", { name });
  await expect(button(/^Spend 4 of 4 buffer minutes, ends \d\d:\d\d$/)).toBeVisible();
  await expect(button(/^Skip the curveball, 2 min, ends/)).toBeVisible();
  await expect(button(/^Drop step 3, 7 min, ends/)).toBeVisible();

  await cockpit.keyboard.press("1");
  await expect(button(offerWords.putBack)).toBeVisible();
  await expect(button(/^Spend/)).toHaveCount(0);
  await expect(cockpit.getByText(lateWords.late(4 * 60_000))).toBeVisible();

  await cockpit.keyboard.press("2");
  const question = cockpit.getByRole("dialog", { name: offerWords.ask.title(step3) });
  await expect(question).toContainText("leaves out");
  await areAccessible({ cockpit }, "asked whether to drop a step");
  await question.getByRole("button", { name: offerWords.ask.yes }).press("Enter");
  await expect(button(offerWords.takeBack).first()).toBeVisible();
  await expect(cockpit.getByRole("listitem").filter({ hasText: step3 }).locator("s")).toBeVisible();
  await button(railWords.takeBack(step3)).press("Enter");
  await expect(button(/^Drop step 3/)).toBeVisible();
  await late.close();
});

test("blocks to come get other minutes, and the debrief only after a second look", async ({ browser }) => {
  const inStep = await atMoment(browser, momentNamed("step-need-written"));
  const cockpit = await inStep.page("cockpit", laptop);
  const tablet = await inStep.page("cockpit", { viewport: { width: 834, height: 1112 } });
  await tablet.getByRole("button", { name: railWords.open, exact: true }).click();
  const agenda = tablet.getByRole("dialog", { name: railWords.region });
  await expect(agenda.getByRole("button", { name: railWords.more(step2) })).toBeVisible();
  await areAccessible({ tablet }, "the agenda opened");
  await agenda.getByRole("button", { name: railWords.less(step2) }).click();
  await expect(agenda.getByText(/^59 of 60 min$/)).toBeVisible();
  expect.soft(await reflowFaults(tablet), "the agenda").toEqual([]);

  await cockpit.getByRole("button", { name: railWords.changeMinutes }).press("Enter");
  await areAccessible({ cockpit }, "the agenda being changed");
  await cockpit.getByRole("button", { name: railWords.lessLocked(what), exact: true }).press("Enter");
  const question = cockpit.getByRole("dialog", { name: railWords.unlock.title });
  await question.getByRole("button", { name: railWords.unlock.yes }).press("Enter");
  await expect(cockpit.getByText(/^58 of 60 min$/)).toBeVisible();
  await cockpit.getByRole("button", { name: railWords.less(what), exact: true }).press("Enter");
  await expect(cockpit.getByText(/^57 of 60 min$/)).toBeVisible();
  await cockpit.keyboard.press("?");
  await expect(cockpit.getByRole("dialog", { name: shortcutWords.title })).toContainText("The agenda");
  await inStep.close();
});

test("a slip on the keyboard moves nobody, and what is heard is heard once", async ({ browser }) => {
  const inStep = await atMoment(browser, momentNamed("step-need-written"));
  const cockpit = await inStep.page("cockpit", laptop);
  // Tones that the page starts, counted where they leave it: nobody listens to a test.
  const tones = () => cockpit.evaluate(() => Number(sessionStorage.getItem("tones")));
  await cockpit.addInitScript(() => {
    const { start } = OscillatorNode.prototype;
    OscillatorNode.prototype.start = function (this: OscillatorNode, when) {
      sessionStorage.setItem("tones", String(Number(sessionStorage.getItem("tones")) + 1));
      start.call(this, when);
    };
  });
  await cockpit.reload();
  await expect(cockpit.getByRole("heading", { level: 1, name: /^Step 1/ })).toBeVisible();

  await cockpit.keyboard.press("n");
  const question = cockpit.getByRole("dialog", { name: askWords.next(step2, "").title });
  await expect(question).toBeVisible();
  await areAccessible({ cockpit }, "asked whether to go on");
  await cockpit.keyboard.press("Escape");
  await expect(cockpit.getByRole("heading", { level: 1, name: /^Step 1/ })).toBeVisible();

  await cockpit.keyboard.press("m");
  await expect(cockpit.getByText(toldSounds.areOff)).toBeVisible();
  await cockpit.keyboard.press("m");
  await expect(cockpit.getByText(toldSounds.areOn)).toBeVisible();
  await cockpit.keyboard.press("n");
  await question.getByRole("button", { name: askWords.next(step2, "").yes }).press("Enter");
  await expect(cockpit.getByRole("heading", { level: 1, name: /^Step 2/ })).toBeVisible();
  // A new part is two notes.
  await expect.poll(tones).toBe(2);
  await cockpit.reload();
  await expect(cockpit.getByRole("heading", { level: 1, name: /^Step 2/ })).toBeVisible();
  await cockpit.keyboard.press("p");
  await expect(cockpit.getByRole("button", { name: barWords.resume })).toBeVisible();
  expect(await tones()).toBe(2);
  await inStep.close();
});
