/** What moves, and what stands still for those who ask for it (LOOK-7). */
import { expect, type Page } from "@playwright/test";
import { atMoment, momentNamed } from "./support/at-moment.ts";
import { movingIn } from "./support/motion.ts";
import { test } from "./support/test.ts";

const running = (page: Page) =>
  page.evaluate(() =>
    document
      .getAnimations()
      .map((one) => (one instanceof CSSAnimation ? one.animationName : one.constructor.name)),
  );

test("the switch of roles wipes across the page, and is a cut where motion is reduced (LOOK-7)", async ({
  browser,
}) => {
  const here = await atMoment(browser, momentNamed("step-2-switch"));
  const still = await here.page("engineer");
  await expect(still.getByRole("dialog")).toBeFocused();
  expect(await running(still)).toEqual([]);
  const moving = await here.page("engineer", { reducedMotion: "no-preference" });
  const theSwitch = moving.getByRole("dialog");
  await expect(theSwitch).toBeVisible();
  expect((await running(moving)).sort()).toEqual(["switch-in", "switch-sliver"]);
  await moving.keyboard.press("a");
  await expect(theSwitch).toHaveCount(0);
  expect(await running(moving)).toEqual([]);
  await here.close();
});

test("nothing but the beam moves in a step, and not even that where motion is reduced (LOOK-7)", async ({
  browser,
}) => {
  const here = await atMoment(browser, momentNamed("step-options-shown"));
  for (const viewer of ["scribe", "cockpit", "stage"] as const) {
    const page = await here.page(viewer);
    expect(await movingIn(page), viewer).toEqual([]);
    await page.emulateMedia({ reducedMotion: "no-preference" });
    expect(
      (await movingIn(page)).filter((one) => one !== "beam-steps"),
      viewer,
    ).toEqual([]);
  }
  await here.close();
});
