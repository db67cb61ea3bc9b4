/**
 * A dialogue over the page: square, flat, with a heading and its actions. Escape and a tap outside close it, and the focus
 * goes back to where it was.
 */
import { X } from "lucide-react";
import { Dialog as Radix } from "radix-ui";
import { type ReactNode, useMemo, useRef } from "react";

export interface DialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** What it is about, for everyone. */
  readonly description?: ReactNode;
  readonly closeLabel: string;
  readonly children?: ReactNode;
  /** Buttons, the primary one first. */
  readonly actions?: ReactNode;
  /** `wide` for a group's board or a list, `narrow` for a question. */
  readonly size?: "narrow" | "wide";
}

export function Dialog(props: DialogProps) {
  const { isOpen, onClose, title, description, closeLabel, children, actions, size = "narrow" } = props;
  // Taken while it is about to open: a field in it may have the focus as soon as it is there.
  const opener = useMemo(() => (isOpen ? document.activeElement : null), [isOpen]);
  const giveBackTo = useRef(opener);
  if (opener) giveBackTo.current = opener;
  return (
    <Radix.Root open={isOpen} onOpenChange={(next) => !next && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-[#16130f]/70 dark:bg-black/75" />
        <Radix.Content
          className={`fixed inset-x-0 bottom-0 z-40 flex max-h-[92dvh] flex-col overflow-auto border-t-4 border-ink bg-paper px-5 pt-5 pb-6 text-ink sm:inset-x-auto sm:top-1/2 sm:bottom-auto sm:left-1/2 sm:-translate-1/2 sm:border-2 sm:px-9 sm:pt-7 sm:pb-9 ${
            size === "wide" ? "sm:w-[min(76rem,94vw)]" : "sm:w-[min(35rem,94vw)]"
          }`}
          onCloseAutoFocus={(event) => {
            // By itself it would only know a trigger inside of it.
            event.preventDefault();
            if (giveBackTo.current instanceof HTMLElement) giveBackTo.current.focus();
          }}
          {...(description ? {} : { "aria-describedby": undefined })}
        >
          <div className="flex items-start justify-between gap-6">
            <Radix.Title className="display text-d26 sm:text-d40">{title}</Radix.Title>
            <Radix.Close
              aria-label={closeLabel}
              className="-mt-1 -mr-2 grid size-10 shrink-0 place-items-center hover:bg-ink hover:text-paper"
            >
              <X aria-hidden className="size-5" />
            </Radix.Close>
          </div>
          {description && (
            <Radix.Description asChild>
              <div className="mt-3 text-18 leading-snug text-ink2">{description}</div>
            </Radix.Description>
          )}
          {children && <div className="mt-5">{children}</div>}
          {actions && <div className="mt-7 flex flex-wrap items-center gap-x-5 gap-y-3">{actions}</div>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
