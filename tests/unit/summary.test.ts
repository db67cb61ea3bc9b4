/** What the summary says of workshops whose course is known; that its figures are right of any is a property test's. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { english } from "../../shared/report/english.ts";
import { englishSummary } from "../../shared/report/english-summary.ts";
import { insightText, postcardText, promptText } from "../../shared/report/summary-words.ts";
import { proposedClusters } from "../../shared/summary/clusters.ts";
import { insightsOf } from "../../shared/summary/insights.ts";
import { likeness, runsOf } from "../../shared/summary/likeness.ts";
import { partsOf } from "../../shared/summary/parts.ts";
import { type Recorded, recordedOf, type SummaryRecord } from "../../shared/summary/records.ts";
import { insightRules } from "../../shared/summary/rules/insight-rules.ts";
import { liveSummaryOf, summaryOf } from "../../shared/summary/summary.ts";
import { phases } from "../../shared/workshop/agenda.ts";
import type { GroupId } from "../../shared/workshop/ids.ts";
import { asSeat, facilitator } from "../support/play.ts";
import { playthrough } from "../support/playthrough.ts";

const { state } = playthrough({ people: 12, isEventful: true });
const summary = summaryOf(state);
const recorded = recordedOf(state);

/** The session with other records alone: of the first ones, as many as are given, each changed. */
function recordedWith(changes: readonly Partial<SummaryRecord>[]): Recorded {
  const records = changes.flatMap((change, index) => {
    const record = recorded.records[index];
    return record ? [{ ...record, ...change }] : [];
  });
  return { ...recorded, groups: [], records };
}

const verdicts = (stays: number, grumbles: number, leaves: number) => ({ stays, grumbles, leaves });
const rulesOf = (one: Recorded) => insightsOf(partsOf(one)).map(({ rule }) => rule);

describe("a workshop in which nothing was recorded", () => {
  it.each(phases)("has an empty summary and no insight, in any phase: %s", (phase) => {
    const { state: empty } = playthrough({ people: 0, until: phase });
    const { lines, debts, overruns, prompts, ...lists } = summaryOf(empty);
    expect(Object.values(lists).flat()).toEqual([]);
    expect(debts.debts).toEqual([]);
    expect(prompts.filter(({ id }) => id !== "overrun")).toEqual([]);
    expect([lines, overruns].every(Array.isArray)).toBe(true);
  });

  it("has lines as their authors drew them once there are groups", () => {
    const { state: early } = playthrough({ until: { phase: "step", turn: "need" } });
    const { lines, insights } = summaryOf(early);
    expect(lines.length).toBeGreaterThan(1);
    for (const { before, after } of lines) expect(after).toEqual(before);
    expect(insights).toEqual([]);
  });
});

describe("the summary while the workshop runs", () => {
  it("is the very same as long as nothing was recorded, whoever comes and goes (SUM-1)", () => {
    const { play } = playthrough({ people: 12, until: "soWhat" });
    const before = liveSummaryOf(play.state);
    const [somebody] = Object.values(play.state.seats);
    if (!somebody) throw new Error("Nobody came.");
    play.send({ kind: "system" }, "markAway", { seatId: somebody.id });
    play.send(facilitator, "broadcast", { groupIds: null, text: "Two more minutes." });
    const key = before.debts.debts[0] ?? "group-0/0";
    play.send(asSeat(somebody.id), "placeDot", { key });
    if (somebody.groupId)
      play.send(asSeat(somebody.id), "askForHelp", { groupId: somebody.groupId, text: "" });
    expect(liveSummaryOf(play.state)).toBe(before);
  });

  it("makes anew only the records of the group that wrote (SUM-1)", () => {
    const { play } = playthrough({ people: 12, until: "what" });
    const before = recordedOf(play.state).records;
    const [first] = play.state.groupOrder.flatMap((id) => play.state.groups[id] ?? []);
    const writer = first?.seatIds[0];
    if (!first || !writer) throw new Error("There is no group.");
    const at = { groupId: first.id, slot: 0 };
    play.send(asSeat(writer), "chooseTradeOff", { ...at, choice: { field: "themes", value: ["scope"] } });
    const after = recordedOf(play.state).records;
    expect(after[0]?.themes).toEqual(["scope"]);
    for (const [index, record] of after.entries())
      if (record.groupId !== first.id) expect(record).toBe(before[index]);
  });

  it("holds no fingers of a vote that is open, and no option of the silence (SUM-1)", () => {
    const { play } = playthrough({ until: { phase: "step", turn: "options" } });
    const [group] = Object.values(play.state.groups);
    const [writer, voter] = group?.seatIds ?? [];
    if (!group || !writer || !voter) throw new Error("There is no group.");
    const here = { groupId: group.id, slot: 0 };
    play.send(asSeat(writer), "writeNote", {
      ...here,
      kind: "option",
      text: "kanarienvogel",
      speaker: writer,
    });
    play.send(asSeat(writer), "editTradeOff", { ...here, field: "giveUp", value: "A minute", base: 0 });
    const blind = JSON.stringify([summaryOf(play.state), recordedOf(play.state).records]);
    expect(blind).toContain("A minute");
    expect(blind).not.toContain("kanarienvogel");
    play.send(asSeat(writer), "writeProposal", { ...here, text: "Let’s see", base: 0 });
    play.send(asSeat(writer), "openVoting", here);
    play.send(asSeat(voter), "castBallot", { ...here, fingers: 1 });
    expect(recordedOf(play.state).records.flatMap(({ votes }) => votes)).toEqual([]);
    expect(summaryOf(play.state).contested).toEqual([]);
  });
});

