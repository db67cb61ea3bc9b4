/** Curveballs: the minutes kept for them, their turn, whose secret they are, and what the group makes of them. */
import { describe, expect, it } from "vitest";
import { deckOf } from "../../client/screens/cockpit/curveballs/deck-cards.ts";
import { decode } from "../../server/workshops/codec.ts";
import { reportOf } from "../../shared/report/report.ts";
import { facilitatorsView } from "../../shared/view/facilitators-view.ts";
import { sliceOf } from "../../shared/view/slices.ts";
import { groupStream, type StreamKey, seatStream } from "../../shared/view/streams.ts";
import { remainingAt } from "../../shared/workshop/clock.ts";
import { parseCommand } from "../../shared/workshop/commands.ts";
import { cardFor, curveballsPlanned, ownCards } from "../../shared/workshop/curveballs.ts";
import type { TurnName } from "../../shared/workshop/group-state.ts";
import { planOf } from "../../shared/workshop/plan.ts";
import { currentBlock } from "../../shared/workshop/reading.ts";
import type { WorkshopState } from "../../shared/workshop/state.ts";
import { cardsAt, goOn, release, turnNow } from "../support/curveball-table.ts";
import { firstTable } from "../support/first-table.ts";
import { facilitator, type Play } from "../support/play.ts";
import { playthrough } from "../support/playthrough.ts";
import { refusalOf } from "../support/refusal.ts";

const minutes = (count: number) => count * 60_000;
const planNow = (state: WorkshopState, now: number) =>
  planOf({ ...state.agenda, ...state.plan, ...state.room }, now);
const inTurn = (turn: Exclude<TurnName, "curveball" | "rotate">, isPlayed = false): Play =>
  playthrough({ until: { phase: "step", turn, isPlayed } }).play;

/** The first step, decided and recorded, in its interval. */
function inSwitch(): Play {
  const play = inTurn("decision", true);
  goOn(play);
  return play;
}

const said = (play: Play, stream: StreamKey): string => JSON.stringify(sliceOf(play.state, stream));

describe("the minutes kept for a curveball", () => {
  it("go to the buffer when it is skipped, and the planned end stays (CURVE-1)", () => {
    const play = inTurn("need");
    const before = play.state.agenda;
    const { plannedEndAt } = planNow(play.state, play.now);
    expect(curveballsPlanned(before)).toBe(1);
    play.send(facilitator, "skipCurveball", {});
    expect(curveballsPlanned(play.state.agenda)).toBe(0);
    expect(play.state.agenda.bufferMs).toBe(before.bufferMs + minutes(2));
    expect(planNow(play.state, play.now).plannedEndAt).toBe(plannedEndAt);
    expect(play.send(facilitator, "skipCurveball", {})).toEqual([]);
  });

  it("are spent with the skipping, once, whoever presses first, and come back whole (AGENDA-2, CURVE-1)", () => {
    const play = inTurn("need");
    const { agenda } = play.state;
    const skip = {
      fromMs: agenda.bufferMs,
      toMs: agenda.bufferMs,
      curveballs: { fromMs: agenda.curveballMs, toMs: 0 },
    };
    play.send(facilitator, "spendBuffer", skip);
    expect(play.state.agenda).toMatchObject({ curveballMs: 0, bufferMs: agenda.bufferMs });
    expect(refusalOf(play, facilitator, "spendBuffer", skip)).toBe("stale");
    const back = { ...skip, curveballs: { fromMs: 0, toMs: agenda.curveballMs } };
    play.send(facilitator, "spendBuffer", back);
    expect(play.state.agenda).toEqual(agenda);
    const more = {
      ...skip,
      curveballs: { fromMs: agenda.curveballMs, toMs: agenda.curveballMs + minutes(2) },
    };
    expect(refusalOf(play, facilitator, "spendBuffer", more)).toBe("tooMany");
  });

  it("go to the step in which the first is played, once, onto the room's clock and off nobody's (CURVE-1)", () => {
    const play = inTurn("need");
    const before = planNow(play.state, play.now);
    const left = remainingAt(play.state.room.clock, play.now);
    const [card] = cardsAt(play);
    play.send(facilitator, "releaseCurveball", {
      key: card.key,
      audience: "everyone",
      groupIds: play.state.groupOrder.slice(0, 2),
    });
    expect(remainingAt(play.state.room.clock, play.now)).toBe(left + minutes(2));
    expect(currentBlock(play.state)?.curveballMs).toBe(minutes(2));
    expect(curveballsPlanned(play.state.agenda)).toBe(0);
    const after = planNow(play.state, play.now);
    expect([after.plannedEndAt, after.lateMs]).toEqual([before.plannedEndAt, before.lateMs]);
  });

  it("are nobody's any more once skipped: the card is played all the same, on the room's own time", () => {
    const play = inTurn("need");
    play.send(facilitator, "skipCurveball", {});
    const left = remainingAt(play.state.room.clock, play.now);
    release(play);
    expect(firstTable(play).board.curveball).not.toBeNull();
    expect(remainingAt(play.state.room.clock, play.now)).toBe(left);
  });

  it("are none in a workshop that was set up before there were any (LOG-1)", () => {
    const data = { agenda: { blocks: [], bufferMs: minutes(8) } };
    const stored = { seq: 1, at: 1, type: "settingsChanged", version: 1, data };
    expect(decode(stored, new Map())).toMatchObject({ agenda: { curveballMs: 0, bufferMs: minutes(8) } });
  });

  it("are for one, and every card is in play, in a workshop of before they could be chosen (LOG-1)", () => {
    const data = {
      settings: { lengthMin: 60 },
      agenda: { blocks: [], curveballMs: minutes(2), bufferMs: 0 },
    };
    const stored = { seq: 1, at: 1, type: "workshopCreated", version: 2, data };
    expect(decode(stored, new Map())).toMatchObject({
      settings: { lengthMin: 60, curveballs: { planned: 1, leftOut: [] } },
    });
  });
});

