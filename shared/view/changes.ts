/**
 * The difference between two versions of a slice, and how a receiver applies it. Slices are plain JSON; parts that
 * are the same object are skipped unseen, so the cost follows what changed and not how much there is.
 */

import type { Slice } from "./slices.ts";

export type Path = readonly (string | number)[];

/** `[path, value]` sets, `[path]` removes a key, `[path, null, length]` cuts a list to `length`. */
export type Change = readonly [Path, Json] | readonly [Path] | readonly [Path, null, number];

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Slices are plain JSON by construction; a test proves it. Here, so that a browser need not load how they are cut. */
export const asJson = (slice: Slice | null): Json => slice as unknown as Json;

type JsonObject = { readonly [key: string]: Json };

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What turns `before` into `after`, in an order in which it can be applied. Empty if they are the same. */
export function diff(before: Json, after: Json): Change[] {
  const changes: Change[] = [];
  if (before !== after) collect(before, after, [], changes);
  return changes;
}

/** Of two that are not the very same. `path` is where they are; it is used again and again, and copied for a change. */
function collect(before: Json, after: Json, path: (string | number)[], changes: Change[]): void {
  if (Array.isArray(before) && Array.isArray(after)) {
    const shared = Math.min(before.length, after.length);
    for (let index = 0; index < shared; index++) {
      if (before[index] !== after[index]) within(before[index], after[index], path, index, changes);
    }
    for (let index = shared; index < after.length; index++) changes.push([[...path, index], after[index]]);
    if (after.length < before.length) changes.push([[...path], null, after.length]);
    return;
  }
  if (!isObject(before) || !isObject(after)) {
    changes.push([[...path], after]);
    return;
  }
  for (const key in before) if (after[key] === undefined) changes.push([[...path, key]]);
  for (const key in after) {
    const old = before[key];
    const value = after[key];
    if (value === undefined || value === old) continue;
    if (old === undefined) changes.push([[...path, key], value]);
    else within(old, value, path, key, changes);
  }
}

function within(
  before: Json,
  after: Json,
  path: (string | number)[],
  key: string | number,
  changes: Change[],
): void {
  path.push(key);
  collect(before, after, path, changes);
  path.pop();
}

/** `slice` with `changes` applied; untouched parts stay the same objects, so that nothing else is drawn anew. */
export function applyChanges(slice: Json, changes: readonly Change[]): Json {
  return changes.reduce<Json>((value, change) => applyOne(value, change, 0), slice);
}

function applyOne(value: Json, change: Change, depth: number): Json {
  const [path] = change;
  const key = path[depth];
  if (key === undefined) return valueAtEnd(value, change);
  if (Array.isArray(value)) {
    const copy = [...value];
    copy[Number(key)] = applyOne(copy[Number(key)] ?? null, change, depth + 1);
    return copy;
  }
  if (!isObject(value)) return value;
  const isLast = depth === path.length - 1;
  if (isLast && change.length === 1) {
    const { [String(key)]: _, ...rest } = value;
    return rest;
  }
  return { ...value, [String(key)]: applyOne(value[String(key)] ?? null, change, depth + 1) };
}

function valueAtEnd(value: Json, change: Change): Json {
  if (change.length === 3) return Array.isArray(value) ? value.slice(0, change[2]) : value;
  return change.length === 2 ? change[1] : value;
}
