/**
 * The door: while the facilitator has locked it, whoever joins waits outside, with a seat of their own that sits nowhere and
 * reads nothing, until they are let in or turned away. Rules DOOR-*.
 */
import type { Draft } from "immer";
import * as z from "zod/mini";
import { command } from "./command.ts";
import type { EventBody, EventMeta } from "./events.ts";
import type { SeatId } from "./ids.ts";
import type { Seat } from "./people-state.ts";
import { seatId } from "./schemas.ts";
import { anyPhaseButEnded } from "./seats.ts";
import type { WorkshopState } from "./state.ts";

export type DoorEvent =
  | { readonly type: "doorLocked" }
  | { readonly type: "doorUnlocked" }
  | { readonly type: "seatAdmitted"; readonly seatId: SeatId }
  | { readonly type: "seatDeclined"; readonly seatId: SeatId };

/** Those who wait outside, in the order in which they came. */
export const seatsOutside = ({ seats }: Pick<WorkshopState, "seats">): Seat[] =>
  Object.values(seats).filter((seat) => seat.status === "waiting");

export const lockDoor = command({
  name: "lockDoor",
  by: ["facilitator"],
  phases: anyPhaseButEnded,
  payload: z.strictObject({}),
  decide: ({ door }) => (door.isLocked ? [] : [{ type: "doorLocked" }]),
});

/** An open door lets in everybody who waited before it. */
export const unlockDoor = command({
  name: "unlockDoor",
  by: ["facilitator"],
  phases: anyPhaseButEnded,
  payload: z.strictObject({}),
  decide(state) {
    if (!state.door.isLocked) return [];
    const admitted = seatsOutside(state).map(({ id }): EventBody => ({ type: "seatAdmitted", seatId: id }));
    return [{ type: "doorUnlocked" }, ...admitted];
  },
});

/** Names whom it lets in or turns away: who has come since goes on waiting, who is in already stays in. */
export const answerDoor = command({
  name: "answerDoor",
  by: ["facilitator"],
  phases: anyPhaseButEnded,
  payload: z.strictObject({
    seatIds: z.array(seatId).check(z.minLength(1), z.maxLength(250)),
    isAdmitted: z.boolean(),
  }),
  decide: (state, { seatIds, isAdmitted }) =>
    [...new Set(seatIds)]
      .filter((id) => state.seats[id]?.status === "waiting")
      .map((id): EventBody => ({ type: isAdmitted ? "seatAdmitted" : "seatDeclined", seatId: id })),
});

/** DOOR-4: once it is over nobody waits in vain. */
export const doorDue = (before: WorkshopState, after: WorkshopState): EventBody[] =>
  before.room.position !== "ended" && after.room.position === "ended"
    ? seatsOutside(after).map(({ id }): EventBody => ({ type: "seatDeclined", seatId: id }))
    : [];

export function evolveDoor(draft: Draft<WorkshopState>, event: DoorEvent & EventMeta): void {
  switch (event.type) {
    case "doorLocked":
    case "doorUnlocked":
      draft.door.isLocked = event.type === "doorLocked";
      return;
    case "seatAdmitted":
    case "seatDeclined": {
      const seat = draft.seats[event.seatId];
      if (!seat) return;
      seat.status = event.type === "seatAdmitted" ? "here" : "declined";
      // Away until a connection of theirs says otherwise.
      seat.awaySince = event.at;
      seat.joinedAt = event.at;
      return;
    }
    default:
      event satisfies never;
  }
}
