/**
 * The difficult room, by keyboard alone: forty bots in a room that begins eight minutes late, and a facilitator with
 * nobody beside them who sees each trouble in time, deals with it, and ends on time with the whole of the debrief.
 * Rules BOT-6, LOOK-6, PLAN-6, SIG-5, SURG-2.
 */
import { expect } from "@playwright/test";
import { askWords, scoreWords } from "../../client/words/cockpit.ts";
import {
  closeWords,
  discussionWords,
  dotsWords,
  endedWords,
  galleryWords,
} from "../../client/words/cockpit-debrief.ts";
import { groupingWords } from "../../client/words/cockpit-people.ts";
import { groupLook } from "../../client/words/groups.ts";
import { homeWords } from "../../client/words/home.ts";
import { pennants } from "../../client/words/signals.ts";
import { turnNames } from "../../client/words/vocabulary.ts";
import { difficultRoomPeople } from "../../shared/scenarios.ts";
import { AtDesk } from "./support/at-desk.ts";
import { blocks } from "./support/blocks.ts";
import { watchCards } from "./support/card-watch.ts";
import { type Glance, minutesInHand } from "./support/cockpit-glance.ts";
import { type Account, accountOf } from "./support/difficult-account.ts";
import { type HurriedServer, hurriedServer } from "./support/hurried-server.ts";
import { ReportPage } from "./support/report-page.ts";
import { test as base } from "./support/test.ts";

/** An hour takes two minutes. */
const rate = 28;
const minuteMs = 60_000;
/** How long a page may take to show what is so, in workshop time: three seconds of a slow machine. */
const drawnWithinMs = 3_000 * rate;
/** By their tables: silent, dominated, without its engineer, and the two that shrink to two. */
const [silent, dominated, headless, small, smaller] = [1, 2, 3, 4, 5];

const test = base.extend<{ readonly hurried: HurriedServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: a fixture that needs no other
  hurried: async ({}, use) => {
    const server = await hurriedServer(rate);
    await use(server);
    await server.close();
    expect(server.complaints(), "what the server warned of").toEqual([]);
  },
});

