/** Every decision of the gallery, the nominated ones first, to be put on the stage with one press. */
import type { GalleryEntry } from "../../../../shared/view/gallery-view.ts";
import type { TradeOffKey } from "../../../../shared/workshop/ids.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Pennant } from "../../../ui/pennant.tsx";
import { Swatch } from "../../../ui/swatch.tsx";
import { groupWords } from "../../../words/cockpit.ts";
import { dotsWords, galleryWords } from "../../../words/cockpit-debrief.ts";
import { groupLook } from "../../../words/groups.ts";
import { useCockpit } from "../cockpit.ts";

export function EntryList({ onShow }: { readonly onShow: (key: TradeOffKey) => void }) {
  const { gallery, dots } = useCockpit().room;
  if (!gallery) return null;
  if (Object.keys(gallery.entries).length === 0) {
    return <EmptyState title={galleryWords.empty.title}>{galleryWords.empty.text}</EmptyState>;
  }
  const nominated = gallery.nominees.flatMap((key) => gallery.entries[key] ?? []);
  const others = Object.values(gallery.entries)
    .filter((entry) => !gallery.nominees.includes(entry.key))
    .sort((a, b) => a.table - b.table || a.slot - b.slot);
  const totals = dots?.totals;
  const row = (entry: GalleryEntry) => (
    <Row
      key={entry.key}
      entry={entry}
      isShown={gallery.shownKey === entry.key}
      dots={totals ? (totals[entry.key] ?? 0) : null}
      onShow={onShow}
    />
  );
  return (
    <>
      <h3 className="mt-6 text-16 font-bold">{galleryWords.nominees}</h3>
      <ul className="mt-1">{nominated.map(row)}</ul>
      {others.length > 0 && (
        <details className="mt-5">
          <summary className="text-16 font-bold">{galleryWords.all}</summary>
          <ul className="mt-1">{others.map(row)}</ul>
        </details>
      )}
    </>
  );
}

interface RowProps {
  readonly entry: GalleryEntry;
  readonly isShown: boolean;
  /** Null until they are revealed. */
  readonly dots: number | null;
  readonly onShow: (key: TradeOffKey) => void;
}

function Row({ entry, isShown, dots, onShow }: RowProps) {
  const look = groupLook(entry.table);
  return (
    <li className="relative grid min-h-11 grid-cols-[9rem_minmax(0,1fr)_auto] items-center gap-x-4 border-t border-line py-1 hover:bg-recess">
      <button
        type="button"
        onClick={() => onShow(entry.key)}
        aria-pressed={isShown}
        aria-label={galleryWords.show(look.name, entry.slot + 1)}
        className="truncate text-left text-16 before:absolute before:inset-0"
      >
        <Swatch colour={look.colour} name={look.name} table={entry.table} />
      </button>
      <p className="truncate text-16">
        <span className="text-ink2">{`${groupWords.step(entry.slot + 1)}, ${entry.stepAction}: `}</span>
        {entry.texts.decision}
      </p>
      <p className="tnum text-15">
        {dots !== null && <strong className="mr-3">{dotsWords.dots(dots)}</strong>}
        {isShown && <Pennant>{galleryWords.on}</Pennant>}
      </p>
    </li>
  );
}
