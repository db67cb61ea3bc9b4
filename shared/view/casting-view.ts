/** What a group may read of its persona and journey: all but what belongs to one role or to the facilitator. */
import type { Casting, JourneyStep, Persona } from "../content/schema.ts";
import { remembered } from "../memo.ts";

export type StepView = Pick<
  JourneyStep,
  "stage" | "action" | "thinking" | "feeling" | "touchpoint" | "pain"
> & { readonly isMomentOfTruth: boolean };

export interface CastingView {
  readonly persona: Persona;
  readonly journey: {
    readonly title: string;
    readonly scenario: string;
    readonly expectations: string;
    readonly context: Casting["journey"]["context"];
    readonly dataCard: Casting["journey"]["dataCard"];
    readonly steps: readonly StepView[];
  };
}

/** The needs, constraints, private facts, tensions and rescue options stay behind (SECRET-2, SECRET-3). */
export const castingView = remembered(
  (casting: Casting): CastingView => ({
    persona: casting.persona,
    journey: {
      title: casting.journey.title,
      scenario: casting.journey.scenario,
      expectations: casting.journey.expectations,
      context: casting.journey.context,
      dataCard: casting.journey.dataCard,
      steps: casting.journey.steps.map(
        ({ stage, action, thinking, feeling, touchpoint, pain, momentOfTruth }) => ({
          stage,
          action,
          thinking,
          feeling,
          touchpoint,
          pain,
          isMomentOfTruth: momentOfTruth === true,
        }),
      ),
    },
  }),
);

/** A journey as its line: enough to draw it, nothing to read. */
export interface LineView {
  readonly personaName: string;
  readonly oneLine: string;
  readonly steps: readonly {
    readonly action: string;
    readonly feeling: number;
    readonly isMomentOfTruth: boolean;
  }[];
}

export const lineView = remembered(
  (casting: Casting): LineView => ({
    personaName: casting.persona.name,
    oneLine: casting.persona.oneLine,
    steps: casting.journey.steps.map(({ action, feeling, momentOfTruth }) => ({
      action,
      feeling,
      isMomentOfTruth: momentOfTruth === true,
    })),
  }),
);
