/**
 * Script, markup and tricks of writing in every text that people can type, on every screen and in every export: it is shown
 * as text, nothing of it runs, nothing is loaded, no page becomes wider than its window (HTTP-1, TEXT-3). On the way every
 * request is looked at: no key or token is ever in an address, and no Referer is sent.
 */
import { expect, type Page } from "@playwright/test";
import markdownIt from "markdown-it";
import { scoreWords } from "../../client/words/cockpit.ts";
import { groupLook } from "../../client/words/groups.ts";
import type { SessionAnswer } from "../../shared/protocol.ts";
import { seatsHere } from "../../shared/workshop/reading.ts";
import type { Viewer } from "../moments/moment.ts";
import { type AtMoment, atMoment, momentNamed } from "./support/at-moment.ts";
import { hostile, mark } from "./support/hostile.ts";
import { test } from "./support/test.ts";
import { watched } from "./support/watched.ts";

const laptop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
const projector = { width: 1920, height: 1080 };

/** Between them they show every kind of text on every kind of screen. */
const screens: Readonly<Record<string, readonly Viewer[]>> = {
  "lobby-proposed": ["cockpit", "stage"],
  "step-need-written": ["cockpit", "scribe"],
  "step-options-shown": ["engineer"],
  "step-voting": ["productManager"],
  "step-trade-off": ["cockpit", "scribe"],
  "de-role-shown": ["cockpit", "stage", "anybody"],
  what: ["cockpit", "anybody"],
  gallery: ["cockpit", "stage", "anybody"],
  discussion: ["cockpit", "stage", "anybody"],
  "now-what-promised": ["cockpit", "anybody"],
  ended: ["cockpit", "stage", "anybody", "report"],
};

for (const [name, viewers] of Object.entries(screens)) {
  test(`shows hostile texts as texts, at the moment “${name}”`, async ({ browser }) => {
    const watching = watched(browser);
    const here = await atMoment(watching.browser, hostile(momentNamed(name)));
    watching.keepSecret(secretsOf(here));
    for (const viewer of viewers) {
      const page = await here.page(viewer, { viewport: viewer === "stage" ? projector : laptop });
      const whose = `${viewer}, ${name}`;
      await isUnharmed(page, whose);
      if (viewer === "cockpit") await looksIntoGroup(page, whose);
      if (viewer === "stage" || viewer === "cockpit") continue;
      await page.setViewportSize(phone);
      await isUnharmed(page, `${whose}, on a phone`);
    }
    await here.close();
    expect(await watching.heard()).toEqual([]);
  });
}

const secretsOf = ({ play, opened }: AtMoment): string[] => [
  opened.facilitatorKey,
  opened.stageKey,
  ...seatsHere(play.state).flatMap(({ id }) => opened.seatToken(id) ?? []),
];

/** The overlay with everything that a group wrote. */
async function looksIntoGroup(page: Page, whose: string): Promise<void> {
  const open = page.getByRole("button", { name: scoreWords.open(groupLook(1).name) });
  if ((await open.count()) === 0) return;
  await open.click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await isUnharmed(page, `${whose}, with a group open`);
  await page.keyboard.press("Escape");
}

interface Found {
  readonly hasRun: boolean;
  readonly injected: readonly string[];
  readonly width: number;
  readonly most: number;
  readonly wide: readonly string[];
}

async function isUnharmed(page: Page, whose: string): Promise<void> {
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  const found = await page.evaluate((name): Found => {
    const told = (element: Element) => element.outerHTML.slice(0, 200);
    const elements = [...document.querySelectorAll("*")];
    const isForeign = (element: Element) =>
      element.matches(`[data-${name}], iframe, base, object, embed, meta[http-equiv], img[src="x"]`) ||
      [...element.attributes].some(
        (attribute) => attribute.name.startsWith("on") || /^\s*javascript:/i.test(attribute.value),
      ) ||
      (element instanceof HTMLScriptElement && !element.src.startsWith(location.origin));
    const most = document.documentElement.clientWidth;
    const width = document.documentElement.scrollWidth;
    return {
      hasRun: name in window,
      injected: elements.filter(isForeign).map(told),
      width,
      most,
      wide:
        width > most
          ? elements
              .filter((element) => element.getBoundingClientRect().right > most + 1)
              .slice(-3)
              .map(told)
          : [],
    };
  }, mark);
  expect.soft(found.hasRun, `something ran: ${whose}`).toBe(false);
  expect.soft(found.injected, `markup: ${whose}`).toEqual([]);
  expect.soft(found.width, `too wide: ${whose} ${found.wide.join(" ")}`).toBeLessThanOrEqual(found.most);
}

test("exports hostile texts as texts, whatever reads the files", async ({ browser }) => {
  const watching = watched(browser);
  const here = await atMoment(watching.browser, hostile(momentNamed("ended")));
  const { url, workshopId, facilitatorKey } = here.opened;
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify({ key: facilitatorKey });
  const session = await fetch(`${url}/api/session`, { method: "POST", headers, body });
  const { token }: SessionAnswer = await session.json();
  const read = async (extension: string) => {
    const path = `${url}/api/workshops/${workshopId}/report.${extension}`;
    return (await fetch(path, { headers: { authorization: `Bearer ${token}` } })).text();
  };
  const [markdown, csv, json] = [await read("md"), await read("csv"), await read("json")];
  for (const text of [markdown, csv, json]) {
    expect(text).toContain(mark);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them is in a file
    expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u200b\u202a-\u202e\u2066-\u2069]/);
  }
  // The most credulous reader there is: it lets HTML through and makes links of whatever looks like one.
  const credulous = markdownIt({ html: true, linkify: true });
  const page = await here.page("report");
  const context = await watching.browser.newContext();
  for (const html of [credulous.render(markdown), csv, json]) {
    const reader = await context.newPage();
    await reader.setContent(html === json || html === csv ? `<pre id=file></pre>` : html);
    if (html === json || html === csv)
      await reader.evaluate((text) => document.getElementById("file")?.append(text), html);
    await isUnharmedFile(reader);
    await reader.close();
  }
  await page.context().close();
  await context.close();
  await here.close();
  // REP-14 is proven for every cell elsewhere; here that what people typed went through it.
  expect(csv).toContain("'=HYPERLINK");
  expect(await watching.heard()).toEqual([]);
});

async function isUnharmedFile(page: Page): Promise<void> {
  const found = await page.evaluate(
    (name) => ({
      hasRun: name in window,
      foreign: [
        ...document.querySelectorAll(
          "script, img, iframe, svg, style, b, base, meta, a[href], [onerror], [onload]",
        ),
      ].map((element) => element.outerHTML.slice(0, 200)),
    }),
    mark,
  );
  expect(found).toEqual({ hasRun: false, foreign: [] });
}
