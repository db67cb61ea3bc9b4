/** Whether what one wrote is safe: saving, saved, offline with what waits. Only what needs attention is lit. */
import { Check, CloudOff, RefreshCw } from "lucide-react";

export interface StatusLineProps {
  readonly state: "saved" | "saving" | "offline" | "reconnecting" | "unsaved";
  /** "Saved", "Offline, 2 waiting". */
  readonly children: string;
}

const icons = {
  saved: Check,
  saving: RefreshCw,
  offline: CloudOff,
  reconnecting: RefreshCw,
  unsaved: CloudOff,
};

export function StatusLine({ state, children }: StatusLineProps) {
  const Icon = icons[state];
  const isQuiet = state === "saved" || state === "saving";
  return (
    <output
      className={`inline-flex items-center gap-2 text-14 leading-tight ${isQuiet ? "text-ink2" : "field-spot px-2 py-1 font-bold"}`}
    >
      <Icon aria-hidden className="size-4 shrink-0" strokeWidth={2} />
      {children}
    </output>
  );
}
