/** The words of the conversation with the facilitator on participants' screens; loaded with it. */
import { count } from "./counted.ts";

export const talkWords = {
  title: "You and the facilitator",
  about: "The facilitator sees at once that your group asks. A sentence helps, but need not be.",
  label: "What is it about? (may stay empty)",
  answerLabel: "Write to the facilitator",
  ask: "Ask for help",
  send: "Send",
  takeBack: "We’re fine now",
  close: "Close",
  you: "You",
  facilitator: "Facilitator",
  asksForHelp: "asked for help.",
  seen: "Seen by the facilitator",
  notSeen: "Not seen yet",
  withdrawn: "Taken back",
  from: "From the facilitator",
  said: (text: string) => `From the facilitator: ${text}`,
  gotIt: "Got it",
  answer: "Answer",
  more: (n: number) => `${count(n, "more", "more")} …`,
};
