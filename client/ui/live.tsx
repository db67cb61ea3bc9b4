/** Says to screen readers what has changed. Stays in the page; a changed text is what is announced. */
export interface LiveProps {
  readonly children: string;
  /** Interrupts what is being read. For "ten seconds" and "you are the engineer now", hardly anything else. */
  readonly isUrgent?: boolean;
}

export function Live({ children, isUrgent = false }: LiveProps) {
  return (
    <div className="sr-only" aria-live={isUrgent ? "assertive" : "polite"} aria-atomic="true">
      {children}
    </div>
  );
}
