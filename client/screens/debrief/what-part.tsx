/** *What?* First the table's own trade-offs, to be tagged and one of them nominated; then, once it opens, the gallery. */
import { timelineWords } from "../../words/debrief.ts";
import { FindingPlace } from "../group/finding-place.tsx";
import { PartFrame } from "../group/part-frame.tsx";
import { useHere } from "../group/table.ts";
import { GalleryPart } from "./gallery-part.tsx";
import { TimelineEntry } from "./timeline-entry.tsx";

export function WhatPart() {
  const { room, group } = useHere();
  if (room.gallery) return <GalleryPart gallery={room.gallery} />;
  if (!group) return <FindingPlace />;
  return (
    <PartFrame title={timelineWords.title} lead={timelineWords.lead}>
      <ol className="flex flex-col gap-10">
        {group.boards.map((board, slot) =>
          slot <= group.furthestSlot && (group.schedule[slot] || board.hasTradeOff) ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a board's slot is its identity
            <TimelineEntry key={slot} slot={slot} board={board} />
          ) : null,
        )}
      </ol>
    </PartFrame>
  );
}
