/** What facilitators open to talk to the room, from anywhere in the cockpit: calling everyone back. */
import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import { RecallDialog } from "./recall-dialog.tsx";

export interface TalkDesk {
  /** Asks how soon, then calls everyone back. */
  readonly callBack: () => void;
}

const TalkDeskContext = createContext<TalkDesk | null>(null);

export function useTalkDesk(): TalkDesk {
  const desk = useContext(TalkDeskContext);
  if (!desk) throw new Error("The desk stands inside of the cockpit.");
  return desk;
}

export function TalkDeskProvider({ children }: { readonly children: ReactNode }) {
  const [isCalling, setCalling] = useState(false);
  const desk = useMemo<TalkDesk>(() => ({ callBack: () => setCalling(true) }), []);
  return (
    <TalkDeskContext value={desk}>
      {children}
      <RecallDialog isOpen={isCalling} onClose={() => setCalling(false)} />
    </TalkDeskContext>
  );
}
