/** Small questions that many decisions ask of a workshop's state. They change nothing. */
import type { Actor } from "./actor.ts";
import type { Block, Phase } from "./agenda.ts";
import { holds } from "./assignment.ts";
import type { Board, Vote } from "./board-state.ts";
import type { Group } from "./group-state.ts";
import type { GroupId, SeatId } from "./ids.ts";
import type { Seat } from "./people-state.ts";
import type { Rejection } from "./rejection.ts";
import type { WorkshopState } from "./state.ts";
import type { Role } from "./vocabulary.ts";

/** The block that the room is in, or undefined in the lobby and after the end. */
export function currentBlock(state: Pick<WorkshopState, "agenda" | "room">): Block | undefined {
  return typeof state.room.position === "number" ? state.agenda.blocks[state.room.position] : undefined;
}

export function phaseOf(state: Pick<WorkshopState, "agenda" | "room">): Phase {
  return currentBlock(state)?.kind ?? (state.room.position === "ended" ? "ended" : "lobby");
}

/** The seats of people who belong to the workshop now: neither left nor removed. */
export const seatsHere = (state: Pick<WorkshopState, "seats">): Seat[] =>
  Object.values(state.seats).filter((seat) => seat.status === "here");

/** Those of a group who are not away; what waits for "everyone" waits for them. */
export function presentMembers(state: WorkshopState, group: Group): Seat[] {
  return group.seatIds.flatMap((id) => {
    const seat = state.seats[id];
    return seat?.status === "here" && seat.awaySince === null ? [seat] : [];
  });
}

/** The group, if the actor may act in it: its members in theirs, the facilitator in any. */
export function groupFor(
  state: WorkshopState,
  actor: Actor,
  groupId: GroupId,
): { group: Group; rejection?: undefined } | { group?: undefined; rejection: Rejection } {
  const group = state.groups[groupId];
  if (!group) return { rejection: { code: "noSuchThing" } };
  if (actor.kind === "seat" && state.seats[actor.seatId]?.groupId !== groupId) {
    return { rejection: { code: "notYourGroup" } };
  }
  return { group };
}

/**
 * BOARD-1: a group's boards are open from the step's start until the gallery opens, so that a record never freezes
 * half-written; going back to a step opens that step's board again.
 */
export function isBoardOpen(state: WorkshopState, group: Group, slot: number): boolean {
  const block = currentBlock(state);
  if (!block || slot > furthestSlot(group)) return false;
  if (state.gallery.openedAt === null)
    return block.kind === "step" || block.kind === "deRole" || block.kind === "what";
  return block.kind === "step" && block.slot === slot;
}

/** The furthest slot that a group has ever begun, -1 before the first step: after going back, later boards stay. */
export function furthestSlot(group: Group): number {
  const left = Object.keys(group.leftTurns).map(Number);
  return Math.max(group.turn?.slot ?? -1, ...left);
}

export const openVote = (board: Board | undefined): Vote | undefined =>
  board?.votes.find((vote) => vote.status === "open");

/** Whether a seat holds the role in this slot of its group. */
export function holdsRole(group: Group, slot: number, seatId: SeatId, role: Role): boolean {
  const assignment = group.schedule[slot];
  return assignment ? holds(assignment, seatId, role) : false;
}
