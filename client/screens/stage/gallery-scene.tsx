/** The gallery: one trade-off as a poster, its need and its constraint above it, the journey with its step in the light. */
import type { ReactNode } from "react";
import type { GalleryEntry } from "../../../shared/view/gallery-view.ts";
import { useRoom } from "../../store/use-view.ts";
import { Glyph } from "../../ui/glyph.tsx";
import { TwoFields } from "../../ui/two-fields.tsx";
import { galleryWords } from "../../words/stage-debrief.ts";
import { fittingSize } from "./fitting-size.ts";
import { PosterFacts } from "./poster-facts.tsx";
import { PosterSentence } from "./poster-sentence.tsx";
import { StageJourney } from "./stage-journey.tsx";

export function GalleryScene() {
  const entry = useRoom(({ gallery }) => (gallery?.shownKey ? gallery.entries[gallery.shownKey] : undefined));
  return entry ? <Poster key={entry.key} entry={entry} /> : null;
}

function Poster({ entry }: { readonly entry: GalleryEntry }) {
  const { personaName, texts } = entry;
  return (
    <>
      <h1 className="sr-only">{galleryWords.journey(personaName, entry.stepAction)}</h1>
      <TwoFields
        left={
          <Side text={texts.need} className="pr-12 pl-18">
            <Glyph role="productManager" size={34} /> {galleryWords.needs(personaName)}
          </Side>
        }
        right={
          <Side text={texts.constraint} className="pr-18 pl-15">
            <Glyph role="engineer" size={34} /> {galleryWords.inTheWay}
          </Side>
        }
      />
      <div className="stage-x flex min-h-0 flex-1 flex-col justify-center">
        <PosterSentence entry={entry} heightRem={20.5} />
      </div>
      <div className="stage-x pb-5">
        <StageJourney
          castingId={entry.castingId}
          groupId={entry.groupId}
          slot={entry.slot}
          description={galleryWords.journey(personaName, entry.stepAction)}
        />
      </div>
      <PosterFacts entry={entry} />
    </>
  );
}

interface SideProps {
  readonly text: string;
  readonly className: string;
  readonly children: ReactNode;
}

function Side({ text, className, children }: SideProps) {
  const shown = text.trim() || galleryWords.notWritten;
  const size = fittingSize(shown, { widthRem: 45, heightRem: 10.5, leading: 1.02 }, [4, 3.4, 2.9, 2.4, 2]);
  return (
    <div className={`flex h-74 flex-col pt-10 ${className}`}>
      <p className="flex items-center gap-4 text-36 leading-tight font-semibold">{children}</p>
      <p className="display mt-5 line-clamp-4 pb-2 leading-[1.02]!" style={{ fontSize: `${size}rem` }}>
        {shown}
      </p>
    </div>
  );
}
