/** Editing a shared field inside a draft of the state: its history is taken as a whole, not drafted value by value. */
import { castDraft, current, type Draft, isDraft } from "immer";
import type { EventMeta } from "./events.ts";
import { nextVersion, type Versioned } from "./versioned.ts";

/** `field` with a new value on top, as `nextVersion` has it. Frozen, which tells Immer that no draft is hidden in it. */
export function editVersion<Value>(
  field: Versioned<Value> | null | undefined,
  value: Value,
  { by, at }: EventMeta,
): Draft<Versioned<Value>> {
  const plain = field && isDraft(field) ? current<Versioned<Value>>(castDraft(field)) : field;
  return castDraft(Object.freeze(nextVersion(plain ?? undefined, value, by, at)));
}
