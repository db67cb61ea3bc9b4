import { describe, expect, it } from "vitest";
import { contestedOf } from "../../shared/report/costs.ts";
import { byTheme } from "../../shared/report/counts.ts";
import { mayRead } from "../../shared/report/readable.ts";
import { reportOf } from "../../shared/report/report.ts";
import type { ReportTradeOff, ReportVote } from "../../shared/report/report-trade-offs.ts";
import { bent } from "../../shared/summary/verdicts.ts";
import { phases } from "../../shared/workshop/agenda.ts";
import { isGalleryOpen } from "../../shared/workshop/disclosed.ts";
import type { EventType, WorkshopEvent } from "../../shared/workshop/events.ts";
import { turns } from "../../shared/workshop/vocabulary.ts";
import { asSeat, facilitator } from "../support/play.ts";
import { playthrough } from "../support/playthrough.ts";

const { state, log, play } = playthrough({ people: 12, isEventful: true });
const report = reportOf(state, { now: play.now });

/** The events of one type, for counting anew what the report says. */
const events = <Type extends EventType>(type: Type) =>
  log.filter((event): event is Extract<WorkshopEvent, { type: Type }> => event.type === type);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

describe("a report's figures", () => {
  it("count the people who came, and each discipline (REP-3)", () => {
    const joined = events("seatTaken");
    expect(report.people.total).toBe(joined.length);
    expect(sum(Object.values(report.people.byDiscipline))).toBe(joined.length);
    for (const [discipline, count] of Object.entries(report.people.byDiscipline)) {
      expect(count).toBe(joined.filter((event) => event.discipline === discipline).length);
    }
  });

  it("have one trade-off for each group and step in which something was voted on", () => {
    const decided = new Set(events("voteRevealed").map(({ groupId, slot }) => `${groupId}/${slot}`));
    expect(new Set(report.tradeOffs.map(({ key }) => key))).toEqual(decided);
    expect(report.totals.tradeOffs).toBe(decided.size);
  });

  it("count each payer as often as somebody tapped it (REP-5)", () => {
    const tapped = events("tradeOffChosen").flatMap(({ choice }) =>
      choice.field === "whoPays" ? choice.value : [],
    );
    expect(tapped.length).toBeGreaterThan(3);
    expect(report.whoPays).toHaveLength(6);
    for (const { of, count } of report.whoPays) expect(count).toBe(tapped.filter((one) => one === of).length);
    expect(report.whoPays.map(({ count }) => count)).toEqual(
      report.whoPays.map(({ count }) => count).sort((a, b) => b - a),
    );
    expect(report.totals.unpaid).toBe(1);
  });

  it("count as unfinished what names no price or nobody who pays", () => {
    const finished = report.tradeOffs.filter(({ key }) => {
      const isOf = ({ groupId, slot }: { groupId: string; slot: number }) => `${groupId}/${slot}` === key;
      const hasPrice = events("tradeOffEdited").some((event) => isOf(event) && event.field === "giveUp");
      const hasPayer = events("tradeOffChosen").some(
        (event) => isOf(event) && event.choice.field === "whoPays",
      );
      return hasPrice && hasPayer;
    });
    expect(finished.length).toBeGreaterThan(3);
    expect(report.totals.unfinished).toBe(report.tradeOffs.length - finished.length);
    expect(report.totals.unfinished).toBeGreaterThan(0);
  });

  it("list every debt, sure ones first, and how many have no trigger (REP-6)", () => {
    const borrowing = events("tradeOffChosen").flatMap(({ choice }) =>
      choice.field === "borrowing" && choice.value !== "no" ? [choice.value] : [],
    );
    expect(report.debts).toHaveLength(borrowing.length);
    const kinds = report.debts.map((debt) => debt.borrowing);
    expect(kinds).toEqual([...kinds].sort().reverse());
    const triggers = events("tradeOffEdited").filter(({ field }) => field === "repayTrigger").length;
    expect(report.totals.debtsWithoutTrigger).toBe(borrowing.length - triggers);
  });

  it("count play-backs for the room, at the first try and later (REP-9)", () => {
    const tries = new Map<string, boolean[]>();
    for (const { groupId, slot, of, isUnderstood } of events("playedBack")) {
      const key = `${groupId}/${slot}/${of}`;
      tries.set(key, [...(tries.get(key) ?? []), isUnderstood]);
    }
    const all = [...tries.values()];
    const firstTry = all.filter(([first]) => first).length;
    const later = all.filter(([first, ...rest]) => !first && rest.includes(true)).length;
    expect(later).toBeGreaterThan(0);
    expect(report.playBacks).toEqual({ firstTry, later, open: 0 });
  });

  it("count the private facts that were said, once the gallery has revealed them", () => {
    expect(report.privateFacts.said).toBe(events("factSaid").length);
    expect(report.privateFacts.said + report.privateFacts.unsaid).toBe(2 * report.tradeOffs.length);
  });

  it("give each trade-off its dots, and all dots to some trade-off", () => {
    expect(sum(report.tradeOffs.map(({ dots }) => dots ?? 0))).toBe(events("dotPlaced").length);
  });

  it("set the time that each part took beside its plan", () => {
    expect(report.agenda.map(({ id }) => id)).toEqual(state.agenda.blocks.map(({ id }) => id));
    const { startedAt, endedAt } = report;
    expect(sum(report.agenda.map(({ tookMs }) => tookMs ?? 0))).toBe((endedAt ?? 0) - (startedAt ?? 0));
  });

  it("count the running part up to now in a draft, and leave what has not begun open", () => {
    const { state: early, play: running } = playthrough({ until: "briefing" });
    const draft = reportOf(early, { now: running.now + 40_000 });
    expect(draft.isDraft).toBe(true);
    expect(draft.agenda.map(({ tookMs }) => tookMs).slice(0, 3)).toEqual([240_000, 40_000, null]);
  });

  it("hold every parked line and every commitment with whose it is", () => {
    expect(report.parked).toHaveLength(events("noteWritten").filter(({ kind }) => kind === "parked").length);
    const made = events("commitmentMade");
    expect(report.commitments).toHaveLength(made.length);
    expect(report.commitments.filter(({ owner }) => owner === null)).toHaveLength(state.groupOrder.length);
    expect(report.commitments.findIndex(({ owner }) => owner !== null)).toBe(state.groupOrder.length);
    for (const { owner } of report.commitments) if (owner) expect(owner.name).not.toBe("");
  });

  it("name the version of all content that was played", () => {
    const played = new Set(Object.values(state.groups).map(({ castingId }) => castingId));
    expect(new Set(report.contents.map(({ castingId }) => castingId))).toEqual(played);
    for (const { version } of report.contents) expect(version).toBeGreaterThanOrEqual(1);
  });

  it("put every trade-off under exactly one theme", () => {
    const sections = byTheme(report.themes, report.tradeOffs);
    expect(
      sections
        .flatMap(({ tradeOffs }) => tradeOffs)
        .map(({ key }) => key)
        .sort(),
    ).toEqual(report.tradeOffs.map(({ key }) => key).sort());
  });
});

