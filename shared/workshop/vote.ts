/**
 * The proposal and its fist of five: everybody shows a number of fingers at the same moment. Rules VOTE-1 (all at
 * three or more passes), VOTE-2 (one amendment, one re-vote), VOTE-3 (blind until revealed), VOTE-4 (when it reveals).
 */
import * as z from "zod/mini";
import { type At, boardFor } from "./board.ts";
import type { Board, Vote } from "./board-state.ts";
import { remainingAt, startClock } from "./clock.ts";
import { command, reject } from "./command.ts";
import type { EventBody, EventMeta } from "./events.ts";
import type { Group } from "./group-state.ts";
import type { SeatId } from "./ids.ts";
import { currentBlock, openVote, presentMembers } from "./reading.ts";
import { groupId, slot, someText } from "./schemas.ts";
import type { WorkshopState } from "./state.ts";
import { textLimits } from "./text-limits.ts";
import { nextVersion } from "./versioned.ts";

export type VoteEvent =
  | (At & { readonly type: "proposalWritten"; readonly text: string })
  | (At & { readonly type: "voteOpened"; readonly round: 1 | 2; readonly proposal: string })
  | (At & { readonly type: "ballotCast"; readonly seatId: SeatId; readonly fingers: number })
  | (At & { readonly type: "revealAsked" })
  | (At & { readonly type: "voteRevealed"; readonly outcome: "passed" | "failed" });

/** How long after somebody asks to reveal the others may still vote. */
export const revealMs = 20_000;

/** A vote at or above this number of fingers lets the proposal pass. */
export const passingFingers = 3;

export const writeProposal = command({
  name: "writeProposal",
  by: ["seat"],
  phases: ["step"],
  payload: z.strictObject({ groupId, slot, text: someText(textLimits.field), base: z.int() }),
  decide(state, { base: _, ...payload }, { actor }) {
    const { board, rejection } = boardFor(state, actor, payload);
    if (rejection) return reject(rejection);
    if (openVote(board)) return reject({ code: "voteIsOpen" });
    return board.proposal?.value === payload.text ? [] : [{ type: "proposalWritten", ...payload }];
  },
});

/** The round that would be opened next, or undefined when nothing is left to vote on (VOTE-2). */
export function nextRound(board: Board): 1 | 2 | undefined {
  const revealed = board.votes.filter((vote) => vote.status === "revealed");
  if (revealed.length === 0) return 1;
  return revealed.length === 1 && revealed[0]?.outcome === "failed" ? 2 : undefined;
}

export const openVoting = command({
  name: "openVoting",
  by: ["seat"],
  phases: ["step"],
  payload: z.strictObject({ groupId, slot }),
  decide(state, payload, { actor }) {
    const { group, board, rejection } = boardFor(state, actor, payload);
    if (rejection) return reject(rejection);
    if (group.turn?.slot !== payload.slot || !board.proposal?.value) return reject({ code: "noSuchThing" });
    if (group.turn.clock.holds.length > 0) return reject({ code: "held" });
    if (openVote(board)) return [];
    const round = nextRound(board);
    if (!round) return reject({ code: "alreadyDone" });
    return [{ type: "voteOpened", ...payload, round, proposal: board.proposal.value }];
  },
});

export const castBallot = command({
  name: "castBallot",
  by: ["seat"],
  phases: ["step"],
  payload: z.strictObject({ groupId, slot, fingers: z.int().check(z.minimum(0), z.maximum(5)) }),
  decide(state, payload, { actor }) {
    const { board, rejection } = boardFor(state, actor, payload);
    if (rejection) return reject(rejection);
    if (actor.kind !== "seat") return reject({ code: "notAllowed" });
    const vote = openVote(board);
    if (!vote) return reject({ code: "noVoteOpen" });
    return vote.ballots[actor.seatId] === payload.fingers
      ? []
      : [{ type: "ballotCast", ...payload, seatId: actor.seatId }];
  },
});

export const askReveal = command({
  name: "askReveal",
  by: ["seat"],
  phases: ["step"],
  payload: z.strictObject({ groupId, slot }),
  decide(state, payload, { actor }) {
    const { board, rejection } = boardFor(state, actor, payload);
    if (rejection) return reject(rejection);
    const vote = openVote(board);
    if (!vote) return reject({ code: "noVoteOpen" });
    return vote.revealClock ? [] : [{ type: "revealAsked", ...payload }];
  },
});

/** VOTE-1: all who voted show three fingers or more; nobody having voted passes nothing. */
export function outcomeOf(ballots: readonly number[]): "passed" | "failed" {
  return ballots.length > 0 && ballots.every((fingers) => fingers >= passingFingers) ? "passed" : "failed";
}

/** VOTE-4: reveals when everyone who is not away has voted, or when the time after "reveal" is up; never while held. */
export function revealDue(state: WorkshopState, group: Group, now: number): EventBody[] {
  const { turn } = group;
  if (!turn || turn.clock.holds.length > 0 || currentBlock(state)?.kind !== "step") return [];
  const vote = openVote(group.boards[turn.slot]);
  if (!vote) return [];
  const present = presentMembers(state, group);
  const haveAllVoted = present.length > 0 && present.every((seat) => vote.ballots[seat.id] !== undefined);
  const isTimeUp = vote.revealClock !== null && remainingAt(vote.revealClock, now) <= 0;
  const ballots = Object.values(vote.ballots);
  if (ballots.length === 0 || !(haveAllVoted || isTimeUp)) return [];
  return [{ type: "voteRevealed", groupId: group.id, slot: turn.slot, outcome: outcomeOf(ballots) }];
}

export function evolveVote(board: Board, group: Group, event: VoteEvent & EventMeta): Board {
  switch (event.type) {
    case "proposalWritten":
      return { ...board, proposal: nextVersion(board.proposal ?? undefined, event.text, event.by, event.at) };
    case "voteOpened": {
      const { round, proposal, at: openedAt } = event;
      const beginning = {
        revealedAt: null,
        ballots: {},
        revealClock: null,
        status: "open",
        outcome: null,
      } as const;
      return { ...board, votes: [...board.votes, { round, proposal, openedAt, ...beginning }] };
    }
    case "ballotCast":
      return withOpenVote(board, ({ ballots }) => ({
        ballots: { ...ballots, [event.seatId]: event.fingers },
      }));
    case "revealAsked":
      return withOpenVote(board, () => ({
        revealClock: startClock(revealMs, event.at, group.turn?.clock.holds ?? []),
      }));
    case "voteRevealed":
      return withOpenVote(board, () => ({
        status: "revealed",
        revealedAt: event.at,
        outcome: event.outcome,
      }));
    default:
      return event satisfies never;
  }
}

function withOpenVote(board: Board, change: (vote: Vote) => Partial<Vote>): Board {
  const index = board.votes.findIndex((vote) => vote.status === "open");
  const open = board.votes[index];
  return open ? { ...board, votes: board.votes.with(index, { ...open, ...change(open) }) } : board;
}
