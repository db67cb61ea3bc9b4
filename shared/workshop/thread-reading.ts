/** What a thread says about itself: apart from its commands, so that a page can know it without the schemas. */
import type { ThreadMessage } from "./group-state.ts";

/** What the group wrote and no facilitator has seen; help that is needed no more does not wait. */
export const unseen = (thread: readonly ThreadMessage[]): ThreadMessage[] =>
  thread.filter(({ from, seenAt, isWithdrawn }) => from === "group" && seenAt === null && !isWithdrawn);

/** HELP-2: the help that was asked for last, unless it is needed no more. */
export function openHelp(thread: readonly ThreadMessage[]): ThreadMessage | undefined {
  const last = thread.findLast(({ kind }) => kind === "help");
  return last?.isWithdrawn === false ? last : undefined;
}
