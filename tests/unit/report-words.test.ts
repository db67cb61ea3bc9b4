import { describe, expect, it } from "vitest";
import { groupAndTable, groupLook } from "../../client/words/groups.ts";
import { blockName } from "../../client/words/vocabulary.ts";
import { english } from "../../shared/report/english.ts";
import { groupName, groupNames } from "../../shared/words/vocabulary.ts";

describe("the exports and the screens", () => {
  it("write a group and its table alike", () => {
    for (const table of [1, 24, 25, 50])
      expect(english.table(groupName(table), table)).toBe(groupAndTable(table));
  });

  it("call a step by the same number", () => {
    expect(english.step(2)).toBe(blockName({ kind: "step", slot: 1 }));
  });
});

describe("groups", () => {
  it("have twenty-four names with a colour each, and then begin again with a number", () => {
    expect(new Set(groupNames.map((_, index) => groupLook(index + 1).colour)).size).toBe(24);
    expect(groupName(24)).toBe("Berry");
    expect(groupLook(25)).toEqual({ ...groupLook(1), name: "Teal 2" });
  });
});
