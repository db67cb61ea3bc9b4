/** The gallery's control: what is on the stage, one nominee after the other, or any decision from the list. */
import { ArrowLeft, ArrowRight } from "lucide-react";
import type { TradeOffKey } from "../../../../shared/workshop/ids.ts";
import { Button } from "../../../ui/button.tsx";
import { galleryWords } from "../../../words/cockpit-debrief.ts";
import { useCockpit } from "../cockpit.ts";
import { useOrders } from "../orders.tsx";
import { EntryList } from "./entry-list.tsx";
import { EntryWords } from "./entry-words.tsx";

export function GalleryPanel() {
  const { gallery } = useCockpit().room;
  const { order } = useOrders();
  if (!gallery) return null;
  const { entries, nominees, shownKey } = gallery;
  const show = (key: TradeOffKey | null) => order("showInGallery", { key });
  const place = shownKey ? nominees.indexOf(shownKey) : -1;
  const [previous, next] = [nominees[place - 1], nominees[place + 1]];
  const shown = shownKey ? entries[shownKey] : undefined;
  return (
    <section>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <h2 className="display mr-auto text-d40">
          {galleryWords.title}
          {place >= 0 && (
            <span className="ml-4 font-sans text-16 font-normal tracking-normal text-ink2">
              {galleryWords.place(place + 1, nominees.length)}
            </span>
          )}
        </h2>
        {shownKey && (
          <Button weight="tertiary" isDense onClick={() => show(null)}>
            {galleryWords.clear}
          </Button>
        )}
        <Button weight="secondary" isDense disabled={!previous} onClick={() => previous && show(previous)}>
          <ArrowLeft aria-hidden className="size-4" /> {galleryWords.previous}
        </Button>
        <Button isDense disabled={!next} onClick={() => next && show(next)}>
          {galleryWords.next} <ArrowRight aria-hidden className="size-4" />
        </Button>
      </div>
      <div className="mt-4 min-h-40 border-y-3 border-ink py-5">
        {shown ? <EntryWords entry={shown} /> : <p className="text-18 text-ink2">{galleryWords.nothing}</p>}
      </div>
      <EntryList onShow={show} />
    </section>
  );
}
