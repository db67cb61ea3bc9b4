/** What bots say at the table and when they step out of their roles. Their need and constraint are their brief's. */
import type { Random } from "../../../shared/workshop/random.ts";
import { textLimits } from "../../../shared/workshop/text-limits.ts";
import type { Role } from "../../../shared/workshop/vocabulary.ts";
import { dealt, oneOf, type Table } from "../sight.ts";
import { quoted, withoutStop } from "./sentences.ts";

/** "I need …, because …": a brief that does not say why is told why it is asked for. */
export function needText(brief: string): string {
  const text = withoutStop(brief);
  const isFirstPerson = /^I\b/.test(text);
  const spoken = isFirstPerson ? text : `I need this: ${text}`;
  return `${/\bbecause\b/i.test(spoken) ? spoken : `${spoken}, because that is why I came`}.`.slice(
    0,
    textLimits.note,
  );
}

const loosened = [
  "we may start with a few customers and look every day",
  "somebody is on call for what slips through",
  "we may say plainly what we don’t know yet",
  "it can be undone within the hour",
  "the business signs for the first month’s losses",
] as const;

/** A "no" needs an "unless". */
export function constraintText(brief: string, random: Random): string {
  const text = withoutStop(brief);
  return `${/\bunless\b/i.test(text) ? text : `${text}, unless ${oneOf(loosened, random)}`}.`.slice(
    0,
    textLimits.note,
  );
}

const reality = {
  productManager: [
    "I would have asked for the number before I argued with it.",
    "In my job I would name the outcome and leave the screen to you.",
    "We promise less than that to customers; the date is what we fight for.",
  ],
  engineer: [
    "We would not refuse; we would ask how often this may go wrong.",
    "The work is less than that; testing it is what takes the time.",
    "I would have said who gets the call at night.",
  ],
} as const;

export const realityText = (role: "productManager" | "engineer", random: Random): string =>
  oneOf(reality[role], random);

const parked = [
  () => "Who may decide this after five o’clock?",
  () => "Ask legal what we have to keep on record here.",
  ({ casting }: Table) =>
    `Does this still hold on the day of the deadline (“${withoutStop(casting.journey.context.deadline)}”)?`,
  ({ step }: Table) =>
    `Who owns ${quoted(withoutStop(step.touchpoint))} when two teams change it in the same week?`,
  ({ casting }: Table) => `What do we tell ${casting.persona.name} if it goes wrong twice?`,
] as const;

/** What this member would ask; neighbours ask other things. */
export function parkedText(table: Table): string {
  const { group, sight, slot } = table;
  const place = group.seatIds.indexOf(sight.me) + group.table + 2 * slot;
  return dealt(parked, place)(table).slice(0, textLimits.note);
}

const deRole: Readonly<Record<Role, readonly [string, ...string[]]>> = {
  productManager: [
    "Not solving it for the engineer.",
    "Asking for something without knowing what it costs.",
    "Staying with the need when everybody already talked about screens.",
    "Being the only one who could not wait.",
  ],
  engineer: [
    "Saying no without a number to go with it.",
    "Hearing my own arguments from the other side.",
    "Finding the “unless” when I had just found the risk.",
    "Being right, and still the one who slows things down.",
  ],
  scribe: ["Writing the cost down before we had agreed on it.", "Listening when I wanted to argue."],
  customerVoice: ["Asking only once.", "Not taking the side of whoever spoke last."],
  observer: ["Saying nothing for so long.", "Seeing the question that nobody asked."],
};

/** `place`: which of those who write one this is. */
export const deRoleText = (role: Role, place: number): string => dealt(deRole[role], place);
