/** Forgetting somebody who asks for it: chosen by name, asked once, for good (PRIVACY-1). */
import { useState } from "react";
import type { SeatId } from "../../../../shared/workshop/ids.ts";
import { useSession } from "../../../store/session-context.tsx";
import { teamKeys } from "../../../store/team-keys.ts";
import { Button } from "../../../ui/button.tsx";
import { errorWords } from "../../../words/rejections.ts";
import { erasePersonWords } from "../../../words/team.ts";
import { nameIn, useCockpit } from "../cockpit.ts";
import { useOrders } from "../orders.tsx";

export function ErasePerson() {
  const { room } = useCockpit();
  const { workshopId } = useSession().options;
  const { ask, tell } = useOrders();
  const [chosen, setChosen] = useState<SeatId | null>(null);
  const people = (Object.keys(room.names) as SeatId[])
    .filter((id) => nameIn(room, id) !== "")
    .toSorted((one, other) => nameIn(room, one).localeCompare(nameIn(room, other)));
  const erase = (id: SeatId) =>
    ask({ ...erasePersonWords.ask, title: erasePersonWords.ask.title(nameIn(room, id)) }, async () => {
      const answer = await teamKeys(workshopId).erase(id);
      setChosen(null);
      tell(answer.ok ? erasePersonWords.done : errorWords(answer.error));
    });
  return (
    <section aria-labelledby="erase-person">
      <h3 id="erase-person" className="text-18 font-bold">
        {erasePersonWords.title}
      </h3>
      <p className="mt-2 text-15 text-ink2">{erasePersonWords.hint}</p>
      <label className="mt-3 block text-15">
        <span className="mb-1 block font-bold">{erasePersonWords.choose}</span>
        <select
          className="h-11 w-full border-2 border-ink bg-sheet px-3 text-16"
          value={chosen ?? ""}
          onChange={(event) => setChosen(people.find((id) => id === event.target.value) ?? null)}
        >
          <option value="">{erasePersonWords.nobody}</option>
          {people.map((id) => (
            <option key={id} value={id}>
              {nameIn(room, id)}
            </option>
          ))}
        </select>
      </label>
      <div className="mt-3">
        <Button
          weight="secondary"
          isDense
          disabled={chosen === null}
          onClick={() => chosen !== null && erase(chosen)}
        >
          {erasePersonWords.act}
        </Button>
      </div>
    </section>
  );
}
