/**
 * Turns 1 and 2: the product manager says what the persona needs, the engineer what stands in the way and what would
 * loosen it; each is played back, at times not quite rightly at first; and a private fact may be spoken.
 */
import { command, type Move } from "../move.ts";
import { between, luck, type TurnTable } from "../sight.ts";
import { constraintText, needText } from "../words/spoken.ts";

const roleOf = { need: "productManager", constraint: "engineer" } as const;

export function speakingMoves(table: TurnTable, kind: "need" | "constraint"): readonly Move[] {
  const { sight, assignment } = table;
  if (assignment[roleOf[kind]] !== sight.me) return [];
  const note = table.board.noteOrder.some((id) => {
    const one = table.board.notes[id];
    return one?.kind === kind && !one.isRemoved;
  });
  return note ? [...answerPlayBack(table, kind), ...sayFact(table, kind)] : say(table, kind);
}

function say({ sight, mind, at, slot }: TurnTable, kind: "need" | "constraint"): readonly Move[] {
  const matter = `${slot}/${kind}`;
  const random = luck(mind, matter);
  const { brief } = sight.seat;
  // Where a role was handed on, the brief follows a moment later.
  if (brief === null || sight.seat.role !== roleOf[kind]) return [];
  const text = kind === "need" ? needText(brief) : constraintText(brief, random);
  return [command(matter, between(10, 22, random), "writeNote", { ...at, kind, text, speaker: sight.me })];
}

/** Whoever was played back says whether that was it; a second try always does. */
function answerPlayBack({ mind, board, at, slot }: TurnTable, of: "need" | "constraint"): readonly Move[] {
  const { tries, isUnderstood } = board.playBacks[of];
  if (isUnderstood) return [];
  const matter = `${slot}/play-back/${of}/${tries}`;
  const random = luck(mind, matter);
  const isRight = tries > 0 || random() < 0.72;
  return [command(matter, between(12, 22, random), "answerPlayBack", { ...at, of, isUnderstood: isRight })];
}

function sayFact({ sight, mind, at, slot }: TurnTable, kind: "need" | "constraint"): readonly Move[] {
  const { fact } = sight.seat;
  const matter = `${slot}/fact/${kind}`;
  const random = luck(mind, matter);
  if (!fact || fact.isSaid || random() > 0.65) return [];
  return [command(matter, between(8, 24, random), "markFact", { ...at, role: roleOf[kind], isSaid: true })];
}
