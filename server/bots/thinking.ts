/** When to do what could be done: each thing after the time that it takes to think about it, one at a time. */
import type { Move } from "./move.ts";

export interface Memory {
  /** When each thing that could be done now was first noticed. */
  readonly noticedAt: Readonly<Record<string, number>>;
  readonly done: ReadonlySet<string>;
}

export const blankMemory: Memory = { noticedAt: {}, done: new Set() };

export interface Thought {
  readonly memory: Memory;
  /** To be done at once. */
  readonly move: Move | undefined;
  /** When to think again if nothing changes, in workshop time; undefined: nothing is on one's mind. */
  readonly wakeAt: number | undefined;
}

/** Forgets when it noticed what can no longer be done, so that a matter that comes up again gets its time again. */
export function consider(possible: readonly Move[], memory: Memory, now: number): Thought {
  const open = possible.filter(({ key }) => !memory.done.has(key));
  const noticedAt = Object.fromEntries(open.map(({ key }) => [key, memory.noticedAt[key] ?? now]));
  const dueAt = ({ key, thinkMs, notBefore = 0 }: Move): number =>
    Math.max((noticedAt[key] ?? now) + thinkMs, notBefore);
  const next = open.toSorted((a, b) => dueAt(a) - dueAt(b))[0];
  if (!next) return { memory: { noticedAt, done: memory.done }, move: undefined, wakeAt: undefined };
  if (dueAt(next) > now) {
    return { memory: { noticedAt, done: memory.done }, move: undefined, wakeAt: dueAt(next) };
  }
  return { memory: { noticedAt, done: new Set([...memory.done, next.key]) }, move: next, wakeAt: now };
}
