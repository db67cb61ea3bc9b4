/** The roles that one argued, step by step. */

import { roleNames } from "../../../shared/words/vocabulary.ts";
import { Glyph } from "../../ui/glyph.tsx";
import { takeAwayWords } from "../../words/debrief.ts";
import { roleIn, useHere } from "../group/table.ts";

export function MyRoles() {
  const { group, me } = useHere();
  const played = (group?.boards ?? []).flatMap((_, slot) => {
    const role = group && slot <= group.furthestSlot ? roleIn(group, slot, me) : undefined;
    const action = group?.casting?.journey.steps[group.steps[slot] ?? -1]?.action ?? "";
    return role ? [{ slot, role, action }] : [];
  });
  return (
    <section>
      <h2 className="rule-3 pt-3 text-16 font-bold">{takeAwayWords.roles}</h2>
      {played.length === 0 && <p className="mt-3 text-18 text-ink2">{takeAwayWords.noRoles}</p>}
      <ol>
        {played.map(({ slot, role, action }) => (
          <li key={slot} className="flex items-center gap-4 border-b border-line py-4">
            <Glyph role={role} toned size={40} />
            <span>
              <span className="display block text-d26 lg:text-d40">{roleNames[role]}</span>
              <span className="mt-1 block text-15 text-ink2">{takeAwayWords.roleAt(slot + 1, action)}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
