/** What facilitators open to talk to the room, from anywhere in the cockpit: calling everyone back, call links, notes of one's own. */
import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import { CallLinksDialog } from "./call-links-dialog.tsx";
import { NotesDialog } from "./notes-dialog.tsx";
import { RecallDialog } from "./recall-dialog.tsx";

export interface TalkDesk {
  /** Asks how soon, then calls everyone back. */
  readonly callBack: () => void;
  readonly openCallLinks: () => void;
  readonly openNotes: () => void;
}

const TalkDeskContext = createContext<TalkDesk | null>(null);

export function useTalkDesk(): TalkDesk {
  const desk = useContext(TalkDeskContext);
  if (!desk) throw new Error("The desk stands inside of the cockpit.");
  return desk;
}

export function TalkDeskProvider({ children }: { readonly children: ReactNode }) {
  const [opened, setOpened] = useState<"recall" | "callLinks" | "notes" | null>(null);
  const close = () => setOpened(null);
  const desk = useMemo<TalkDesk>(
    () => ({
      callBack: () => setOpened("recall"),
      openCallLinks: () => setOpened("callLinks"),
      openNotes: () => setOpened("notes"),
    }),
    [],
  );
  return (
    <TalkDeskContext value={desk}>
      {children}
      <RecallDialog isOpen={opened === "recall"} onClose={close} />
      <NotesDialog isOpen={opened === "notes"} onClose={close} />
      <CallLinksDialog isOpen={opened === "callLinks"} onClose={close} />
    </TalkDeskContext>
  );
}
