/** Two facilitators on two browsers: invited, seen, the lead taken and asked about, taken back (TEAM-1 to TEAM-5). */
import { expect } from "@playwright/test";
import { barWords } from "../../client/words/cockpit.ts";
import { leadWords, takenBackWords, teamWords } from "../../client/words/team.ts";
import { areAccessible } from "./support/accessible.ts";
import { atMoment, momentNamed } from "./support/at-moment.ts";
import { test } from "./support/test.ts";

const laptop = { viewport: { width: 1440, height: 900 } };

test("a co-facilitator is invited, takes the lead, is seen, and is taken back", async ({ browser }) => {
  const here = await atMoment(browser, momentNamed("step-trade-off"));
  const mine = await here.page("cockpit", laptop);
  await mine.getByRole("button", { name: teamWords.open }).click();
  const panel = mine.getByRole("dialog", { name: teamWords.title });
  await panel.getByLabel(teamWords.invite.label).fill("Priya");
  await panel.getByRole("button", { name: teamWords.invite.button }).click();
  await expect(panel.getByText(teamWords.unopened)).toBeVisible();
  const link = await panel.getByText(/\/facilitate\/w-.+#/).textContent();
  await areAccessible({ mine }, "with an invitation");

  const context = await browser.newContext(laptop);
  const hers = await context.newPage();
  await hers.goto(`${new URL(mine.url()).origin}${new URL(link ?? "").pathname}${new URL(link ?? "").hash}`);
  await hers.getByRole("button", { name: leadWords.take }).click();
  await expect(hers.getByRole("region", { name: leadWords.region }).getByText(leadWords.you)).toBeVisible();
  await expect(panel.getByText("Priya gave themselves the lead.")).toBeVisible();
  await expect(panel.getByText(teamWords.here).nth(1)).toBeVisible();

  await mine.keyboard.press("Escape");
  await mine.getByRole("button", { name: new RegExp(`^${barWords.next("")}`) }).click();
  const asked = mine.getByRole("dialog", { name: leadWords.ask.title("Priya") });
  await expect(asked).toBeVisible();
  await mine.keyboard.press("Escape");
  await mine.getByRole("button", { name: leadWords.take }).click();
  await expect(hers.getByText(leadWords.taken(teamWords.nameless))).toBeVisible();

  await mine.getByRole("button", { name: teamWords.open }).click();
  await panel.getByRole("button", { name: teamWords.takeBack("Priya") }).click();
  await mine.getByRole("button", { name: teamWords.ask.yes }).click();
  await expect(hers.getByRole("heading", { name: takenBackWords.title })).toBeVisible();
  await areAccessible({ hers }, "taken back");
  await context.close();
  await here.close();
});