describe("what only one group did", () => {
  const paid = (groupId: string, whoPays: SummaryRecord["whoPays"]) => ({
    groupId: groupId as GroupId,
    whoPays,
    themes: [],
  });
  const alonePayers = (changes: readonly Partial<SummaryRecord>[]) =>
    partsOf(recordedWith(changes)).alone.flatMap((one) => (one.did === "payer" ? [one.of] : []));

  it("is told of one group among three (SUM-8)", () => {
    const three = [paid("a-1", ["user", "support"]), paid("b-1", ["user"]), paid("c-1", ["user"])];
    expect(alonePayers(three)).toEqual(["support"]);
  });

  it("is not told of one among two, nor where a second did the same (SUM-8)", () => {
    expect(alonePayers([paid("a-1", ["user"]), paid("b-1", ["support"])])).toEqual([]);
    expect(alonePayers([paid("a-1", ["user"]), paid("b-1", ["support"]), paid("c-1", [])])).toEqual([]);
    const twice = [
      paid("a-1", ["support"]),
      paid("b-1", ["support"]),
      paid("c-1", ["user"]),
      paid("d-1", ["user"]),
    ];
    expect(alonePayers(twice)).toEqual([]);
  });

  it("is said to the group, and of it to the others (SUM-8)", () => {
    const [one] = summary.alone;
    if (!one) throw new Error("No group did anything alone.");
    expect(englishSummary.alone(one, true)).toMatch(/^Only you /);
    expect(englishSummary.alone(one, false)).not.toContain("you ");
  });
});

describe("proposed clusters", () => {
  it("put together what has theme, payer and words in common, and nothing else (SUM-10)", () => {
    const about = (decision: string, change: Partial<SummaryRecord>) => ({
      texts: { ...recorded.records[0]?.texts, decision, giveUp: "" } as SummaryRecord["texts"],
      castingId: decision,
      domain: decision,
      ...change,
    });
    const debt = { themes: ["maintainability"], whoPays: ["futureUs"] } as const;
    const { records } = recordedWith([
      about("Ship without the audit trail", debt),
      about("Send at once, check later", { themes: ["securityAndPrivacy"], whoPays: ["user"] }),
      about("Ship it without audit trails for now", debt),
      about("Wait", { themes: [], whoPays: [] }),
    ]);
    const [first, , third] = records;
    expect(proposedClusters(records)).toEqual([
      {
        id: first?.key,
        keys: [first?.key, third?.key],
        themes: ["maintainability"],
        payers: ["futureUs"],
      },
    ]);
  });

  it("hold each record once at most, and never more than six (SUM-10)", () => {
    const { state: large } = playthrough({ people: 60 });
    const { clusters } = summaryOf(large);
    expect(clusters.length).toBeGreaterThan(2);
    const keys = clusters.flatMap((cluster) => cluster.keys);
    expect(new Set(keys).size).toBe(keys.length);
    for (const cluster of clusters) {
      expect(cluster.keys.length).toBeGreaterThan(1);
      expect(cluster.keys.length).toBeLessThanOrEqual(6);
      expect(cluster.id).toBe(cluster.keys[0]);
    }
  });

  it("compare letters in any script, whatever the capitals (SUM-10)", () => {
    const alike = likeness(
      ["Check later", "CHECK, later!", "Проверить позже", "проверим позже", "稍后检查付款", ""].map(runsOf),
    );
    expect(alike(0, 1)).toBeCloseTo(1);
    expect(alike(2, 3)).toBeGreaterThan(0.3);
    expect(alike(0, 2)).toBe(0);
    expect(alike(4, 4)).toBeCloseTo(1);
    expect(alike(0, 5)).toBe(0);
  });
});

