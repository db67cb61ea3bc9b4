/** Lets any component below say something to screen readers, in one place that stays in the page. */
import { createContext, type ReactNode, useCallback, useContext, useState } from "react";
import { Live } from "../../ui/live.tsx";

export type Announce = (text: string, isUrgent?: boolean) => void;

const AnnounceContext = createContext<Announce>(() => undefined);

interface Said {
  readonly text: string;
  /** So that the same words are heard again when they are said again. */
  readonly nth: number;
}

const silence: Said = { text: "", nth: 0 };
const saying = (text: string) => (before: Said) => ({ text, nth: before.nth + 1 });

export function Announcer({ children }: { readonly children: ReactNode }) {
  const [polite, setPolite] = useState(silence);
  const [urgent, setUrgent] = useState(silence);
  const announce = useCallback<Announce>((text, isUrgent = false) => {
    (isUrgent ? setUrgent : setPolite)(saying(text));
  }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <Live>
        <span key={polite.nth}>{polite.text}</span>
      </Live>
      <Live isUrgent>
        <span key={urgent.nth}>{urgent.text}</span>
      </Live>
    </AnnounceContext>
  );
}

/** Says something to screen readers: turns, roles, time. `isUrgent` interrupts what is being read. */
export const useAnnounce = (): Announce => useContext(AnnounceContext);
