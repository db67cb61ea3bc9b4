/** BOT-4: what a trade-off says after a curveball: with a limit on what it gives up, or the other way round. */
import type { TradeOffText } from "../../../shared/workshop/board-state.ts";
import type { CurveballEffect } from "../../../shared/workshop/vocabulary.ts";
import { dealt, type Table } from "../sight.ts";
import { optionsOn } from "./ideas.ts";
import { asChoice, withoutStop } from "./sentences.ts";

const limits = [
  "but for four weeks only",
  "and somebody’s name beside it",
  "until we have counted how often it happens",
] as const;

/** The texts that change, each as it then reads. */
export function changed(table: Table, effect: CurveballEffect): Partial<Record<TradeOffText, string>> {
  const { texts } = table.board;
  const instead = optionsOn(table).find((option) => !texts.decision.includes(asChoice(option)));
  if (effect === "kept") return {};
  if (effect === "reversed" && instead) return { decision: asChoice(instead), alternatives: texts.decision };
  return { giveUp: `${withoutStop(texts.giveUp)}, ${dealt(limits, table.group.table + table.slot)}` };
}
