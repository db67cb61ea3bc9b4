/**
 * What a persona file holds (WORKSHOP.md §11): one persona with its journeys, their steps and curveballs.
 * The schema is strict, so that a misspelt key is an error and not a silent loss.
 */
import * as z from "zod/mini";
import { curveballAudiences, curveballTypes } from "../workshop/vocabulary.ts";

/** No line breaks, tabs or other control characters, no half characters: each text is shown on cards as one run. */
const oneRun = /^[^\p{Cc}\p{Cs}]*$/u;

/** One line of text: trimmed, not empty, at most `max` characters. */
const line = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max), z.regex(oneRun));
const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(60));

export const curveballSchema = z.strictObject({
  title: line(60),
  type: z.enum(curveballTypes),
  /** 1-based number of the journey's step that it tests; absent: any step. */
  step: z.optional(z.int().check(z.minimum(1), z.maximum(6))),
  release: z.enum(["byHand", "afterDecision"]),
  audience: z.enum(curveballAudiences),
  text: line(320),
  question: line(160),
});

export const stepSchema = z.strictObject({
  stage: line(40),
  action: line(60),
  thinking: line(200),
  feeling: z.int().check(z.minimum(-2), z.maximum(2)),
  touchpoint: line(80),
  pain: line(240),
  need: line(240),
  productFact: z.optional(line(280)),
  constraint: line(280),
  engineeringFact: z.optional(line(280)),
  /** For the facilitator only. */
  tension: line(240),
  /** 1 is played first of all; the largest number is dropped first when time is short. */
  priority: z.int().check(z.minimum(1), z.maximum(6)),
  momentOfTruth: z.optional(z.boolean()),
  opportunity: z.optional(line(240)),
  /** For the facilitator only: three options, none of which satisfies both sides. */
  rescueOptions: z.optional(z.array(line(200)).check(z.length(3))),
});

export const journeySchema = z.strictObject({
  id: slug,
  title: line(80),
  scenario: line(600),
  expectations: line(300),
  context: z.strictObject({
    why: line(160),
    market: line(160),
    competition: line(160),
    metric: line(160),
    deadline: line(160),
  }),
  dataCard: z
    .array(z.strictObject({ label: line(60), value: line(60), note: z.optional(line(120)) }))
    .check(z.minLength(2), z.maxLength(6)),
  difficulty: z.enum(["gentle", "medium", "hard"]),
  domain: line(40),
  /** A few words that name what pulls against what, for choosing: "speed against safeguards". */
  tension: line(60),
  steps: z.array(stepSchema).check(z.minLength(3), z.maxLength(6)),
  curveballs: z.optional(z.array(curveballSchema).check(z.maxLength(6))),
});

export const personaSchema = z.strictObject({
  id: slug,
  version: z.int().check(z.minimum(1)),
  name: line(40),
  oneLine: line(120),
  goal: line(200),
  contextOfUse: line(300),
  painPoints: z.array(line(160)).check(z.minLength(1), z.maxLength(5)),
  stakes: line(200),
  quote: line(200),
  evidence: z.enum(["researched", "assumed", "fictional"]),
  sophistication: z.optional(line(160)),
  currentAlternative: z.optional(line(200)),
  accessNeeds: z.optional(line(200)),
  journeys: z.array(journeySchema).check(z.minLength(1), z.maxLength(4)),
});

export type Curveball = z.infer<typeof curveballSchema>;
export type JourneyStep = z.infer<typeof stepSchema>;
export type Journey = z.infer<typeof journeySchema>;
export type PersonaFile = z.infer<typeof personaSchema>;
/** A persona without its journeys. */
export type Persona = Omit<PersonaFile, "journeys">;
/** What a group plays: one persona on one of its journeys. The unit that a workshop keeps a copy of. */
export interface Casting {
  readonly persona: Persona;
  readonly journey: Journey;
}
