/** The words of the cockpit about people: the door, the roster, forming groups, late arrivals, who has had which role. */
import type { Breakage } from "../../shared/workshop/group-changes.ts";
import type { NeededDiscipline } from "../../shared/workshop/grouping.ts";
import type { Discipline } from "../../shared/workshop/vocabulary.ts";
import { count, inARow } from "./counted.ts";
import { groupLook } from "./groups.ts";

export const doorWords = {
  title: "Let them in",
  code: "Join code",
  qr: (url: string) => `QR code to join at ${url}`,
  at: "at",
  address: "Address for others",
  onlyHere:
    "Only this computer can open this address. Start the server so that others can reach it, or set its public address.",
  copy: "Copy the link",
  copied: "Copied",
  notCopied: "It could not be copied. Select it and copy it by hand.",
  stage: "Open the stage",
  stageHint: "For the projector, in a window of its own.",
  stageElsewhere: "The stage opens from the browser in which this workshop was created.",
  mine: "Copy my own link",
  mineHint: "It opens this cockpit on another device. Keep it to yourself.",
};

export const rosterWords = {
  title: "Who is here",
  names: "All names",
  empty: "Nobody yet. Names appear here as people join.",
  remove: (name: string) => `Remove ${name}`,
  ask: {
    title: (name: string) => `Remove ${name}?`,
    text: "What they wrote stays. They can come back only if you let them.",
    yes: "Remove",
  },
  bot: "bot",
  away: "away",
  /** "4 engineering, 3 product" as counts by discipline. */
  disciplines: (counts: readonly (readonly [Discipline, number])[], names: Record<Discipline, string>) =>
    counts.map(([discipline, n]) => `${n} ${names[discipline].toLowerCase()}`).join(", "),
};

export const claimWords = {
  question: (name: string) => `${name} on a new device: is that them?`,
  removed: (name: string) => `${name}, whom you removed, would like to come back.`,
  yes: "Yes, let them in",
  no: "No",
};

export const lockWords = {
  isOpen: "Whoever has the code comes straight in.",
  isLocked: "The door is locked: whoever comes waits until you let them in.",
  lock: "Lock the door",
  unlock: "Unlock the door",
  outside: (n: number) => `${count(n, "person waits", "people wait")} at the door`,
  admit: "Let in",
  admitNamed: (name: string) => `Let ${name} in`,
  admitAll: (n: number) => `Let all ${n} in`,
  decline: "No",
  declineNamed: (name: string) => `Turn ${name} away`,
};

export const botWords = {
  title: "Bots",
  text: "They join by the code, play by the rules and are marked as bots.",
  howMany: "How many",
  send: (n: number) => `Send ${count(n, "bot", "bots")}`,
  onTheirWay: (n: number) => `${count(n, "bot is", "bots are")} on the way.`,
};

const disciplineWord: Record<NeededDiscipline, string> = {
  engineering: "engineer",
  product: "product person",
};
const disciplineWords: Record<NeededDiscipline, string> = {
  engineering: "engineers",
  product: "product people",
};
/** The proposed group at an index, by name. */
export const groupAt = (index: number): string => groupLook(index + 1).name;

export const groupingWords = {
  title: "Groups",
  propose: "Propose groups",
  shuffle: "Shuffle",
  confirm: "Confirm groups",
  confirmAgain: "Confirm the changes",
  set: "Groups are set. Everyone sees where to go.",
  setEarly: "Groups are set. Everyone sees where to go when the welcome is over.",
  notYet: "Only you see this. Confirm, and everyone sees where to go.",
  changed: "You changed the groups; people still see the old ones.",
  size: "About how many",
  sizeOption: (n: number) => String(n),
  empty: {
    title: "No groups proposed yet",
    text: "They are proposed by themselves when the briefing begins; you can do it now.",
  },
  tooFew: "Fewer than three people: bots can fill the places.",
  lacks: (missing: readonly NeededDiscipline[]) =>
    `no ${missing.map((one) => disciplineWord[one]).join(", no ")}`,
  without: "Without a group",
  newGroup: "A new group",
  takeOut: "Nobody’s group",
  moveTo: (name: string) => `Move ${name} to …`,
  fine: "fits",
  casting: (group: string) => `Who ${group} plays`,
  change: "Change",
  dropHere: "A new group",
  overrides: "Shuffling makes your changes by hand undone.",
  breakage(one: Breakage): string {
    switch (one.code) {
      case "groupEmptied":
        return `${groupAt(one.group)} is emptied`;
      case "groupTooSmall":
        return `${groupAt(one.group)} has only ${one.size}`;
      case "groupTooLarge":
        return `${groupAt(one.group)} has ${one.size}`;
      case "sizesDiffer":
        return `sizes from ${one.smallest} to ${one.largest}`;
      case "losesOnly":
        return `${groupAt(one.group)} loses its only ${disciplineWord[one.discipline]}`;
      case "disciplineUneven":
        return `${disciplineWords[one.discipline]} from ${one.fewest} to ${one.most} a group`;
      default:
        return one satisfies never;
    }
  },
};

export const dragWords = {
  instructions:
    "To move somebody, press space or enter, then the arrow keys to go from group to group, and space or enter again to put them there. Escape leaves everything as it was. Or use the menu beside the name.",
  pickedUp: (name: string, group: string) => `${name} is picked up from ${group}.`,
  over: (name: string, group: string, broken: readonly string[]) =>
    broken.length > 0 ? `${name} over ${group}. Then ${inARow(broken)}.` : `${name} over ${group}. It fits.`,
  outside: (name: string) => `${name} is over no group.`,
  dropped: (name: string, group: string) => `${name} is put into ${group}.`,
  back: (name: string) => `${name} stays where they were.`,
};

export const sideWords = {
  region: "People",
  waiting: "Waiting for a group",
  place: (group: string) => `To ${group}`,
  elsewhere: "Elsewhere …",
  noPlace: "Every group is full.",
  code: "People can still join",
  coverage: "Has yet to swap",
  coverageHint: "Who has not had the role that the rotation owes them.",
  everyone: "Everybody has had the role that the rotation owes them.",
  notYet: (name: string, role: string) => `${name} has not been ${role} yet`,
  planned: "planned",
  notPlanned: "not planned",
  either: "product manager or engineer",
  both: "product manager and engineer",
};
