/**
 * Which signals are shown: at most three, one a group, the most urgent first (SIG-2); those that were put off or settled
 * stay away (SIG-4).
 */

import type { SignalsState } from "../workshop/desk-state.ts";
import type { GroupId } from "../workshop/ids.ts";
import type { Signal } from "./signal.ts";

export interface Queue {
  readonly shown: readonly Signal[];
  /** In the same order. */
  readonly folded: readonly Signal[];
}

export const mostShown = 3;

/** `signals`: the most urgent first. */
export function queueOf(signals: readonly Signal[], handled: SignalsState, now: number): Queue {
  const standing = signals.filter(
    ({ key, mark }) => (handled.snoozed[key] ?? 0) <= now && handled.resolved[key] !== mark,
  );
  const taken = new Set<GroupId>();
  const shown: Signal[] = [];
  for (const signal of standing) {
    const { groupId } = signal;
    if (shown.length === mostShown || (groupId && taken.has(groupId))) continue;
    if (groupId) taken.add(groupId);
    shown.push(signal);
  }
  return { shown, folded: standing.filter((signal) => !shown.includes(signal)) };
}
