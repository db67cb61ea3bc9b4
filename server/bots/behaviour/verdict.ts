/** What the persona does now, in the eyes of one bot: worse where it is the user who pays. */
import { command, type Move } from "../move.ts";
import { between, luck, type Table } from "../sight.ts";

export function verdictMoves({ sight, mind, board, at, slot }: Table): readonly Move[] {
  if (board.verdicts[sight.me] !== undefined) return [];
  const matter = `${slot}/verdict`;
  const random = luck(mind, matter);
  const isOnThem = board.tradeOff.whoPays?.value.includes("user") ?? false;
  const draw = random();
  const verdict =
    draw < (isOnThem ? 0.15 : 0.03) ? "leaves" : draw < (isOnThem ? 0.65 : 0.28) ? "grumbles" : "stays";
  return [command(matter, between(14, 34, random), "giveVerdict", { ...at, verdict })];
}
