/** People who came after the groups were formed: the proposed group in one tap, or another one. */
import type { GroupId, SeatId } from "../../../../shared/workshop/ids.ts";
import { Button } from "../../../ui/button.tsx";
import { Menu } from "../../../ui/menu.tsx";
import { Pennant } from "../../../ui/pennant.tsx";
import { groupWords } from "../../../words/cockpit.ts";
import { sideWords } from "../../../words/cockpit-people.ts";
import { groupLook } from "../../../words/groups.ts";
import { canDivide, nameIn, useCockpit } from "../cockpit.ts";
import { useMoves } from "./use-moves.ts";

export function WaitingPeople() {
  const { room, desk, phase } = useCockpit();
  const waiting = Object.values(room.roster).filter(({ id }) => desk.waiting[id] !== undefined);
  if (waiting.length === 0 || canDivide(phase) || phase === "close") return null;
  return (
    <section aria-labelledby="waiting" className="rule-2 pt-3">
      <h2 id="waiting" className="flex items-center gap-3 text-16 font-bold">
        {sideWords.waiting} <Pennant>{String(waiting.length)}</Pennant>
      </h2>
      <ul>
        {waiting.map(({ id }) => (
          <Waiting key={id} seatId={id} groupId={desk.waiting[id] ?? null} />
        ))}
      </ul>
    </section>
  );
}

function Waiting({ seatId, groupId }: { readonly seatId: SeatId; readonly groupId: GroupId | null }) {
  const { room, desk } = useCockpit();
  const { place, targetsFor } = useMoves();
  const name = nameIn(room, seatId);
  const table = groupId ? desk.groups[groupId]?.table : undefined;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line py-2">
      <span className="mr-auto text-16 font-semibold">{name}</span>
      {groupId && table !== undefined ? (
        <Button isDense onClick={() => place(seatId, groupId)}>
          {sideWords.place(groupLook(table).name)}
        </Button>
      ) : (
        <span className="text-15 text-ink2">{sideWords.noPlace}</span>
      )}
      <Menu
        label={groupWords.moveTo(name)}
        items={targetsFor(seatId)}
        trigger={
          <Button weight="tertiary" isDense aria-label={groupWords.moveTo(name)}>
            {sideWords.elsewhere}
          </Button>
        }
      />
    </li>
  );
}
