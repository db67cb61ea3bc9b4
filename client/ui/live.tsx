/** Says to screen readers what has changed. Stays in the page; a changed text is what is announced. */
import type { ReactNode } from "react";

export interface LiveProps {
  readonly children: ReactNode;
  /** Interrupts what is being read. For "ten seconds", hardly anything else. */
  readonly isUrgent?: boolean;
}

export function Live({ children, isUrgent = false }: LiveProps) {
  return (
    <div className="sr-only" aria-live={isUrgent ? "assertive" : "polite"} aria-atomic="true">
      {children}
    </div>
  );
}
