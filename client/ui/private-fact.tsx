/**
 * What only one role knows: a paper ticket, notched where it would be torn, with "I've said it" below the tear. On a
 * shared laptop the fact is held to be read, and is in the page only while it is held.
 */
import { Check, Lock } from "lucide-react";
import type { ReactNode } from "react";
import { useHeld } from "./held.ts";

export interface PrivateFactProps {
  /** "Only you know". */
  readonly label: string;
  readonly fact: ReactNode;
  /** "Bring it up when it helps." */
  readonly hint?: ReactNode;
  readonly saidLabel: string;
  readonly isSaid: boolean;
  readonly onSaid?: ((isSaid: boolean) => void) | undefined;
  /** Present on a shared laptop: "Hold to read, Ines". */
  readonly peekLabel?: string | undefined;
}

const upper =
  "[clip-path:polygon(0_0,100%_0,100%_calc(100%-0.5625rem),calc(100%-0.5625rem)_100%,0.5625rem_100%,0_calc(100%-0.5625rem))]";
const lower =
  "[clip-path:polygon(0.5625rem_0,calc(100%-0.5625rem)_0,100%_0.5625rem,100%_100%,0_100%,0_0.5625rem)]";

export function PrivateFact(props: PrivateFactProps) {
  const { label, fact, hint, saidLabel, isSaid, onSaid, peekLabel } = props;
  return (
    <section aria-label={label}>
      <div
        className={`scope-paper px-4 pt-3.5 pb-4 lg:px-5.5 lg:pt-4.5 lg:pb-5 short:lg:pt-3 short:lg:pb-3 ${upper}`}
      >
        <div className="flex items-center gap-2.5 text-14 font-bold lg:text-15">
          <Lock aria-hidden className="size-4" strokeWidth={2.25} />
          {label}
        </div>
        {peekLabel ? (
          <Peek label={peekLabel} fact={fact} />
        ) : (
          <p className="mt-2 text-18 font-semibold leading-[1.3] lg:mt-3 lg:text-20 short:lg:mt-2 short:lg:text-17">
            {fact}
          </p>
        )}
      </div>
      <div className={`scope-paper px-4 lg:px-5.5 ${lower}`}>
        <div className="-mx-2 h-px bg-[repeating-linear-gradient(90deg,var(--ink)_0_4px,transparent_4px_7px)]" />
        <div className="flex min-h-11 items-center justify-between gap-4 lg:min-h-13">
          <span className="py-2 text-15 leading-tight text-ink2">{hint}</span>
          <label className="flex min-h-11 shrink-0 items-center gap-2.5 text-16 font-bold">
            {saidLabel}
            <input
              type="checkbox"
              className="peer sr-only"
              checked={isSaid}
              disabled={!onSaid}
              onChange={(event) => onSaid?.(event.target.checked)}
            />
            <span className="grid size-5.5 shrink-0 place-items-center border-2 border-ink peer-checked:bg-ink peer-checked:text-paper peer-focus-visible:outline-3 peer-focus-visible:outline-offset-3 peer-focus-visible:outline-ink">
              {isSaid && <Check aria-hidden className="size-4" strokeWidth={3} />}
            </span>
          </label>
        </div>
      </div>
    </section>
  );
}

function Peek({ label, fact }: { readonly label: string; readonly fact: ReactNode }) {
  const { isHeld, handlers } = useHeld();
  return (
    <>
      <div
        aria-live="polite"
        className="mt-2 min-h-16 text-18 font-semibold leading-[1.3] lg:mt-3 lg:text-20"
      >
        {isHeld ? fact : <span aria-hidden className="mt-2 block h-12 bg-recess" />}
      </div>
      <button
        type="button"
        aria-pressed={isHeld}
        className="mt-3 h-11 w-full touch-none select-none border-2 border-ink text-16 font-bold"
        onContextMenu={(event) => event.preventDefault()}
        {...handlers}
      >
        {label}
      </button>
    </>
  );
}
