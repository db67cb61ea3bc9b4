/**
 * `npm run screenshots -- --out DIR [--moment NAME] [--viewer NAME] [--scheme light|dark]`: plays workshops to every
 * moment that matters and photographs every screen there, at the sizes that people have, light and dark.
 */
import { existsSync, readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium, type Page } from "@playwright/test";
import { chromiumRecord } from "../../scripts/prepare/paths.mjs";
import { type Door, doors } from "../moments/doors.ts";
import type { Moment, Viewer } from "../moments/moment.ts";
import { moments } from "../moments/moments.ts";
import { openMoment } from "../moments/open-moment.ts";
import { openPage } from "../moments/open-page.ts";

const laptop = { width: 1440, height: 900 };
const small = { width: 1280, height: 720 };
const tablets = [
  { width: 1024, height: 768 },
  { width: 820, height: 1180 },
];
const phone = { width: 390, height: 844 };
const projector = { width: 1920, height: 1080 };
const schemes = ["light", "dark"] as const;

const { values } = parseArgs({
  options: {
    out: { type: "string", default: "out/screenshots" },
    moment: { type: "string" },
    viewer: { type: "string" },
    scheme: { type: "string" },
  },
});
const out = resolve(values.out);
await mkdir(out, { recursive: true });

const sizesOf = (viewer: Viewer) =>
  viewer === "stage"
    ? [projector]
    : viewer === "cockpit"
      ? [laptop, small, ...tablets]
      : [laptop, small, phone];

let taken = 0;

async function photograph(page: Page, name: string, viewer: Viewer, isFleeting: boolean): Promise<void> {
  for (const size of sizesOf(viewer)) {
    await page.setViewportSize(size);
    for (const colorScheme of schemes) {
      if (values.scheme !== undefined && values.scheme !== colorScheme) continue;
      await page.emulateMedia({ colorScheme });
      if (isFleeting) {
        await page.evaluate(() => sessionStorage.clear());
        await page.reload();
        await page.getByRole("dialog").waitFor();
        await page.evaluate(() => document.fonts.ready);
      }
      const path = join(out, `${name}.${viewer}.${size.width}.${colorScheme}.png`);
      await page.screenshot({ path, fullPage: viewer === "report", animations: "disabled" });
      taken += 1;
    }
  }
}

async function visit(browser: Browser, moment: Moment): Promise<void> {
  const play = moment.play();
  const opened = await openMoment(play);
  const viewers = moment.viewers.filter((viewer) => values.viewer === undefined || values.viewer === viewer);
  for (const viewer of viewers) {
    const [viewport] = sizesOf(viewer);
    const options = viewport ? { viewport } : {};
    const page = await openPage({ browser, moment, play, opened, viewer, options });
    if (!page) continue;
    await photograph(page, moment.name, viewer, moment.isFleeting ?? false);
    await page.context().close();
  }
  await opened.close();
}

const executable = existsSync(chromiumRecord) ? { executablePath: readFileSync(chromiumRecord, "utf8") } : {};
const browser = await chromium.launch({
  ...executable,
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
/** The doors of a workshop in its lobby. */
async function visitDoors(browser: Browser, chosen: readonly Door[]): Promise<void> {
  const lobby = moments.find(({ name }) => name === "lobby");
  if (!lobby) throw new Error("There is no lobby to stand before.");
  const opened = await openMoment(lobby.play());
  for (const door of chosen) {
    const context = await browser.newContext({ reducedMotion: "reduce", viewport: laptop });
    const page = await context.newPage();
    await door.open(page, opened);
    await page.locator("h1").first().waitFor();
    await page.waitForLoadState("networkidle");
    await photograph(page, door.name, "anybody", false);
    await context.close();
  }
  await opened.close();
}

const chosen = moments.filter(({ name }) => values.moment === undefined || name.includes(values.moment));
for (const [index, moment] of chosen.entries()) {
  await visit(browser, moment);
  process.stdout.write(`${index + 1}/${chosen.length} ${moment.name}\n`);
}
const chosenDoors = doors.filter(({ name }) => values.moment === undefined || name.includes(values.moment));
if (chosenDoors.length > 0 && values.viewer === undefined) await visitDoors(browser, chosenDoors);
await browser.close();
process.stdout.write(`${taken} pictures in ${out}.\n`);
