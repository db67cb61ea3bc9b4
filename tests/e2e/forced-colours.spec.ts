/** Whoever has set colours of their own sees in them what has the focus, what is chosen and how far the time is. */
import { expect } from "@playwright/test";
import { groupingWords } from "../../client/words/cockpit-people.ts";
import { atMoment, momentNamed } from "./support/at-moment.ts";
import { ByKeyboard } from "./support/by-keyboard.ts";
import { paintedAt } from "./support/painted.ts";
import { test } from "./support/test.ts";

for (const colorScheme of ["light", "dark"] as const) {
  test(`focus, choices and time can be told apart in forced colours, ${colorScheme}`, async ({ browser }) => {
    const options = { forcedColors: "active", colorScheme } as const;
    const voting = await atMoment(browser, momentNamed("step-voting"));
    const page = await voting.page("engineer", options);
    const keys = new ByKeyboard(page);
    const hands = page.locator("label").filter({ has: page.getByRole("radio") });
    await keys.goTo(page.getByRole("radio"));
    await page.keyboard.press("Space");
    await expect(page.getByRole("radio").first()).toBeChecked();
    expect(await paintedAt(hands.nth(0), 6, 6)).not.toBe(await paintedAt(hands.nth(1), 6, 6));
    const bar = page.getByRole("img", { name: /^Turn 4 of 4/ }).first();
    const past = bar.locator("> div > div").first();
    expect(await paintedAt(past, 4, 3)).not.toBe(await paintedAt(past, 4, -3));
    await voting.close();

    const proposed = await atMoment(browser, momentNamed("lobby-proposed"));
    const cockpit = await proposed.page("cockpit", options);
    await cockpit
      .getByRole("button", { name: new RegExp(`^${groupingWords.moveTo("X").replace("X", ".+")}$`) })
      .first()
      .press("Enter");
    const items = cockpit.getByRole("menuitem");
    await expect(items.first()).toBeFocused();
    expect(await paintedAt(items.nth(0), 6, 6)).not.toBe(await paintedAt(items.nth(1), 6, 6));
    await proposed.close();
  });
}
