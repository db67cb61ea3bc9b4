/** Lets any component below say something to screen readers, in one place that stays in the page. */
import { createContext, type ReactNode, useCallback, useContext, useState } from "react";
import { Live } from "../../ui/live.tsx";

export type Announce = (text: string, isUrgent?: boolean) => void;

const AnnounceContext = createContext<Announce>(() => undefined);

export function Announcer({ children }: { readonly children: ReactNode }) {
  const [polite, setPolite] = useState("");
  const [urgent, setUrgent] = useState("");
  const announce = useCallback<Announce>((text, isUrgent = false) => {
    (isUrgent ? setUrgent : setPolite)(text);
  }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <Live>{polite}</Live>
      <Live isUrgent>{urgent}</Live>
    </AnnounceContext>
  );
}

/** Says something to screen readers: turns, roles, time. `isUrgent` interrupts what is being read. */
export const useAnnounce = (): Announce => useContext(AnnounceContext);
