/** Who has not had the role that the rotation owes them, and whether it is planned: "Ana has not been product manager yet". */

import { remembered } from "../../../../shared/memo.ts";
import type { GroupView } from "../../../../shared/view/group-view.ts";
import type { RoomView } from "../../../../shared/view/room-view.ts";
import type { Assignment } from "../../../../shared/workshop/assignment.ts";
import { coverage } from "../../../../shared/workshop/coverage.ts";
import { owedRoles } from "../../../../shared/workshop/rotation-cost.ts";
import type { RotationPolicy } from "../../../../shared/workshop/vocabulary.ts";
import { sideWords } from "../../../words/cockpit-people.ts";
import { inARow } from "../../../words/counted.ts";
import { groupLook } from "../../../words/groups.ts";
import { rolesInSentence } from "../../../words/vocabulary.ts";
import { useCockpit } from "../cockpit.ts";

interface Owed {
  readonly id: string;
  readonly table: number;
  readonly name: string;
  readonly role: string;
  readonly isPlanned: boolean;
}

/** What has been played: the steps before the present one, which counts once its turn ends. */
const owedIn = remembered(
  (
    group: GroupView,
    roster: RoomView["roster"],
    policy: RotationPolicy,
    elsewhere: readonly Assignment[] | undefined,
  ): Owed[] => {
    const begun = group.turn?.slot ?? 0;
    const some = (from: number, to?: number) => group.schedule.slice(from, to).flatMap((one) => one ?? []);
    const members = group.seatIds.flatMap((id) => roster[id] ?? []);
    const all = coverage(
      members,
      { played: [...(elsewhere ?? []), ...some(0, begun)], planned: some(begun) },
      policy,
    );
    return all.flatMap(({ seatId, hadOwed, willHaveOwed, pm, eng }) => {
      const person = roster[seatId];
      if (hadOwed || !person) return [];
      const had = { productManager: pm, engineer: eng };
      const missing = owedRoles(person.discipline, policy).filter((role) => had[role] === 0);
      const role =
        missing.length === 0 ? sideWords.either : inARow(missing.map((one) => rolesInSentence[one]));
      return [{ id: seatId, table: group.table, name: person.name, role, isPlanned: willHaveOwed }];
    });
  },
);

export function CoverageTable() {
  const { room, desk, groups } = useCockpit();
  const owed = groups
    .flatMap((group) => owedIn(group, room.roster, desk.settings.rotation, desk.playedElsewhere[group.id]))
    .sort((a, b) => Number(a.isPlanned) - Number(b.isPlanned));
  const hasGap = owed.some((one) => !one.isPlanned);
  return (
    <details open={hasGap || owed.length <= 8} className="rule-2 pt-3">
      <summary className="text-16 font-bold">
        {sideWords.coverage} <span className="tnum ml-1 font-normal text-ink2">{owed.length}</span>
      </summary>
      {owed.length === 0 ? (
        <p className="mt-2 text-15 text-ink2">{sideWords.everyone}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
        <ul tabIndex={0} className="mt-2 max-h-96 overflow-y-auto" aria-label={sideWords.coverageHint}>
          {owed.map((one) => (
            <li key={one.id} className="flex gap-2 border-t border-line py-1.5 text-14 leading-snug">
              <span
                aria-hidden
                className="mt-1 size-2.5 shrink-0"
                style={{ backgroundColor: groupLook(one.table).colour }}
              />
              <span>{sideWords.notYet(one.name, one.role)}</span>
              <span className={`ml-auto shrink-0 ${one.isPlanned ? "text-ink2" : "font-bold"}`}>
                {one.isPlanned ? sideWords.planned : sideWords.notPlanned}
              </span>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
