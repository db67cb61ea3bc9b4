/** When each signal begins, to the second and to the last figure, and what it says. */
import { describe, expect, it } from "vitest";
import type { BoardView } from "../../shared/view/group-view.ts";
import type { Note } from "../../shared/workshop/board-state.ts";
import type { NoteId, SeatId } from "../../shared/workshop/ids.ts";
import { asSeat, facilitator } from "../support/play.ts";
import { type PlaythroughOptions, playthrough } from "../support/playthrough.ts";
import { firstGroup, found, type Sight, sightOf, withBoard, withFirst } from "../support/watching.ts";

const second = 1000;

function at(options: PlaythroughOptions) {
  const { play } = playthrough({ people: 8, ...options });
  const [groupId] = play.state.groupOrder;
  const group = groupId && play.state.groups[groupId];
  if (!group) throw new Error("There is a group.");
  return { play, group, groupId };
}

const look = ({ play }: Pick<ReturnType<typeof at>, "play">, later = 0): Sight =>
  sightOf(play.state, play.now + later);
const evidenceOf = (sight: Sight, kind: Parameters<typeof found>[1]) => found(sight, kind)[0]?.evidence;
const sameOfFirst = (sight: Sight, kind: Parameters<typeof found>[1]) =>
  found(sight, kind).filter(({ groupId }) => groupId === firstGroup(sight).id);

describe("help", () => {
  it("shows what the group asked until a facilitator has seen it (SIG-5)", () => {
    const scene = at({ until: { phase: "step" } });
    const { play, group, groupId } = scene;
    const member = asSeat(group.seatIds[0] as SeatId);
    expect(found(look(scene), "help")).toEqual([]);
    play.send(member, "askForHelp", { groupId, text: "Whose call is it?" });
    play.wait(40 * second);
    expect(evidenceOf(look(scene), "help")).toMatchObject({
      isAsked: true,
      text: "Whose call is it?",
      forMs: 40 * second,
    });
    const messageId = play.state.groups[groupId]?.thread[0]?.id ?? "";
    play.send(facilitator, "seeHelp", { groupId, messageId });
    expect(found(look(scene), "help")).toEqual([]);
    play.send(member, "answerFacilitator", { groupId, text: "Still here." });
    expect(evidenceOf(look(scene), "help")).toMatchObject({ isAsked: false, text: "Still here." });
  });

  it("goes when the group needs it no more", () => {
    const scene = at({ until: { phase: "immersion" } });
    const { play, group, groupId } = scene;
    const member = asSeat(group.seatIds[0] as SeatId);
    play.send(member, "askForHelp", { groupId, text: "" });
    expect(found(look(scene), "help")).toHaveLength(1);
    const messageId = play.state.groups[groupId]?.thread[0]?.id ?? "";
    play.send(member, "withdrawHelp", { groupId, messageId });
    expect(found(look(scene), "help")).toEqual([]);
  });
});

describe("disconnected", () => {
  it("begins when the holder of a role has been away for a minute, not for an observer", () => {
    const scene = at({ until: { phase: "step" }, people: 5 });
    const roles = scene.group.schedule[0];
    const [observer] = roles?.observers ?? [];
    if (!roles || !observer) throw new Error("Of five, one observes.");
    scene.play.send({ kind: "system" }, "markAway", { seatId: observer });
    scene.play.send({ kind: "system" }, "markAway", { seatId: roles.engineer });
    expect(found(look(scene, 60 * second - 1), "disconnected")).toEqual([]);
    expect(evidenceOf(look(scene, 60 * second), "disconnected")).toEqual({
      kind: "disconnected",
      seatId: roles.engineer,
      role: "engineer",
      awayMs: 60 * second,
    });
    scene.play.send({ kind: "system" }, "markBack", { seatId: roles.engineer });
    expect(found(look(scene, 90 * second), "disconnected")).toEqual([]);
  });
});