describe("people in a report", () => {
  it("stay credited when they have left or were removed (REP-4)", () => {
    const gone = Object.values(state.seats).find(({ status }) => status === "left");
    const member = report.groups.flatMap(({ members }) => members).find(({ seatId }) => seatId === gone?.id);
    expect(member).toMatchObject({ name: gone?.name, hasLeft: true });
    const roles = report.tradeOffs.flatMap((one) => one.roles);
    expect(roles.map(({ name }) => name)).toContain(gone?.name);
  });

  it("are not counted among them when they are bots or were removed (REP-3)", () => {
    const { play: lobby } = playthrough({ people: 4, until: "lobby" });
    lobby.send({ kind: "visitor" }, "join", {
      name: "Robin",
      discipline: "product",
      whenTaken: "ask",
      isBot: true,
    });
    const [someone] = Object.values(lobby.state.seats);
    if (someone) lobby.send(facilitator, "removeSeat", { seatId: someone.id });
    expect(reportOf(lobby.state, { now: lobby.now }).people).toMatchObject({ total: 3, bots: 1 });
  });

  it("are named as dissenters only if they showed fewer than three fingers", () => {
    const votes = report.tradeOffs.flatMap((one) => one.votes);
    expect(votes.some(({ dissent }) => dissent.length > 0)).toBe(true);
    for (const { fingers, dissent } of votes)
      expect(dissent).toHaveLength(fingers.filter((f) => f < 3).length);
  });

  it("have no name at what they found hardest (REP-11)", () => {
    const written = events("deRoleWritten").map(({ text }) => text);
    expect(report.deRole.flatMap(({ lines }) => lines).sort()).toEqual(written.sort());
  });
});

