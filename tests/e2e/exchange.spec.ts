/** One step played by bots: on the stage from the cockpit, on participants' own screens, and on a page of its own. */
import { expect, type Page } from "@playwright/test";
import { demoWords, exchangeOrders, exchangeWords } from "../../client/words/exchange.ts";
import { homeWords } from "../../client/words/home.ts";
import { openingWords } from "../../client/words/opening.ts";
import { briefingWords } from "../../client/words/stage.ts";
import { beats, options } from "../../shared/exchange/script.ts";
import { areAccessible } from "./support/accessible.ts";
import { atMoment, momentNamed } from "./support/at-moment.ts";
import { reflowFaults } from "./support/reflow.ts";
import { test } from "./support/test.ts";

const laptop = { viewport: { width: 1440, height: 900 } };
const phone = { viewport: { width: 390, height: 844 } };
const showsOptions = (page: Page) => expect(page.getByText(options[0]?.text ?? "").first()).toBeVisible();

test("the cockpit plays the exchange on every stage, and on the screens of those who see none", async ({
  browser,
}) => {
  const briefing = await atMoment(browser, momentNamed("exchange-need"));
  const cockpit = await briefing.page("cockpit", laptop);
  const [stage, second] = [await briefing.page("stage"), await briefing.page("stage")];
  const member = await briefing.page("anybody", phone);
  const press = (name: string) => cockpit.getByRole("button", { name }).press("Enter");

  await press(exchangeOrders.skip(exchangeWords.parts.constraint));
  await press(exchangeOrders.skip(exchangeWords.parts.options));
  await expect(cockpit.getByText(exchangeOrders.isOn(exchangeWords.parts.options))).toBeVisible();
  for (const one of [stage, second])
    await expect(one.getByRole("heading", { name: exchangeWords.silence })).toBeVisible();
  await stage.reload();
  await expect(stage.getByRole("heading", { name: exchangeWords.silence })).toBeVisible();

  await expect(member.getByText(openingWords.briefing.lookUp)).toBeVisible();
  await member.getByRole("button", { name: openingWords.briefing.watchHere }).press("Enter");
  await expect(member.getByRole("heading", { name: exchangeWords.silence })).toBeVisible();
  await areAccessible({ cockpit, stage, member }, "the exchange is on");

  await press(exchangeOrders.pause);
  await expect(cockpit.getByText(exchangeOrders.isPaused)).toBeVisible();
  await press(exchangeOrders.resume);
  await press(exchangeOrders.close);
  for (const one of [stage, second])
    await expect(one.getByRole("heading", { name: briefingWords.title })).toBeVisible();
  await expect(member.getByText(openingWords.briefing.lookUp)).toHaveCount(0);
  await briefing.close();
});

test("whoever comes to the start page steps through the exchange by keyboard, and reads it on a phone", async ({
  browser,
}) => {
  const lobby = await atMoment(browser, momentNamed("lobby"));
  const context = await browser.newContext({ ...laptop, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(`${lobby.opened.url}/step`);
  const place = (n: number) => expect(page.getByText(demoWords.place(n, beats.length))).toBeVisible();
  await place(1);
  const at = beats.findIndex(({ shown }) => shown.kind === "options");
  for (let beat = 0; beat < at; beat++) await page.keyboard.press("ArrowRight");
  await place(at + 1);
  await showsOptions(page);
  await areAccessible({ page }, "one step played");
  await page.keyboard.press("ArrowLeft");
  await place(at);
  expect(await reflowFaults(page)).toEqual([]);
  await page.setViewportSize(phone.viewport);
  await areAccessible({ page }, "one step played on a phone");
  await context.close();
  await lobby.close();
});

test("it plays by itself where things may move, and stands still when somebody says so", async ({
  browser,
}) => {
  const lobby = await atMoment(browser, momentNamed("lobby"));
  const context = await browser.newContext({ ...laptop, reducedMotion: "no-preference" });
  const page = await context.newPage();
  await page.goto(`${lobby.opened.url}/step`);
  await expect(page.getByText(demoWords.place(2, beats.length))).toBeVisible({ timeout: 30_000 });
  await page.keyboard.press("Space");
  await expect(page.getByRole("button", { name: demoWords.play })).toBeVisible();
  await page.getByRole("link", { name: demoWords.home }).click();
  await expect(page.getByRole("link", { name: homeWords.step })).toBeVisible();
  await context.close();
  await lobby.close();
});
