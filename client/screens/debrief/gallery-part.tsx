/** The gallery: the trade-off that is on the stage, large, and all the others to browse. */
import { useState } from "react";
import type { GalleryView } from "../../../shared/view/room-view.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { galleryWords } from "../../words/debrief.ts";
import { PartFrame } from "../group/part-frame.tsx";
import { useHere } from "../group/table.ts";
import { FilterBar } from "./filter-bar.tsx";
import { GalleryCard } from "./gallery-card.tsx";
import { inOrder, matching, noFilter } from "./gallery-filters.ts";

export function GalleryPart({ gallery }: { readonly gallery: GalleryView }) {
  const { group } = useHere();
  const [filter, setFilter] = useState(noFilter);
  const entries = inOrder(gallery.entries);
  const shown = gallery.shownKey ? gallery.entries[gallery.shownKey] : undefined;
  const listed = matching(entries, filter);
  return (
    <PartFrame title={galleryWords.title} lead={shown ? undefined : galleryWords.nothingOnStage}>
      {shown && (
        <section aria-label={galleryWords.onStage} className="rule-3 bg-sheet px-5 pt-4 pb-7 lg:px-9">
          <p className="mb-4 text-15">
            <span className="lit px-1.5 font-bold">{galleryWords.onStage}</span>
          </p>
          <GalleryCard entry={shown} isLarge />
        </section>
      )}
      {entries.length === 0 ? (
        <EmptyState title={galleryWords.empty}>{galleryWords.emptyAbout}</EmptyState>
      ) : (
        <>
          <div className="mt-10 mb-5 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
            <h2 className="display text-d26 lg:text-d40">{galleryWords.all(entries.length)}</h2>
            <FilterBar entries={entries} filter={filter} onFilter={setFilter} />
          </div>
          {listed.length === 0 && <p className="rule-1 pt-4 text-16 text-ink2">{galleryWords.none}</p>}
          <ul className="grid gap-x-12 lg:grid-cols-2">
            {listed.map((entry) => (
              <li
                key={entry.key}
                className={`border-t py-6 ${entry.groupId === group?.id ? "border-ink" : "border-line"}`}
              >
                <GalleryCard entry={entry} isNominated={gallery.nominees.includes(entry.key)} />
              </li>
            ))}
          </ul>
        </>
      )}
    </PartFrame>
  );
}
