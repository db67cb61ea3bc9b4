/** The words for what the facilitator does in front of everybody's eyes, on participants' screens; loaded with it. */
export const frontWords = {
  onStage: "Your table is on the stage.",
  onStageAbout: "The stage shows where you are, not what you wrote.",
};