describe("the curve", () => {
  it("bends by what most of the group said the persona does, and stays within its bounds (REP-7)", () => {
    expect(bent(0, { stays: 3, grumbles: 1, leaves: 0 })).toBe(1);
    expect(bent(0, { stays: 1, grumbles: 2, leaves: 1 })).toBe(0);
    expect(bent(0, { stays: 0, grumbles: 1, leaves: 3 })).toBe(-1);
    expect(bent(2, { stays: 4, grumbles: 0, leaves: 0 })).toBe(2);
    expect(bent(-2, { stays: 0, grumbles: 0, leaves: 4 })).toBe(-2);
  });

  it("stays where it was on a tie and without a verdict (REP-7)", () => {
    expect(bent(1, { stays: 2, grumbles: 0, leaves: 2 })).toBe(1);
    expect(bent(-1, { stays: 0, grumbles: 0, leaves: 0 })).toBe(-1);
  });

  it("shows every step of the journey, and a decision only where the group played", () => {
    for (const group of report.groups) {
      expect(group.line.filter(({ slot }) => slot !== null).map(({ slot }) => slot)).toEqual([0, 1, 2]);
      expect(group.line.filter(({ isMomentOfTruth }) => isMomentOfTruth)).toHaveLength(1);
      for (const { slot, decision, before, after } of group.line) {
        if (slot !== null) continue;
        expect(decision).toBe("");
        expect(after).toBe(before);
      }
    }
  });
});

describe("a contested trade-off", () => {
  const [first] = report.tradeOffs;
  const vote = (fingers: number[]): ReportVote => ({
    round: 1,
    proposal: "It",
    fingers,
    areFingersTold: true,
    hasPassed: fingers.every((one) => one >= 3),
    dissent: [],
  });
  const reasons = (votes: ReportVote[], isUnresolved = false) => {
    if (!first) throw new Error("There is no trade-off.");
    const one: ReportTradeOff = { ...first, votes, isUnresolved };
    return contestedOf([one]).flatMap((contested) => contested.reasons);
  };

  it("is one with a re-vote, a low vote or an unfinished one (REP-8)", () => {
    expect(reasons([vote([5, 4, 4])])).toEqual([]);
    expect(reasons([vote([4, 3])])).toEqual([]);
    expect(reasons([vote([4, 3, 3])])).toEqual(["lowVote"]);
    expect(reasons([vote([5, 4, 2]), vote([5, 4, 4])])).toEqual(["revote"]);
    expect(reasons([], true)).toEqual(["unresolved"]);
  });

  it("names the dissent of the last vote (REP-8)", () => {
    const dissented = report.contested.filter(({ reasons: why }) => why.includes("dissent"));
    expect(dissented).toHaveLength(1);
    expect(dissented[0]?.dissent).toHaveLength(1);
  });
});

