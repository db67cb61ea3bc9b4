/** The words and the journey that the kit's page shows: the example workshop, so that parts are judged with real text. */
import type { ClockSegment } from "../../ui/clock-bar.tsx";
import type { JourneyStation } from "../../ui/journey-line.tsx";

export const stations: readonly JourneyStation[] = [
  { id: "sign-in", label: "Sign in on a new phone", feeling: -1, state: "played", numeral: 1 },
  { id: "balance", label: "See the balance", feeling: 2, state: "read" },
  { id: "landlord", label: "Add the landlord", feeling: -1, state: "read" },
  { id: "send", label: "Send", feeling: 1, state: "present", numeral: 2, momentOfTruth: "moment of truth" },
  { id: "pending", label: "“Pending…”", feeling: -2, state: "ahead", numeral: 3 },
];

export const allPlayed: readonly JourneyStation[] = stations.map((station) => ({
  ...station,
  state: station.numeral === undefined ? "read" : "played",
}));

export const journeyWords =
  "Tomasz’s journey: 1 Sign in on a new phone, −1, played; See the balance, +2; Add the landlord, −1; " +
  "2 Send, +1, in play, moment of truth; 3 “Pending…”, −2, to come.";

export const segments: readonly ClockSegment[] = [
  { id: "need", label: "Need", lengthMs: 90_000, role: "productManager" },
  { id: "constraint", label: "Constraint", lengthMs: 90_000, role: "engineer" },
  { id: "options", label: "Options", lengthMs: 180_000 },
  { id: "decision", label: "Decision", lengthMs: 150_000 },
];

export const fistMeanings = [
  "No, this harms someone",
  "Serious doubts",
  "Needs a change",
  "I can live with it",
  "Good",
  "I’ll champion it",
];

export const codeAlphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
