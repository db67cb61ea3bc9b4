/** The cockpit on a tablet in the hand, at forty groups, and a participant's phone: everything by finger, nothing by hover. */
import { expect, type Page } from "@playwright/test";
import { cockpitWords, scoreWords } from "../../client/words/cockpit.ts";
import { deckWords } from "../../client/words/deck.ts";
import { groupLook } from "../../client/words/groups.ts";
import { railWords } from "../../client/words/plan.ts";
import { moveWords, queueWords } from "../../client/words/signals.ts";
import { atMoment, momentNamed } from "./support/at-moment.ts";
import { test } from "./support/test.ts";
import { touched, touchFaults } from "./support/touch.ts";

const held = { width: 820, height: 1180 };
const turned = { width: 1024, height: 768 };

test("a facilitator with a tablet reaches everything by finger at forty groups", async ({ browser }) => {
  const here = await atMoment(browser, momentNamed("forty-groups"));
  const page = await here.page("cockpit", { viewport: held, ...touched });
  for (const viewport of [held, turned]) {
    await page.setViewportSize(viewport);
    const needsYou = page.getByRole("heading", { name: queueWords.title });
    await expect(needsYou, "who needs the facilitator, without scrolling").toBeInViewport();
    expect.soft(await touchFaults(page), "the cockpit").toEqual([]);
    expect.soft(await widthOf(page), "the page").toBe(viewport.width);
    await opens(page, railWords.open);
    await opens(page, deckWords.open);
    await opens(page, new RegExp(`${scoreWords.open(groupLook(9).name)}$`));
  }
  const pageHeight = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(pageHeight, "turned, only its parts scroll").toBe(turned.height);
  const [first] = await page.getByRole("button", { name: moveWords.coming }).all();
  await first?.tap();
  await expect(page.getByRole("button", { name: moveWords.coming })).toHaveCount(1);
  await here.close();
});

test("a participant with a phone reaches everything by finger", async ({ browser }) => {
  for (const [name, viewer] of [
    ["told", "scribe"],
    ["step-trade-off", "scribe"],
    ["step-curveball", "engineer"],
  ] as const) {
    const here = await atMoment(browser, momentNamed(name));
    const page = await here.page(viewer, { viewport: { width: 390, height: 844 }, ...touched });
    expect.soft(await touchFaults(page), name).toEqual([]);
    await here.close();
  }
});

async function opens(page: Page, name: string | RegExp): Promise<void> {
  await page
    .getByRole("button", { name, exact: typeof name === "string" })
    .first()
    .tap();
  await expect(page.getByRole("dialog")).toBeVisible();
  expect.soft(await touchFaults(page), `${name}`).toEqual([]);
  await page.getByRole("dialog").getByRole("button", { name: cockpitWords.close, exact: true }).tap();
  await expect(page.getByRole("dialog")).toHaveCount(0);
}

const widthOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
