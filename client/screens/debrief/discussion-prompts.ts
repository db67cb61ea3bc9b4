/** Two questions to start a talk from, chosen by what happened in the trade-off that is talked about. */
import type { GalleryEntry } from "../../../shared/view/gallery-view.ts";
import { discussionWords } from "../../words/debrief.ts";

/** The most telling ones first; there are always two. */
export function promptsFor(entry: GalleryEntry): readonly string[] {
  const words = discussionWords.prompts;
  const isDebt = entry.borrowing === "yes";
  const hadSecondTry = entry.playBackTries.need > 1 || entry.playBackTries.constraint > 1;
  return [
    ...(isDebt && entry.texts.repayTrigger === "" ? [words.noTrigger] : []),
    ...(entry.facts.some((fact) => !fact.wasSaid) ? [words.fact] : []),
    ...(isDebt ? [words.debt] : []),
    ...(entry.parked.length > 0 ? [words.parked] : []),
    ...(entry.verdicts.leaves + entry.verdicts.grumbles > 0 ? [words.customer(entry.personaName)] : []),
    ...(hadSecondTry ? [words.playBack] : []),
    words.context,
    words.customer(entry.personaName),
  ]
    .filter((prompt, index, all) => all.indexOf(prompt) === index)
    .slice(0, 2);
}
