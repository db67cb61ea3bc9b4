/** Who sits at this table and what they play, step by step; somebody can be moved or removed. */
import { ArrowLeftRight, X } from "lucide-react";
import type { GroupView } from "../../../shared/view/group-view.ts";
import { roleNames } from "../../../shared/words/vocabulary.ts";
import { roleOf } from "../../../shared/workshop/assignment.ts";
import type { SeatId } from "../../../shared/workshop/ids.ts";
import { Glyph } from "../../ui/glyph.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { Menu } from "../../ui/menu.tsx";
import { groupWords } from "../../words/cockpit.ts";
import { rosterWords } from "../../words/cockpit-people.ts";
import { disciplineNames } from "../../words/vocabulary.ts";
import { nameIn, useCockpit } from "./cockpit.ts";
import { useOrders } from "./orders.tsx";
import { useMoves } from "./use-moves.ts";

export function GroupPeople({ group }: { readonly group: GroupView }) {
  return (
    <section aria-labelledby="members">
      <h3 id="members" className="text-16 font-bold">
        {groupWords.people}
      </h3>
      <ul className="mt-1">
        {group.seatIds.map((seatId) => (
          <Member key={seatId} group={group} seatId={seatId} />
        ))}
      </ul>
    </section>
  );
}

function Member({ group, seatId }: { readonly group: GroupView; readonly seatId: SeatId }) {
  const { room, phase } = useCockpit();
  const { order, ask } = useOrders();
  const { targetsFor } = useMoves();
  const person = room.roster[seatId];
  const name = nameIn(room, seatId);
  const notes = [
    person && disciplineNames[person.discipline],
    person?.isBot && rosterWords.bot,
    person?.isAway !== false && rosterWords.away,
  ].filter(Boolean);
  const remove = () =>
    ask(
      { ...rosterWords.ask, title: rosterWords.ask.title(name) },
      () => void order("removeSeat", { seatId }),
    );
  return (
    <li className="flex items-center border-t border-line py-1">
      <div className="min-w-0 flex-1">
        <p className="truncate text-16 leading-snug">
          <strong className="font-semibold">{name}</strong>{" "}
          <span className="text-14 text-ink2">{notes.join(", ")}</span>
        </p>
        <Roles group={group} seatId={seatId} />
      </div>
      {phase !== "close" && targetsFor(seatId).length > 0 && (
        <Menu
          label={groupWords.moveTo(name)}
          items={targetsFor(seatId)}
          trigger={
            <IconButton
              label={groupWords.moveTo(name)}
              icon={<ArrowLeftRight aria-hidden className="size-4" />}
            />
          }
        />
      )}
      <IconButton
        label={rosterWords.remove(name)}
        icon={<X aria-hidden className="size-4" />}
        onClick={remove}
      />
    </li>
  );
}

/** A glyph a step, the present one lit. */
function Roles({ group, seatId }: { readonly group: GroupView; readonly seatId: SeatId }) {
  return (
    <ol aria-label={groupWords.roles} className="mt-1 flex gap-1.5">
      {group.schedule.map((assignment, slot) => {
        const role = assignment ? roleOf(assignment, seatId) : undefined;
        const isNow = group.turn?.slot === slot;
        return (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: a slot is its place
            key={slot}
            title={role && `${groupWords.step(slot + 1)}: ${roleNames[role]}`}
            className={`grid size-6 place-items-center ${isNow ? "field-spot" : ""}`}
          >
            {role ? (
              <Glyph role={role} size={14} toned label={`${groupWords.step(slot + 1)}, ${roleNames[role]}`} />
            ) : (
              <span aria-hidden className="size-1.5 bg-line3" />
            )}
          </li>
        );
      })}
    </ol>
  );
}
