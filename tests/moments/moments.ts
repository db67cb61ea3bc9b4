/**
 * The moments of a workshop at which every screen is looked at: photographed by `npm run screenshots` and asked by axe.
 * Each is played anew through the real decisions, so that they know nothing of each other.
 */

import { dotItems } from "../../shared/workshop/debrief.ts";
import type { SeatId } from "../../shared/workshop/ids.ts";
import type { Role, Turn } from "../../shared/workshop/vocabulary.ts";
import { asSeat, facilitator, type Play } from "../support/play.ts";
import { playDeRole, playNowWhat, playSoWhat, playWhat } from "../support/play-debrief.ts";
import { playBack, playTurn, record, speak, type Table, tables, writeOptions } from "../support/play-step.ts";
import { optionsOf, stepOf } from "../support/play-words.ts";
import { playthrough, type Stop } from "../support/playthrough.ts";

/** Whose screen: the facilitator's, the room's, the report's, or a participant's by the role they hold at the first table. */
export type Viewer = "cockpit" | "stage" | "report" | Role | "anybody" | "late";

export interface Moment {
  readonly name: string;
  readonly play: () => Play;
  readonly viewers: readonly Viewer[];
  /** Something covers the screen for two seconds and is meant to be seen, so nothing dismisses it. */
  readonly isFleeting?: boolean;
}

const people = 16;
const everyRole: readonly Viewer[] = ["productManager", "engineer", "scribe", "customerVoice"];
const room: readonly Viewer[] = ["cockpit", "stage"];
const oneEach: readonly Viewer[] = [...room, "anybody"];

const at = (until: Stop, more: { readonly people?: number; readonly isEventful?: boolean } = {}): Play =>
  playthrough({ people, until, ...more }).play;

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

/** Everybody has told what the roles were like. */
function deRoled(): Play {
  const play = at({ phase: "deRole" });
  play.wait(40_000);
  playDeRole(play);
  return play;
}

function placedDots(play: Play): Play {
  const [key] = dotItems(play.state);
  if (key)
    for (const seat of Object.values(play.state.seats).slice(0, 9))
      play.send(asSeat(seat.id), "placeDot", { key });
  return play;
}

export const moments: readonly Moment[] = [
  {
    name: "lobby-empty",
    play: () => playthrough({ people: 0, until: { phase: "lobby" } }).play,
    viewers: room,
  },
  { name: "lobby", play: () => at({ phase: "lobby" }), viewers: oneEach },
  {
    name: "lobby-proposed",
    play() {
      const play = at({ phase: "lobby" });
      play.send(facilitator, "proposeGroups", { preferredSize: 4 });
      return play;
    },
    viewers: room,
  },
  { name: "welcome", play: () => at({ phase: "welcome" }), viewers: oneEach },
  { name: "briefing", play: () => at({ phase: "briefing" }), viewers: oneEach },
  { name: "to-the-tables", play: () => at({ phase: "briefing", isPlayed: true }), viewers: oneEach },
  { name: "immersion", play: () => at({ phase: "immersion" }), viewers: oneEach },
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
  { name: "de-role", play: () => at({ phase: "deRole" }), viewers: oneEach },
  { name: "de-role-shown", play: deRoled, viewers: oneEach },
  { name: "what", play: () => at({ phase: "what" }), viewers: oneEach },
  {
    name: "gallery",
    play() {
      const play = at({ phase: "what" });
      playWhat(play);
      return play;
    },
    viewers: oneEach,
  },
  { name: "dots", play: () => placedDots(at({ phase: "soWhat" })), viewers: oneEach },
  {
    name: "discussion",
    play() {
      const play = at({ phase: "soWhat" });
      playSoWhat(play);
      return play;
    },
    viewers: oneEach,
  },
  { name: "now-what", play: () => at({ phase: "nowWhat" }), viewers: oneEach },
  {
    name: "now-what-promised",
    play() {
      const play = at({ phase: "nowWhat" });
      playNowWhat(play);
      return play;
    },
    viewers: oneEach,
  },
  { name: "close", play: () => at({ phase: "close" }), viewers: oneEach },
  { name: "ended", play: () => at({ phase: "ended" }), viewers: [...oneEach, "report"] },
  {
    name: "forty-groups",
    play: () =>
      playthrough({ people: 160, until: { phase: "step", slot: 1, turn: "options" }, isEventful: true }).play,
    viewers: room,
  },
  {
    name: "one-table",
    play: () =>
      playthrough({ people: 3, until: { phase: "step", slot: 1, turn: "constraint", isPlayed: true } }).play,
    viewers: [...room, "anybody"],
  },
];

/** The seat behind a participant's screen; undefined if nobody holds it at this moment. */
export function seatOf(play: Play, viewer: Viewer): SeatId | undefined {
  const { state } = play;
  if (viewer === "cockpit" || viewer === "stage" || viewer === "report") return undefined;
  const seats = Object.values(state.seats);
  if (viewer === "late") return seats.at(-1)?.id;
  if (viewer === "anybody") return seats[0]?.id;
  const [first] = state.groupOrder;
  const group = first && state.groups[first];
  const held = group?.schedule[group.turn?.slot ?? 0];
  if (!group || !held || viewer === "observer") return undefined;
  return held[viewer] ?? undefined;
}
