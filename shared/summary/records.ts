/**
 * What the summary is made of: every trade-off there is, with what was recorded around it and nobody's name. All the
 * summary's figures count these records; each part of it is a function of its own beside this file.
 */
import type { Casting } from "../content/schema.ts";
import { remembered } from "../memo.ts";
import { groupsOf, readable } from "../report/readable.ts";
import { type GalleryEntry, galleryEntry } from "../view/gallery-view.ts";
import type { Assignment } from "../workshop/assignment.ts";
import type { Board } from "../workshop/board-state.ts";
import { isGalleryOpen } from "../workshop/disclosed.ts";
import type { Group } from "../workshop/group-state.ts";
import type { CastingId, GroupId, SeatId } from "../workshop/ids.ts";
import type { WorkshopState } from "../workshop/state.ts";
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

/** As much of a group as the summary looks at: nothing that somebody's coming, going or asking would change. */
export type RecordedGroup = Pick<Group, "id" | "table" | "castingId" | "steps" | "boards">;

/** The groups with what they recorded, cleared of what is still blind. */
export interface Recorded {
  /** By table; dissolved ones after those in use. */
  readonly groups: readonly RecordedGroup[];
  readonly castings: WorkshopState["castings"];
  /** By table, then in the order of play. Every tie in the summary that no rule breaks is broken by this order. */
  readonly records: readonly SummaryRecord[];
}

/**
 * SUM-1: what the summary may rest on. Blind things are not in it for anybody (REP-2), private facts not before the
 * gallery. Before the gallery it is for facilitators only; from then on for everybody (DEB-2). Remembered: the very same
 * until something is recorded on a board, and then only that board's record is made anew.
 */
export function recordedOf(state: WorkshopState): Recorded {
  const { castings } = state;
  const isOpen = isGalleryOpen(state);
  const groups = groupsOf(readable(state)).map((group) => {
    const { boards, id, table, castingId, steps, schedule } = group;
    return groupRecords(boards, castings[castingId], id, table, castingId, steps, schedule, isOpen);
  });
  return together(castings, ...groups);
}

const together = remembered(
  (castings: WorkshopState["castings"], ...groups: readonly ReturnType<typeof groupRecords>[]): Recorded => ({
    groups: groups.map(({ group }) => group),
    castings,
    records: groups.flatMap(({ records }) => records),
  }),
);

const groupRecords = remembered(
  (
    boards: readonly Board[],
    casting: Casting | undefined,
    id: GroupId,
    table: number,
    castingId: CastingId,
    steps: readonly number[],
    schedule: Group["schedule"],
    isOpen: boolean,
  ): { readonly group: RecordedGroup; readonly records: readonly SummaryRecord[] } => {
    const group = { id, table, castingId, steps, boards };
    const records = boards.flatMap((board, slot) =>
      isTradeOff(board)
        ? [recordOf(board, galleryEntry(board, group, casting, slot), casting, schedule[slot], isOpen)]
        : [],
    );
    return { group, records };
  },
);

const recordOf = remembered(
  (
    board: Board,
    { realityChecks: _, playBackTries: __, votes: ___, ...entry }: GalleryEntry,
    casting: Casting | undefined,
    roles: Assignment | null | undefined,
    isOpen: boolean,
  ): SummaryRecord => {
    const step = casting?.journey.steps[entry.stepIndex];
    const votes = board.votes
      .filter(({ status }) => status === "revealed")
      .map(({ round, outcome, ballots }) => ({
        round,
        hasPassed: outcome === "passed",
        fingers: Object.values(ballots).sort((a, b) => b - a),
      }));
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
