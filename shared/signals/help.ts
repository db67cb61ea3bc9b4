/** *Help*: the group asked, or wrote, and no facilitator has seen it. */
import { unseen } from "../workshop/thread-reading.ts";
import type { Rule } from "./signal.ts";

export const help: Rule = ({ group, now }) => {
  const waiting = unseen(group.thread);
  const last = waiting.at(-1);
  if (!last) return null;
  const asked = waiting.find(({ kind }) => kind === "help");
  const first = asked ?? last;
  const withWords = waiting.findLast(({ text, kind }) => text !== "" && (!asked || kind === "help"));
  return {
    evidence: {
      kind: "help",
      isAsked: asked !== undefined,
      text: withWords?.text ?? "",
      forMs: now - first.at,
      messageId: last.id,
    },
    mark: last.id,
  };
};
