/**
 * A workshop of bots without a server: their brains see the slices that the real views cut and their moves go through
 * the real decisions, while the workshop's time jumps from one thought to the next.
 */
import { facilitatorMoves } from "../../server/bots/behaviour/facilitating.ts";
import { think } from "../../server/bots/brain.ts";
import type { Move } from "../../server/bots/move.ts";
import type { Mind, Sight } from "../../server/bots/sight.ts";
import { blankMemory, consider, type Memory } from "../../server/bots/thinking.ts";
import { botPeople } from "../../server/bots/words/people.ts";
import { latecomers, type Scenario } from "../../shared/scenarios.ts";
import { facilitatorsView } from "../../shared/view/facilitators-view.ts";
import { groupSlice } from "../../shared/view/group-view.ts";
import { roomView } from "../../shared/view/room-view.ts";
import { seatView } from "../../shared/view/seat-view.ts";
import type { Actor } from "../../shared/workshop/actor.ts";
import { isCommandName } from "../../shared/workshop/commands.ts";
import type { SeatId } from "../../shared/workshop/ids.ts";
import { seededRandom } from "../../shared/workshop/random.ts";
import { phaseOf } from "../../shared/workshop/reading.ts";
import type { WorkshopState } from "../../shared/workshop/state.ts";
import { asSeat, beginPlay, facilitator, type Play } from "./play.ts";
import { shippedCastings } from "./shipped-castings.ts";

export interface VirtualWorkshop {
  readonly play: Play;
  /** What was refused, as "name: code". */
  readonly refused: readonly string[];
  readonly absences: number;
  readonly moves: number;
}

export interface VirtualOptions {
  readonly people: number;
  readonly lengthMin?: number;
  readonly seed?: string;
  /** People who only watch, beside the bots. */
  readonly watchers?: number;
  readonly scenario?: Scenario;
  /** Whether the bots know the rescue options of the content. */
  readonly hasImagination?: boolean;
}

/** Plays from the lobby to the end. */
export function virtualWorkshop({
  people,
  lengthMin = 60,
  seed = "bots",
  watchers = 0,
  scenario = "usual",
  hasImagination = true,
}: VirtualOptions): VirtualWorkshop {
  const play = beginPlay({ castings: shippedCastings, seed, lengthMin, people });
  const isDifficult = scenario === "difficult-room";
  const persons = botPeople(people, seededRandom(seed));
  const late = isDifficult ? persons.splice(people - latecomers(people, scenario)) : [];
  const expected = persons.length;
  const join = (person: (typeof persons)[number]) =>
    play.send({ kind: "visitor" }, "join", { ...person, whenTaken: "another", isBot: true });
  for (const person of persons) join(person);
  const botIds = (): SeatId[] =>
    Object.values(play.state.seats).flatMap(({ id, isBot, status }) =>
      isBot && status === "here" ? [id] : [],
    );
  for (let watcher = 1; watcher <= watchers; watcher += 1) {
    const person = {
      name: `Watcher ${watcher}`,
      discipline: "other" as const,
      whenTaken: "another" as const,
    };
    play.send({ kind: "visitor" }, "join", { ...person, isBot: false });
  }
  const memories = new Map<SeatId, Memory>();
  const awayUntil = new Map<SeatId, number>();
  const refused: string[] = [];
  let facilitatorMemory = blankMemory;
  let absences = 0;
  let moves = 0;

  const imagine: Mind["imagine"] = (castingId, step) =>
    hasImagination ? (play.state.castings[castingId]?.journey.steps[step]?.rescueOptions ?? []) : [];

  function carryOut(actor: Actor, move: Move): void {
    moves += 1;
    if (move.kind === "absence") {
      absences += 1;
      if (actor.kind !== "seat") return;
      awayUntil.set(actor.seatId, play.now + move.forMs);
      if (isDifficult) play.send({ kind: "system" }, "markAway", { seatId: actor.seatId });
      return;
    }
    if (!isCommandName(move.name)) throw new Error(`There is no ${move.name}.`);
    try {
      play.send(actor, move.name, move.payload as never);
    } catch (error) {
      refused.push(error instanceof Error ? error.message : String(error));
    }
  }

  while (play.state.room.position !== "ended") {
    const wakeAts: number[] = [];
    const cockpit = { room: roomView(play.state), facilitators: facilitatorsView(play.state), now: play.now };
    const thought = consider(facilitatorMoves(cockpit, { expected, scenario }), facilitatorMemory, play.now);
    facilitatorMemory = thought.memory;
    if (thought.move) carryOut(facilitator, thought.move);
    if (thought.wakeAt !== undefined) wakeAts.push(thought.wakeAt);
    if (phaseOf(play.state) === "step") for (const person of late.splice(0)) join(person);
    for (const id of botIds()) {
      const backAt = awayUntil.get(id) ?? 0;
      if (backAt > play.now) {
        wakeAts.push(backAt);
        continue;
      }
      const isBack = play.state.seats[id]?.awaySince != null;
      if (isBack) play.send({ kind: "system" }, "markBack", { seatId: id });
      const own = think(
        sightOf(play.state, id, play.now),
        { seed: `${seed}/${id}`, imagine, scenario },
        memories.get(id) ?? blankMemory,
      );
      memories.set(id, own.memory);
      if (own.move) carryOut(asSeat(id), own.move);
      if (own.wakeAt !== undefined) wakeAts.push(own.wakeAt);
    }
    // Silences and reveals come due in between, so that nobody sleeps for long.
    play.wait(Math.min(2_000, Math.max(100, Math.min(...wakeAts) - play.now)));
    if (play.now - play.state.createdAt > 4 * 60 * 60_000) throw new Error("The workshop does not end.");
  }
  return { play, refused, absences, moves };
}

export function sightOf(state: WorkshopState, me: SeatId, now: number): Sight {
  const seat = state.seats[me];
  if (!seat) throw new Error(`There is no ${me}.`);
  const group = seat.groupId ? state.groups[seat.groupId] : undefined;
  return {
    me,
    now,
    room: roomView(state),
    seat: seatView(state, seat),
    group: group ? groupSlice(state, group) : null,
  };
}