describe("behind", () => {
  // A step of eight minutes: need 80 s, constraint 80 s, options 150 s, decision 140 s.
  it("begins more than 90 seconds behind the plan", () => {
    const scene = at({ until: { phase: "step" } });
    const { play, group, groupId } = scene;
    play.send(facilitator, "advanceTurn", { groupId, from: play.state.groups[groupId]?.turn?.revision ?? 0 });
    play.send(facilitator, "advanceTurn", { groupId, from: play.state.groups[groupId]?.turn?.revision ?? 0 });
    // The group is at the start of its options, 160 s into the plan; its options end at 310 s.
    const lateBy = (ms: number) => look(scene, 310 * second + ms);
    expect(group.table).toBe(1);
    expect(sameOfFirst(lateBy(90 * second), "behind")).toEqual([]);
    const [signal] = sameOfFirst(lateBy(90 * second + 1), "behind");
    expect(signal?.evidence).toMatchObject({ lateMs: 90 * second + 1 });
  });

  it("begins when the plan has gone through a whole turn that the group has not begun", () => {
    const scene = at({ until: { phase: "step" } });
    expect(sameOfFirst(look(scene, 160 * second - 1), "behind")).toEqual([]);
    expect(sameOfFirst(look(scene, 160 * second), "behind")[0]?.evidence).toMatchObject({
      lateMs: 80 * second,
      overMs: 80 * second,
    });
  });

  it("is nobody’s whose trade-off is recorded, nor a group’s that the facilitator holds", () => {
    const scene = at({ until: { phase: "step" } });
    scene.play.send(facilitator, "holdGroup", { groupId: scene.groupId });
    expect(sameOfFirst(look(scene, 300 * second), "behind")).toEqual([]);
    const recorded = at({ until: { phase: "step", turn: "decision", isPlayed: true } });
    expect(sameOfFirst(look(recorded, 600 * second), "behind")).toEqual([]);
  });
});

describe("stuck", () => {
  it("begins when the silence ends with fewer than two options", () => {
    const scene = at({ until: { phase: "step", turn: "options" } });
    const { play, group, groupId } = scene;
    const speaker = group.seatIds[0] as SeatId;
    const option = () =>
      play.send(asSeat(speaker), "writeNote", {
        groupId,
        slot: 0,
        kind: "option",
        text: "Do less",
        speaker,
      });
    option();
    expect(sameOfFirst(look(scene), "stuck")).toEqual([]);
    play.wait(90 * second);
    expect(sameOfFirst(look(scene), "stuck")[0]?.evidence).toEqual({
      kind: "stuck",
      cause: "options",
      options: 1,
    });
    option();
    expect(sameOfFirst(look(scene), "stuck")).toEqual([]);
  });

  it("begins when a vote has failed, with its fingers by size and not by person", () => {
    const scene = at({ until: { phase: "step", turn: "decision" } });
    const { play, group, groupId } = scene;
    const where = { groupId, slot: 0 };
    const vote = (fingers: readonly number[]) => {
      play.send(asSeat(group.seatIds[0] as SeatId), "openVoting", where);
      group.seatIds.forEach((id, index) => {
        play.send(asSeat(id), "castBallot", { ...where, fingers: fingers[index] ?? 5 });
        if (index === 0) expect(sameOfFirst(look(scene), "stuck")).toEqual([]);
      });
    };
    play.send(asSeat(group.seatIds[0] as SeatId), "writeProposal", { ...where, text: "All of it", base: 0 });
    vote([4, 1, 5, 3]);
    expect(sameOfFirst(look(scene), "stuck")[0]?.evidence).toEqual({
      kind: "stuck",
      cause: "vote",
      round: 1,
      fingers: [1, 3, 4, 5],
    });
    vote([3, 3, 3, 3]);
    expect(sameOfFirst(look(scene), "stuck")).toEqual([]);
  });
});

/** The first group's board of the first step, played to the switch. */
function atSwitch() {
  const scene = at({ until: { phase: "step", turn: "decision", isPlayed: true } });
  const { play, groupId } = scene;
  play.send(facilitator, "advanceTurn", { groupId, from: play.state.groups[groupId]?.turn?.revision ?? 0 });
  return look(scene);
}
const giveUp = (text: string) => (board: BoardView) => ({
  ...board,
  texts: { ...board.texts, giveUp: text },
});
const payers = (value: readonly "user"[]) => (board: BoardView) => ({
  ...board,
  tradeOff: {
    ...board.tradeOff,
    whoPays: { value, version: 1, by: "system" as const, at: 1, history: [] },
  },
});

