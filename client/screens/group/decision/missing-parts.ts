/** Which of what is asked in the moment a record still lacks, in words. It never keeps anyone from recording it. */
import type { BoardView } from "../../../../shared/view/group-view.ts";
import { tradeOffWords } from "../../../words/decision.ts";

export function missingParts({ texts, tradeOff }: BoardView): readonly string[] {
  const words = tradeOffWords.missingParts;
  return [
    ...(texts.decision === "" ? [words.decision] : []),
    ...(texts.giveUp === "" ? [words.giveUp] : []),
    ...((tradeOff.whoPays?.value.length ?? 0) === 0 ? [words.whoPays] : []),
  ];
}
