/** Remaining time as people say it, for those who should look at each other and not at digits. */

export type Rough =
  | { readonly about: "over" }
  | { readonly about: "moment" }
  | { readonly about: "quarterMinute" }
  | { readonly about: "halfMinute" }
  | { readonly about: "minute" }
  | { readonly about: "minuteAndHalf" }
  | { readonly about: "minutes"; readonly minutes: number };

/** Names the nearest thing one would say; the words for it are the catalogue's. Whole minutes are rounded. */
export function roughly(remainingMs: number): Rough {
  const seconds = remainingMs / 1000;
  if (seconds < 0) return { about: "over" };
  if (seconds <= 10) return { about: "moment" };
  if (seconds <= 22) return { about: "quarterMinute" };
  if (seconds <= 45) return { about: "halfMinute" };
  if (seconds <= 75) return { about: "minute" };
  if (seconds <= 105) return { about: "minuteAndHalf" };
  return { about: "minutes", minutes: Math.round(seconds / 60) };
}
