import { describe, expect, it } from "vitest";
import { groupLook } from "../../client/words/groups.ts";
import {
  blockName,
  payerNames,
  payersInSentence,
  roleNames,
  themeNames,
} from "../../client/words/vocabulary.ts";
import { english } from "../../shared/report/english.ts";
import { groupName } from "../../shared/report/group-name.ts";
import { blockKinds } from "../../shared/workshop/agenda.ts";

describe("the exports and the screens", () => {
  it("call every group by the same name", () => {
    for (let table = 1; table <= 50; table += 1)
      expect(groupName(table, english)).toBe(groupLook(table).name);
  });

  it("call roles, payers and themes by the same names", () => {
    expect(english.roles).toEqual(roleNames);
    expect(english.payers).toEqual(payerNames);
    expect(english.payersInSentence).toEqual(payersInSentence);
    expect(english.themes).toEqual(themeNames);
  });

  it("call the parts of the agenda by the same names", () => {
    for (const kind of blockKinds.filter((one) => one !== "step")) {
      expect(english.blocks[kind]).toBe(blockName({ kind }));
    }
    expect(english.step(2)).toBe(blockName({ kind: "step", slot: 1 }));
  });
});
