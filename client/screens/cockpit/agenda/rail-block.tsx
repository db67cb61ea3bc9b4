/** A part of the agenda in the rail: when it begins, how far it is off, its minutes to change; and a step that was dropped. */
import { Lock } from "lucide-react";
import { type Block, blockMs } from "../../../../shared/workshop/agenda.ts";
import type { PlannedBlock } from "../../../../shared/workshop/plan.ts";
import { Button } from "../../../ui/button.tsx";
import { signedSpan, timeOfDay } from "../../../words/cockpit.ts";
import { railWords } from "../../../words/plan.ts";
import { blockName } from "../../../words/vocabulary.ts";
import type { AgendaChanges } from "./use-agenda-changes.ts";

/** Differences below this are noise. */
const noticeableMs = 10_000;

export interface RailBlockProps {
  readonly planned: PlannedBlock;
  readonly now: number;
  /** Null where its minutes cannot be changed, or are not being. */
  readonly changes: AgendaChanges | null;
  /** Whether it stands for the debrief, which is told once to be protected. */
  readonly isTold: boolean;
}

export function RailBlock({ planned, now, changes, isTold }: RailBlockProps) {
  const { block, state, startsAt, lengthMs, differenceMs } = planned;
  const isPresent = state === "present";
  const share = lengthMs > 0 ? Math.min(1, Math.max(0, (now - startsAt) / lengthMs)) : 0;
  const isProtected = state === "ahead" && isTold;
  return (
    <li
      aria-current={isPresent ? "step" : undefined}
      className={`relative flex min-h-6.5 gap-3 ${isPresent ? "border-t-3 border-ink pt-1 text-16 font-bold" : "border-t border-line pt-1 text-14"}`}
      style={{ flex: `${blockMs(block)} 0 auto` }}
    >
      {isPresent && (
        <span aria-hidden className="absolute top-0 bottom-0 -left-5 w-2 bg-done lg:-left-7">
          <span className="block w-full bg-ink" style={{ height: `${share * 100}%` }} />
        </span>
      )}
      <span
        className={`tnum w-11 shrink-0 ${isPresent ? "" : "text-ink2"} ${changes ? "@max-[15rem]:hidden" : ""}`}
      >
        {timeOfDay(startsAt)}
      </span>
      <span className={`narrow min-w-0 truncate ${state === "past" ? "text-ink2" : "font-semibold"}`}>
        {blockName(block)}
      </span>
      {changes ? (
        <Minutes block={block} changes={changes} />
      ) : Math.abs(differenceMs) >= noticeableMs ? (
        <span className="tnum ml-auto font-normal text-ink2">{signedSpan(differenceMs)}</span>
      ) : (
        isProtected && <span className="ml-auto text-13 text-ink2">{railWords.protected}</span>
      )}
    </li>
  );
}

interface MinutesProps {
  readonly block: Block;
  readonly changes: AgendaChanges;
}

/** "− 9 +". */
function Minutes({ block, changes }: MinutesProps) {
  const name = blockName(block);
  const isLocked = changes.isLocked(block);
  const button = (minutes: 1 | -1, label: string) => (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={changes.isAtLimit(block, minutes)}
      onClick={() => changes.isAtLimit(block, minutes) || changes.change(block, minutes)}
      className="grid size-6 place-items-center border border-ink font-bold hover:not-aria-disabled:bg-ink hover:not-aria-disabled:text-paper aria-disabled:opacity-45"
    >
      {minutes > 0 ? "+" : isLocked ? <Lock aria-hidden className="size-3" /> : "−"}
    </button>
  );
  return (
    <span className="-mt-0.5 mb-0.5 ml-auto flex shrink-0 items-center self-start">
      {button(-1, isLocked ? railWords.lessLocked(name) : railWords.less(name))}
      <span aria-live="polite" className="tnum w-6 text-center font-bold">
        {railWords.minutes(block.plannedMs)}
      </span>
      {button(1, railWords.more(name))}
    </span>
  );
}

/** A step that was dropped stays in sight, struck through, as long as it can be taken back. */
export function DroppedStep({ block, changes }: MinutesProps) {
  const name = blockName(block);
  return (
    <li className="flex min-h-6.5 flex-wrap items-center border-t border-line py-1 pl-14 text-14">
      <s className="narrow text-ink2">{name}</s>
      {changes.returnable?.id === block.id ? (
        <span className="ml-auto">
          <Button
            weight="tertiary"
            isDense
            aria-label={railWords.takeBack(name)}
            onClick={() => changes.takeBack(block)}
          >
            {railWords.back}
          </Button>
        </span>
      ) : (
        <span className="ml-auto text-13 text-ink2">{railWords.dropped}</span>
      )}
    </li>
  );
}
