/** The words that the home page shares with whoever comes in by a code or a link: small, since telephones load it first. */

export const thresholdWords = {
  lineLeft: "Argue the",
  lineRight: "other side.",
  /** The journey in the picture: the example that the product measures its content by. */
  journey: {
    stations: ["Sign in on a new phone", "See the balance", "Add the landlord", "Send", "“Pending…”"],
    momentOfTruth: "moment of truth",
    description:
      "A customer’s journey as a line that rises and falls with their feelings: sign in on a new phone, see the balance, add the landlord, send, pending.",
  },
  checkConnection: "Check your connection",
};