describe("what set-up chose", () => {
  const choices = {
    title: "Friday",
    lengthMin: 60,
    expectedPeople: 8,
    preferredSize: 4,
    rotation: "swap",
    autoAdvance: false,
  } as const;

  it("is how many curveballs have minutes, and stays when other things are changed (CURVE-7)", () => {
    const { play } = playthrough({ until: { phase: "lobby" } });
    play.send(facilitator, "changeSettings", { ...choices, curveballs: { planned: 2, leftOut: [] } });
    expect(curveballsPlanned(play.state.agenda)).toBe(2);
    play.send(facilitator, "changeSettings", { ...choices, lengthMin: 90 });
    expect(curveballsPlanned(play.state.agenda)).toBe(2);
    play.send(facilitator, "changeSettings", { ...choices, curveballs: { planned: 0, leftOut: [] } });
    expect(play.state.agenda.curveballMs).toBe(0);
  });

  it("keeps a card that was left out of the deck, and from being played (CURVE-7)", () => {
    const played = inTurn("need");
    const [card] = cardsAt(played);
    const settings = { ...played.state.settings, curveballs: { planned: 1, leftOut: [card.key] } };
    const state = { ...played.state, settings };
    expect(cardFor(played.state, card.key)).toBeDefined();
    expect(cardFor(state, card.key)).toBeUndefined();
    const groupIds = [...state.groupOrder];
    const payload = { key: card.key, audience: "everyone", groupIds } as const;
    for (const name of ["releaseCurveball", "armCurveball"] as const) {
      expect(refusalOf(played, facilitator, name, payload)).toBeUndefined();
      expect(refusalOf({ state, now: played.now }, facilitator, name, payload)).toBe("noSuchThing");
    }
    const desk = facilitatorsView(state);
    const shown = deckOf({ desk, groups: Object.values(desk.groups) }).flatMap(({ cards }) => cards);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.map(({ key }) => key)).not.toContain(card.key);
  });
});

describe("a curveball's turn", () => {
  it("waits for the decision when it comes earlier, lasts two minutes, and the switch follows (CURVE-2)", () => {
    const play = inTurn("options", true);
    release(play);
    expect(turnNow(play)).toBe("options");
    goOn(play);
    expect(turnNow(play)).toBe("decision");
    goOn(play);
    expect(turnNow(play)).toBe("curveball");
    const { turn } = firstTable(play).group;
    expect(turn && remainingAt(turn.clock, play.now)).toBe(minutes(2));
    goOn(play);
    expect(turnNow(play)).toBe("rotate");
  });

  it("begins at once when it comes during the switch, and is gone back to like any other (CURVE-2)", () => {
    const play = inSwitch();
    release(play);
    expect(turnNow(play)).toBe("curveball");
    goOn(play);
    const { group, as, scribe } = firstTable(play);
    play.send(as(scribe), "goBackTurn", { groupId: group.id, from: group.turn?.revision ?? 0 });
    expect(turnNow(play)).toBe("curveball");
  });

  it("is the only one of its step: a second card finds nobody (CURVE-2)", () => {
    const play = inTurn("need");
    release(play);
    const payload = {
      key: cardsAt(play)[1].key,
      audience: "everyone",
      groupIds: [firstTable(play).group.id],
    };
    expect(refusalOf(play, facilitator, "releaseCurveball", payload)).toBe("alreadyDone");
  });

  it("is restored with the time that was left when the room goes back into its step (CLOCK-4)", () => {
    const play = inSwitch();
    release(play);
    play.send(facilitator, "advanceRoom", { from: play.state.room.revision });
    expect(turnNow(play)).toBe("need");
    play.send(facilitator, "goBack", { from: play.state.room.revision, confirmed: true });
    const { turn } = firstTable(play).group;
    expect(turn?.turn).toBe("curveball");
    expect(turn && remainingAt(turn.clock, play.now)).toBe(minutes(2));
  });

  it("counts in what the step took", () => {
    const play = inSwitch();
    release(play);
    play.wait(50_000);
    goOn(play);
    expect(firstTable(play).board.tookMs.curveball).toBe(50_000);
  });
});