describe("who may read a report", () => {
  it.each(phases)("the facilitator at any moment, participants only from the end: %s (REP-1)", (phase) => {
    const { state: then } = playthrough({ until: phase });
    expect(mayRead(then, "facilitator")).toBe(true);
    expect(mayRead(then, "seat")).toBe(phase === "ended");
    if (mayRead(then, "seat")) expect(isGalleryOpen(then)).toBe(true);
  });

  it.each(turns)(
    "no participant before the gallery is open, even if the workshop ends early, in the %s turn",
    (turn) => {
      const { play: early } = playthrough({ until: { phase: "step", turn } });
      early.send(facilitator, "endWorkshop", { confirmed: true });
      expect(mayRead(early.state, "seat")).toBe(true);
      expect(isGalleryOpen(early.state)).toBe(true);
    },
  );
});

describe("a draft", () => {
  const canary = "kanarienvogel";

  it("keeps options with their writers while they are written in silence (REP-2)", () => {
    const { play: silent } = playthrough({ until: { phase: "step", turn: "options" } });
    const group = Object.values(silent.state.groups)[0];
    const [writer, other] = group?.seatIds ?? [];
    if (!group || !writer || !other) throw new Error("There is no group.");
    const here = { groupId: group.id, slot: 0 };
    silent.send(asSeat(writer), "writeNote", { ...here, kind: "option", text: canary, speaker: writer });
    silent.send(asSeat(other), "writeProposal", { ...here, text: "Let’s see", base: 0 });
    const draft = () => JSON.stringify(reportOf(silent.state, { now: silent.now }));
    expect(draft()).toContain("Let’s see");
    expect(draft()).not.toContain(canary);
    silent.wait(60_000);
    expect(draft()).toContain(canary);
  });

  it("keeps an open vote’s fingers, and those of one that closed unrevealed (REP-2)", () => {
    const { play: voting } = playthrough({ until: { phase: "step", turn: "decision" } });
    const group = Object.values(voting.state.groups)[0];
    const [voter] = group?.seatIds ?? [];
    if (!group || !voter) throw new Error("There is no group.");
    const here = { groupId: group.id, slot: 0 };
    voting.send(asSeat(voter), "writeProposal", { ...here, text: "Let’s see", base: 0 });
    voting.send(asSeat(voter), "openVoting", here);
    voting.send(asSeat(voter), "castBallot", { ...here, fingers: 1 });
    const record = () => reportOf(voting.state, { now: voting.now }).tradeOffs[0];
    expect(record()).toMatchObject({ votes: [], isUnresolved: false });
    voting.send(facilitator, "advanceRoom", { from: voting.state.room.revision });
    expect(record()).toMatchObject({ votes: [], isUnresolved: true });
  });

  it("keeps de-role lines, dots and private facts until they are shown (REP-2)", () => {
    const { play: deRole } = playthrough({ until: "deRole" });
    const group = Object.values(deRole.state.groups)[0];
    const [writer] = group?.seatIds ?? [];
    if (!group || !writer) throw new Error("There is no group.");
    deRole.send(asSeat(writer), "writeDeRole", { groupId: group.id, text: canary });
    const draft = reportOf(deRole.state, { now: deRole.now });
    expect(JSON.stringify(draft)).not.toContain(canary);
    expect(draft.tradeOffs.flatMap(({ facts }) => facts)).toEqual([]);

    const { play: dots } = playthrough({ until: "soWhat" });
    const [seat] = Object.values(dots.state.seats);
    const [key] = reportOf(dots.state, { now: dots.now }).tradeOffs.map((one) => one.key);
    if (!seat || !key) throw new Error("There is nothing to give a dot to.");
    dots.send(asSeat(seat.id), "placeDot", { key });
    expect(reportOf(dots.state, { now: dots.now }).tradeOffs.every((one) => one.dots === null)).toBe(true);
  });
});
