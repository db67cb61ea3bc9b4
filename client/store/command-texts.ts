/** Which words somebody wrote a command carries, so that a refused one never takes them with it. */
import type { QueuedCommand } from "../connection/command-queue.ts";

const textFields = ["text", "value", "cue", "action"] as const;

/** The written words in a command's payload, in order; empty if it carries none. */
export function textOf({ payload }: Pick<QueuedCommand, "payload">): string {
  if (typeof payload !== "object" || payload === null) return "";
  const fields = new Map<string, unknown>(Object.entries(payload));
  const texts = textFields.map((field) => fields.get(field));
  return texts.filter((text): text is string => typeof text === "string" && text.trim() !== "").join("\n");
}
