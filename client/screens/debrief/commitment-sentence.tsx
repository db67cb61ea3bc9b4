/** A promise as one sentence, as it is written and as it is read aloud. */

import { inSentence } from "../../../shared/words/in-sentence.ts";
import { Sentence, Slot } from "../../ui/sentence.tsx";
import { commitmentWords } from "../../words/debrief.ts";

/** "When …, I will …", with what is missing as slots. */
export function CommitmentSentence({
  cue,
  action,
  isGroups,
  size = "small",
}: {
  readonly cue: string;
  readonly action: string;
  readonly isGroups: boolean;
  readonly size?: "small" | "room";
}) {
  const words = commitmentWords.sentence;
  return (
    <Sentence size={size}>
      {words.when}
      <Slot value={inSentence(cue)} placeholder={commitmentWords.cuePlaceholder} />
      {isGroups ? words.weWill : words.will}
      <Slot value={inSentence(action)} placeholder={commitmentWords.actionPlaceholder} />.
    </Sentence>
  );
}
