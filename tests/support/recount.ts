/**
 * The summary's figures counted anew, as plainly as possible and with none of the summary's own code: over every board of
 * every group, as the events left it.
 */
import type { Board } from "../../shared/workshop/board-state.ts";
import type { Group } from "../../shared/workshop/group-state.ts";
import type { WorkshopState } from "../../shared/workshop/state.ts";

export interface Counted {
  readonly key: string;
  readonly group: Group;
  readonly board: Board;
  readonly slot: number;
  readonly decision: string;
}

/** Every group that has people or has begun a step, by table; those that were dissolved last. */
export function groupsIn(state: WorkshopState): Group[] {
  const all: Group[] = [];
  for (const id of state.groupOrder) {
    const group = state.groups[id];
    if (group) all.push(group);
  }
  const gone = Object.values(state.groups).filter((one) => !state.groupOrder.includes(one.id) && one.turn);
  gone.sort((a, b) => a.table - b.table);
  return [...all, ...gone];
}

/** Every board on which something was decided, priced or marked as recorded. */
export function recount(state: WorkshopState): Counted[] {
  const found: Counted[] = [];
  for (const group of groupsIn(state)) {
    for (const [slot, board] of group.boards.entries()) {
      let decision = board.tradeOff.texts.decision?.value ?? "";
      if (decision === "")
        for (const vote of board.votes) if (vote.status === "revealed") decision = vote.proposal;
      if (decision === "" && board.proposal) decision = board.proposal.value;
      const price = board.tradeOff.texts.giveUp?.value ?? "";
      if (decision !== "" || price !== "" || board.tradeOff.recordedAt !== null)
        found.push({ key: `${group.id}/${slot}`, group, board, slot, decision });
    }
  }
  return found;
}

export const keysWhere = (all: readonly Counted[], holds: (one: Counted) => boolean): string[] =>
  all.filter(holds).map(({ key }) => key);

/** The fingers of each vote that was revealed. */
export function hands({ votes }: Board): number[][] {
  const shown: number[][] = [];
  for (const vote of votes) if (vote.status === "revealed") shown.push(Object.values(vote.ballots));
  return shown;
}

export const wasContested = (board: Board): boolean => {
  const shown = hands(board);
  const last = shown[shown.length - 1];
  if (shown.length > 1) return true;
  if (board.votes[board.votes.length - 1]?.status === "unresolved") return true;
  if (board.curveball?.sharedAt && board.curveball.answer?.effect === "reversed") return true;
  if (!last) return false;
  if (Math.min(...last, 5) <= 2) return true;
  let sum = 0;
  for (const fingers of last) sum += fingers;
  return sum / last.length < 3.5;
};

/** +1 for a persona that most say stays, −1 for one that leaves, 0 for all else. */
export function shiftOf({ verdicts }: Board): -1 | 0 | 1 {
  let [stays, grumbles, leaves] = [0, 0, 0];
  for (const verdict of Object.values(verdicts)) {
    if (verdict === "stays") stays += 1;
    else if (verdict === "leaves") leaves += 1;
    else grumbles += 1;
  }
  if (stays > grumbles && stays > leaves) return 1;
  if (leaves > grumbles && leaves > stays) return -1;
  return 0;
}

/** The private facts of the step, and whether each was spoken. */
export function factsOf(state: WorkshopState, { group, board, slot }: Counted): boolean[] {
  const step = state.castings[group.castingId]?.journey.steps[group.steps[slot] ?? slot];
  const spoken: boolean[] = [];
  if (step?.productFact) spoken.push(board.saidAt.productManager !== null);
  if (step?.engineeringFact) spoken.push(board.saidAt.engineer !== null);
  return spoken;
}
