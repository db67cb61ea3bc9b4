/** The words of the pre-flight: each line as it is fine, or as something to look at with what to do about it. */
import type { NeededDiscipline } from "../../shared/workshop/grouping.ts";
import type { SeatId } from "../../shared/workshop/ids.ts";
import type { FlightLine } from "../../shared/workshop/pre-flight.ts";
import { count, inARow } from "./counted.ts";
import { groupLook } from "./groups.ts";

export const flightWords = {
  title: "Before you start",
  allFine: "All set. Start whenever you like.",
  /** Nothing here blocks. */
  toLookAt: (n: number) => `${count(n, "thing", "things")} to look at; you can start all the same.`,
  fine: (n: number) => `${count(n, "thing is", "things are")} fine`,
  look: "Look",
};

const minutes = (ms: number): number => Math.round(ms / 60_000);
const namesShown = 4;
const named = (names: readonly string[]): string =>
  names.length <= namesShown
    ? inARow(names)
    : inARow([...names.slice(0, namesShown), count(names.length - namesShown, "other", "others")]);
const missingWords: Record<NeededDiscipline, string> = {
  engineering: "engineer",
  product: "product person",
};

/** `nameOf`: of the person at a seat. */
export function flightLine(line: FlightLine, nameOf: (id: SeatId) => string): string {
  switch (line.about) {
    case "content":
      if (line.playable === 0)
        return "No journey is long enough for this agenda. Take fewer steps in set-up.";
      return line.tooShort > 0
        ? `${count(line.tooShort, "journey is", "journeys are")} too short for ${count(line.slots, "step", "steps")}.`
        : `${count(line.playable, "journey", "journeys")}, checked, of ${count(line.slots, "step", "steps")} each.`;
    case "people":
      return line.isFine
        ? `${count(line.count, "person is", "people are")} here.`
        : `${line.count === 0 ? "Nobody is" : count(line.count, "person is", "people are")} here yet; a group takes three. Wait, or send bots.`;
    case "groups":
      if (line.areConfirmed === false)
        return "You changed the groups; people still see the old ones. Confirm the changes.";
      return line.areConfirmed
        ? `${count(line.count, "group is", "groups are")} confirmed.`
        : "Groups form by themselves during the briefing, if you do not make them.";
    case "roles":
      return rolesWords(line, nameOf);
    case "connections":
      return line.isFine
        ? "Everybody who joined is connected."
        : `${named(line.away.map(nameOf))} ${line.away.length === 1 ? "has" : "have"} no connection. Ask them to open the page again.`;
    case "stage":
      if (line.connected === null) return "Whether a stage is open is not known.";
      return line.isFine
        ? `${count(line.connected, "stage is", "stages are")} connected.`
        : "No stage is connected. Open it and put it on the projector, or share its window.";
    case "agenda":
      return line.isFine
        ? `The agenda adds up to ${minutes(line.sumMs)} of ${minutes(line.lengthMs)} minutes.`
        : `The agenda takes ${minutes(line.sumMs)} minutes, and ${minutes(line.lengthMs)} were planned. Shorten something.`;
    default:
      return line satisfies never;
  }
}

function rolesWords(
  { lacking, uncovered }: Extract<FlightLine, { about: "roles" }>,
  nameOf: (id: SeatId) => string,
): string {
  const parts = [
    ...lacking.map(
      ({ group, missing }) =>
        `${groupLook(group + 1).name} has no ${missing.map((one) => missingWords[one]).join(" and no ")}, so others play it.`,
    ),
    ...(uncovered === null
      ? ["There are fewer steps than it takes for everybody to argue the other side; smaller groups help."]
      : uncovered.length > 0
        ? [
            `${named(uncovered.map(nameOf))} will not play every role that they are owed: there are too few steps.`,
          ]
        : []),
  ];
  return parts.length === 0 ? "Everybody gets to argue the other side." : parts.join(" ");
}
