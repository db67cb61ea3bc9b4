/** What anybody may see of the library: enough to choose from it, and none of its secrets (SECRET-6). */
import type { Casting } from "../../shared/content/schema.ts";
import type { ContentAnswer } from "../../shared/protocol.ts";
import { cardsOf } from "../../shared/workshop/curveballs.ts";
import { castingIdOf } from "../../shared/workshop/set-up.ts";

/** Field by field, so that one added to the content later stays inside until somebody lets it out. */
export function contentAnswer(castings: readonly Casting[], needsPasscode: boolean): ContentAnswer {
  return {
    castings: castings.map((casting) => ({
      castingId: castingIdOf(casting),
      personaName: casting.persona.name,
      oneLine: casting.persona.oneLine,
      quote: casting.persona.quote,
      journeyTitle: casting.journey.title,
      domain: casting.journey.domain,
      tension: casting.journey.tension,
      difficulty: casting.journey.difficulty,
      steps: casting.journey.steps.map(({ action, feeling, momentOfTruth = false, priority }) => ({
        action,
        feeling,
        isMomentOfTruth: momentOfTruth,
        priority,
      })),
      curveballs: cardsOf(casting, castingIdOf(casting)).map(({ key, type, stepIndex, audience }) => ({
        key,
        type,
        stepIndex,
        audience,
      })),
    })),
    needsPasscode,
  };
}
