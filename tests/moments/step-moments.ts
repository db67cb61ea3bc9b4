/** The moments of a step: each turn as it begins and as it goes, the switch, a pause, a room that is late. */
import type { SeatId } from "../../shared/workshop/ids.ts";
import type { Turn } from "../../shared/workshop/vocabulary.ts";
import { cardsAt } from "../support/curveball-table.ts";
import { asSeat, facilitator, type Play } from "../support/play.ts";
import {
  nextTurn,
  playBack,
  playTurn,
  record,
  speak,
  type Table,
  tables,
  writeOptions,
} from "../support/play-step.ts";
import { optionsOf, stepOf } from "../support/play-words.ts";
import { at, type Moment, oneEach, room, type Viewer } from "./moment.ts";

const everyRole: readonly Viewer[] = ["productManager", "engineer", "scribe", "customerVoice"];

/** In a step, before anything is said in this turn. */
const inTurn = (turn: Turn, slot = 0): Play => at({ phase: "step", slot, turn });

/** Goes on from a play, at every table that is there. */
function then(play: Play, slot: number, act: (table: Table) => void, waitMs = 40_000): Play {
  play.wait(waitMs);
  for (const table of tables(play, slot)) act(table);
  play.wait(5_000);
  return play;
}

function propose(table: Table): void {
  const options = optionsOf(stepOf(table.play.state, table.group, table.slot).step);
  const text = options[table.group.table % options.length]?.choice ?? "";
  table.play.send(asSeat(table.scribe), "writeProposal", { ...table.at, text, base: 0 });
}

function vote(table: Table, fingersOf: (id: SeatId, index: number) => number | null): void {
  propose(table);
  table.play.send(asSeat(table.scribe), "openVoting", table.at);
  table.group.seatIds.forEach((id, index) => {
    const fingers = fingersOf(id, index);
    if (fingers !== null) table.play.send(asSeat(id), "castBallot", { ...table.at, fingers });
  });
}

/** The first table decides while the others still talk, so that the rows of the cockpit differ. */
const decided = (fingersOf: (id: SeatId, index: number) => number | null): Play =>
  then(inTurn("decision"), 0, (table) => {
    if (table.group.table < 3) vote(table, fingersOf);
  });

const toAll = (play: Play) => ({ groupIds: [...play.state.groupOrder] });

/** Everybody has decided, and a curveball has come in. */
function curveball(audience: "everyone" | "engineer"): Play {
  const play = at({ phase: "step", turn: "decision", isPlayed: true });
  const [card] = cardsAt(play);
  play.send(facilitator, "releaseCurveball", { ...toAll(play), key: card.key, audience });
  nextTurn(play, 0);
  play.wait(30_000);
  return play;
}

