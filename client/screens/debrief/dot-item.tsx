/** A trade-off that can be given a dot: the whole row is the tap, and it can be taken back. */
import { useId } from "react";
import type { GalleryEntry } from "../../../shared/view/gallery-view.ts";
import { useSend } from "../../store/use-send.ts";
import { resting } from "../../ui/resting.ts";
import { Swatch } from "../../ui/swatch.tsx";
import { dotWords } from "../../words/debrief.ts";
import { groupLook } from "../../words/groups.ts";
import { TradeOffSentence } from "../group/decision/trade-off-sentence.tsx";
import { useHere } from "../group/table.ts";

export function DotItem({ entry, hasLeft }: { readonly entry: GalleryEntry; readonly hasLeft: boolean }) {
  const { seat } = useHere();
  const send = useSend();
  const isMine = seat.dots.includes(entry.key);
  const look = groupLook(entry.table);
  const whose = useId();
  return (
    <li className="flex flex-col border-b border-line py-5">
      <p id={whose} className="flex flex-wrap items-center gap-x-3 gap-y-1 text-15">
        <Swatch colour={look.colour} name={look.name} />
        <span className="text-ink2">{entry.stepAction}</span>
      </p>
      <div className="mt-2 mb-4">
        <TradeOffSentence
          persona={entry.personaName}
          action={entry.stepAction}
          texts={entry.texts}
          whoPays={entry.whoPays}
          isBorrowing={entry.borrowing === "yes"}
          size="small"
        />
      </div>
      <button
        type="button"
        aria-pressed={isMine}
        aria-describedby={whose}
        {...resting(
          !isMine && !hasLeft,
          () => void send(isMine ? "takeDot" : "placeDot", { key: entry.key }),
        )}
        className={`mt-auto flex min-h-11 w-fit items-center gap-3 border-2 border-ink px-4 text-15 font-bold aria-disabled:opacity-45 ${isMine ? "bg-ink text-paper" : "hover:not-aria-disabled:bg-recess"}`}
      >
        <span
          aria-hidden
          className={`size-4 rounded-full border-2 ${isMine ? "border-spot bg-spot" : "border-ink"}`}
        />
        {isMine ? dotWords.placed : dotWords.place}
      </button>
    </li>
  );
}
