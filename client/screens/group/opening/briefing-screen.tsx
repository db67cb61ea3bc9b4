/** The briefing on a participant's screen: the four turns of a step as a still, while an exchange is played in the room. */

import { roleNames } from "../../../../shared/words/vocabulary.ts";
import type { Role, Turn } from "../../../../shared/workshop/vocabulary.ts";
import { turns } from "../../../../shared/workshop/vocabulary.ts";
import { useRemaining } from "../../../store/use-time.ts";
import { Glyph } from "../../../ui/glyph.tsx";
import { fieldClass } from "../../../ui/role-look.ts";
import { groupAndTable } from "../../../words/groups.ts";
import { openingWords } from "../../../words/opening.ts";
import { turnNames } from "../../../words/vocabulary.ts";
import { PartFrame } from "../part-frame.tsx";
import { useHere } from "../table.ts";
import { WatchHere } from "./watch-here.tsx";

const words = openingWords.briefing;
const speakers: Partial<Record<Turn, Role>> = { need: "productManager", constraint: "engineer" };

export function BriefingScreen() {
  const { group, room } = useHere();
  const isPlaying = useRemaining(room.exchange) > 0;
  return (
    <PartFrame title={words.title} lead={isPlaying ? words.lookUp : words.lead}>
      {room.exchange && isPlaying && <WatchHere clock={room.exchange} />}
      <ol className="grid sm:grid-cols-2 lg:grid-cols-4">
        {turns.map((turn, index) => {
          const role = speakers[turn];
          return (
            <li
              key={turn}
              className={`flex min-h-44 flex-col p-5 lg:min-h-[54vh] lg:p-7 ${role ? fieldClass(role) : "border-line bg-sheet not-last:lg:border-r"}`}
            >
              <span className="display tnum text-d50 lg:text-d92">{index + 1}</span>
              <h2 className="mt-3 flex items-center gap-2.5 text-20 font-bold lg:mt-6 lg:text-24">
                {role && <Glyph role={role} size={24} label={roleNames[role]} />}
                {turnNames[turn]}
              </h2>
              <p className="mt-2 text-16 leading-snug lg:text-18">{words.turns[turn]}</p>
            </li>
          );
        })}
      </ol>
      {group && <p className="mt-6 text-18 font-semibold">{words.yourTable(groupAndTable(group.table))}</p>}
    </PartFrame>
  );
}
