import { describe, expect, it } from "vitest";
import { englishSummary } from "../../shared/report/english-summary.ts";
import { nameless } from "../../shared/report/nameless.ts";
import { rosterOf } from "../../shared/report/roster.ts";
import { summaryFor } from "../../shared/summary/editions.ts";
import { summaryOf } from "../../shared/summary/summary.ts";
import { asSeat } from "../support/play.ts";
import { playthrough } from "../support/playthrough.ts";

const people = [
  { name: "Ines Carvalho", as: "the engineer" },
  { name: "Björn Ólafsson", as: "the scribe" },
  { name: "王芳", as: "the observer" },
  { name: "Ana 2", as: "somebody" },
  { name: "Vincent van Gogh", as: "the product manager" },
  { name: "Zażółć Gęśl-Jaźń", as: "somebody" },
  { name: "🦊", as: "somebody" },
];

describe("a name in what somebody wrote", () => {
  it.each([
    ["Ines Carvalho said no.", "the engineer said no."],
    ["Ask Ines.", "Ask the engineer."],
    ["Ask INES’s team", "Ask the engineer’s team"],
    ["bjorn olafsson pays", "the scribe pays"],
    ["王芳说不行", "the observer说不行"],
    ["Ana will look at it 2 times.", "somebody will look at it 2 times."],
    ["Two of them van the lorry; Gogh drives.", "Two of them van the lorry; the product manager drives."],
    ["Gęśl-Jaźń", "somebody"],
    ["Ask 🦊 first", "Ask somebody first"],
    ["Inesperado, an analysis of banana", "Inesperado, an analysis of banana"],
  ])("becomes a role: %s (SUM-14)", (text, expected) => {
    expect(nameless(text, people)).toBe(expected);
  });

  it("of two with the same name means who held a role at that step (SUM-14)", () => {
    const { state } = playthrough({ people: 8 });
    const group = Object.values(state.groups)[0];
    const engineer = group?.schedule[0]?.engineer;
    const stranger = Object.values(state.seats).find(({ groupId }) => groupId !== group?.id);
    if (!group || !engineer || !stranger) throw new Error("There are no two groups.");
    const seats = { ...state.seats, [engineer]: { ...stranger, id: engineer, groupId: group.id } };
    const roster = rosterOf({ ...state, seats }, englishSummary.inPlaceOfNames);
    expect(nameless(stranger.name, roster(`${group.id}/0`))).toBe("the engineer");
  });
});

describe("the manager’s edition of the summary", () => {
  const { play } = playthrough({ people: 9, until: "deRole" });
  const everyone = Object.values(play.state.seats);
  for (const group of Object.values(play.state.groups)) {
    const [writer] = group.seatIds;
    if (!writer) continue;
    for (const slot of group.boards.keys()) {
      const at = { groupId: group.id, slot };
      const named = (text: string) => `${text} ${everyone.map(({ name }) => name).join(", ")}`.slice(0, 280);
      for (const field of ["decision", "giveUp", "interest", "repayTrigger", "need", "gain"] as const) {
        const base = play.state.groups[group.id]?.boards[slot]?.tradeOff.texts[field]?.version ?? 0;
        play.send(asSeat(writer), "editTradeOff", { ...at, field, value: named(field), base });
      }
      play.send(asSeat(writer), "writeNote", {
        ...at,
        kind: "parked",
        text: named("parked"),
        speaker: writer,
      });
    }
  }
  const whole = summaryOf(play.state);
  const roster = rosterOf(play.state, englishSummary.inPlaceOfNames);
  const names = everyone.flatMap(({ name }) => [name, ...name.split(" ")]);

  it("holds no name and no seat in any field, where the others do (SUM-14)", () => {
    const others = JSON.stringify(summaryFor("participant", whole, roster));
    expect(names.filter((name) => others.includes(name)).length).toBeGreaterThan(9);
    const managers = JSON.stringify(summaryFor("manager", whole, roster));
    expect(names.filter((name) => managers.includes(name))).toEqual([]);
    expect(everyone.filter(({ id }) => managers.includes(`"${id}"`))).toEqual([]);
  });

  it("tells a lone dissent like any other (SUM-14)", () => {
    const managers = summaryFor("manager", whole, roster);
    expect(whole.contested.some(({ dissents }) => dissents === 1)).toBe(true);
    expect(managers.contested.map(({ dissents }) => dissents)).toEqual(whole.contested.map(() => null));
    expect(managers.insights).toEqual(whole.insights);
  });
});
