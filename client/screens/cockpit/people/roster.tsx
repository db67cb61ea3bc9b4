/** Who is here, live, with what they do when they are not here; somebody can be removed. */
import { X } from "lucide-react";
import type { PersonView } from "../../../../shared/view/room-view.ts";
import { disciplines } from "../../../../shared/workshop/vocabulary.ts";
import { IconButton } from "../../../ui/icon-button.tsx";
import { cockpitWords } from "../../../words/cockpit.ts";
import { rosterWords } from "../../../words/cockpit-people.ts";
import { disciplineNames } from "../../../words/vocabulary.ts";
import { useCockpit } from "../cockpit.ts";
import { useOrders } from "../orders.tsx";
import { AtDoor } from "./at-door.tsx";
import { Claims } from "./claims.tsx";

export function Roster() {
  const { room, desk } = useCockpit();
  const people = Object.values(room.roster).sort((a, b) => a.joinedAt - b.joinedAt);
  const counts = disciplines
    .map((discipline) => [discipline, people.filter((one) => one.discipline === discipline).length] as const)
    .filter(([, n]) => n > 0);
  return (
    <section aria-labelledby="roster" className="px-5 pt-6 pb-4 lg:px-7">
      <AtDoor />
      <Claims />
      <div className="flex flex-wrap items-baseline gap-x-5">
        <h2 id="roster" className="display text-d40">
          {people.length === 0 ? rosterWords.title : cockpitWords.people(people.length)}
        </h2>
        <p className="text-16 text-ink2">{rosterWords.disciplines(counts, disciplineNames)}</p>
      </div>
      {people.length === 0 ? (
        <p className="mt-3 text-18 text-ink2">{rosterWords.empty}</p>
      ) : (
        <details open={desk.proposal === null} className="mt-3">
          <summary className="text-16 font-semibold">{rosterWords.names}</summary>
          <ul className="mt-2 grid max-h-72 grid-cols-[repeat(auto-fill,minmax(14rem,1fr))] gap-x-6 overflow-y-auto">
            {people.map((person) => (
              <Person key={person.id} person={person} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Person({ person }: { readonly person: PersonView }) {
  const { order, ask } = useOrders();
  const { id, name, discipline, isBot, isAway } = person;
  const notes = [disciplineNames[discipline], isBot && rosterWords.bot, isAway && rosterWords.away].filter(
    Boolean,
  );
  const remove = () =>
    ask(
      { ...rosterWords.ask, title: rosterWords.ask.title(name) },
      () => void order("removeSeat", { seatId: id }),
    );
  return (
    <li className="flex items-center gap-2 border-t border-line py-0.5">
      <p className={`min-w-0 flex-1 truncate text-16 ${isAway ? "text-ink2" : ""}`}>
        <strong className="font-semibold">{name}</strong>{" "}
        <span className="text-14 text-ink2">{notes.join(", ")}</span>
      </p>
      <IconButton
        label={rosterWords.remove(name)}
        icon={<X aria-hidden className="size-4" />}
        onClick={remove}
      />
    </li>
  );
}
