/** The words of surgery in a running workshop: what is proposed, what it means, what was done and how it is taken back. */
import type { NeededDiscipline } from "../../shared/workshop/grouping.ts";
import { count, inARow } from "./counted.ts";
import { groupLook } from "./groups.ts";

const group = (table: number): string => groupLook(table).name;

const discipline: Record<NeededDiscipline, string> = { engineering: "engineer", product: "product person" };

export const surgeryWords = {
  menu: (table: number) => `Change ${group(table)}`,
  menuShort: "Change this group",
  bringOver: (table: number) => `Bring one over from ${group(table)} …`,
  moveOver: (table: number) => `Move one over to ${group(table)} …`,
  mergeWith: (table: number) => `Merge with ${group(table)} …`,
  split: "Split into two …",
  sizes: (from: number, to: number) => `${from} and ${to}`,
  roleMenu: (name: string) => `Give ${name} a role`,
  makes: (role: string) => `Make them the ${role}`,
  from: (name: string) => `from ${name}`,

  title: {
    move: (name: string, table: number) => `Move ${name} to ${group(table)}?`,
    moveOver: (from: number, to: number) => `Move one over from ${group(from)} to ${group(to)}?`,
    merge: (one: number, other: number) => `Merge ${group(one)} and ${group(other)}?`,
    split: (table: number) => `Split ${group(table)}?`,
    handOn: (name: string, role: string) => `Make ${name} the ${role} now?`,
    remove: (name: string) => `Remove ${name}?`,
  },
  about: {
    move: "They are told, and have ten seconds to finish their sentence. What they wrote stays.",
    merge:
      "The others are told, and have ten seconds. Nothing is deleted: they go on reading what they wrote, and it is in the gallery and the report.",
    split:
      "Three go on at a table of their own, with the same customer. They are told, and go on reading what all six wrote.",
    handOn: "It changes at once, in the step that runs.",
    remove: "What they wrote stays. You can bring them back.",
  },
  who: "Who",
  goesOn: "Whose journey and board go on",
  goes: "Who goes",
  three: (n: number) => `Choose three: ${n} so far.`,
  yes: {
    move: "Move",
    merge: "Merge",
    split: "Split",
    handOn: "Hand it on",
    remove: "Remove",
  },
  undo: "Undo",

  means: "What this means",
  looking: "Looking …",
  notKnown: "What this means could not be found out just now.",
  impossible: (rejection: string) => `It does not work: ${rejection}`,
  nothing: "Nobody’s role changes.",
  size: (table: number, before: number, after: number) =>
    before === 0
      ? `${group(table)} is new, with ${after}`
      : after === 0
        ? `${group(table)} is dissolved`
        : `${group(table)} has ${after} instead of ${before}`,
  lacks: (missing: readonly NeededDiscipline[]) =>
    `and nobody there is ${inARow(missing.map((one) => `${one === "engineering" ? "an" : "a"} ${discipline[one]}`))}`,
  now: "In this step",
  next: "In the next step",
  becomes: (name: string, role: string) => `${name} is the ${role}`,
  instead: (role: string) => `, not the ${role}`,
  noRoleNow: (name: string) => `${name} has no role until the next step`,
  noRoleNext: (name: string) => `${name} has no role`,
  losing: (names: readonly string[]) => `${inARow(names)} will not get the role that the rotation owes them.`,
  gaining: (names: readonly string[]) =>
    `${inARow(names)} will now get the role that the rotation owes them.`,

  rail: "Changes to groups",
  moving: (names: readonly string[], table: number) => `${inARow(names)} to ${group(table)}`,
  inSeconds: (seconds: number) => `in ${seconds} s`,
  callOff: "Call it off",
  did: {
    move: (name: string, table: number) => `${name} sits at ${group(table)}`,
    merge: (from: number, into: number) => `${group(from)} went into ${group(into)}`,
    split: (table: number, fresh: number) => `${group(table)} was split: ${group(fresh)} is new`,
    handOn: (name: string, role: string) => `${name} is the ${role}`,
    remove: (name: string) => `${name} was removed`,
  },
  told: {
    move: (name: string, table: number) => `${name} moves to ${group(table)}.`,
    merge: (one: number, other: number) => `${group(one)} and ${group(other)} are merged.`,
    split: (table: number) => `${group(table)} is split.`,
    handOn: (name: string, role: string) => `${name} is the ${role}.`,
    remove: (name: string) => `${name} is removed.`,
  },
  bringBack: (name: string) => `Bring ${name} back`,
  bringBackShort: "Bring back",
  openBoard: "Its board",
  openDissolved: (table: number) => `Open what ${group(table)} wrote`,
  wentInto: (from: number, into: number) => `${group(from)}, now with ${group(into)}`,
  people: (n: number) => count(n, "person", "people"),
};

/** Why an operation cannot be done, where the usual words would not say it to a facilitator. */
export function whyNotWords(code: string, usual: string): string {
  if (code === "groupFull") return "that would be too many at one table.";
  if (code === "tooFewPeople") return "only six are split, three and three.";
  return usual;
}
