/** The words for what the facilitator does in front of everybody's eyes, on participants' screens; loaded with it. */
import { inARow } from "./counted.ts";

export const frontWords = {
  onStage: "Your table is on the stage.",
  onStageAbout: "The stage shows where you are, not what you wrote.",
  /** `names`: empty where somebody gave none. */
  visit(names: readonly string[]) {
    const known = names.filter((name) => name !== "");
    if (names.length === 1)
      return known[0] ? `The facilitator, ${known[0]}, is with you.` : "The facilitator is with you.";
    return known.length === names.length
      ? `${inARow(known)}, who facilitate, are with you.`
      : "Facilitators are with you.";
  },
  visitAbout: "Go on as you were.",
};
