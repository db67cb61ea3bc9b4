/** The trade-off's sentence as large as it can be: what was chosen, what it costs (lit), who bears it. */

import type { GalleryEntry } from "../../../shared/view/gallery-view.ts";
import { inSentence } from "../../../shared/words/in-sentence.ts";
import { payersInSentence } from "../../../shared/words/vocabulary.ts";
import { Sentence, Slot } from "../../ui/sentence.tsx";
import { galleryWords } from "../../words/stage-debrief.ts";
import { fittingSize } from "./fitting-size.ts";

const sizes = [6, 5.4, 4.75, 4.1, 3.5, 3, 2.5, 2.1];

export interface PosterSentenceProps {
  readonly entry: GalleryEntry;
  /** How much height there is for it. */
  readonly heightRem: number;
}

export function PosterSentence({ entry, heightRem }: PosterSentenceProps) {
  const { sentence, missing, payers } = galleryWords;
  const fitted = (text: string) => inSentence(text, { keep: [entry.personaName] });
  const decision = fitted(entry.texts.decision);
  const giveUp = fitted(entry.texts.giveUp);
  const whoPays = payers(entry.whoPays.map((payer) => payersInSentence[payer]));
  const whole = [sentence.weChose, decision, sentence.accepting, giveUp, sentence.borneBy, whoPays].join("");
  const size = fittingSize(whole, { widthRem: 111, heightRem, leading: 1.12 }, sizes);
  return (
    <div className="*:text-[length:inherit]!" style={{ fontSize: `${size}rem` }}>
      <Sentence size="stage">
        {sentence.weChose}
        <Slot value={decision} placeholder={missing.decision} />
        {sentence.accepting}
        <Slot value={giveUp} placeholder={missing.giveUp} isActive />
        {sentence.borneBy}
        <Slot value={whoPays} placeholder={missing.whoPays} />
        {sentence.stop}
      </Sentence>
    </div>
  );
}
