/** Opens the page of one viewer at a moment, on a device of its own that holds what lets this viewer in. */
import type { Browser, BrowserContextOptions, Page, Request } from "@playwright/test";
import { waitingWords } from "../../client/words/shell.ts";
import type { Play } from "../support/play.ts";
import { type Moment, seatOf, type Viewer } from "./moment.ts";
import type { OpenMoment } from "./open-moment.ts";

export interface Opening {
  readonly browser: Browser;
  readonly moment: Moment;
  readonly play: Play;
  readonly opened: OpenMoment;
  readonly viewer: Viewer;
  readonly options?: BrowserContextOptions;
}

/** Undefined if nobody is there to look: a role that no one holds at this moment. To be closed with its context. */
export async function openPage({
  browser,
  moment,
  play,
  opened,
  viewer,
  options,
}: Opening): Promise<Page | undefined> {
  const kept = keptBy(viewer, play, opened);
  if (!kept) return undefined;
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  await context.addInitScript((entries) => {
    for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, JSON.stringify(value));
  }, kept);
  const page = await context.newPage();
  const isSettled = settling(page);
  await page.goto(`${opened.url}${pathOf(viewer)}/${opened.workshopId}`);
  await page.locator("h1").filter({ hasNotText: waitingWords.connectingTitle }).first().waitFor();
  if (!moment.isFleeting) await dismissSwitch(page);
  await isSettled();
  return page;
}

/** Resolves once everything that the page has asked for by then is there and drawn, and has led to nothing more. */
function settling(page: Page): () => Promise<void> {
  const underWay = new Set<Request>();
  page.on("request", (request) => underWay.add(request));
  page.on("requestfinished", (request) => underWay.delete(request));
  page.on("requestfailed", (request) => underWay.delete(request));
  const drawn = () =>
    page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    });
  return async () => {
    do {
      await Promise.allSettled([...underWay].map(async (request) => (await request.response())?.finished()));
      await drawn();
    } while (underWay.size > 0);
  };
}

const paths: Partial<Record<Viewer, string>> = { cockpit: "/facilitate", stage: "/stage", report: "/report" };
const pathOf = (viewer: Viewer): string => paths[viewer] ?? "/w";

/** What the browser of somebody holds who came in earlier. */
function keptBy(viewer: Viewer, play: Play, opened: OpenMoment): Record<string, unknown> | undefined {
  const { workshopId, facilitatorKey, stageKey, joinCode } = opened;
  // The projector hangs on the facilitator's machine, and shows the address that others can reach.
  if (viewer === "cockpit" || viewer === "report" || viewer === "stage") {
    return {
      [`counterpart:facilitator:${workshopId}`]: { key: facilitatorKey, token: null },
      [`counterpart:stage:${workshopId}`]: stageKey,
    };
  }
  const seatId = seatOf(play, viewer);
  const token = seatId && opened.seatToken(seatId);
  const seat = seatId && play.state.seats[seatId];
  if (!token || !seat) return undefined;
  return { [`counterpart:seats:${workshopId}`]: [{ token, name: seat.name, code: joinCode }] };
}

/** The role that somebody has now covers the page for two seconds, once. */
async function dismissSwitch(page: Page): Promise<void> {
  const theSwitch = page.getByRole("dialog", { name: /, you are the / });
  if (await theSwitch.isVisible()) await page.keyboard.press("Escape");
  await theSwitch.waitFor({ state: "hidden" });
}
