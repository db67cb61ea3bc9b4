/**
 * A room in which the facilitator operates while people play: moves, merges, splits, roles handed on, removals, undoing, in
 * between notes, absences and next turns. Every command goes through the real decisions; what is refused changes nothing.
 */
import fc from "fast-check";
import type { Actor } from "../../shared/workshop/actor.ts";
import type { CommandName, PayloadOf } from "../../shared/workshop/commands.ts";
import type { Group, TurnState } from "../../shared/workshop/group-state.ts";
import type { GroupId, SeatId } from "../../shared/workshop/ids.ts";
import { phaseOf, seatsHere } from "../../shared/workshop/reading.ts";
import type { WorkshopState } from "../../shared/workshop/state.ts";
import { disciplines } from "../../shared/workshop/vocabulary.ts";
import { asSeat, beginPlay, facilitator, type Play } from "./play.ts";
import { refusalOf } from "./refusal.ts";
import { shippedCastings } from "./shipped-castings.ts";

const operations = ["move", "merge", "split", "handOn", "remove", "restore", "undo"] as const;
const happenings = ["join", "write", "away", "back", "leave", "turn", "next", "wait", ...operations] as const;
export type What = (typeof happenings)[number];

const often: Partial<Record<What, number>> = {
  move: 8,
  merge: 6,
  split: 6,
  write: 6,
  join: 3,
  undo: 3,
  next: 1,
};
const anyHappening = fc.record({
  what: fc.oneof(...happenings.map((what) => ({ weight: often[what] ?? 2, arbitrary: fc.constant(what) }))),
  who: fc.nat(999),
  where: fc.nat(999),
  isAnnounced: fc.boolean(),
});
type Happening = typeof anyHappening extends fc.Arbitrary<infer One> ? One : never;

export const anyOperatedRoom = fc.record({
  people: fc.integer({ min: 4, max: 19 }),
  mix: fc.array(fc.constantFrom(...disciplines), { minLength: 1, maxLength: 7 }),
  happenings: fc.array(anyHappening, { minLength: 20, maxLength: 60, size: "max" }),
});
type OperatedRoom = typeof anyOperatedRoom extends fc.Arbitrary<infer One> ? One : never;

export interface Moment {
  readonly what: What;
  readonly before: WorkshopState;
  readonly after: WorkshopState;
  readonly play: Play;
}

/** Plays it from the first step on and tells `watch` of everything that was not refused. */
export function operate(
  { people, mix, happenings: all }: OperatedRoom,
  watch: (moment: Moment) => void,
): void {
  const play = beginPlay({ castings: shippedCastings, seed: "surgery", lengthMin: 75, people });
  for (let index = 0; index < people; index++) join(play, index, mix);
  while (phaseOf(play.state) !== "step") next(play);
  for (const happening of all) {
    if (!["step", "deRole"].includes(phaseOf(play.state))) return;
    const before = play.state;
    happen(play, happening, mix);
    if (play.state !== before) watch({ what: happening.what, before, after: play.state, play });
  }
}

const next = (play: Play) => play.send(facilitator, "advanceRoom", { from: play.state.room.revision });

const join = (play: Play, index: number, mix: OperatedRoom["mix"]) =>
  play.send({ kind: "visitor" }, "join", {
    name: `Person ${index}`,
    discipline: mix[index % mix.length] ?? "other",
    whenTaken: "another",
    isBot: false,
  });

/** Sends it unless it would be refused. */
function attempt<Name extends CommandName>(
  play: Play,
  actor: Actor,
  name: Name,
  payload: PayloadOf<Name>,
): void {
  if (refusalOf(play, actor, name, payload) === undefined) play.send(actor, name, payload);
}

let written = 0;

