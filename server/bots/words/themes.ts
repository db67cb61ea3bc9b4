/** What a trade-off was about, guessed from its words. */
import type { Random } from "../../../shared/workshop/random.ts";
import { type Theme, themes } from "../../../shared/workshop/vocabulary.ts";
import type { Table } from "../sight.ts";

const signs: readonly (readonly [RegExp, Theme])[] = [
  [/screen reader|aloud|speak|gesture|reads? out/i, "accessibility"],
  [/fraud|stolen|thief|thieves|password|proof|record/i, "securityAndPrivacy"],
  [/check|safe|code|confirm/i, "easeVersusSafeguards"],
  [/audit|regulator|law|licen[cs]e/i, "compliance"],
  [/partner|supplier|station|pharmacy|another team/i, "crossTeam"],
  [/seconds?|slow|wait|signal|at once/i, "performance"],
  [/twice|wrong|miss|duplicate|break/i, "reliability"],
  [/cost|£|pays|minutes of/i, "costToRun"],
  [/launch|week|deadline/i, "speedToMarket"],
];

/** One or two themes. */
export function themesOf({ board }: Table, random: Random): Theme[] {
  const { decision, constraint, giveUp, need } = board.texts;
  const words = `${decision} ${constraint} ${giveUp} ${need}`;
  const found = signs.filter(([pattern]) => pattern.test(words)).map(([, theme]) => theme);
  const spare = themes[Math.floor(random() * themes.length)] ?? "scope";
  const [first = spare, second] = found;
  return second !== undefined && random() < 0.5 ? [first, second] : [first];
}
