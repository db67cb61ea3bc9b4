/** What the places are called into which somebody can be dropped: a place among the groups, or nobody's group. */
import type { UniqueIdentifier } from "@dnd-kit/core";

export const dropId = (place: number): string => `place-${place}`;
export const nobodysId = "nobody";

/** The place; null for nobody's group, undefined for nowhere. */
export function placeFrom(id: UniqueIdentifier | undefined): number | null | undefined {
  if (id === undefined) return undefined;
  return id === nobodysId ? null : Number(String(id).slice("place-".length));
}
