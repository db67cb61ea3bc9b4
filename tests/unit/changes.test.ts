/** What people are told of a change: it gives exactly what is there now, and no more than what is different (VIEW-1). */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyChanges, diff, type Json } from "../../shared/view/changes.ts";

const { json } = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<Json>(null, true, 0, 1, "", "a", "b"),
    fc.array(tie("json"), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom("k", "l", "m", "n"), tie("json"), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

describe("a difference", () => {
  it("makes of what was what is, whatever they are (VIEW-1)", () => {
    fc.assert(
      fc.property(json, json, (before, after) => {
        expect(applyChanges(before, JSON.parse(JSON.stringify(diff(before, after))))).toEqual(after);
      }),
      { numRuns: 3_000 },
    );
  });

  it("makes of a list what it is after its oldest went and others came", () => {
    fc.assert(
      fc.property(fc.array(json), fc.nat(6), fc.array(json, { maxLength: 3 }), (list, gone, come) => {
        const after = [...list.slice(gone), ...come];
        expect(applyChanges(list, diff(list, after))).toEqual(after);
      }),
    );
  });

  it("tells of a long history that loses its oldest what came, and not all that stayed", () => {
    const history = Array.from({ length: 30 }, (_, at) => ({ value: `version ${at}`, at }));
    const newest = { value: "version 30", at: 30 };
    expect(diff({ history }, { history: [...history.slice(10), newest] })).toEqual([
      [["history"], null, -10],
      [["history", 20], newest],
    ]);
  });

  it("tells of several keys of one thing in one change", () => {
    const before = { field: { value: "old", version: 1, by: "seat-ana", at: 1 } };
    const after = { field: { value: "new", version: 2, by: "seat-ana", at: 5 } };
    expect(diff(before, after)).toEqual([[["field"], { value: "new", version: 2, at: 5 }, true]]);
  });
});
