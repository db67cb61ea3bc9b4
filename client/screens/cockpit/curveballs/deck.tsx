/** The deck from anywhere in the cockpit: whoever wants to play a card opens it, with a card or a table chosen already. */
import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import type { CurveballKey } from "../../../../shared/workshop/board-state.ts";
import type { GroupId } from "../../../../shared/workshop/ids.ts";
import { DeckDialog } from "./deck-dialog.tsx";

export interface DeckWish {
  readonly key?: CurveballKey;
  /** Only for this table. */
  readonly groupId?: GroupId;
}

const DeckContext = createContext<((wish: DeckWish) => void) | null>(null);

/** Opens the deck. */
export function useDeck(): (wish: DeckWish) => void {
  const open = useContext(DeckContext);
  if (!open) throw new Error("The deck stands inside of the cockpit.");
  return open;
}

export function DeckProvider({ children }: { readonly children: ReactNode }) {
  const [wish, setWish] = useState<DeckWish | null>(null);
  const close = useMemo(() => () => setWish(null), []);
  return (
    <DeckContext value={setWish}>
      {children}
      <DeckDialog wish={wish} onClose={close} />
    </DeckContext>
  );
}