test("a facilitator alone brings a difficult room to a full debrief and an end on time", async ({
  browser,
  silence,
  hurried: server,
}) => {
  const context = await browser.newContext({
    baseURL: server.url,
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
  });
  silence.watch(context, "the facilitator");
  const page = await context.newPage();
  // Whatever takes the mouse says so, and the console has to stay silent.
  await page.addInitScript(() => {
    for (const kind of ["pointerdown", "mousedown", "touchstart"])
      addEventListener(kind, () => console.error("Somebody took the mouse."), true);
  });
  const cards = await watchCards(page, server.now);
  const desk = new AtDesk(page);
  const { keys } = desk;
  let shrankSeenAt = 0;
  let isMerged = false;

  /** Whoever needs them, the most urgent first; two tables of two go on as one; then what the lateness asks for. */
  async function facilitate(glance: Glance): Promise<void> {
    const few = glance.rows.filter(({ text }) => text.includes(scoreWords.few(2)));
    if (few.length === 2 && !isMerged) {
      shrankSeenAt = server.now();
      await desk.merge(small, smaller);
      isMerged = true;
    } else if (glance.cards.length > 0) await desk.answer();
    else if (glance.offers.length > 0) await desk.takeOffer(glance);
  }
  const areAllDone = ({ rows }: Glance) => rows.every(({ turn }) => turn.startsWith(turnNames.rotate));

  await test.step("from the home page to a cockpit that is eight minutes late", async () => {
    await page.goto("/");
    await keys.press(homeWords.run.rehearse["difficult-room"]);
    await desk.isAt(blocks.welcome);
  });

  await test.step("the buffer is spent and the curveball skipped", async () => {
    await desk.until(({ late, offers }) => Number.parseInt(late, 10) >= 8 && offers.length === 3);
    await desk.takeOffer(await desk.glance());
    await desk.takeOffer(await desk.glance());
  });

  await test.step("the groups are confirmed and read about their customers", async () => {
    await desk.next(blocks.briefing);
    await desk.isOver();
    await keys.press(groupingWords.confirm);
    await expect(page.getByText(groupingWords.set)).toBeVisible();
    await desk.next(blocks.immersion);
    await desk.isOver();
  });

  await test.step("in the first step people come late, a table is silent and one has no engineer", async () => {
    await desk.next(blocks.step(1));
    // Somebody has to find their tables: that takes two minutes, and a step is dropped for them.
    await desk.until(({ secondsLeft }) => secondsLeft < 10 * 60, facilitate);
    for (let more = 0; more < 2; more += 1) await page.keyboard.press("+");
    await desk.isOver(facilitate);
    await desk.until((glance) => areAllDone(glance) || minutesInHand(glance) < 2, facilitate);
  });

  await test.step("in the second two tables shrink and become one, and one voice has been most of a table", async () => {
    await desk.next(blocks.step(2));
    await desk.isOver(facilitate);
    await desk.until((glance) => areAllDone(glance) && glance.cards.length === 0, facilitate);
  });

  await test.step("the debrief has every minute of its parts", async () => {
    await desk.next(blocks.deRole);
    await desk.isOver();
    await desk.next(blocks.what);
    await desk.until(({ secondsLeft }) => secondsLeft < 150);
    await keys.press(galleryWords.open);
    await keys.press(galleryWords.ask.yes);
    await expect(page.getByRole("heading", { name: galleryWords.title })).toBeVisible();
    await keys.keepsPlace();
    await keys.press(galleryWords.next);
    await desk.isOver();
    await desk.next(blocks.soWhat);
    await desk.until(({ secondsLeft }) => secondsLeft < 240);
    await keys.press(dotsWords.reveal);
    await keys.write(discussionWords.note, "The cost was known; nobody asked those who pay it.");
    await page.keyboard.press("Tab");
    await desk.isOver();
    await desk.next(blocks.nowWhat);
    await desk.spendWhatIsInHand();
    await desk.isOver();
  });

  const account = await test.step("it ends when it was to end, with a report", async () => {
    await desk.next(blocks.close);
    await desk.until(({ secondsLeft }) => secondsLeft <= 30);
    await keys.press(closeWords.end);
    await keys.press(askWords.end.yes);
    await expect(page.getByRole("heading", { name: endedWords.title })).toBeVisible();
    await keys.keepsPlace();
    await keys.press(endedWords.report, "link");
    await new ReportPage(page).isOpen();
    return accountOf(await server.read(new URL(page.url()).pathname.split("/").at(-1) ?? ""));
  });

  await test.step("each trouble was seen within the time that its signal has", () => {
    const of = (what: string, table: number) => cards.of(what, groupLook(table).name);
    isSeenAfter(of(pennants.silent, silent)?.evidence, 4 * minuteMs);
    isSeenAfter(of(pennants.disconnected, headless)?.evidence, minuteMs);
    isSoonAfter(of(pennants.dominated, dominated)?.at, account.secondStepDoneAt(dominated));
    isSoonAfter(cards.of(pennants.lateArrival)?.at, account.firstLateAt);
    isSoonAfter(shrankSeenAt, account.shrankAt([small, smaller]));
  });

  await test.step("each was dealt with by its own move", () => hasDealtWithAll(account));

  await test.step("it ended on time, and nothing and nobody was lost", () => {
    expect(Math.abs(account.endedAt - account.plannedEndAt)).toBeLessThanOrEqual(2 * minuteMs);
    expect(account.debriefLackedMs).toEqual([0, 0, 0, 0]);
    expect(account.lostNotes).toEqual([]);
    expect(account.withoutPlace).toEqual([]);
    expect(account.report.isDraft).toBe(false);
    expect(account.report.people.bots).toBe(difficultRoomPeople);
    expect(account.report.totals).toMatchObject({ unfinished: 0, tradeOffs: account.recorded });
    expect(account.report.commitments.length).toBeGreaterThanOrEqual(30);
  });
  await context.close();
});

/** What a card tells first: "… for 4:03". */
function isSeenAfter(evidence: string | undefined, limitMs: number): void {
  const [, minutes, seconds] = /for (\d+):(\d+)/.exec(evidence ?? "") ?? [];
  const afterMs = (Number(minutes) * 60 + Number(seconds)) * 1000;
  expect(afterMs, evidence).toBeGreaterThanOrEqual(limitMs);
  expect(afterMs, evidence).toBeLessThanOrEqual(limitMs + drawnWithinMs);
}

function isSoonAfter(seenAt: number | undefined, happenedAt: number): void {
  expect((seenAt ?? Number.NaN) - happenedAt).toBeLessThanOrEqual(drawnWithinMs);
}

function hasDealtWithAll({ acts }: Account): void {
  expect(acts).toEqual(
    expect.arrayContaining([
      "bufferSpent",
      "curveballSkipped",
      "stepDropped",
      `groupMessaged/message/${silent}`,
      `roleHandedOn/${headless}`,
      `groupMessaged/nudge/${dominated}`,
      `merge/${small}+${smaller}`,
    ]),
  );
  expect(acts.filter((act) => act === "seatPlaced/late")).toHaveLength(5);
}
