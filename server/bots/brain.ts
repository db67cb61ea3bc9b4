/**
 * How a bot decides: from what it sees it knows what it could do, and does each of these things when it has thought
 * about it for a while. Pure: the same sights at the same times give the same moves for the same seed.
 */
import { commitmentMoves } from "./behaviour/commitments.ts";
import { deRoleMoves, dotMoves, timelineMoves } from "./behaviour/debrief.ts";
import { stepMoves } from "./behaviour/step.ts";
import { troubled } from "./behaviour/troubles.ts";
import type { Move } from "./move.ts";
import { blockNow, type Mind, type Sight } from "./sight.ts";
import { consider, type Memory, type Thought } from "./thinking.ts";

export const think = (sight: Sight, mind: Mind, memory: Memory): Thought =>
  consider(movesOf(sight, mind), memory, sight.now);

function movesOf(sight: Sight, mind: Mind): readonly Move[] {
  const moves = possibleMoves(sight, mind);
  return mind.scenario === "difficult-room" ? troubled(moves, sight, mind) : moves;
}

/** Everything that the bot could do in what it sees, in no order. While the room is held it looks up and waits. */
function possibleMoves(sight: Sight, mind: Mind): readonly Move[] {
  const block = blockNow(sight);
  if (!block || !sight.group || sight.room.clock.holds.length > 0) return [];
  switch (block.kind) {
    case "step":
      return stepMoves(sight, mind);
    case "deRole":
      return deRoleMoves(sight, mind);
    case "what":
      return timelineMoves(sight, mind);
    case "soWhat":
      return dotMoves(sight, mind);
    case "nowWhat":
      return commitmentMoves(sight, mind);
    default:
      return [];
  }
}
