/**
 * A short form over the page: a heading, a few fields, its actions. It is the browser's own modal dialogue, which keeps
 * the focus inside and gives it back, so that participants load nothing for it. Escape and a tap outside close it.
 */
import { X } from "lucide-react";
import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { createPortal } from "react-dom";

export interface SheetProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** What it is about. */
  readonly description?: ReactNode;
  readonly closeLabel: string;
  readonly children?: ReactNode;
  /** Buttons, the primary one first. */
  readonly actions?: ReactNode;
  readonly size?: "narrow" | "wide";
}

export function Sheet({ isOpen, ...props }: SheetProps) {
  return isOpen ? createPortal(<OpenSheet {...props} />, document.body) : null;
}

function OpenSheet(props: Omit<SheetProps, "isOpen">) {
  const { onClose, title, description, closeLabel, children, actions, size = "narrow" } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Before it is taken away, so that the focus goes back to where it came from.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a tap outside does what Escape does
    <dialog
      ref={dialog}
      aria-labelledby={`${id}-title`}
      aria-describedby={description ? `${id}-about` : undefined}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // Some browsers close it without asking when Escape is pressed twice.
      onClose={(event) => !event.currentTarget.open && onClose()}
      onClick={(event) => event.target === event.currentTarget && onClose()}
      className={`fixed inset-x-0 top-auto bottom-0 m-0 max-h-[92dvh] w-full max-w-none overflow-auto border-t-4 border-ink bg-paper p-0 text-ink backdrop:bg-[#16130f]/70 dark:backdrop:bg-black/75 sm:inset-x-auto sm:top-1/2 sm:bottom-auto sm:left-1/2 sm:-translate-1/2 sm:border-2 ${
        size === "wide" ? "sm:w-[min(76rem,94vw)]" : "sm:w-[min(35rem,94vw)]"
      }`}
    >
      {/* Fills the dialogue, so that a tap on the dialogue itself is one beside it. */}
      <div className="flex flex-col px-5 pt-5 pb-6 sm:px-9 sm:pt-7 sm:pb-9">
        <div className="flex items-start justify-between gap-6">
          <h2 id={`${id}-title`} className="display text-d26 sm:text-d40">
            {title}
          </h2>
          <button
            type="button"
            aria-label={closeLabel}
            onClick={onClose}
            className="-mt-1 -mr-2 grid size-10 shrink-0 place-items-center hover:bg-ink hover:text-paper"
          >
            <X aria-hidden className="size-5" />
          </button>
        </div>
        {description && (
          <div id={`${id}-about`} className="mt-3 text-18 leading-snug text-ink2">
            {description}
          </div>
        )}
        {children && <div className="mt-5">{children}</div>}
        {actions && <div className="mt-7 flex flex-wrap items-center gap-x-5 gap-y-3">{actions}</div>}
      </div>
    </dialog>
  );
}
