import { describe, expect, it } from "vitest";
import { whatMoveBreaks } from "../../shared/workshop/group-changes.ts";
import { groupSizes, lacks, placeForLateArrival, proposeGroups } from "../../shared/workshop/grouping.ts";
import { people, person, seat } from "../support/people.ts";

describe("Dividing people into groups", () => {
  it.each([
    { count: 3, sizes: [3] },
    { count: 5, sizes: [5] },
    { count: 6, sizes: [3, 3] },
    { count: 7, sizes: [4, 3] },
    { count: 8, sizes: [4, 4] },
    { count: 9, sizes: [5, 4] },
    { count: 10, sizes: [4, 3, 3] },
    { count: 11, sizes: [4, 4, 3] },
    { count: 13, sizes: [5, 4, 4] },
    { count: 200, sizes: Array.from({ length: 50 }, () => 4) },
  ])("seats $count people at tables of $sizes (GRP-1, GRP-2)", ({ count, sizes }) => {
    expect(groupSizes(count)).toEqual(sizes);
  });

  it("follows the facilitator's preference where the numbers allow it (GRP-2)", () => {
    expect(groupSizes(15, 3)).toEqual([3, 3, 3, 3, 3]);
    expect(groupSizes(15, 5)).toEqual([5, 5, 5]);
    expect(groupSizes(7, 5)).toEqual([4, 3]);
  });

  it.each([0, 1, 2])("proposes nothing for %i people, so that bots can be offered (GRP-1)", (count) => {
    expect(groupSizes(count)).toEqual([]);
    expect(proposeGroups(people("ep".slice(0, count)), { seed: "s" })).toEqual([]);
  });

  it("gives other groups for another seed (GRP-4)", () => {
    const room = people("eeeeppppddoo");
    expect(proposeGroups(room, { seed: "one" })).not.toEqual(proposeGroups(room, { seed: "two" }));
  });

  it("says which group lacks whom (GRP-5)", () => {
    expect(lacks([people("epd"), people("eed"), people("ddo")])).toEqual([
      { group: 1, missing: ["product"] },
      { group: 2, missing: ["engineering", "product"] },
    ]);
  });
});

describe("A late arrival", () => {
  const engineer = person("late", "engineering");

  it("joins the smallest group that lacks their discipline (GRP-6)", () => {
    expect(placeForLateArrival([people("epd"), people("pppd"), people("ppd")], engineer)).toBe(2);
    expect(placeForLateArrival([people("epd"), people("pppd")], engineer)).toBe(1);
  });

  it("joins the smallest group where none lacks them, or where they are in no needed discipline (GRP-6)", () => {
    expect(placeForLateArrival([people("eppd"), people("epd")], engineer)).toBe(1);
    expect(placeForLateArrival([people("eppd"), people("epd")], person("late", "design"))).toBe(1);
  });

  it("makes a group of six only when every group is full, and none of seven (GRP-6)", () => {
    expect(placeForLateArrival([people("ppppp"), people("eppp")], engineer)).toBe(1);
    expect(placeForLateArrival([people("epppp"), people("ppppp")], engineer)).toBe(1);
    expect(placeForLateArrival([people("eppppp"), people("pppppp")], engineer)).toBeUndefined();
  });

  it("is not seated alone at an empty table (GRP-6)", () => {
    expect(placeForLateArrival([[], people("eppd")], engineer)).toBe(1);
    expect(placeForLateArrival([], engineer)).toBeUndefined();
  });
});

describe("Moving somebody to another group", () => {
  const [ana, ben, chi, dov] = [
    person("ana", "engineering"),
    person("ben", "product"),
    person("chi", "design"),
    person("dov", "other"),
  ];
  const three = [person("eva", "engineering"), person("fay", "product"), person("gil", "design")];

  it("tells that the group left behind loses its only engineer, and that they gather elsewhere (GRP-7)", () => {
    expect(whatMoveBreaks([[ana, ben, chi, dov], three], { seatId: ana.id, to: 1 })).toEqual([
      { code: "losesOnly", group: 0, discipline: "engineering" },
      { code: "disciplineUneven", discipline: "engineering", fewest: 0, most: 2 },
    ]);
  });

  it("tells that a group becomes too small and sizes drift apart (GRP-7)", () => {
    expect(whatMoveBreaks([[ana, ben, chi], three], { seatId: chi.id, to: 1 })).toEqual([
      { code: "groupTooSmall", group: 0, size: 2 },
      { code: "sizesDiffer", smallest: 2, largest: 4 },
    ]);
  });

  it("tells that a group becomes too large (GRP-7)", () => {
    expect(whatMoveBreaks([people("eppdo"), [...three, ana, ben]], { seatId: seat("d1"), to: 1 })).toEqual([
      { code: "groupTooLarge", group: 1, size: 6 },
      { code: "sizesDiffer", smallest: 4, largest: 6 },
    ]);
  });

  it("tells that the last one to leave empties the group, and no more than that (GRP-7)", () => {
    expect(whatMoveBreaks([[chi], three], { seatId: chi.id, to: 1 })).toEqual([
      { code: "groupEmptied", group: 0 },
    ]);
  });

  it("may start a new group, and tells that it is too small (GRP-7)", () => {
    expect(whatMoveBreaks([[ana, ben, chi, dov]], { seatId: dov.id, to: 1 })).toEqual([
      { code: "groupTooSmall", group: 1, size: 1 },
      { code: "sizesDiffer", smallest: 1, largest: 3 },
    ]);
  });

  it("does not complain of what was so before, nor of a move that is none (GRP-7)", () => {
    expect(whatMoveBreaks([[ana, ben, chi, dov], three], { seatId: dov.id, to: 1 })).toEqual([]);
    expect(whatMoveBreaks([people("eepp"), three], { seatId: seat("e1"), to: 0 })).toEqual([]);
    expect(whatMoveBreaks([people("eepp"), three], { seatId: seat("nobody"), to: 1 })).toEqual([]);
  });
});
