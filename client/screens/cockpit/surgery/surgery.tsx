/**
 * Surgery from anywhere in the cockpit: whoever wishes something opens the sheet that shows what it means; confirmed, it
 * is told in a line with *undo*.
 */
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from "react";
import { surgeryWords } from "../../../words/surgery.ts";
import { rolesInSentence } from "../../../words/vocabulary.ts";
import { type Cockpit, nameIn, useCockpit } from "../cockpit.ts";
import { useOrders } from "../orders.tsx";
import { SurgerySheet } from "./surgery-sheet.tsx";
import type { SurgeryCommand, Wish } from "./surgery-wish.ts";

export interface Surgery {
  /** Asks, with what it means. */
  readonly propose: (wish: Wish) => void;
  /** Does it, tells it, and offers to undo it. */
  readonly carryOut: (command: SurgeryCommand) => Promise<void>;
}

const SurgeryContext = createContext<Surgery | null>(null);

export function useSurgery(): Surgery {
  const surgery = useContext(SurgeryContext);
  if (!surgery) throw new Error("Surgery stands inside of the cockpit.");
  return surgery;
}

export function SurgeryProvider({ children }: { readonly children: ReactNode }) {
  const cockpit = useCockpit();
  const { order, tell } = useOrders();
  const [wish, setWish] = useState<Wish | null>(null);
  const latest = useRef(cockpit);
  useEffect(() => {
    latest.current = cockpit;
  });
  const surgery = useMemo<Surgery>(() => {
    const undo = () => {
      const { room, desk } = latest.current;
      const id = room.announced.at(-1)?.id ?? desk.undoable?.id;
      if (id) void order("undoSurgery", { id });
    };
    return {
      propose: setWish,
      async carryOut(command) {
        const words = toldWords(command, latest.current);
        if (await give(command, order)) tell(words, { label: surgeryWords.undo, act: undo });
      },
    };
  }, [order, tell]);
  return (
    <SurgeryContext value={surgery}>
      {children}
      {wish && (
        <SurgerySheet
          key={JSON.stringify(wish)}
          wish={wish}
          onClose={() => setWish(null)}
          onConfirm={(command) => {
            setWish(null);
            void surgery.carryOut(command);
          }}
        />
      )}
    </SurgeryContext>
  );
}

/** Whoever is moved is told first (SURG-3). */
function give(command: SurgeryCommand, order: ReturnType<typeof useOrders>["order"]): Promise<boolean> {
  switch (command.name) {
    case "placeSeat":
      return order("placeSeat", { ...command.payload, isAnnounced: true });
    case "mergeGroups":
      return order("mergeGroups", { ...command.payload, isAnnounced: true });
    case "splitGroup":
      return order("splitGroup", { ...command.payload, isAnnounced: true });
    case "handOnRole":
      return order("handOnRole", command.payload);
    case "removeSeat":
      return order("removeSeat", command.payload);
    default:
      return command satisfies never;
  }
}

function toldWords(command: SurgeryCommand, { room, desk }: Cockpit): string {
  const { told } = surgeryWords;
  const tableOf = (id: string): number =>
    Object.values(desk.groups).find((group) => group.id === id)?.table ?? 0;
  const nameOf = (id: string): string =>
    nameIn(room, Object.values(room.roster).find((one) => one.id === id)?.id);
  switch (command.name) {
    case "placeSeat":
      return told.move(nameOf(command.payload.seatId), tableOf(command.payload.groupId));
    case "mergeGroups":
      return told.merge(tableOf(command.payload.into), tableOf(command.payload.from));
    case "splitGroup":
      return told.split(tableOf(command.payload.groupId));
    case "handOnRole":
      return told.handOn(nameOf(command.payload.to), rolesInSentence[command.payload.role]);
    case "removeSeat":
      return told.remove(nameOf(command.payload.seatId));
    default:
      return command satisfies never;
  }
}
