/** How the room practised: private facts that were spoken, and what was hard about the roles. */
import type { WorkshopState } from "../workshop/state.ts";
import { groupsOf } from "./readable.ts";
import type { ReportTradeOff } from "./report-trade-offs.ts";

export interface FactTotals {
  readonly said: number;
  readonly unsaid: number;
}

/** Private facts of the steps in which something was decided. None before the gallery has revealed them. */
export function factTotals(tradeOffs: readonly ReportTradeOff[]): FactTotals {
  const facts = tradeOffs.flatMap((one) => one.facts);
  const said = facts.filter((fact) => fact.wasSaid).length;
  return { said, unsaid: facts.length - said };
}

export interface DeRoleLines {
  readonly table: number;
  readonly lines: readonly string[];
}

/** REP-11: what was hardest is listed by group and without names, in the order of the alphabet. */
export function deRoleLines(state: WorkshopState): DeRoleLines[] {
  return groupsOf(state)
    .map((group) => ({ table: group.table, lines: Object.values(group.deRole.lines).sort() }))
    .filter(({ lines }) => lines.length > 0);
}
