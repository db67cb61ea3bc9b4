/**
 * What has been disclosed to everyone: by somebody's command, or because the room has moved past the point where it
 * would have been. The second follows from where the room is and is not kept, so that going back after an accidental
 * *next*, or reopening after an accidental end, finds everything as it was (DEB-3).
 */
import type { Phase } from "./agenda.ts";
import type { Group } from "./group-state.ts";
import { phaseOf } from "./reading.ts";
import type { WorkshopState } from "./state.ts";

type Where = Pick<WorkshopState, "agenda" | "room">;

const isIn = (state: Where, ...phases: readonly Phase[]): boolean =>
  state.room.startedAt !== null && phases.includes(phaseOf(state));

/** DEB-2: from here on every board's trade-offs are everybody's to read. */
export const isGalleryOpen = (state: Where & Pick<WorkshopState, "gallery">): boolean =>
  state.gallery.openedAt !== null || isIn(state, "soWhat", "nowWhat", "close", "ended");

/** DOT-2: from here on everybody sees how many dots each item got. */
export const areDotsRevealed = (state: Where & Pick<WorkshopState, "dots">): boolean =>
  state.dots.revealedAt !== null || isIn(state, "nowWhat", "close", "ended");

/** Whether the room is past the part in which de-role lines are written. */
export const isDeRoleOver = (state: Where): boolean =>
  isIn(state, "what", "soWhat", "nowWhat", "close", "ended");

/** DEB-1: from here on a group sees its members' lines. */
export const isDeRoleShown = (state: Where, group: Pick<Group, "deRole">): boolean =>
  group.deRole.isShown || isDeRoleOver(state);
