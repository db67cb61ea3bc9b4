/**
 * What the summary is made of: every trade-off there is, with what was recorded around it and nobody's name. All the
 * summary's figures count these records; each part of it is a function of its own beside this file.
 */
import type { Casting } from "../content/schema.ts";
import { remembered } from "../memo.ts";
import { groupsOf, readable } from "../report/readable.ts";
import { type GalleryEntry, galleryEntry } from "../view/gallery-view.ts";
import { isGalleryOpen } from "../workshop/disclosed.ts";
import type { GroupId, SeatId } from "../workshop/ids.ts";
import type { Board, Group, WorkshopState } from "../workshop/state.ts";
import { isTradeOff } from "../workshop/trade-off-reading.ts";
import { passingFingers } from "../workshop/vote.ts";

export interface SummaryRecord extends Omit<GalleryEntry, "votes" | "realityChecks" | "playBackTries"> {
  readonly personaId: string;
  /** The content's own words for what this is about. */
  readonly domain: string;
  readonly stage: string;
  readonly isMomentOfTruth: boolean;
  /** Each revealed vote; fingers from most to fewest, without whose they are. */
  readonly votes: readonly {
    readonly round: 1 | 2;
    readonly hasPassed: boolean;
    readonly fingers: readonly number[];
  }[];
  /** How many showed fewer than three fingers in the last of them. */
  readonly dissents: number;
  /** Whether a vote closed without being revealed. */
  readonly isUnresolved: boolean;
  readonly playBacks: Board["playBacks"];
  /** Who held each side's role, and with it that side's private fact. */
  readonly heldBy: { readonly productManager: SeatId | null; readonly engineer: SeatId | null };
}

/** The groups with what they recorded, cleared of what is still blind. */
export interface Recorded {
  /** By table; dissolved ones after those in use. */
  readonly groups: readonly Group[];
  readonly castings: WorkshopState["castings"];
  /** By table, then in the order of play. Every tie in the summary that no rule breaks is broken by this order. */
  readonly records: readonly SummaryRecord[];
  readonly isGalleryOpen: boolean;
}

/**
 * SUM-1: what the summary may rest on. Blind things are not in it for anybody (REP-2), private facts not before the
 * gallery. Before the gallery it is for facilitators only; from then on for everybody (DEB-2). Remembered: a change on
 * one board makes that group's records anew, and no other's.
 */
export function recordedOf(state: WorkshopState): Recorded {
  const { groups, groupOrder, castings } = readable(state);
  return recorded(groups, groupOrder, castings, isGalleryOpen(state));
}

const recorded = remembered(
  (
    byId: WorkshopState["groups"],
    groupOrder: readonly GroupId[],
    castings: WorkshopState["castings"],
    isOpen: boolean,
  ): Recorded => {
    const groups = groupsOf({ groups: byId, groupOrder });
    const records = groups.flatMap((group) =>
      group.boards.flatMap((board, slot) =>
        isTradeOff(board) ? [recordOf(board, group, castings[group.castingId], slot, isOpen)] : [],
      ),
    );
    return { groups, castings, records, isGalleryOpen: isOpen };
  },
);

const recordOf = remembered(
  (
    board: Board,
    group: Group,
    casting: Casting | undefined,
    slot: number,
    isOpen: boolean,
  ): SummaryRecord => {
    const {
      realityChecks: _,
      playBackTries: __,
      votes: ___,
      ...entry
    } = galleryEntry(board, group, casting, slot);
    const step = casting?.journey.steps[entry.stepIndex];
    const votes = board.votes
      .filter(({ status }) => status === "revealed")
      .map(({ round, outcome, ballots }) => ({
        round,
        hasPassed: outcome === "passed",
        fingers: Object.values(ballots).sort((a, b) => b - a),
      }));
    const roles = group.schedule[slot];
    return {
      ...entry,
      facts: isOpen ? entry.facts : [],
      personaId: casting?.persona.id ?? "",
      domain: casting?.journey.domain ?? "",
      stage: step?.stage ?? "",
      isMomentOfTruth: step?.momentOfTruth ?? false,
      votes,
      dissents: votes.at(-1)?.fingers.filter((fingers) => fingers < passingFingers).length ?? 0,
      isUnresolved: board.votes.at(-1)?.status === "unresolved",
      playBacks: board.playBacks,
      heldBy: { productManager: roles?.productManager ?? null, engineer: roles?.engineer ?? null },
    };
  },
);
