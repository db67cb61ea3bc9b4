/** What people in a played workshop write, taken from the journey they play and a few phrases of theirs. */
import type { Casting, JourneyStep } from "../../shared/content/schema.ts";
import type { Group } from "../../shared/workshop/group-state.ts";
import type { WorkshopState } from "../../shared/workshop/state.ts";
import type { Payer, Theme } from "../../shared/workshop/vocabulary.ts";

/** The step that a group plays in a slot. */
export function stepOf(
  state: WorkshopState,
  group: Group,
  slot: number,
): { casting: Casting; step: JourneyStep } {
  const casting = state.castings[group.castingId];
  const step = casting?.journey.steps[group.steps[slot] ?? -1];
  if (!casting || !step) throw new Error(`${group.id} plays nothing in slot ${slot}.`);
  return { casting, step };
}

/** A content's option is a decision and, in its second sentence or clause, its price. */
export function optionsOf(step: JourneyStep): readonly { readonly choice: string; readonly price: string }[] {
  return (step.rescueOptions ?? [step.opportunity ?? step.action]).map((option) => {
    // A semicolon ends the decision only where no quotation is open.
    const [, choice = option, price = ""] = /^((?:“[^”]*”|[^“])*?[.;]”?)\s(.*)$/.exec(option) ?? [];
    return { choice, price };
  });
}

export const debts: readonly { readonly interest: string; readonly repayTrigger: string }[] = [
  { interest: "Operations frees stuck holds by hand, nightly.", repayTrigger: "More than 200 holds a week" },
  { interest: "Support answers “is it real?”, every day.", repayTrigger: "" },
  { interest: "Whoever is on call checks the list, each Monday.", repayTrigger: "The first one we miss" },
];

export const billed: readonly (readonly Payer[])[] = [
  ["support"],
  ["futureUs"],
  ["user", "support"],
  ["engineering"],
  ["business"],
  ["anotherTeam"],
];

export const tagged: readonly (readonly Theme[])[] = [
  ["easeVersusSafeguards"],
  ["reliability"],
  ["speedToMarket", "maintainability"],
  ["performance"],
  ["accessibility", "scope"],
  ["evidenceGap"],
];

export const parkedLines = [
  "Who may lift the limit after five o’clock?",
  "Ask legal whether the receipt counts as proof.",
  "Does the partner bank owe us a status at all?",
] as const;

export const deRoleLines = [
  "Saying “no” without a number to go with it.",
  "Not solving it for the engineer.",
  "Hearing my own arguments from the other side.",
  "Writing down the cost before we had agreed on it.",
] as const;

/** They complete "When …, I will …". */
export const commitmentLines: readonly { readonly cue: string; readonly action: string }[] = [
  {
    cue: "we are at our next sprint planning",
    action: "read each story’s cost aloud, in the words of whoever pays it",
  },
  { cue: "we are in our level-set", action: "bring one number the other side has not seen" },
  { cue: "I say no", action: "finish the sentence with “unless”" },
  { cue: "something comes up in our shared channel", action: "post the trade-off, not only the decision" },
];