describe("thin record", () => {
  it("names what is blank at the switch, and is nothing when both are there", () => {
    const full = withBoard(withBoard(atSwitch(), 0, giveUp("Instant sign-in")), 0, payers(["user"]));
    expect(sameOfFirst(full, "thinRecord")).toEqual([]);
    const noPayer = withBoard(full, 0, payers([]));
    expect(sameOfFirst(noPayer, "thinRecord")[0]?.evidence).toMatchObject({ slot: 0, missing: ["whoPays"] });
    const neither = withBoard(noPayer, 0, giveUp(" "));
    expect(sameOfFirst(neither, "thinRecord")[0]?.evidence).toMatchObject({ missing: ["whoPays", "giveUp"] });
  });

  it("waits for the switch", () => {
    const before = look(at({ until: { phase: "step", turn: "decision" } }));
    expect(sameOfFirst(before, "thinRecord")).toEqual([]);
  });
});

describe("late arrival", () => {
  it("names who waits, first come first, with the proposed group", () => {
    const scene = at({ until: { phase: "step" } });
    const join = (name: string) =>
      scene.play.send({ kind: "visitor" }, "join", {
        name,
        discipline: "design",
        whenTaken: "ask",
        isBot: false,
      });
    expect(found(look(scene), "lateArrival")).toEqual([]);
    join("Ottilie");
    scene.play.wait(second);
    join("Wren");
    const evidence = evidenceOf(look(scene), "lateArrival");
    const names = Object.fromEntries(Object.values(scene.play.state.seats).map(({ id, name }) => [id, name]));
    if (evidence?.kind !== "lateArrival") throw new Error("Two people wait.");
    expect(evidence.waiting.map(({ seatId }) => names[seatId])).toEqual(["Ottilie", "Wren"]);
    expect(evidence.waiting[0]?.groupId).not.toBeNull();
  });
});

describe("silent", () => {
  it("begins four minutes after the group last did anything", () => {
    const scene = at({ until: { phase: "step" } });
    const { play, group, groupId } = scene;
    const speaker = group.seatIds[0] as SeatId;
    play.wait(30 * second);
    play.send(asSeat(speaker), "writeNote", {
      groupId,
      slot: 0,
      kind: "need",
      text: "I need it to be safe.",
      speaker,
    });
    expect(sameOfFirst(look(scene, 240 * second - 1), "silent")).toEqual([]);
    expect(sameOfFirst(look(scene, 240 * second), "silent")[0]?.evidence).toEqual({
      kind: "silent",
      forMs: 240 * second,
    });
  });

  it("does not count a pause", () => {
    const scene = at({ until: { phase: "step" } });
    scene.play.send(facilitator, "pauseRoom", {});
    expect(sameOfFirst(look(scene, 900 * second), "silent")).toEqual([]);
    scene.play.wait(900 * second);
    scene.play.send(facilitator, "resumeRoom", {});
    expect(sameOfFirst(look(scene, 239 * second), "silent")).toEqual([]);
  });
});

/** The first group of `people` at the switch of its second step, with so many notes credited to each member. */
function credited(people: number, shares: readonly number[]): Sight {
  const scene = at({ people, until: { phase: "step", slot: 1, turn: "decision", isPlayed: true } });
  const { play, groupId } = scene;
  play.send(facilitator, "advanceTurn", { groupId, from: play.state.groups[groupId]?.turn?.revision ?? 0 });
  const sight = look(scene);
  const { seatIds } = firstGroup(sight);
  const notes = shares.flatMap((count, place) =>
    Array.from({ length: count }, (_, index): Note => {
      const speaker = seatIds[place] as SeatId;
      const text = { value: "So", version: 1, by: speaker, at: 1, history: [] };
      return {
        id: `note-${place}x${index}` as NoteId,
        kind: "option",
        text,
        speaker,
        role: null,
        turn: "options",
        at: 1,
        isRemoved: false,
        shownFrom: 1,
        isWithdrawn: false,
      };
    }),
  );
  const empty = { notes: {}, noteOrder: [], realityChecks: [] };
  const last = {
    notes: Object.fromEntries(notes.map((note) => [note.id, note])),
    noteOrder: notes.map(({ id }) => id),
  };
  return withFirst(sight, (group) => ({
    ...group,
    boards: group.boards.map((board, slot) => ({ ...board, ...empty, ...(slot === 1 ? last : {}) })),
  }));
}

