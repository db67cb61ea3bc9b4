/**
 * A postcard to each group from its persona: what the group decided, in the persona's voice. Here is what it says; its
 * sentences are templates in the words of the report. For the group itself and facilitators from the end of the steps;
 * for everybody else from the gallery on.
 */
import type { GroupId, TradeOffKey } from "../workshop/ids.ts";
import type { Verdict } from "../workshop/vocabulary.ts";
import type { Recorded } from "./records.ts";
import { leadingVerdict } from "./verdicts.ts";

export interface Postcard {
  readonly groupId: GroupId;
  readonly table: number;
  readonly personaName: string;
  /** The persona's own words. */
  readonly quote: string;
  /** In the order of play; only steps with a decision. */
  readonly lines: readonly PostcardLine[];
  /** How it ends: by the verdict at the last of them that has one; null for none. */
  readonly ending: Verdict | null;
}

export interface PostcardLine {
  readonly key: TradeOffKey;
  readonly stepAction: string;
  readonly decision: string;
  /** What the persona has to live with: given only where the group said that the user pays. */
  readonly giveUp: string;
  readonly verdict: Verdict | null;
}

/** SUM-11: one for each group that decided anything, by table. */
export function postcards({ groups, castings, records }: Recorded): Postcard[] {
  return groups.flatMap(({ id, table, castingId }) => {
    const persona = castings[castingId]?.persona;
    const lines = records
      .filter(({ groupId, texts }) => groupId === id && texts.decision !== "")
      .map(({ key, stepAction, texts, whoPays, verdicts }) => ({
        key,
        stepAction,
        decision: texts.decision,
        giveUp: whoPays.includes("user") ? texts.giveUp : "",
        verdict: leadingVerdict(verdicts),
      }));
    if (!persona || lines.length === 0) return [];
    const ending = lines.findLast(({ verdict }) => verdict !== null)?.verdict ?? null;
    return [{ groupId: id, table, personaName: persona.name, quote: persona.quote, lines, ending }];
  });
}
