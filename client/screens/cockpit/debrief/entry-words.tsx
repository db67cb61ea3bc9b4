/** A decision of the gallery as the facilitator reads it: whose, the sentence, and both sides' private facts. */
import type { GalleryEntry } from "../../../../shared/view/gallery-view.ts";
import { roleNames } from "../../../../shared/words/vocabulary.ts";
import { Glyph } from "../../../ui/glyph.tsx";
import { Swatch } from "../../../ui/swatch.tsx";
import { groupWords } from "../../../words/cockpit.ts";
import { galleryWords } from "../../../words/cockpit-debrief.ts";
import { groupLook } from "../../../words/groups.ts";
import { TradeOffWords } from "../group/trade-off-words.tsx";

export function EntryWords({ entry }: { readonly entry: GalleryEntry }) {
  const look = groupLook(entry.table);
  return (
    <article>
      <p className="mb-3 flex gap-4 text-16">
        <Swatch colour={look.colour} name={look.name} table={entry.table} />
        <span className="text-ink2">{groupWords.step(entry.slot + 1)}</span>
      </p>
      <TradeOffWords entry={entry} />
      {entry.facts.length > 0 && (
        <dl aria-label={galleryWords.facts} className="mt-5 grid gap-x-9 gap-y-3 md:grid-cols-2">
          {entry.facts.map((fact) => (
            <div key={fact.role}>
              <dt className="flex items-center gap-2 text-15 font-bold">
                <Glyph role={fact.role} toned size={15} /> {roleNames[fact.role]}
                <span className="font-normal text-ink2">
                  {fact.wasSaid ? galleryWords.wasSaid : galleryWords.wasNotSaid}
                </span>
              </dt>
              <dd className="mt-1 text-16 leading-snug">{fact.text}</dd>
            </div>
          ))}
        </dl>
      )}
    </article>
  );
}
