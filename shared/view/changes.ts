/**
 * The difference between two versions of a slice, and how a receiver applies it. Slices are plain JSON; parts that
 * are the same object are skipped unseen, so the cost follows what changed and not how much there is.
 */

import type { Slice } from "./slices.ts";

export type Path = readonly (string | number)[];

/**
 * `[path, value]` sets, `[path, values, true]` sets several keys, `[path]` removes a key, `[path, null, n]` cuts a list to
 * its first `n`, or with a negative `n` drops so many from its beginning.
 */
export type Change =
  | readonly [Path, Json]
  | readonly [Path, JsonObject, true]
  | readonly [Path]
  | readonly [Path, null, number];

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
type JsonObject = { readonly [key: string]: Json };

/** Slices are plain JSON by construction; a test proves it. Here, so that a browser need not load how they are cut. */
export const asJson = (slice: Slice | null): Json => slice as unknown as Json;

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
  if (Array.isArray(before) && Array.isArray(after)) collectList(before, after, path, changes);
  else if (isObject(before) && isObject(after)) collectKeys(before, after, path, changes);
  else changes.push([[...path], after]);
}

function collectList(
  before: readonly Json[],
  after: readonly Json[],
  path: (string | number)[],
  changes: Change[],
): void {
  const [first] = after;
  // Where the oldest were dropped, the others are only in another place.
  const dropped = first === undefined || first === before[0] ? 0 : Math.max(0, before.indexOf(first));
  if (dropped > 0) changes.push([[...path], null, -dropped]);
  const shared = Math.min(before.length - dropped, after.length);
  for (let index = 0; index < shared; index++) {
    const old = before[index + dropped];
    const value = after[index];
    if (old !== undefined && value !== undefined && old !== value) within(old, value, path, index, changes);
  }
  for (let index = shared; index < after.length; index++) {
    const value = after[index];
    if (value !== undefined) changes.push([[...path, index], value]);
  }
  if (after.length < before.length - dropped) changes.push([[...path], null, after.length]);
}

function collectKeys(
  before: JsonObject,
  after: JsonObject,
  path: (string | number)[],
  changes: Change[],
): void {
  for (const key in before) if (after[key] === undefined) changes.push([[...path, key]]);
  const values: Record<string, Json> = {};
  const set: string[] = [];
  for (const key in after) {
    const old = before[key];
    const value = after[key];
    if (value === undefined || value === old) continue;
    if (old !== undefined && areAlike(old, value)) within(old, value, path, key, changes);
    else {
      values[key] = value;
      set.push(key);
    }
  }
  const [key] = set;
  const value = key === undefined ? undefined : values[key];
  if (key === undefined || value === undefined) return;
  if (set.length === 1) changes.push([[...path, key], value]);
  else changes.push([[...path], values, true]);
}

/** Whether what is different lies within them. */
const areAlike = (one: Json, other: Json): boolean =>
  (Array.isArray(one) && Array.isArray(other)) || (isObject(one) && isObject(other));

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
  if (change.length === 1) return value;
  const [, told, how] = change;
  if (how === undefined) return told;
  if (how === true) return isObject(value) && isObject(told) ? { ...value, ...told } : told;
  if (!Array.isArray(value)) return value;
  return how < 0 ? value.slice(-how) : value.slice(0, how);
}