function happen(play: Play, { what, who, where, isAnnounced }: Happening, mix: OperatedRoom["mix"]): void {
  const { state } = play;
  const seats = seatsHere(state);
  const seat = seats[who % seats.length];
  const groupAt = (n: number): GroupId => state.groupOrder[n % state.groupOrder.length] ?? ("" as GroupId);
  const sizeOf = (id: GroupId): number => state.groups[id]?.seatIds.length ?? 0;
  const told = isAnnounced ? { isAnnounced } : {};
  switch (what) {
    case "next":
      if (where % 5 === 4) next(play);
      return;
    case "wait":
      play.wait(6_000);
      return;
    case "join":
      join(play, Object.keys(state.seats).length, mix);
      return;
    case "merge": {
      const into = groupAt(where);
      const from = state.groupOrder.find((id) => id !== into && sizeOf(id) + sizeOf(into) <= 5);
      attempt(play, facilitator, "mergeGroups", { from: from ?? groupAt(who), into, ...told });
      return;
    }
    case "restore": {
      const gone = Object.values(state.seats).find(({ status }) => status === "removed");
      if (gone) attempt(play, facilitator, "restoreSeat", { seatId: gone.id });
      return;
    }
    case "undo": {
      const id = state.surgery.announced[0]?.id ?? state.surgery.done.at(-1)?.id;
      if (id) attempt(play, facilitator, "undoSurgery", { id });
      return;
    }
    case "split": {
      const groupId = state.groupOrder.find((id) => sizeOf(id) === 6) ?? groupAt(who);
      const seatIds = state.groups[groupId]?.seatIds.filter((_, place) => place % 2 === where % 2) ?? [];
      attempt(play, facilitator, "splitGroup", { groupId, seatIds, ...told });
      return;
    }
    default: {
      // Every other move fills the fullest table, so that there are small ones to merge and a full one to split.
      const open = state.groupOrder.filter((id) => sizeOf(id) < 6);
      const fullest = open.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0];
      const to = (where % 2 === 0 ? fullest : undefined) ?? groupAt(where);
      if (seat) ofPerson(play, what, seat.id, to, where, told);
    }
  }
}

function ofPerson(
  play: Play,
  what: Exclude<What, "next" | "wait" | "join" | "merge" | "restore" | "undo" | "split">,
  seatId: SeatId,
  to: GroupId,
  where: number,
  told: { readonly isAnnounced?: boolean },
): void {
  const { state } = play;
  const group = state.groups[state.seats[seatId]?.groupId ?? ("" as GroupId)];
  switch (what) {
    case "away":
    case "back":
      attempt(play, { kind: "system" }, what === "away" ? "markAway" : "markBack", { seatId });
      return;
    case "leave":
      if (where % 3 === 2) attempt(play, asSeat(seatId), "leave", {});
      return;
    case "remove":
      attempt(play, facilitator, "removeSeat", { seatId });
      return;
    case "move":
      attempt(play, facilitator, "placeSeat", { seatId, groupId: to, ...told });
      return;
    case "turn":
    case "handOn":
    case "write":
      if (group?.turn) atTable(play, what, seatId, group, group.turn, where);
      return;
    default:
      what satisfies never;
  }
}

function atTable(
  play: Play,
  what: "turn" | "handOn" | "write",
  seatId: SeatId,
  { id: groupId, seatIds }: Group,
  { slot, revision }: TurnState,
  where: number,
): void {
  const at = { groupId, slot };
  if (what === "turn") attempt(play, asSeat(seatId), "advanceTurn", { groupId, from: revision });
  if (what === "handOn") {
    const to = seatIds[where % seatIds.length] ?? seatId;
    const role = (["productManager", "engineer", "scribe", "customerVoice"] as const)[where % 4] ?? "scribe";
    attempt(play, facilitator, "handOnRole", { ...at, role, to });
  }
  if (what === "write") {
    written += 1;
    const kind = (["need", "constraint", "option"] as const)[where % 3] ?? "need";
    const text = `text ${written} of ${groupId}.`;
    attempt(play, asSeat(seatId), "writeNote", { ...at, kind, text, speaker: seatId });
  }
}
