/** "Next step you are the product manager". */
import { Glyph } from "../../../ui/glyph.tsx";
import { roomWords } from "../../../words/room.ts";
import { rolesInSentence } from "../../../words/vocabulary.ts";
import { roleIn, useTable } from "../table.ts";

export function NextRole() {
  const { group, slot, me } = useTable();
  const next = roleIn(group, slot + 1, me);
  if (!next) return null;
  return (
    <span className="flex items-center gap-2.5">
      <Glyph role={next} toned />
      <span>
        {roomWords.next}
        <strong>{rolesInSentence[next]}</strong>
      </span>
    </span>
  );
}
