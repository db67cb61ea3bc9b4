/**
 * A step's time as a thin bar without digits: four segments as long as their turns, the present one filling. Where a turn
 * overruns, a hatch runs on past its segment.
 */
import type { Role } from "../../shared/workshop/vocabulary.ts";

export interface ClockSegment {
  readonly id: string;
  readonly label: string;
  readonly lengthMs: number;
  /** Whose turn it is: its colour fills the segment. */
  readonly role?: Role | undefined;
}

export interface ClockBarProps {
  readonly segments: readonly ClockSegment[];
  /** Index of the present one. */
  readonly present: number;
  /** In the present one; may exceed its length. */
  readonly elapsedMs: number;
  /** The bar in words: "Turn 2 of 4, constraint, half a minute left". */
  readonly description: string;
  /** Words at the right, on narrow screens beside the present label. */
  readonly note?: string | undefined;
  /** `bar` has labels, `thin` none, `lane` is a row of the cockpit's score. */
  readonly look?: "bar" | "thin" | "lane";
}

const heights = { bar: "h-2", thin: "h-1.5", lane: "h-3.5" };
const fills = {
  productManager: "bg-pm-t",
  engineer: "bg-eng-t",
  scribe: "bg-ink",
  customerVoice: "bg-ink",
  observer: "bg-ink",
};

export function ClockBar({ segments, present, elapsedMs, description, note, look = "bar" }: ClockBarProps) {
  const isLane = look === "lane";
  return (
    <div className="@container">
      <div role="img" aria-label={description} className={`flex ${isLane ? "gap-0.5" : "gap-1"}`}>
        {segments.map((segment, index) => (
          <div key={segment.id} className="min-w-0" style={{ flex: `${segment.lengthMs} 1 0` }}>
            <div
              className={`relative ${heights[look]} ${index < present ? (isLane ? "bg-done" : "bg-ink") : isLane ? "bg-recess" : "bg-line"}`}
            >
              {index === present && <Filling segment={segment} elapsedMs={elapsedMs} isLane={isLane} />}
            </div>
            {look === "bar" && (
              <div
                className={`mt-2 text-14 leading-tight whitespace-nowrap ${index === present ? "font-extrabold" : "text-ink2 @max-lg:invisible"}`}
              >
                <span
                  aria-hidden={index !== present}
                  className="@max-lg:sr-only"
                >{`${index + 1} ${segment.label}`}</span>
              </div>
            )}
          </div>
        ))}
      </div>
      {look === "bar" && (
        <div aria-hidden className="mt-2 flex justify-between gap-4 text-15 @lg:hidden">
          <span className="font-extrabold">
            {segments[present] && `${present + 1} ${segments[present].label}`}
          </span>
          <span className="text-ink2">{note}</span>
        </div>
      )}
    </div>
  );
}

function Filling({
  segment,
  elapsedMs,
  isLane,
}: {
  readonly segment: ClockSegment;
  readonly elapsedMs: number;
  readonly isLane: boolean;
}) {
  const share = segment.lengthMs > 0 ? elapsedMs / segment.lengthMs : 0;
  const fill = isLane || !segment.role ? "bg-ink" : fills[segment.role];
  return (
    <>
      <div
        className={`absolute inset-y-0 left-0 ${fill}`}
        style={{ width: `${Math.min(1, Math.max(0, share)) * 100}%` }}
      />
      {share > 1 && (
        <div
          className="hatch absolute inset-y-0 left-full z-10"
          style={{ width: `min(${((share - 1) * 100).toFixed(2)}%, 12rem)` }}
        />
      )}
    </>
  );
}
