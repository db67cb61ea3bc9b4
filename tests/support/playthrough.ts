/**
 * A whole workshop as it might have gone, through the real decisions and without a server: for tests and pictures that
 * need a workshop in some state. The same options give the same log, event for event.
 */
import type { Casting } from "../../shared/content/schema.ts";
import type { Phase } from "../../shared/workshop/agenda.ts";
import type { WorkshopEvent } from "../../shared/workshop/events.ts";
import type { TurnName } from "../../shared/workshop/group-state.ts";
import { currentBlock, phaseOf } from "../../shared/workshop/reading.ts";
import type { WorkshopState } from "../../shared/workshop/state.ts";
import { turns } from "../../shared/workshop/vocabulary.ts";
import { asSeat, beginPlay, facilitator, type Play } from "./play.ts";
import { playDeRole, playNowWhat, playSoWhat, playWhat } from "./play-debrief.ts";
import { personAt } from "./play-people.ts";
import { nextTurn, playCurveball, playTurn } from "./play-step.ts";
import { shippedCastings } from "./shipped-castings.ts";

/** Where to stop. A phase alone: as it has just been entered. */
export interface Stop {
  readonly phase: Phase;
  /** For steps: which slot (the first, unless said) and which turn (its beginning, unless said). */
  readonly slot?: number;
  readonly turn?: TurnName;
  /** Stop when everything that people do there has been done, rather than on entering. */
  readonly isPlayed?: boolean;
}

export interface PlaythroughOptions {
  readonly people?: number;
  readonly until?: Phase | Stop;
  readonly lengthMin?: number;
  readonly seed?: string;
  readonly title?: string;
  readonly castings?: readonly Casting[];
  /** Somebody comes late, after the first step; the second is tested by a curveball, and somebody leaves after it. */
  readonly isEventful?: boolean;
}

export interface Playthrough {
  readonly state: WorkshopState;
  readonly log: readonly WorkshopEvent[];
  /** To go on from here. */
  readonly play: Play;
}

export function playthrough(options: PlaythroughOptions = {}): Playthrough {
  const { people = 8, until = "ended", lengthMin = 60, seed = "spring" } = options;
  const stop = typeof until === "string" ? { phase: until } : until;
  const castings = options.castings ?? shippedCastings;
  const title = options.title === undefined ? {} : { title: options.title };
  const play = beginPlay({ castings, seed, lengthMin, people, ...title });
  walk(play, stop, people, options.isEventful ?? false);
  return { state: play.state, log: play.log, play };
}

/** Goes from block to block until the stop. The lobby is never empty: people have joined wherever it stops. */
function walk(play: Play, stop: Stop, people: number, isEventful: boolean): void {
  const isWholeBlock = stop.turn === undefined && !stop.isPlayed;
  for (;;) {
    const phase = phaseOf(play.state);
    const slot = currentBlock(play.state)?.slot;
    const isHere = phase === stop.phase && (slot === undefined || slot === (stop.slot ?? 0));
    if (phase === "ended" || (isHere && isWholeBlock && phase !== "lobby")) return;
    playBlock(play, isHere ? stop : undefined, people, isEventful);
    if (isHere) return;
    if (isEventful && phase === "step") comeAndGo(play, slot, people);
    play.send(facilitator, "advanceRoom", { from: play.state.room.revision });
  }
}

/** What happens in the present block; `stop` is given if the play stops in it. */
function playBlock(play: Play, stop: Stop | undefined, people: number, isEventful: boolean): void {
  const block = currentBlock(play.state);
  switch (phaseOf(play.state)) {
    case "lobby":
      for (let index = 0; index < people; index += 1) join(play, index);
      return;
    case "briefing":
      play.wait(150_000);
      if (play.state.proposal) play.send(facilitator, "confirmGroups", {});
      return;
    case "step":
      playStep(play, block?.slot ?? 0, stop, isEventful);
      return;
    case "deRole":
      play.wait(70_000);
      playDeRole(play);
      break;
    case "what":
      play.wait(60_000);
      playWhat(play);
      break;
    case "soWhat":
      play.wait(60_000);
      playSoWhat(play);
      break;
    case "nowWhat":
      play.wait(120_000);
      playNowWhat(play);
      break;
    default:
      play.wait(block?.plannedMs ?? 0);
      return;
  }
  if (!stop) play.wait(45_000);
}

/** All turns of a step, or those up to the stop's. */
function playStep(play: Play, slot: number, stop: Stop | undefined, isEventful: boolean): void {
  for (const turn of turns) {
    if (stop?.turn === turn && !stop.isPlayed) return;
    playTurn(play, slot, turn);
    if (stop?.turn === turn) return;
    nextTurn(play, slot);
  }
  if (isEventful && slot === 1) playCurveball(play, slot);
  if (!stop) play.wait(30_000);
}

const join = (play: Play, index: number) =>
  play.send({ kind: "visitor" }, "join", { ...personAt(index), whenTaken: "ask", isBot: false });

function comeAndGo(play: Play, slot: number | undefined, people: number): void {
  const groups = play.state.groupOrder.flatMap((id) => play.state.groups[id] ?? []);
  if (slot === 0) {
    join(play, people);
    const late = Object.values(play.state.seats).at(-1);
    const group = groups.at(-1);
    if (late && group) play.send(facilitator, "placeSeat", { seatId: late.id, groupId: group.id });
  }
  if (slot === 1) {
    const leaver = groups[0]?.seatIds[0];
    if (leaver) play.send(asSeat(leaver), "leave", {});
  }
}
