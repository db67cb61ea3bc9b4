/** What a bot does in a step: its part of the present turn, the odd aside, and moving on when a turn has done its work. */
import { dueAt } from "../../../shared/workshop/clock.ts";
import type { SeatId } from "../../../shared/workshop/ids.ts";
import type { Move } from "../move.ts";
import { command } from "../move.ts";
import {
  between,
  hasPeople,
  luck,
  type Mind,
  present,
  type Sight,
  type TurnTable,
  tableAt,
  waitFor,
} from "../sight.ts";
import { asides } from "./asides.ts";
import { curveballMoves } from "./curveball.ts";
import { decisionMoves, isDecided } from "./decision.ts";
import { optionMoves } from "./options.ts";
import { speakingMoves } from "./speaking.ts";

export function stepMoves(sight: Sight, mind: Mind): readonly Move[] {
  const turn = sight.group?.turn;
  const table = turn && turn.clock.holds.length === 0 ? tableAt(sight, mind, turn.slot) : undefined;
  if (!turn || !table) return [];
  const here: TurnTable = { ...table, turn };
  return [...ownPart(here), ...asides(here), ...movingOn(here)];
}

function ownPart(table: TurnTable): readonly Move[] {
  switch (table.turn.turn) {
    case "need":
    case "constraint":
      return speakingMoves(table, table.turn.turn);
    case "options":
      return optionMoves(table);
    case "decision":
      return decisionMoves(table);
    case "curveball":
      return curveballMoves(table);
    case "rotate":
      return [];
    default:
      return table.turn.turn satisfies never;
  }
}

/** The turn has done its work, or its time has been up for so long that somebody has to say it. */
function movingOn(table: TurnTable): readonly Move[] {
  const { sight, mind, turn, assignment, at } = table;
  const endsAt = dueAt(turn.clock);
  if (turn.turn === "rotate" || endsAt === null) return [];
  const matter = `advance/${turn.revision}`;
  const isTheirs = hasPeople(sight);
  const thinkMs = between(4, 10, luck(mind, matter)) + waitFor(sight, mover(sight, assignment.scribe));
  const move = (key: string, from: number): Move => ({
    ...command(key, thinkMs, "advanceTurn", { groupId: at.groupId, from: turn.revision }),
    notBefore: from + thinkMs,
  });
  const doneAt = doneWorkAt(table);
  // BOT-3: at a table with people it is theirs to say that they are done before the time is up.
  const done = doneAt === null ? [] : [move(matter, isTheirs ? Math.max(doneAt, endsAt) : doneAt)];
  return [...done, move(`${matter}/late`, endsAt + (isTheirs ? 16_000 : 8_000))];
}

/** The scribe moves on, or, where that is a person who has other things to do, the first of the bots. */
function mover(sight: Sight, scribe: SeatId): SeatId {
  const isBot = (id: SeatId): boolean => sight.room.roster[id]?.isBot === true;
  return isBot(scribe) ? scribe : (present(sight).find(isBot) ?? scribe);
}

/** From when on the turn has nothing left to do, 0 for long since; null: it has. */
function doneWorkAt({ sight, board, turn }: TurnTable): number | null {
  switch (turn.turn) {
    case "need":
    case "constraint":
      return board.playBacks[turn.turn].isUnderstood ? 0 : null;
    case "options":
      // They explore and combine until the time is nearly up.
      return turn.silenceUntilMs === null ? dueAt(turn.clock, 25_000) : null;
    case "decision": {
      const areAllIn = present(sight).every((id) => board.verdicts[id] !== undefined);
      return isDecided(board) && board.tradeOff.recordedAt !== null && areAllIn ? 0 : null;
    }
    case "curveball":
      // Time to change the record, where it is to be changed.
      return board.curveball?.answer ? board.curveball.answer.at + 25_000 : null;
    default:
      return null;
  }
}
