/** At the side: who is about to move, what was changed last, who was removed, and groups that are dissolved. */

import type { AnnouncedView } from "../../../../shared/view/surgery-view.ts";
import type { SeatId } from "../../../../shared/workshop/ids.ts";
import type { Operation } from "../../../../shared/workshop/surgery-state.ts";
import { useTicking } from "../../../store/use-time.ts";
import { Button } from "../../../ui/button.tsx";
import { surgeryWords } from "../../../words/surgery.ts";
import { rolesInSentence } from "../../../words/vocabulary.ts";
import { type Cockpit, nameIn, useCockpit } from "../cockpit.ts";
import { useOrders } from "../orders.tsx";

export function SurgeryRail({ onOpen }: { readonly onOpen: (groupId: string) => void }) {
  const cockpit = useCockpit();
  const { room, desk } = cockpit;
  const { order } = useOrders();
  const { announced } = room;
  const { undoable } = desk;
  const removed = Object.entries(desk.removed).filter(([, name]) => name !== "");
  const dissolved = Object.entries(desk.dissolved);
  if (announced.length + removed.length + dissolved.length === 0 && !undoable) return null;
  return (
    <section aria-labelledby="surgery" className="rule-2 pt-3">
      <h2 id="surgery" className="text-16 font-bold">
        {surgeryWords.rail}
      </h2>
      <ul className="mt-1">
        <JustNow />
        {removed.map(([id, name]) => (
          <Line
            key={id}
            words={surgeryWords.did.remove(name)}
            act={surgeryWords.bringBackShort}
            label={surgeryWords.bringBack(name)}
            onAct={() => order("restoreSeat", { seatId: id as SeatId })}
          />
        ))}
        {dissolved.map(([from, into]) => {
          const [table, to] = [from, into].map((id) => tableIn(cockpit, id));
          return (
            <Line
              key={from}
              words={surgeryWords.wentInto(table ?? 0, to ?? 0)}
              act={surgeryWords.openBoard}
              label={surgeryWords.openDissolved(table ?? 0)}
              onAct={() => onOpen(from)}
            />
          );
        })}
      </ul>
    </section>
  );
}

/** Who is about to move, and what was changed last: also in a group's dialogue, where the line at the foot is covered. */
export function JustNow() {
  const cockpit = useCockpit();
  const { order } = useOrders();
  const { undoable } = cockpit.desk;
  return (
    <>
      {cockpit.room.announced.map((one) => (
        <Moving key={one.id} announced={one} />
      ))}
      {undoable && (
        <Line
          words={didWords(undoable.operation, cockpit)}
          act={surgeryWords.undo}
          onAct={() => order("undoSurgery", { id: undoable.id })}
        />
      )}
    </>
  );
}

const tableIn = ({ desk }: Cockpit, id: string): number =>
  Object.values(desk.groups).find((group) => group.id === id)?.table ?? 0;

interface LineProps {
  readonly words: string;
  readonly act: string;
  /** What a screen reader hears of the button, where its word alone says too little. */
  readonly label?: string;
  readonly onAct: () => void;
}

function Line({ words, act, label, onAct }: LineProps) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 border-t border-line py-1 text-15">
      <span>{words}</span>
      <Button weight="tertiary" isDense {...(label && { "aria-label": label })} onClick={onAct}>
        {act}
      </Button>
    </li>
  );
}

function Moving({ announced: { id, seatIds, table, dueAt } }: { readonly announced: AnnouncedView }) {
  const { room } = useCockpit();
  const { order } = useOrders();
  const now = useTicking();
  const names = seatIds.map((seatId) => nameIn(room, seatId));
  const seconds = Math.min(10, Math.max(0, Math.ceil((dueAt - now) / 1000)));
  return (
    <li className="field-spot flex flex-wrap items-center justify-between gap-x-4 px-3 py-1.5 text-15 font-semibold">
      <span>
        {surgeryWords.moving(names, table)}{" "}
        <span className="tnum font-normal">{surgeryWords.inSeconds(seconds)}</span>
      </span>
      <Button weight="tertiary" isDense onClick={() => order("undoSurgery", { id })}>
        {surgeryWords.callOff}
      </Button>
    </li>
  );
}

function didWords(operation: Operation, cockpit: Cockpit): string {
  const { did } = surgeryWords;
  const { room } = cockpit;
  switch (operation.kind) {
    case "move":
      return did.move(nameIn(room, operation.seatId), tableIn(cockpit, operation.to));
    case "merge":
      return did.merge(tableIn(cockpit, operation.from), tableIn(cockpit, operation.into));
    case "split":
      return did.split(tableIn(cockpit, operation.groupId), operation.founded.table);
    case "handOn":
      return did.handOn(nameIn(room, operation.to), rolesInSentence[operation.role]);
    case "remove":
      return did.remove(nameIn(room, operation.seatId));
    default:
      return operation satisfies never;
  }
}
