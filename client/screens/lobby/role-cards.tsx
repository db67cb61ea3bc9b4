/** The five roles that a step may give to somebody: glyph, word, and one sentence. */

import { roleNames } from "../../../shared/words/vocabulary.ts";
import { roles } from "../../../shared/workshop/vocabulary.ts";
import { Glyph } from "../../ui/glyph.tsx";
import { lobbyWords } from "../../words/lobby.ts";

export function RoleCards() {
  return (
    <section>
      <h2 className="display text-d26">{lobbyWords.rolesTitle}</h2>
      <p className="mt-1 text-ink2">{lobbyWords.rolesLead}</p>
      <ul className="mt-4 grid gap-x-6 gap-y-4 sm:grid-cols-2 xl:grid-cols-3">
        {roles.map((role) => (
          <li key={role} className="rule-1 flex gap-3 pt-3">
            <span className="mt-0.5 shrink-0">
              <Glyph role={role} size={24} toned />
            </span>
            <div>
              <h3 className="font-bold">{roleNames[role]}</h3>
              <p className="text-15 leading-snug">{lobbyWords.roles[role]}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
