/** A trade-off as its sentence, with what was not filled in left as a gap; for the facilitator to read, not to write. */

import { inSentence } from "../../../../shared/words/in-sentence.ts";
import { payersInSentence } from "../../../../shared/words/vocabulary.ts";
import type { FilledTexts } from "../../../../shared/workshop/trade-off-reading.ts";
import type { Payer } from "../../../../shared/workshop/vocabulary.ts";
import { Sentence, Slot } from "../../../ui/sentence.tsx";
import { sentenceWords } from "../../../words/cockpit-debrief.ts";
import { inARow } from "../../../words/counted.ts";

export interface TradeOffWordsProps {
  readonly entry: {
    readonly personaName: string;
    readonly stepAction: string;
    readonly texts: FilledTexts;
    readonly whoPays: readonly Payer[];
  };
  readonly size?: "small" | "room";
}

export function TradeOffWords({ entry, size = "small" }: TradeOffWordsProps) {
  const { personaName, stepAction, texts, whoPays } = entry;
  const { gaps } = sentenceWords;
  const said = (field: keyof FilledTexts) =>
    inSentence(texts[field], { isSpoken: field === "need" || field === "constraint", keep: [personaName] });
  return (
    <Sentence size={size}>
      {sentenceWords.for} <Slot value={personaName} placeholder={gaps.persona} /> {sentenceWords.at}{" "}
      <Slot value={stepAction} placeholder={gaps.step} />
      {sentenceWords.facing} <Slot value={said("need")} placeholder={gaps.need} /> {sentenceWords.versus}{" "}
      <Slot value={said("constraint")} placeholder={gaps.constraint} />
      {sentenceWords.chose} <Slot value={said("decision")} placeholder={gaps.decision} /> {sentenceWords.over}{" "}
      <Slot value={said("alternatives")} placeholder={gaps.alternatives} />
      {sentenceWords.gain} <Slot value={said("gain")} placeholder={gaps.gain} />
      {sentenceWords.accepting} <Slot value={said("giveUp")} placeholder={gaps.giveUp} />
      {sentenceWords.borne}{" "}
      <Slot value={inARow(whoPays.map((payer) => payersInSentence[payer]))} placeholder={gaps.whoPays} />.
    </Sentence>
  );
}
