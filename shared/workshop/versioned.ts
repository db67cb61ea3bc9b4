/**
 * A shared field that several people may edit: its value, who gave it, and every value that was overwritten.
 * Rule TEXT-1: an overwritten value stays in the field's history and can be restored.
 */
import type { ActorRef } from "./actor.ts";

export interface Version<Value> {
  readonly value: Value;
  /** 1 for the first value; grows by one with each edit. */
  readonly version: number;
  readonly by: ActorRef;
  readonly at: number;
}

export interface Versioned<Value> extends Version<Value> {
  /** Overwritten values, oldest first. */
  readonly history: readonly Version<Value>[];
}

/**
 * A field keeps at least the last twenty values that were overwritten. They go ten at a time, so that an edit does
 * not move the whole history and everything after it in what people are told.
 */
const kept = 20;
const dropped = 10;

/** The first value of a field. */
export function firstVersion<Value>(value: Value, by: ActorRef, at: number): Versioned<Value> {
  return { value, version: 1, by, at, history: [] };
}

/** `field` with a new value on top; the old one goes into its history. */
export function nextVersion<Value>(
  field: Versioned<Value> | undefined,
  value: Value,
  by: ActorRef,
  at: number,
): Versioned<Value> {
  if (!field) return firstVersion(value, by, at);
  const { history, ...current } = field;
  return { value, version: field.version + 1, by, at, history: shortened([...history, current]) };
}

const shortened = <Item>(history: readonly Item[]): readonly Item[] =>
  history.length >= kept + dropped ? history.slice(dropped) : history;
