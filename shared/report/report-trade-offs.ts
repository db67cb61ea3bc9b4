/** The trade-off log: each record as its group left it, with how it was voted on and what came of it. */

import { type GalleryEntry, galleryEntries } from "../view/gallery-view.ts";
import type { Assignment } from "../workshop/assignment.ts";
import type { Board, RealityCheck, Vote } from "../workshop/board-state.ts";
import { areDotsRevealed, isGalleryOpen } from "../workshop/disclosed.ts";
import { dotTotals } from "../workshop/dots.ts";
import { type TradeOffKey, tradeOffKey } from "../workshop/ids.ts";
import type { WorkshopState } from "../workshop/state.ts";
import { type Role, turns } from "../workshop/vocabulary.ts";
import { passingFingers } from "../workshop/vote.ts";
import { type Named, named } from "./attendance.ts";
import { groupsOf } from "./readable.ts";

export interface ReportTradeOff extends Omit<GalleryEntry, "votes" | "realityChecks"> {
  /** Who held which role when the step ended. */
  readonly roles: readonly (Named & { readonly role: Role })[];
  readonly votes: readonly ReportVote[];
  /** Whether a vote closed without being revealed. */
  readonly isUnresolved: boolean;
  /** Dots of the blind vote; null until they were revealed. */
  readonly dots: number | null;
  /** What the discussion came to; empty where it was not discussed. */
  readonly discussionNote: string;
  readonly realityChecks: readonly (Pick<RealityCheck, "role" | "text"> & Named)[];
  /** How long the group's turns took in this step. */
  readonly tookMs: number;
}

export interface ReportVote {
  readonly round: 1 | 2;
  readonly proposal: string;
  readonly hasPassed: boolean;
  /** From most to fewest; who showed which is not in the report. */
  readonly fingers: readonly number[];
  /** False where an edition does not tell how many dissented: there are no fingers then (REP-16). */
  readonly areFingersTold: boolean;
  /** Whoever showed fewer than three. */
  readonly dissent: readonly Named[];
}

/** Every trade-off, by table and then in the order of play. Takes a state that `readable` has cleared. */
export function reportTradeOffs(state: WorkshopState): ReportTradeOff[] {
  const entries = galleryEntries(state);
  const dots = areDotsRevealed(state) ? dotTotals(state.dots) : null;
  return groupsOf(state).flatMap((group) =>
    group.boards.flatMap((board, slot): ReportTradeOff[] => {
      const key = tradeOffKey(group.id, slot);
      const entry = entries[key];
      if (!entry) return [];
      const isOpenToAll = isGalleryOpen(state);
      return [
        {
          ...entry,
          facts: isOpenToAll ? entry.facts : [],
          roles: rolesOf(state, group.schedule[slot]),
          votes: board.votes
            .filter((vote) => vote.status === "revealed")
            .map((vote) => reportVote(state, vote)),
          isUnresolved: board.votes.at(-1)?.status === "unresolved",
          dots: dots === null ? null : (dots[key] ?? 0),
          discussionNote: discussionNote(state, key),
          realityChecks: board.realityChecks.map(({ by, role, text }) => ({
            role,
            text,
            ...named(state, by),
          })),
          tookMs: tookMs(board),
        },
      ];
    }),
  );
}

function rolesOf(state: WorkshopState, assignment: Assignment | null | undefined): ReportTradeOff["roles"] {
  if (!assignment) return [];
  const { productManager, engineer, scribe, customerVoice, observers } = assignment;
  return [
    { role: "productManager", ...named(state, productManager) },
    { role: "engineer", ...named(state, engineer) },
    { role: "scribe", ...named(state, scribe) },
    ...(customerVoice ? [{ role: "customerVoice" as const, ...named(state, customerVoice) }] : []),
    ...observers.map((id) => ({ role: "observer" as const, ...named(state, id) })),
  ];
}

function reportVote(state: WorkshopState, vote: Vote): ReportVote {
  const ballots = Object.values(state.seats).flatMap(({ id: seatId }) => {
    const fingers = vote.ballots[seatId];
    return fingers === undefined ? [] : [{ fingers, seatId }];
  });
  return {
    round: vote.round,
    proposal: vote.proposal,
    hasPassed: vote.outcome === "passed",
    fingers: ballots.map(({ fingers }) => fingers).sort((a, b) => b - a),
    areFingersTold: true,
    dissent: ballots
      .filter(({ fingers }) => fingers < passingFingers)
      .map(({ seatId }) => named(state, seatId)),
  };
}

const discussionNote = (state: WorkshopState, key: TradeOffKey): string =>
  state.discussion?.notes[key]?.value ?? "";

const tookMs = ({ tookMs: took }: Board): number =>
  turns.reduce((sum, turn) => sum + took[turn], took.curveball);
