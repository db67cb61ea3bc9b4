/** What the pre-flight tells a facilitator, in figures and in words. */
import { describe, expect, it } from "vitest";
import { flightLine } from "../../client/words/pre-flight.ts";
import type { SeatId } from "../../shared/workshop/ids.ts";
import { type FlightFacts, type FlightLine, preFlight } from "../../shared/workshop/pre-flight.ts";

const id = (name: string) => `seat-${name}` as SeatId;
const people = [
  { id: id("ana"), discipline: "engineering", isAway: false },
  { id: id("ben"), discipline: "product", isAway: false },
  { id: id("chi"), discipline: "engineering", isAway: false },
  { id: id("dee"), discipline: "product", isAway: false },
] as const;
const ready: FlightFacts = {
  people,
  groups: [people.map((person) => person.id)],
  schedules: [],
  areConfirmed: null,
  rotation: "swap",
  journeySteps: [5, 5, 6],
  slots: 3,
  sumMs: 75 * 60_000,
  lengthMs: 75 * 60_000,
  stages: 1,
};

const lineOf = (about: FlightLine["about"], more: Partial<FlightFacts>) => {
  const line = preFlight({ ...ready, ...more }).find((one) => one.about === about);
  if (!line) throw new Error(`There is no line about ${about}.`);
  return { isFine: line.isFine, words: flightLine(line, (seat) => seat.replace("seat-", "")) };
};

describe("the pre-flight (FLIGHT-1)", () => {
  it("is all fine where everything is, and always tells the same lines", () => {
    const lines = preFlight(ready);
    expect(lines.filter(({ isFine }) => !isFine)).toEqual([]);
    const nothing = preFlight({ ...ready, people: [], groups: [], journeySteps: [], stages: 0 });
    expect(nothing.map(({ about }) => about)).toEqual(lines.map(({ about }) => about));
  });

  it("tells of journeys that are too short, too few people, and an agenda that does not fit", () => {
    expect(lineOf("content", { slots: 6 })).toEqual({
      isFine: false,
      words: "2 journeys are too short for 6 steps.",
    });
    expect(lineOf("people", { people: people.slice(0, 1) }).isFine).toBe(false);
    expect(lineOf("agenda", { sumMs: 80 * 60_000 })).toMatchObject({ isFine: false });
  });

  it("trusts groups to form by themselves, but not changes that nobody sees", () => {
    expect(lineOf("groups", { areConfirmed: null, groups: [] }).isFine).toBe(true);
    expect(lineOf("groups", { areConfirmed: false }).isFine).toBe(false);
    expect(lineOf("groups", { areConfirmed: true }).words).toBe("1 group is confirmed.");
  });

  it("names groups that lack somebody, and people who will not argue the other side", () => {
    const engineers = people.filter(({ discipline }) => discipline === "engineering");
    const lacking = lineOf("roles", { people: engineers, groups: [engineers.map((one) => one.id)] });
    expect(lacking).toMatchObject({ isFine: false });
    expect(lacking.words).toContain("has no product person");
    expect(lineOf("roles", { slots: 1 })).toMatchObject({ isFine: false });
    expect(lineOf("roles", { slots: 1, rotation: "own" })).toMatchObject({ isFine: true });
    const once = { productManager: id("ana"), engineer: id("ben"), scribe: id("chi"), observers: [] };
    const planned = lineOf("roles", { areConfirmed: true, schedules: [[once]] });
    expect(planned.isFine).toBe(false);
    expect(planned.words).toContain("chi and dee");
  });

  it("names people without a connection, and says when no stage is open", () => {
    const away = people.map((one) => (one.id === id("dee") ? { ...one, isAway: true } : one));
    expect(lineOf("connections", { people: away })).toEqual({
      isFine: false,
      words: "dee has no connection. Ask them to open the page again.",
    });
    expect(lineOf("stage", { stages: 0 }).isFine).toBe(false);
    expect(lineOf("stage", { stages: null }).isFine).toBe(true);
  });
});
