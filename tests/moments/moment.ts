/** A moment of a workshop at which screens are looked at, and who looks. */
import type { SeatId } from "../../shared/workshop/ids.ts";
import type { Role } from "../../shared/workshop/vocabulary.ts";
import type { Play } from "../support/play.ts";
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

/** Four tables of four. */
const people = 16;

export const room: readonly Viewer[] = ["cockpit", "stage"];
export const oneEach: readonly Viewer[] = [...room, "anybody"];

/** A workshop that has come this far. */
export const at = (until: Stop): Play => playthrough({ people, until }).play;

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
