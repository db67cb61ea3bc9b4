/** A line at the foot of the screen: what just happened, and how to take it back. It stays until it is answered. */
import { X } from "lucide-react";
import type { ReactNode } from "react";

export interface ToastProps {
  readonly children: ReactNode;
  /** A tertiary button: "Undo". */
  readonly action?: ReactNode;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** `attention` is yellow: it needs an answer. */
  readonly tone?: "plain" | "attention";
}

export function Toast({ children, action, closeLabel, onClose, tone = "plain" }: ToastProps) {
  return (
    <div
      role={tone === "attention" ? "alert" : "status"}
      className={`fixed inset-x-5 bottom-5 z-30 mx-auto flex w-fit max-w-[calc(100vw-2.5rem)] items-center gap-5 border-2 border-ink py-2 pr-2 pl-5 text-16 font-semibold ${
        tone === "attention" ? "field-spot" : "field-ink"
      }`}
    >
      <span>{children}</span>
      {action}
      <button
        type="button"
        aria-label={closeLabel}
        onClick={onClose}
        className="grid size-10 shrink-0 place-items-center hover:bg-ink hover:text-paper"
      >
        <X aria-hidden className="size-5" />
      </button>
    </div>
  );
}
