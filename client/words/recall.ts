/** The words with which everyone is called back to the room, on every screen. */
export const recallWords = {
  region: "Back to the room",
  back: "Back to the room in",
  about: "Finish the sentence you are in.",
  over: "Eyes to the front.",
  overAbout: "Look up. We go on in a moment.",
  goOn: "You can go on.",
  called: (ms: number) => `Everyone is called back to the room, in ${ms / 1000} seconds.`,
};
