/**
 * Two flat fields of role colour that meet at a seam, and what crosses the seam: drawn once in each field's colours and
 * clipped where they meet. On narrow screens the fields stay side by side; size their type in `cqi`.
 */
import type { ReactNode } from "react";

export interface TwoFieldsProps {
  /** Words on the product manager's field. */
  readonly left: ReactNode;
  /** Words on the engineer's field. */
  readonly right: ReactNode;
  /** Laid across both at their foot: a journey, a picture. Usually inside Counterchange or JourneyFields. */
  readonly crossing?: ReactNode;
  /** In front of the seam, e.g. a QR code. */
  readonly atSeam?: ReactNode;
}

export function TwoFields({ left, right, crossing, atSeam }: TwoFieldsProps) {
  return (
    <div className="relative grid grid-cols-2 grid-rows-[auto_auto]">
      <div className="field-pm min-w-0" style={{ gridColumn: 1, gridRow: "1 / 3" }} />
      <div className="field-eng min-w-0" style={{ gridColumn: 2, gridRow: "1 / 3" }} />
      <div className="scope-pm @container relative min-w-0 text-ink" style={{ gridColumn: 1, gridRow: 1 }}>
        {left}
      </div>
      <div className="scope-eng @container relative min-w-0 text-ink" style={{ gridColumn: 2, gridRow: 1 }}>
        {right}
      </div>
      {crossing && (
        <div className="relative min-w-0" style={{ gridColumn: "1 / 3", gridRow: 2 }}>
          {crossing}
        </div>
      )}
      {atSeam && <div className="absolute inset-0 grid place-items-center">{atSeam}</div>}
    </div>
  );
}

/** Draws its children in ink left of the middle and in paper right of it. The second copy is for the eye only. */
export function Counterchange({ children }: { readonly children: ReactNode }) {
  return (
    <div className="grid">
      <div className="scope-pm col-start-1 row-start-1 min-w-0 text-ink [clip-path:inset(-100vh_50%_-100vh_0)]">
        {children}
      </div>
      <div
        aria-hidden
        inert
        className="scope-eng col-start-1 row-start-1 min-w-0 text-ink [clip-path:inset(-100vh_0_-100vh_50%)]"
      >
        {children}
      </div>
    </div>
  );
}
