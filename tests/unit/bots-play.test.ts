/** Bots in a workshop without a server: their brains, the real views and the real decisions. Rules BOT-1 to BOT-4. */
import { describe, expect, it } from "vitest";
import { english } from "../../shared/report/english.ts";
import { reportOf } from "../../shared/report/report.ts";
import { sentenceOf } from "../../shared/report/sentence.ts";
import type { WorkshopEvent } from "../../shared/workshop/events.ts";
import { type VirtualWorkshop, virtualWorkshop } from "../support/virtual-bots.ts";

const reportOn = ({ play }: VirtualWorkshop) => reportOf(play.state, { now: play.now });
const countOf = (log: readonly WorkshopEvent[], type: WorkshopEvent["type"]): number =>
  log.filter((event) => event.type === type).length;
const texts = (log: readonly WorkshopEvent[], kind: string): string[] =>
  log.flatMap((event) => (event.type === "noteWritten" && event.kind === kind ? [event.text] : []));

describe("a workshop of bots that know the content", () => {
  const workshop = virtualWorkshop({ people: 12, seed: "monday" });
  const report = reportOn(workshop);

  it("comes to its end, and nothing that a bot or the facilitator does is refused", () => {
    expect(workshop.play.state.room.position).toBe("ended");
    expect(workshop.refused).toEqual([]);
  });

  it("keeps to the planned time, give or take the buffer", () => {
    const minutes = (workshop.play.state.room.endedAt ?? 0) - (workshop.play.state.room.startedAt ?? 0);
    expect(minutes / 60_000).toBeGreaterThan(54);
    expect(minutes / 60_000).toBeLessThan(62);
  });

  it("BOT-4: leaves a finished trade-off for every group and step, each a sentence that can be read", () => {
    expect(report.tradeOffs).toHaveLength(9);
    for (const tradeOff of report.tradeOffs) {
      expect(tradeOff).toMatchObject({ isFinished: true, texts: { decision: expect.stringMatching(/\S/) } });
      const sentence = sentenceOf(tradeOff, english);
      expect(sentence).toMatch(
        /^For \S.* at “.+”, facing “I need .+because.+” versus “.+unless.+”, we chose /,
      );
      expect(sentence).toMatch(/ over .+accepting .+, borne by .+\.$/);
      expect(sentence).not.toMatch(/undefined|null|\.\.|,,| {2}|“”/);
    }
  });

  it("says needs as the persona with a because, and no constraint without an unless", () => {
    expect(texts(workshop.play.log, "need")).toHaveLength(9);
    for (const need of texts(workshop.play.log, "need")) expect(need).toMatch(/^I need .+ because .+\.$/);
    expect(texts(workshop.play.log, "constraint")).toHaveLength(9);
    for (const constraint of texts(workshop.play.log, "constraint"))
      expect(constraint).toMatch(/ unless .+\.$/);
  });

  it("takes every dot, every line and every commitment that people would", () => {
    const dots = report.tradeOffs.reduce((sum, { dots: some }) => sum + (some ?? 0), 0);
    expect(dots).toBe(12 * 3);
    expect(report.deRole.flatMap(({ lines }) => lines)).toHaveLength(12);
    expect(report.commitments).toHaveLength(12 + 3);
    expect(report.tradeOffs.every(({ themes, evidence }) => themes.length > 0 && evidence !== null)).toBe(
      true,
    );
  });
});

describe("bots over several workshops", () => {
  const workshops = ["a", "b", "c", "d"].map((seed) => virtualWorkshop({ people: 5, lengthMin: 45, seed }));
  const log = workshops.flatMap(({ play }) => play.log);

  it("behave like people: not quite, no to a proposal, a pass now and then, something parked, a lost connection", () => {
    expect(log.some((event) => event.type === "playedBack" && !event.isUnderstood)).toBe(true);
    expect(log.some((event) => event.type === "voteOpened" && event.round === 2)).toBe(true);
    expect(countOf(log, "roleHandedOn")).toBeGreaterThan(0);
    expect(countOf(log, "realityChecked")).toBeGreaterThan(0);
    expect(texts(log, "parked").length).toBeGreaterThan(0);
    expect(workshops.some(({ absences }) => absences > 0)).toBe(true);
  });

  it("differ from seed to seed and repeat themselves for the same", () => {
    const again = virtualWorkshop({ people: 5, lengthMin: 45, seed: "a" });
    expect(again.play.log).toEqual(workshops[0]?.play.log);
    expect(workshops[1]?.play.log).not.toEqual(workshops[0]?.play.log);
  });
});

it("BOT-1: bots without imagination propose what fits any step, and finish their records too", () => {
  const workshop = virtualWorkshop({ people: 4, lengthMin: 45, hasImagination: false });
  const report = reportOn(workshop);
  expect(workshop.refused).toEqual([]);
  expect(report.totals).toMatchObject({ tradeOffs: 2, unfinished: 0 });
  const rescues = Object.values(workshop.play.state.castings).flatMap(({ journey }) =>
    journey.steps.flatMap((step) => step.rescueOptions ?? []),
  );
  const options = texts(workshop.play.log, "option");
  expect(options.length).toBeGreaterThan(0);
  for (const option of options) {
    expect(rescues.some((rescue) => rescue.startsWith(option))).toBe(false);
  }
});

it("BOT-3: bots carry a table at which a person only watches, and never end a turn before its time there", () => {
  const { play, refused } = virtualWorkshop({ people: 3, watchers: 1, lengthMin: 60, seed: "watched" });
  const report = reportOf(play.state, { now: play.now });
  expect(refused).toEqual([]);
  expect(report.tradeOffs.filter(({ isFinished }) => isFinished).length).toBeGreaterThanOrEqual(2);
  const needMs = Object.values(play.state.groups).flatMap(({ boards }) =>
    boards.map(({ tookMs }) => tookMs.need),
  );
  expect(needMs.length).toBeGreaterThan(0);
  for (const ms of needMs) expect(ms).toBeGreaterThanOrEqual(70_000);
});
