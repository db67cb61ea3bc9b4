/**
 * What a bot can know: the slices that its connection was given, and nothing else (BOT-1). Also the small questions
 * that its behaviour asks of them.
 */

import type { Scenario } from "../../shared/scenarios.ts";
import type { CastingView, StepView } from "../../shared/view/casting-view.ts";
import type { BoardView, GroupView } from "../../shared/view/group-view.ts";
import type { RoomView } from "../../shared/view/room-view.ts";
import type { SeatView } from "../../shared/view/seat-view.ts";
import type { Block } from "../../shared/workshop/agenda.ts";
import type { Assignment } from "../../shared/workshop/assignment.ts";
import type { TurnState } from "../../shared/workshop/group-state.ts";
import type { GroupId, SeatId } from "../../shared/workshop/ids.ts";
import { type Random, seededRandom } from "../../shared/workshop/random.ts";

export interface Sight {
  readonly me: SeatId;
  readonly room: RoomView;
  readonly seat: SeatView;
  readonly group: GroupView | null;
  /** Workshop time, epoch ms. */
  readonly now: number;
}

/** What makes one bot unlike another, and what it can think of beyond what it sees. */
export interface Mind {
  readonly seed: string;
  /** Options for a step of a journey; empty where a bot has only its own phrases. */
  readonly imagine: (castingId: string, stepIndex: number) => readonly string[];
  /** What kind of room it plays in; the usual one if left out. */
  readonly scenario?: Scenario;
}

/** A board of one's group, with everything that is needed to write on it. */
export interface Table {
  readonly sight: Sight;
  readonly mind: Mind;
  readonly group: GroupView;
  readonly casting: CastingView;
  readonly slot: number;
  readonly step: StepView;
  readonly board: BoardView;
  readonly assignment: Assignment;
  /** Names the board in a payload. */
  readonly at: { readonly groupId: GroupId; readonly slot: number };
}

/** The table in the step that runs, with the turn that it is in. */
export interface TurnTable extends Table {
  readonly turn: TurnState;
}

export const blockNow = ({ room }: Sight): Block | undefined =>
  typeof room.position === "number" ? room.blocks[room.position] : undefined;

/** The bot's board of a step, if that has been begun. */
export function tableAt(sight: Sight, mind: Mind, slot: number): Table | undefined {
  const { group } = sight;
  const board = group?.boards[slot];
  const step = group?.casting?.journey.steps[group.steps[slot] ?? -1];
  const assignment = group?.schedule[slot];
  if (!group?.casting || !board || !step || !assignment || slot > group.furthestSlot) return undefined;
  const at = { groupId: group.id, slot };
  return { sight, mind, group, casting: group.casting, slot, step, board, assignment, at };
}

/** The same numbers for the same bot and the same matter, whenever it comes up. */
export const luck = ({ seed }: Mind, matter: string): Random => seededRandom(`${seed}/${matter}`);

/** One of a list. */
export function oneOf<Item>(list: readonly [Item, ...Item[]], random: Random): Item {
  return list[Math.floor(random() * list.length)] ?? list[0];
}

/** Deals a list out: neighbouring places get different items. */
export const dealt = <Item>(list: readonly [Item, ...Item[]], place: number): Item =>
  list[Math.max(0, place) % list.length] ?? list[0];

/** A length of time between two, in seconds; the answer in ms. */
export const between = (fromS: number, toS: number, random: Random): number =>
  Math.round((fromS + (toS - fromS) * random()) * 1000);

/** Those of the bot's group who are not away, in the group's order. */
export function present({ room, group }: Sight): SeatId[] {
  return (group?.seatIds ?? []).filter((id) => room.roster[id]?.isAway === false);
}

/** Whether people sit at the bot's table: they go first, and bots give them time. */
export const hasPeople = (sight: Sight): boolean =>
  present(sight).some((id) => !sight.room.roster[id]?.isBot);

/** Whoever began something goes on with it, if they are still there; else it is `otherwise`'s. */
export const begunBy = (sight: Sight, by: string | undefined, otherwise: SeatId): SeatId =>
  present(sight).find((id) => id === by) ?? otherwise;

/**
 * BOT-3: how much longer a bot waits with what is somebody else's to do: nothing if it is its own, else longer the further
 * down the table it sits, so that somebody steps in for whoever is gone, and not everybody at once.
 */
export function waitFor(sight: Sight, whose: SeatId): number {
  if (whose === sight.me) return 0;
  const others = present(sight).filter((id) => id !== whose);
  const isPerson = present(sight).includes(whose) && sight.room.roster[whose]?.isBot === false;
  return (others.indexOf(sight.me) + 1) * 25_000 + (isPerson ? 20_000 : 0);
}
