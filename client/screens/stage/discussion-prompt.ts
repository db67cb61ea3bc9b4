/** The question that a trade-off asks for by what happened in it. The first that fits: debts, silence, misunderstanding. */
import type { GalleryEntry } from "../../../shared/view/gallery-view.ts";
import { discussionWords } from "../../words/stage-debrief.ts";

export function promptFor(entry: GalleryEntry): string {
  const { prompts } = discussionWords;
  if (entry.borrowing === "yes" && entry.texts.repayTrigger.trim() === "") return prompts.noTrigger;
  if (entry.facts.some((fact) => !fact.wasSaid)) return prompts.fact;
  if (entry.playBackTries.need > 1 || entry.playBackTries.constraint > 1) return prompts.playBack;
  if (entry.borrowing === "yes") return prompts.debt;
  return prompts.customer(entry.personaName);
}
