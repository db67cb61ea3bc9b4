/**
 * Proves that a law over random stories was asked at all: one whose branch no story ever reaches would hold in vain, and
 * go on doing so when the stories change.
 */
import { expect } from "vitest";

/** Runs the stories, and fails if fewer than `least` assertions were made in them. */
export function asking(stories: () => void, least = 5): void {
  const before = expect.getState().assertionCalls;
  stories();
  const asked = expect.getState().assertionCalls - before;
  expect(asked, "how often anything was asked").toBeGreaterThanOrEqual(least);
}
