/**
 * Every screen at every moment of a workshop and at its doors: asked by axe in both colour schemes, and made to fit a
 * laptop zoomed to 200 %, a phone and 320 px, where nothing may be cut off, covered or out of reach.
 */
import { type Browser, expect, type Page } from "@playwright/test";
import { groupLook } from "../../client/words/groups.ts";
import { pageNames } from "../../client/words/shell.ts";
import { queueWords } from "../../client/words/signals.ts";
import { blockName, productName } from "../../client/words/vocabulary.ts";
import type { WorkshopState } from "../../shared/workshop/state.ts";
import { unseen } from "../../shared/workshop/thread-reading.ts";
import { doors } from "../moments/doors.ts";
import { type Moment, seatOf, type Viewer } from "../moments/moment.ts";
import { moments } from "../moments/moments.ts";
import type { Play } from "../support/play.ts";
import { areAccessible } from "./support/accessible.ts";
import { atMoment, momentNamed } from "./support/at-moment.ts";
import { reflowFaults } from "./support/reflow.ts";
import { test } from "./support/test.ts";

// Each moment stands by itself.
test.describe.configure({ mode: "parallel" });

const laptop = { width: 1440, height: 900 };
const projector = { width: 1920, height: 1080 };

for (const moment of moments.filter(({ isFleeting }) => !isFleeting)) {
  test(`everybody can use what is shown at the moment “${moment.name}”`, async ({ browser }) => {
    const here = await atMoment(browser, moment);
    await Promise.all(
      moment.viewers.map(async (viewer) => {
        const viewport = viewer === "stage" ? projector : laptop;
        const page = await here.page(viewer, { viewport });
        expect.soft(await page.title(), `${viewer}, ${moment.name}`).toBe(titleOf(here.play, viewer));
        await looksRight(page, viewer, moment);
      }),
    );
    await here.close();
  });
}

test("whoever stands at a door can use it, also where it does not open", async ({ browser }) => {
  const lobby = await atMoment(browser, momentNamed("lobby"));
  for (const door of doors) {
    const page = await emptyPage(browser);
    await door.open(page, lobby.opened);
    await page.locator("h1").first().waitFor({ state: "attached" });
    await areAccessible({ [door.name]: page }, "at the door");
    expect.soft(await reflowFaults(page), door.name).toEqual([]);
    await page.context().close();
  }
  await lobby.close();
});

async function emptyPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: laptop, reducedMotion: "reduce" });
  return context.newPage();
}

async function looksRight(page: Page, viewer: Viewer, { name }: Moment): Promise<void> {
  await areAccessible({ [viewer]: page }, name);
  // The stage is a picture that scales as a whole.
  if (viewer !== "stage") expect.soft(await reflowFaults(page), `${viewer}, ${name}`).toEqual([]);
}

/** The tab says which page of which workshop this is, and the part that is on. */
function titleOf(play: Play, viewer: Viewer): string {
  const { state } = play;
  const seatId = seatOf(play, viewer);
  // Whoever waits before the locked door is told nothing of the workshop (DOOR-1).
  if (seatId && state.seats[seatId]?.status === "waiting") return productName;
  const { position } = state.room;
  const block = typeof position === "number" ? state.agenda.blocks[position] : undefined;
  const page =
    viewer === "cockpit" || viewer === "stage" || viewer === "report" ? pageNames[viewer] : undefined;
  const part = viewer === "report" ? undefined : block && blockName(block);
  const place = [page, part].filter((word) => word !== undefined).join(", ");
  const asking = viewer === "cockpit" ? asksForHelp(state) : [];
  const lead = asking[0] ? queueWords.tabTitle(asking.length, groupLook(asking[0].table).name) : "";
  return lead + [place, state.title, productName].filter((word) => word !== "").join(" · ");
}

const asksForHelp = ({ groups }: WorkshopState) =>
  Object.values(groups).filter(({ thread }) => unseen(thread).length > 0);