describe("unheard", () => {
  it("counts members credited with nothing in two finished steps, and names none (SIG-3)", () => {
    expect(sameOfFirst(credited(4, [1, 1, 1, 1]), "unheard")).toEqual([]);
    const sight = credited(4, [3, 0, 2, 0]);
    const [signal] = sameOfFirst(sight, "unheard");
    expect(signal?.evidence).toEqual({ kind: "unheard", members: 2, inputs: 5 });
    for (const id of firstGroup(sight).seatIds) expect(JSON.stringify(signal)).not.toContain(id);
  });

  it("is of nobody before two steps are finished, nor where nobody was credited with anything", () => {
    const first = at({ until: { phase: "step", turn: "decision", isPlayed: true } });
    expect(found(look(first), "unheard")).toEqual([]);
    expect(sameOfFirst(credited(4, [0, 0, 0, 0]), "unheard")).toEqual([]);
  });
});

describe("dominated", () => {
  it("begins above half of what is credited in a group of four, above six tenths in one of three", () => {
    expect(sameOfFirst(credited(4, [4, 2, 1, 1]), "dominated")).toEqual([]);
    expect(sameOfFirst(credited(4, [5, 2, 1, 1]), "dominated")[0]?.evidence).toEqual({
      kind: "dominated",
      percent: 56,
      inputs: 9,
    });
    expect(sameOfFirst(credited(3, [6, 2, 2]), "dominated")).toEqual([]);
    expect(sameOfFirst(credited(3, [7, 2, 2]), "dominated")).toHaveLength(1);
  });

  it("never says who (SIG-3)", () => {
    const sight = credited(4, [8, 1, 1, 1]);
    const [signal] = sameOfFirst(sight, "dominated");
    for (const id of firstGroup(sight).seatIds) expect(JSON.stringify(signal)).not.toContain(id);
  });
});

describe("too easy", () => {
  const voted = (fingers: number, tookMs: number, text: string): Sight =>
    withBoard(atSwitch(), 0, (board) => ({
      ...giveUp(text)(board),
      votes: [
        {
          round: 1,
          proposal: "All",
          status: "revealed",
          outcome: "passed",
          openedAt: 1000,
          revealedAt: 1000 + tookMs,
          votedSeatIds: [],
          ballots: { ["seat-a" as SeatId]: 5, ["seat-b" as SeatId]: fingers },
          revealClock: null,
        },
      ],
    }));

  it("is all fives within 30 seconds with little given up", () => {
    expect(sameOfFirst(voted(5, 30 * second, "Nothing much"), "tooEasy")[0]?.evidence).toEqual({
      kind: "tooEasy",
      tookMs: 30 * second,
    });
    expect(sameOfFirst(voted(5, 30 * second + 1, "Nothing much"), "tooEasy")).toEqual([]);
    expect(sameOfFirst(voted(4, second, "Nothing much"), "tooEasy")).toEqual([]);
    expect(
      sameOfFirst(
        voted(5, second, "The one-tap transfer for two weeks, until fraud ops are ready"),
        "tooEasy",
      ),
    ).toEqual([]);
  });
});

describe("ahead", () => {
  it("begins with two spare minutes after the record", () => {
    const sight = atSwitch();
    // The four turns of an eight-minute step are over by plan after 450 s.
    const planEndsAt = sight.room.enteredAt + 450 * second;
    const spare = (ms: number): Sight => ({ ...sight, now: planEndsAt - ms });
    expect(sameOfFirst(spare(120 * second - 1), "ahead")).toEqual([]);
    expect(sameOfFirst(spare(120 * second), "ahead")[0]?.evidence).toEqual({
      kind: "ahead",
      spareMs: 120 * second,
    });
  });
});
