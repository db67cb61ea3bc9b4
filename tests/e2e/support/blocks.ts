/** What the parts of the agenda are called on every screen. */
import { blockName } from "../../../client/words/vocabulary.ts";

export const blocks = {
  welcome: blockName({ kind: "welcome" }),
  briefing: blockName({ kind: "briefing" }),
  immersion: blockName({ kind: "immersion" }),
  /** From 1. */
  step: (n: number): string => blockName({ kind: "step", slot: n - 1 }),
  deRole: blockName({ kind: "deRole" }),
  what: blockName({ kind: "what" }),
  soWhat: blockName({ kind: "soWhat" }),
  nowWhat: blockName({ kind: "nowWhat" }),
  close: blockName({ kind: "close" }),
};