describe("an armed curveball", () => {
  it("comes out when the trade-off is recorded, and its turn follows the decision (CURVE-3)", () => {
    const play = inTurn("decision");
    const card = release(play, "armCurveball");
    const { group, at, as, scribe } = firstTable(play);
    expect(said(play, groupStream(group.id))).not.toContain(card.text);
    play.send(as(scribe), "recordTradeOff", at);
    expect(firstTable(play).board.curveball?.card.text).toBe(card.text);
    expect(firstTable(play).group.armed).toBeNull();
    expect(turnNow(play)).toBe("decision");
    goOn(play);
    expect(turnNow(play)).toBe("curveball");
  });

  it("comes out when the decision is left without a record, too (CURVE-3)", () => {
    const play = inTurn("decision");
    release(play, "armCurveball");
    goOn(play);
    expect(turnNow(play)).toBe("curveball");
  });

  it("is for the next decision: one that was made before it was armed does not set it off (CURVE-3)", () => {
    const play = inSwitch();
    release(play, "armCurveball");
    expect(turnNow(play)).toBe("rotate");
    play.send(facilitator, "advanceRoom", { from: play.state.room.revision });
    const { at, as, scribe } = firstTable(play);
    expect(at.slot).toBe(1);
    play.send(as(scribe), "recordTradeOff", at);
    expect(firstTable(play).board.curveball).not.toBeNull();
  });

  it("waits while the group is held, and comes when it goes on (CURVE-3)", () => {
    const play = inTurn("decision");
    release(play, "armCurveball");
    play.send(facilitator, "pauseRoom", {});
    const { at, as, scribe } = firstTable(play);
    play.send(as(scribe), "recordTradeOff", at);
    expect(firstTable(play).board.curveball).toBeNull();
    play.send(facilitator, "resumeRoom", {});
    expect(firstTable(play).board.curveball).not.toBeNull();
  });

  it("is taken back until it has come out (CURVE-3)", () => {
    const play = inTurn("decision");
    release(play, "armCurveball");
    const { group, at, as, scribe } = firstTable(play);
    play.send(facilitator, "disarmCurveball", { groupIds: [group.id] });
    play.send(as(scribe), "recordTradeOff", at);
    expect(firstTable(play).board.curveball).toBeNull();
    expect(refusalOf(play, facilitator, "disarmCurveball", { groupIds: [group.id] })).toBe("alreadyDone");
  });

  it("finds nobody where no decision is left to be made (CURVE-3)", () => {
    const { play } = playthrough({ until: { phase: "step", slot: 2, turn: "decision", isPlayed: true } });
    goOn(play);
    const payload = {
      key: cardsAt(play)[0].key,
      audience: "everyone",
      groupIds: [firstTable(play).group.id],
    };
    expect(refusalOf(play, facilitator, "armCurveball", payload)).toBe("alreadyDone");
  });
});

describe("a curveball for one role", () => {
  it("is its holder's alone until they bring it in; then it is everybody's at the table (CURVE-4)", () => {
    const play = inTurn("decision", true);
    const card = release(play, "releaseCurveball", "engineer");
    const { group, at, as, engineer, scribe } = firstTable(play);
    const streams = [groupStream(group.id), ...group.seatIds.map(seatStream)];
    const knowing = () => streams.filter((stream) => said(play, stream).includes(card.text));
    expect(knowing()).toEqual([seatStream(engineer)]);
    goOn(play);
    expect(knowing()).toEqual([seatStream(engineer)]);
    expect(refusalOf(play, as(scribe), "bringInCurveball", at)).toBe("notYourRole");
    play.send(as(engineer), "bringInCurveball", at);
    expect(knowing()).toEqual([groupStream(group.id)]);
  });

  it("goes with the role when that is passed on (CURVE-4)", () => {
    const play = inTurn("decision", true);
    const card = release(play, "releaseCurveball", "engineer");
    const { group, as, engineer } = firstTable(play);
    play.send(as(engineer), "passRole", { groupId: group.id });
    const after = firstTable(play).engineer;
    expect(after).not.toBe(engineer);
    expect(said(play, seatStream(engineer))).not.toContain(card.text);
    expect(said(play, seatStream(after))).toContain(card.text);
  });

  it.each([
    ["its turn is over", (play: Play) => goOn(play)],
    [
      "the group has answered",
      (play: Play) => {
        const { at, as, scribe } = firstTable(play);
        play.send(as(scribe), "answerCurveball", { ...at, effect: "kept" });
      },
    ],
    [
      "the room has moved on",
      (play: Play) => play.send(facilitator, "advanceRoom", { from: play.state.room.revision }),
    ],
  ] as const)("is told to all when %s (CURVE-4)", (_, until) => {
    const play = inSwitch();
    const card = release(play, "releaseCurveball", "productManager");
    const { group } = firstTable(play);
    expect(said(play, groupStream(group.id))).not.toContain(card.text);
    until(play);
    expect(said(play, groupStream(group.id))).toContain(card.text);
  });
});