describe("a postcard", () => {
  it("tells each group’s decisions in the order of play, in the persona’s voice (SUM-11)", () => {
    expect(summary.postcards).toHaveLength(state.groupOrder.length);
    for (const card of summary.postcards) {
      const text = postcardText(card, englishSummary);
      expect(text[0]).toMatch(/^Dear /);
      expect(text.at(-1)).toBe(card.personaName);
      expect(card.lines.map(({ key }) => key)).toEqual(
        card.lines.map((_, slot) => `${card.groupId}/${slot}`),
      );
      for (const [nth, { stepAction }] of card.lines.entries())
        expect(text[nth + 1]).toContain(stepAction.replace(/[“”]/g, ""));
    }
  });

  it("says what the persona has to bear only where the user pays (SUM-11)", () => {
    const lines = summary.postcards.flatMap((card) => card.lines);
    const paidByUser = recorded.records.filter(({ whoPays }) => whoPays.includes("user"));
    expect(lines.filter(({ giveUp }) => giveUp !== "").map(({ key }) => key)).toEqual(
      paidByUser.filter(({ texts }) => texts.giveUp !== "").map(({ key }) => key),
    );
  });
});

describe("prompts", () => {
  it("are asked in their order, filled in, and name what happened (SUM-13)", () => {
    const texts = summary.prompts.map((prompt) => promptText(prompt, englishSummary));
    expect(summary.prompts.map(({ id }) => id)).toEqual([
      "sharedContext",
      "customer",
      "debt",
      "empathy",
      "overrun",
      "escalation",
      "dataSilo",
      "ignoredDebt",
    ]);
    for (const text of texts) expect(text).not.toMatch(/undefined|null|NaN|“”/);
    expect(texts.at(-1)).toContain(`${summary.debts.withoutTrigger.length} debts have`);
  });

  it("are left out where nothing of the kind happened (SUM-13)", () => {
    const { state: silent } = playthrough({ until: { phase: "step", turn: "decision", isPlayed: true } });
    const ids = summaryOf(silent).prompts.map(({ id }) => id);
    expect(ids).not.toContain("dataSilo");
    expect(ids).not.toContain("overrun");
  });
});

describe("insights", () => {
  it("are three to five of a workshop that was played (SUM-15)", () => {
    for (const people of [3, 8, 12, 40]) {
      const { insights } = summaryOf(playthrough({ people }).state);
      expect(insights.length).toBeGreaterThanOrEqual(3);
      expect(insights.length).toBeLessThanOrEqual(5);
      for (const insight of insights) {
        const { title, about } = insightText(insight, englishSummary);
        expect(title).toMatch(/[.]$/);
        expect(about).toMatch(/\d.*[.]$/);
        expect(title + about).not.toMatch(/undefined|NaN/);
      }
    }
  });

  it("tell nothing that one record alone could tell of many (SUM-15)", () => {
    const [only] = insightsOf(partsOf(recordedWith([{ whoPays: ["user"], verdicts: verdicts(0, 0, 3) }])));
    expect(only?.strength).toBeLessThan(0.4);
  });

  it("name the payer only where one is named most often (SUM-15)", () => {
    const two = { whoPays: ["user", "support"] } as const;
    expect(rulesOf(recordedWith([two, two]))).not.toContain("mostlyPays");
    const all = insightRules.find(({ rule }) => rule === "mostlyPays");
    expect(all?.find(partsOf(recordedWith([two, two])))).toBeUndefined();
    expect(all?.find(partsOf(recordedWith([two, { whoPays: ["support"] }])))?.facts).toMatchObject({
      payer: "support",
      count: 2,
      of: 2,
    });
  });

  it("praise the room where every debt has its date (SUM-15)", () => {
    const texts = recorded.records[0]?.texts;
    if (!texts) throw new Error("There is no record.");
    const debt = { borrowing: "yes", texts: { ...texts, repayTrigger: "In May" } } as const;
    const find = (rule: string) =>
      insightRules.find((one) => one.rule === rule)?.find(partsOf(recordedWith([debt, debt])));
    expect(find("debtsWithTrigger")?.facts).toEqual({ count: 2, of: 2 });
    expect(find("debtsWithoutTrigger")).toBeUndefined();
  });

  it("come from rules that each find what they are named for, and of which the docs name every one (SUM-15, SUM-16)", () => {
    const docs = readFileSync(new URL("../../docs/report.md", import.meta.url), "utf8");
    const parts = partsOf(recorded);
    for (const { rule, weight, find } of insightRules) {
      expect(docs).toContain(`| \`${rule}\` | ${weight} |`);
      expect(find(parts)?.rule ?? rule).toBe(rule);
    }
    expect(new Set(insightRules.map(({ rule }) => rule)).size).toBe(insightRules.length);
  });

  it("call a table and a step as the rest of the report does", () => {
    expect(englishSummary.record(3, 1)).toBe(
      `${english.table("Plum", 3).split(",")[0]}, ${english.step(2).toLowerCase()}`,
    );
  });
});
