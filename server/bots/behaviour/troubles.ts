/**
 * The difficult room, for facilitators to practise on (BOT-6): one table falls silent, at one somebody does all the
 * writing, one loses its engineer for a while, two shrink to two. Each is as people would be: it passes when the
 * facilitator has spoken to them, or by itself. What a bot would otherwise do is changed here and nowhere else.
 */
import type { Move } from "../move.ts";
import { command } from "../move.ts";
import { between, luck, type Mind, present, type Sight } from "../sight.ts";

type Trouble = "silent" | "dominated" | "withoutEngineer" | "shrinking";

/** By the table's number. */
const troubles: Readonly<Record<number, Trouble>> = {
  1: "silent",
  2: "dominated",
  3: "withoutEngineer",
  4: "shrinking",
  5: "shrinking",
};

/** What the bot does of all that it could do. */
export function troubled(moves: readonly Move[], sight: Sight, mind: Mind): readonly Move[] {
  const { group } = sight;
  const trouble = group && troubles[group.table];
  const slot = group?.turn?.slot;
  if (!group || !trouble || slot === undefined || !isStep(sight)) return moves;
  switch (trouble) {
    case "silent":
      return slot === 0 && group.turn?.turn !== "need" && !wasSpokenTo(sight) ? [] : moves;
    case "dominated":
      return slot < 2 && !wasSpokenTo(sight, ["message", "nudge"]) ? overrun(moves, sight, mind) : moves;
    case "withoutEngineer":
      return slot === 0 ? [...moves, ...dropOut(sight, mind)] : moves;
    case "shrinking":
      return slot === 1 ? [...moves, ...goHome(sight, mind)] : moves;
    default:
      return trouble satisfies never;
  }
}

const isStep = ({ room }: Sight): boolean =>
  typeof room.position === "number" && room.blocks[room.position]?.kind === "step";

type Said = NonNullable<Sight["group"]>["thread"][number]["kind"];

/** Whether a facilitator has written to the group: anything at all, or something of these kinds. */
const wasSpokenTo = ({ group }: Sight, kinds?: readonly Said[]): boolean =>
  group?.thread.some(({ from, kind }) => from !== "group" && (kinds?.includes(kind) ?? true)) ?? false;

/** The first at the table writes for everybody, and more than anybody asked for. */
function overrun(moves: readonly Move[], sight: Sight, mind: Mind): readonly Move[] {
  const { group, me } = sight;
  const turn = group?.turn;
  const board = turn && group.boards[turn.slot];
  if (!group || !turn || !board) return moves;
  if (group.seatIds[0] !== me)
    return moves.filter((move) => move.kind !== "command" || move.name !== "writeNote");
  const isSilent = turn.silenceUntilMs !== null;
  const written = board.noteOrder.filter((id) => board.notes[id]?.speaker === me).length;
  if (turn.turn !== "options" || isSilent || written >= 6) return moves;
  const key = `${turn.slot}/once-more/${written}`;
  const text = `${remarks[written % remarks.length]}`;
  const payload = { groupId: group.id, slot: turn.slot, kind: "option" as const, text, speaker: me };
  return [...moves, command(key, between(5, 12, luck(mind, key)), "writeNote", payload)];
}

const remarks = [
  "Let me put it another way: the same, but in two releases",
  "What we did at my last place: a switch, and somebody who watches it",
  "The short version of what I said: do less, sooner",
  "And if that is too much: only for those who ask for it",
  "As I said before: first measure, then decide",
  "One more from me: leave it as it is and say so openly",
] as const;

/** The engineer's connection drops as the first step gets going; whoever takes over keeps theirs. */
function dropOut(sight: Sight, mind: Mind): readonly Move[] {
  const { group, me } = sight;
  if (group?.schedule[0]?.engineer !== me || group.turn?.turn !== "need") return [];
  if (present(sight).length < group.seatIds.length) return [];
  const key = "troubled/away";
  return [{ kind: "absence", key, thinkMs: between(10, 20, luck(mind, key)), forMs: 5 * 60_000 }];
}

/** All but two are called away; whoever has come over from such a table stays. */
function goHome({ group, me, seat }: Sight, mind: Mind): readonly Move[] {
  if (!group || group.seatIds.indexOf(me) < 2 || seat.earlier.length > 0) return [];
  return [command("troubled/leave", between(5, 25, luck(mind, "leave")), "leave", {})];
}
