/** Choosing among the gallery's trade-offs: by theme, by persona, by the step of a journey. */
import type { GalleryEntry } from "../../../shared/view/gallery-view.ts";
import type { RoomView } from "../../../shared/view/room-view.ts";
import type { Theme } from "../../../shared/workshop/vocabulary.ts";

export interface GalleryFilter {
  readonly theme: Theme | null;
  readonly persona: string | null;
  readonly step: string | null;
}

export const noFilter: GalleryFilter = { theme: null, persona: null, step: null };

/** The entries by table, then step. */
export function inOrder(entries: NonNullable<RoomView["gallery"]>["entries"]): readonly GalleryEntry[] {
  return Object.values(entries).sort((a, b) => a.table - b.table || a.slot - b.slot);
}

export function matching(entries: readonly GalleryEntry[], filter: GalleryFilter): readonly GalleryEntry[] {
  return entries.filter(
    (entry) =>
      (filter.theme === null || entry.themes.includes(filter.theme)) &&
      (filter.persona === null || entry.personaName === filter.persona) &&
      (filter.step === null || entry.stepAction === filter.step),
  );
}

/** What there is to choose from, each once, in the order in which it first appears. */
export const themesIn = (entries: readonly GalleryEntry[]): readonly Theme[] => [
  ...new Set(entries.flatMap((entry) => entry.themes)),
];
export const personasIn = (entries: readonly GalleryEntry[]): readonly string[] => [
  ...new Set(entries.map((entry) => entry.personaName)),
];
export const stepsIn = (entries: readonly GalleryEntry[]): readonly string[] => [
  ...new Set(entries.map((entry) => entry.stepAction)),
];