export const stepMoments: readonly Moment[] = [
  {
    name: "step-switch",
    play: () => inTurn("need"),
    viewers: ["productManager", "engineer"],
    isFleeting: true,
  },
  { name: "step-need", play: () => inTurn("need"), viewers: [...room, ...everyRole] },
  {
    name: "step-need-written",
    play: () => then(inTurn("need"), 0, (table) => speak(table, "need")),
    viewers: [...room, ...everyRole],
  },
  {
    name: "step-constraint",
    play: () =>
      then(inTurn("constraint"), 0, (table) => table.group.table % 2 === 1 && speak(table, "constraint")),
    viewers: [...room, ...everyRole],
  },
  {
    name: "step-constraint-understood",
    play: () =>
      then(inTurn("constraint"), 0, (table) => {
        speak(table, "constraint");
        playBack(table, "constraint");
      }),
    viewers: ["engineer", "scribe"],
  },
  {
    name: "step-options-silent",
    play: () => then(inTurn("options"), 0, () => {}, 10_000),
    viewers: [...room, ...everyRole],
  },
  {
    name: "step-options-shown",
    play: () => then(inTurn("options"), 0, writeOptions, 20_000),
    viewers: [...room, "productManager", "scribe"],
  },
  { name: "step-decision", play: () => inTurn("decision"), viewers: ["scribe", "engineer"] },
  {
    name: "step-decision-proposed",
    play: () => then(inTurn("decision"), 0, propose),
    viewers: ["scribe", "engineer"],
  },
  {
    name: "step-voting",
    play: () => decided((_, index) => (index === 0 ? 4 : null)),
    viewers: [...room, "scribe", "engineer"],
  },
  {
    name: "late-step-dropped",
    play() {
      const play = inTurn("options", 0);
      play.wait(14 * 60_000);
      const { bufferMs, blocks } = play.state.agenda;
      play.send(facilitator, "spendBuffer", { fromMs: bufferMs, toMs: 0 });
      play.send(facilitator, "dropStep", {
        blockId: blocks.findLast(({ kind }) => kind === "step")?.id ?? "",
      });
      return play;
    },
    viewers: ["cockpit", "productManager"],
  },
  {
    name: "step-vote-failed",
    play: () => decided((_, index) => (index === 1 ? 1 : 4)),
    viewers: [...room, "scribe", "engineer"],
  },
  {
    name: "step-trade-off",
    play: () => decided((_, index) => 3 + (index % 3)),
    viewers: [...room, ...everyRole],
  },
  {
    name: "step-recorded",
    play: () =>
      then(
        decided((_, index) => 3 + (index % 3)),
        0,
        (table) => {
          if (table.group.table < 3) record(table);
        },
      ),
    viewers: [...room, "scribe", "engineer"],
  },
  {
    name: "step-curveball-early",
    play() {
      const play = then(inTurn("options"), 0, writeOptions, 20_000);
      const [card] = cardsAt(play);
      play.send(facilitator, "releaseCurveball", { ...toAll(play), key: card.key, audience: "everyone" });
      return play;
    },
    viewers: [...room, "scribe", "engineer"],
  },
  {
    name: "step-curveball",
    play: () => curveball("everyone"),
    viewers: [...room, ...everyRole],
  },
  {
    name: "step-curveball-secret",
    play: () => curveball("engineer"),
    viewers: ["cockpit", "engineer", "scribe"],
  },
  {
    name: "step-curveball-amended",
    play() {
      const play = curveball("everyone");
      for (const { at: board, scribe, group } of tables(play, 0)) {
        const effect = group.table === 2 ? "kept" : "amended";
        if (group.table < 4) play.send(asSeat(scribe), "answerCurveball", { ...board, effect });
      }
      return play;
    },
    viewers: [...room, "scribe", "customerVoice"],
  },
  {
    name: "curveball-armed",
    play() {
      const play = then(inTurn("constraint"), 0, () => {});
      const [card] = cardsAt(play);
      const [first, second] = play.state.groupOrder;
      const groupIds = [first, second].flatMap((id) => id ?? []);
      play.send(facilitator, "armCurveball", { key: card.key, audience: "everyone", groupIds });
      return play;
    },
    viewers: ["cockpit"],
  },
  {
    name: "step-rotate",
    play() {
      const play = at({ phase: "step", turn: "decision", isPlayed: true });
      for (const { group, scribe } of tables(play, 0)) {
        play.send(asSeat(scribe), "advanceTurn", {
          groupId: group.id,
          from: play.state.groups[group.id]?.turn?.revision ?? 0,
        });
      }
      return play;
    },
    viewers: [...room, "scribe", "engineer"],
  },
  {
    name: "step-2-switch",
    play: () => inTurn("need", 1),
    viewers: ["productManager", "engineer", "scribe", "customerVoice"],
    isFleeting: true,
  },
  {
    name: "step-2-borrowing",
    play() {
      const play = inTurn("need", 1);
      playTurn(play, 1, "need");
      return play;
    },
    viewers: [...room, ...everyRole],
  },
  {
    name: "needs-you",
    play() {
      const play = then(
        inTurn("constraint"),
        0,
        (table) => table.group.table < 3 && speak(table, "constraint"),
      );
      const [first, second] = tables(play, 0);
      if (!first || !second) return play;
      const { groupId } = first.at;
      play.send(asSeat(first.engineer), "askForHelp", {
        groupId,
        text: "Do we decide for the agent, or for the customer?",
      });
      play.send({ kind: "system" }, "markAway", { seatId: second.engineer });
      play.wait(140_000);
      return play;
    },
    viewers: ["cockpit", "engineer"],
  },
  {
    name: "told",
    play() {
      const play = then(inTurn("constraint"), 0, (table) => speak(table, "constraint"));
      const [first] = tables(play, 0);
      play.send(facilitator, "broadcast", { groupIds: null, text: "We go on in two minutes." });
      if (!first) return play;
      const { groupId } = first.at;
      play.send(asSeat(first.engineer), "askForHelp", { groupId, text: "" });
      const asked = play.state.groups[groupId]?.thread[0];
      if (asked) play.send(facilitator, "seeHelp", { groupId, messageId: asked.id });
      play.wait(5_000);
      const text = "For the customer. The agent is one of those who may pay for it.";
      play.send(facilitator, "messageGroup", { groupId, kind: "message", text });
      return play;
    },
    viewers: ["cockpit", "productManager", "scribe"],
  },
  {
    name: "paused",
    play() {
      const play = then(inTurn("constraint"), 0, (table) => speak(table, "constraint"));
      play.send(facilitator, "pauseRoom", {});
      return play;
    },
    viewers: oneEach,
  },
  {
    name: "late",
    play() {
      const play = inTurn("options", 1);
      play.wait(13 * 60_000);
      return play;
    },
    viewers: [...room, "scribe", "engineer"],
  },
  {
    name: "somebody-late",
    play() {
      const play = inTurn("constraint");
      play.send({ kind: "visitor" }, "join", {
        name: "Ottilie Brandt",
        discipline: "product",
        whenTaken: "ask",
        isBot: false,
      });
      return play;
    },
    viewers: ["cockpit", "late"],
  },
];
