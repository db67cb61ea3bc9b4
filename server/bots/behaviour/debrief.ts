/** The debrief up to the dots: a line on stepping out of the role, the own timeline with its tags, and the dot vote. */

import { rolesOf } from "../../../shared/workshop/assignment.ts";
import { dotAllowance } from "../../../shared/workshop/dots.ts";
import { shuffled } from "../../../shared/workshop/random.ts";
import type { TradeOffChoice } from "../../../shared/workshop/trade-offs.ts";
import { evidences, type Prudence, type Role, reversibilities } from "../../../shared/workshop/vocabulary.ts";
import { command, type Move } from "../move.ts";
import {
  between,
  luck,
  type Mind,
  oneOf,
  present,
  type Sight,
  type Table,
  tableAt,
  waitFor,
} from "../sight.ts";
import { deRoleText } from "../words/spoken.ts";
import { themesOf } from "../words/themes.ts";
import { recordingMoves } from "./recording.ts";
import { verdictMoves } from "./verdict.ts";

export function deRoleMoves(sight: Sight, mind: Mind): readonly Move[] {
  const { group, seat, me } = sight;
  if (!group || seat.deRole !== null) return [];
  const random = luck(mind, "de-role");
  const text = deRoleText(lastRole(sight), group.seatIds.indexOf(me) + group.table);
  return [command(`de-role/${me}`, between(15, 70, random), "writeDeRole", { groupId: group.id, text })];
}

/** The role that a bot has to step out of: the last one in which it argued for a side, else the last one. */
function lastRole({ group, me }: Sight): Role {
  const played = (group?.schedule ?? []).flatMap((one) => (one ? rolesOf(one, me).slice(0, 1) : []));
  return (
    played.findLast((role) => role === "productManager" || role === "engineer") ?? played.at(-1) ?? "observer"
  );
}

/** Each looks after one of the group's trade-offs: finishes the record, tags it; one of them nominates the hardest. */
export function timelineMoves(sight: Sight, mind: Mind): readonly Move[] {
  if (sight.room.gallery !== null || !sight.group) return [];
  const tables = sight.group.boards.flatMap((_, slot) => tableAt(sight, mind, slot) ?? []);
  const told = tables.filter(({ board }) => board.hasTradeOff);
  const here = present(sight);
  return [
    ...told.flatMap((table) => [
      ...recordingMoves(table),
      ...verdictMoves(table),
      ...tag(table, here[table.slot % here.length]),
    ]),
    ...nominate(sight, mind, told),
  ];
}

function tag(table: Table, keeper: Sight["me"] | undefined): readonly Move[] {
  const { sight, mind, board, at, slot } = table;
  if (keeper === undefined) return [];
  const random = luck(mind, `${slot}/tags`);
  const { tradeOff } = board;
  const waitMs = waitFor(sight, keeper);
  const choose = (isOpen: boolean, choice: TradeOffChoice): Move[] => {
    const thinkMs = between(15, 45, random) + waitMs;
    return isOpen
      ? [command(`${slot}/choose/${choice.field}`, thinkMs, "chooseTradeOff", { ...at, choice })]
      : [];
  };
  const themes = themesOf(table, random);
  const isBorrowing = tradeOff.borrowing?.value === "yes";
  const prudence: Prudence = random() < 0.75 ? "prudent" : "reckless";
  return [
    ...choose(tradeOff.themes.length === 0, { field: "themes", value: themes }),
    ...choose(tradeOff.reversibility === null, {
      field: "reversibility",
      value: oneOf(reversibilities, random),
    }),
    ...choose(tradeOff.evidence === null, { field: "evidence", value: oneOf(evidences, random) }),
    ...choose(isBorrowing && tradeOff.prudence === null, { field: "prudence", value: prudence }),
  ];
}

/** The hardest: the one with the fewest fingers. */
function nominate(sight: Sight, mind: Mind, told: readonly Table[]): readonly Move[] {
  const { group } = sight;
  const [first] = present(sight);
  if (!group || group.nominatedSlot !== null || first === undefined) return [];
  const hardest = [...told].sort((a, b) => fewestFingers(a) - fewestFingers(b))[0];
  if (!hardest) return [];
  const thinkMs = between(45, 75, luck(mind, "nominate")) + waitFor(sight, first);
  return [command("nominate", thinkMs, "nominate", { groupId: group.id, slot: hardest.slot })];
}

const fewestFingers = ({ board }: Table): number =>
  Math.min(6, ...board.votes.flatMap(({ ballots }) => Object.values(ballots ?? {})));

/** Dots go to other groups' trade-offs first. */
export function dotMoves({ room, seat, group }: Sight, mind: Mind): readonly Move[] {
  const { dots } = room;
  if (!dots || dots.totals !== null || seat.dots.length >= dotAllowance(dots.items.length)) return [];
  const inOrder = shuffled(dots.items, luck(mind, "dots"));
  const others = inOrder.filter((key) => group === null || !key.startsWith(`${group.id}/`));
  const key = [...others, ...inOrder].find((one) => !seat.dots.includes(one));
  if (!key) return [];
  const random = luck(mind, `dot/${seat.dots.length}`);
  return [command(`dot/${key}`, between(8, 35, random), "placeDot", { key })];
}
