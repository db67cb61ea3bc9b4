/** What happens beside the turns now and then: a pass, a reality check, something parked, a connection that drops. */
import type { SeatId } from "../../../shared/workshop/ids.ts";
import { command, type Move } from "../move.ts";
import { between, luck, present, type TurnTable } from "../sight.ts";
import { parkedText, realityText } from "../words/spoken.ts";

export function asides(table: TurnTable): readonly Move[] {
  return [...pass(table), ...checkReality(table), ...park(table), ...dropOut(table)];
}

const jobs = { productManager: "product", engineer: "engineering" } as const;

/** Before having said anything, and rarely: somebody else speaks for the role today. */
function pass({ sight, mind, board, turn, assignment, at, slot }: TurnTable): readonly Move[] {
  const matter = `${slot}/pass`;
  const random = luck(mind, matter);
  const holds = [assignment.productManager, assignment.engineer].includes(sight.me);
  const isEarly = turn.turn === "need" && board.noteOrder.length === 0;
  if (!holds || !isEarly || present(sight).length < 3 || random() > 0.05) return [];
  return [command(matter, between(3, 8, random), "passRole", { groupId: at.groupId })];
}

/** Somebody whose real job it is puts a portrayal right. */
function checkReality({ sight, mind, board, turn, assignment, at, slot }: TurnTable): readonly Move[] {
  const discipline = sight.room.roster[sight.me]?.discipline;
  const role = (["productManager", "engineer"] as const).find((one) => jobs[one] === discipline);
  if (!role || turn.turn !== (role === "productManager" ? "need" : "constraint")) return [];
  if (assignment[role] === sight.me || isTheirJob(sight.room.roster[assignment[role]]?.discipline, role))
    return [];
  if (board.realityChecks.some((one) => one.role === role)) return [];
  const matter = `${slot}/reality`;
  const random = luck(mind, matter);
  if (random() > 0.3) return [];
  const payload = { ...at, role, text: realityText(role, random) };
  return [command(matter, between(18, 34, random), "checkReality", payload)];
}

const isTheirJob = (discipline: string | undefined, role: keyof typeof jobs): boolean =>
  discipline === jobs[role];

/** What the group would have escalated. */
function park(table: TurnTable): readonly Move[] {
  const { sight, mind, turn, at, slot } = table;
  const matter = `${slot}/park`;
  const random = luck(mind, matter);
  const isTime = turn.turn === "options" && turn.silenceUntilMs === null;
  if (!isTime || random() > 0.12) return [];
  const text = parkedText(table);
  return [
    command(matter, between(4, 20, random), "writeNote", { ...at, kind: "parked", text, speaker: sight.me }),
  ];
}

/** Away for a minute or two; the others go on without them. */
function dropOut({ sight, mind, turn, slot }: TurnTable): readonly Move[] {
  const matter = `${slot}/away`;
  const random = luck(mind, matter);
  if (turn.turn === "rotate" || random() > 0.07 || isLast(sight.me, present(sight))) return [];
  return [
    { kind: "absence", key: matter, thinkMs: between(20, 200, random), forMs: between(30, 110, random) },
  ];
}

const isLast = (me: SeatId, here: readonly SeatId[]): boolean => here.length < 3 && here.includes(me);
