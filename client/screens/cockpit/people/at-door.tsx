/** Who waits before the locked door: let in one, all, or turn somebody away; and the lock itself. */
import type { SeatId } from "../../../../shared/workshop/ids.ts";
import { Button } from "../../../ui/button.tsx";
import { lockWords } from "../../../words/cockpit-people.ts";
import { disciplineNames } from "../../../words/vocabulary.ts";
import { useCockpit } from "../cockpit.ts";
import { useOrders } from "../orders.tsx";

export function AtDoor() {
  const { desk } = useCockpit();
  const { order } = useOrders();
  const ids = Object.keys(desk.outside) as SeatId[];
  if (ids.length === 0) return null;
  const answer = (seatIds: readonly SeatId[], isAdmitted: boolean) =>
    void order("answerDoor", { seatIds, isAdmitted });
  return (
    <section role="alert" className="field-spot mb-3 px-4 py-2.5">
      <div className="mb-2 flex flex-wrap items-center gap-x-4 gap-y-2">
        <h2 className="mr-auto text-16 font-bold">{lockWords.outside(ids.length)}</h2>
        {ids.length > 1 && (
          <Button isDense onClick={() => answer(ids, true)}>
            {lockWords.admitAll(ids.length)}
          </Button>
        )}
      </div>
      <ul className="max-h-72 overflow-y-auto">
        {ids.map((id) => {
          const person = desk.outside[id];
          if (!person) return null;
          return (
            <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-line py-1">
              <span className="mr-auto text-16">
                <strong className="font-semibold">{person.name}</strong>{" "}
                <span className="text-14">{disciplineNames[person.discipline]}</span>
              </span>
              <Button
                isDense
                weight={ids.length > 1 ? "secondary" : "primary"}
                aria-label={lockWords.admitNamed(person.name)}
                onClick={() => answer([id], true)}
              >
                {lockWords.admit}
              </Button>
              <Button
                isDense
                weight="tertiary"
                aria-label={lockWords.declineNamed(person.name)}
                onClick={() => answer([id], false)}
              >
                {lockWords.decline}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

export function DoorLock() {
  const { room } = useCockpit();
  const { order } = useOrders();
  const { isDoorLocked } = room;
  return (
    <div>
      <p className="text-15 text-ink2">{isDoorLocked ? lockWords.isLocked : lockWords.isOpen}</p>
      <Button weight="secondary" isDense onClick={() => order(isDoorLocked ? "unlockDoor" : "lockDoor", {})}>
        {isDoorLocked ? lockWords.unlock : lockWords.lock}
      </Button>
    </div>
  );
}