describe("the group's answer", () => {
  it("is the effect on the trade-off of that step; the last one counts, and the same one twice is nothing (CURVE-5)", () => {
    const play = inSwitch();
    release(play);
    const { at, as, scribe, engineer } = firstTable(play);
    play.send(as(scribe), "answerCurveball", { ...at, effect: "kept" });
    play.send(as(engineer), "answerCurveball", { ...at, effect: "amended" });
    expect(play.send(as(scribe), "answerCurveball", { ...at, effect: "amended" })).toEqual([]);
    expect(firstTable(play).board.curveball?.answer).toMatchObject({ effect: "amended", by: engineer });
  });

  it("can be given late, as long as the board is open, and not before its turn (CURVE-5)", () => {
    const play = inTurn("need");
    release(play);
    const { at, as, scribe } = firstTable(play);
    const payload = { ...at, effect: "reversed" };
    expect(refusalOf(play, as(scribe), "answerCurveball", payload)).toBe("noSuchThing");
    play.send(facilitator, "advanceRoom", { from: play.state.room.revision });
    expect(refusalOf(play, as(scribe), "answerCurveball", payload)).toBeUndefined();
  });
});

describe("the report", () => {
  it("tells of each trade-off what a curveball did to it, and calls a reversal contested (CURVE-5, REP-8)", () => {
    const play = inSwitch();
    const card = release(play);
    const { at, as, scribe, group } = firstTable(play);
    const recordNow = () => {
      const { tradeOffs, contested } = reportOf(play.state, { now: play.now });
      const one = tradeOffs.find(({ groupId, slot }) => groupId === group.id && slot === at.slot);
      return { effect: one?.curveball?.effect, title: one?.curveball?.title, contested };
    };
    expect(recordNow()).toMatchObject({ title: card.title, effect: null });
    play.send(as(scribe), "answerCurveball", { ...at, effect: "reversed" });
    const { effect, contested } = recordNow();
    expect(effect).toBe("reversed");
    expect(contested.find(({ key }) => key === `${group.id}/${at.slot}`)?.reasons).toContain("reversed");
  });
});

describe("a card of one's own", () => {
  const card = { title: "A call from the bank", type: "dependency", question: "Who answers it?" } as const;
  const words = (count: number) => Array.from({ length: count }, (_, place) => `word${place}`).join(" ");

  it("has at most forty words and a question (CURVE-6)", () => {
    const write = (text: string, question: string = card.question) =>
      parseCommand("writeCurveball", { ...card, text, question });
    expect(write(words(40))).toHaveProperty("payload");
    expect(write(words(41))).toHaveProperty("malformed");
    expect(write(words(9), " \u200b ")).toHaveProperty("malformed");
  });

  it("is played like any other, and stays where it was played when it is taken out of the deck", () => {
    const play = inTurn("decision");
    play.send(facilitator, "writeCurveball", { ...card, text: words(12) });
    const [own] = ownCards(play.state.ownCurveballs);
    if (!own) throw new Error("The card is not in the deck.");
    const [first, second] = play.state.groupOrder;
    if (!first || !second) throw new Error("There are fewer than two groups.");
    play.send(facilitator, "releaseCurveball", { key: own.key, audience: "everyone", groupIds: [first] });
    play.send(facilitator, "armCurveball", { key: own.key, audience: "everyone", groupIds: [second] });
    play.send(facilitator, "removeCurveball", { key: own.key });
    expect(cardFor(play.state, own.key)).toBeUndefined();
    expect(firstTable(play).board.curveball?.card).toEqual({ ...card, text: words(12) });
    expect(play.state.groups[second]?.armed).toBeNull();
  });
});
