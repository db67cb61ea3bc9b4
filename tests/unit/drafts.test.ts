/** DRAFT-1, DRAFT-2: what somebody writes is kept, and what is refused comes back. */
import { describe, expect, it } from "vitest";
import { CommandQueue } from "../../client/connection/command-queue.ts";
import { keptInMemory } from "../../client/connection/kept.ts";
import { Drafts } from "../../client/store/drafts.ts";
import { leftOver } from "../../client/store/left-over.ts";
import type { SeatId } from "../../shared/workshop/ids.ts";

const ana = "seat-ana" as SeatId;
const need = Drafts.key(ana, "note:need");
const refused = {
  seatId: ana,
  name: "writeNote" as const,
  text: "I need the rent gone",
  refusal: { ok: false as const, rejection: { code: "boardClosed" as const } },
};

function drafts() {
  const storage = keptInMemory();
  return { storage, drafts: new Drafts(storage, "w-1") };
}

const state = (of: Drafts) => of.store.getState();

describe("Drafts", () => {
  it("are there again after a reload", () => {
    const { storage, drafts: before } = drafts();
    before.write(need, "I need");
    expect(state(new Drafts(storage, "w-1")).drafts[need]?.text).toBe("I need");
  });

  it("are gone once they are sent", () => {
    const { storage, drafts: before } = drafts();
    before.write(need, "I need");
    before.clear(need);
    expect(state(new Drafts(storage, "w-1")).drafts).toEqual({});
  });

  it("of another tab in the same place stay when this one's is sent", () => {
    const { storage, drafts: first } = drafts();
    first.write(need, "I need");
    const second = new Drafts(storage, "w-1");
    second.write(need, "I need it in one tap");
    first.clear(need);
    expect(state(new Drafts(storage, "w-1")).drafts[need]?.text).toBe("I need it in one tap");
    second.clear(need);
    expect(state(new Drafts(storage, "w-1")).drafts).toEqual({});
  });

  it("of two seats on one device are apart", () => {
    const { drafts: both } = drafts();
    both.write(need, "Ana's");
    expect(state(both).drafts[Drafts.key("seat-bo" as SeatId, "note:need")]).toBeUndefined();
  });
});

describe("A refused text", () => {
  it("comes back into its editor, marked", () => {
    const { drafts: all } = drafts();
    all.open(need);
    all.giveBack(need, refused);
    expect(state(all).drafts[need]).toEqual({ text: refused.text, refusal: refused.refusal });
    expect(state(all).unsent).toEqual([]);
  });

  it("goes to the tray when its editor is gone", () => {
    const { drafts: all } = drafts();
    all.open(need)();
    all.giveBack(need, refused);
    expect(state(all).unsent).toMatchObject([{ text: refused.text }]);
  });

  it("goes to the tray rather than over what is being written by now", () => {
    const { drafts: all } = drafts();
    all.open(need);
    all.write(need, "Something else");
    all.giveBack(need, refused);
    expect(state(all).drafts[need]?.text).toBe("Something else");
    expect(state(all).unsent).toHaveLength(1);
  });

  it("stays in the tray over a reload, until it is let go", () => {
    const { storage, drafts: before } = drafts();
    before.giveBack(null, refused);
    const after = new Drafts(storage, "w-1");
    const [unsent] = state(after).unsent;
    expect(unsent?.text).toBe(refused.text);
    after.dismiss(unsent?.id ?? "");
    expect(state(new Drafts(storage, "w-1")).unsent).toEqual([]);
  });

  it("does not take another tab's out of the tray", () => {
    const { storage, drafts: one } = drafts();
    const other = new Drafts(storage, "w-1");
    one.giveBack(null, refused);
    other.giveBack(null, { ...refused, text: "And a roof" });
    other.dismiss(state(one).unsent[0]?.id ?? "");
    one.giveBack(null, { ...refused, text: "And bread" });
    expect(state(new Drafts(storage, "w-1")).unsent.map(({ text }) => text)).toEqual([
      "And a roof",
      "And bread",
    ]);
  });

  it("is no longer marked once it is changed", () => {
    const { drafts: all } = drafts();
    all.open(need);
    all.giveBack(need, refused);
    all.write(need, "I need the rent gone by six");
    expect(state(all).drafts[need]?.refusal).toBeNull();
  });
});

describe("What was not given where nothing can be given any more", () => {
  const bo = "seat-bo" as SeatId;
  const queued = (text: string) => ({
    localId: text,
    seatId: ana,
    name: "writeNote" as const,
    payload: { text },
    draftKey: null,
    at: 1,
  });

  it("is every draft and every command without an answer, each text once (DRAFT-3)", () => {
    const { storage, drafts: all } = drafts();
    all.write(need, "I need");
    all.write(Drafts.key(bo, "note:need"), " I need ");
    all.write(Drafts.key(bo, "de-role"), "  ");
    new CommandQueue("client-1", "w-1", storage).add(queued("We could wait"));
    new CommandQueue("client-2", "w-1", storage).add(queued("We could ask"));
    new Drafts(storage, "w-2").write(need, "Elsewhere");
    expect(leftOver(storage, "w-1").toSorted()).toEqual(["I need", "We could ask", "We could wait"]);
  });

  it("is on a shared device told to each of its people apart (DRAFT-3)", () => {
    const { storage, drafts: all } = drafts();
    all.write(need, "Ana’s");
    all.write(Drafts.key(bo, "de-role"), "Bo’s");
    new CommandQueue("client-1", "w-1", storage).add(queued("Ana’s option"));
    expect(leftOver(storage, "w-1", ana)).toEqual(["Ana’s option", "Ana’s"]);
    expect(leftOver(storage, "w-1", bo)).toEqual(["Bo’s"]);
  });
});
