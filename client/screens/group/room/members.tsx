/** Who is at the table, in which role, and who is away. */

import { roleNames } from "../../../../shared/words/vocabulary.ts";
import { Glyph } from "../../../ui/glyph.tsx";
import { roomWords } from "../../../words/room.ts";
import { roleIn, useHere } from "../table.ts";

export function Members({ slot }: { readonly slot: number }) {
  const { room, group, me } = useHere();
  if (!group) return null;
  return (
    <ul aria-label={roomWords.whoIsHere} className="flex flex-wrap gap-x-8 gap-y-3 text-15 leading-snug">
      {group.seatIds.map((id) => {
        const person = room.roster[id];
        const role = roleIn(group, slot, id);
        return (
          <li key={id}>
            <span className="flex items-center gap-1.5 text-ink2">
              {role && <Glyph role={role} toned size={14} />}
              {role ? roleNames[role] : roomWords.noRoleYet}
            </span>
            <strong className="text-16">
              <bdi>{id === me ? roomWords.you : room.names[id]}</bdi>
            </strong>
            {person?.isBot && <span className="text-ink2"> {roomWords.bot}</span>}
            {person?.isAway && <span className="lit ml-1.5 px-1 font-semibold">{roomWords.away}</span>}
          </li>
        );
      })}
    </ul>
  );
}
