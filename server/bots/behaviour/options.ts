/** Turn 3: everyone writes an option or two in silence and says when they are done. */
import { command, type Move } from "../move.ts";
import { between, luck, type TurnTable } from "../sight.ts";
import { ideasFor } from "../words/ideas.ts";

export function optionMoves(table: TurnTable): readonly Move[] {
  const { sight, mind, group, board, turn, at, slot } = table;
  const isSilent = turn.silenceUntilMs !== null;
  const own = isSilent
    ? sight.seat.ownOptions
    : board.noteOrder.flatMap((id) => board.notes[id] ?? []).filter((note) => note.speaker === sight.me);
  const count = own.filter((note) => note.kind === "option" && !note.isRemoved).length;
  const wanted = luck(mind, `${slot}/options`)() < 0.2 ? 2 : 1;
  if (count < wanted && (isSilent || count === 0)) {
    const matter = `${slot}/option/${count}`;
    const random = luck(mind, matter);
    const ideas = ideasFor(table);
    // Neighbours think of different things: each begins at a place of their own.
    const place = Math.max(0, group.seatIds.indexOf(sight.me)) + count * group.seatIds.length;
    const idea = ideas[place % ideas.length];
    if (!idea) return [];
    const payload = { ...at, kind: "option" as const, text: idea.choice, speaker: sight.me };
    return [command(matter, between(8, 22, random), "writeNote", payload)];
  }
  const matter = `done/${turn.revision}`;
  const random = luck(mind, matter);
  if (!isSilent || turn.doneSeatIds.includes(sight.me) || random() > 0.85) return [];
  return [
    command(matter, between(2, 9, random), "finishWriting", { groupId: at.groupId, from: turn.revision }),
  ];
}
