/** What bots can think of when somebody lends them the content: the rescue options of the step that they play. */
import type { Casting } from "../../shared/content/schema.ts";
import { castingIdOf } from "../../shared/workshop/set-up.ts";
import type { Mind } from "./sight.ts";

export function imaginationFrom(castings: readonly Casting[]): Mind["imagine"] {
  const byId = new Map(castings.map((casting) => [castingIdOf(casting), casting]));
  return (castingId, stepIndex) => byId.get(castingId)?.journey.steps[stepIndex]?.rescueOptions ?? [];
}

/** For bots that know only what they are shown. */
export const noImagination: Mind["imagine"] = () => [];
