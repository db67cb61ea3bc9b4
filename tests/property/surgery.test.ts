/**
 * Surgery in any order, interleaved with play: no rule of rotation breaks, no word is lost, nobody is left without a place,
 * and what is undone is as it was.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyChanges, asJson, type Json } from "../../shared/view/changes.ts";
import { project, sliceOf } from "../../shared/view/slices.ts";
import { groupStream, type StreamKey, seatStream, streamsOf } from "../../shared/view/streams.ts";
import { touchedStreams } from "../../shared/view/touched.ts";
import { holders } from "../../shared/workshop/assignment.ts";
import type { Group } from "../../shared/workshop/group-state.ts";
import type { GroupId, SeatId } from "../../shared/workshop/ids.ts";
import { currentBlock, presentMembers, seatsHere } from "../../shared/workshop/reading.ts";
import type { WorkshopState } from "../../shared/workshop/state.ts";
import { faultsOf } from "../support/assignments.ts";
import { facilitator } from "../support/play.ts";
import { refusalOf } from "../support/refusal.ts";
import { anyOperatedRoom, type Moment, operate, type What } from "../support/surgery-story.ts";

function always(seed: number, watch: (moment: Moment) => void, numRuns = 30): void {
  fc.assert(
    fc.property(anyOperatedRoom, (room) => operate(room, watch)),
    { seed, numRuns },
  );
}

const tables = ({ groupOrder, groups }: WorkshopState): Group[] =>
  groupOrder.flatMap((id) => groups[id] ?? []);
const wordsIn = (slice: Json): string[] =>
  [...JSON.stringify(slice).matchAll(/text \d+ of group-\d+\./g)].map(([text]) => text);
const readBy = (state: WorkshopState, seatId: SeatId): Set<string> =>
  new Set(
    streamsOf(state, { kind: "seat", seatId }).flatMap((stream) => wordsIn(asJson(sliceOf(state, stream)))),
  );

describe("Whatever the facilitator does to groups", () => {
  it("happens: the stories have merges, splits, moves and undone ones", () => {
    const seen = new Map<What, number>();
    always(71, ({ what }) => void seen.set(what, (seen.get(what) ?? 0) + 1));
    for (const what of ["move", "merge", "split", "handOn", "remove", "restore", "undo"] as const)
      expect([what, seen.get(what) ?? 0]).toEqual([what, expect.toSatisfy((n: number) => n >= 10)]);
  });

  it("each table that anybody is at has one product manager and one engineer, members both (ROT-2, ROT-10)", () => {
    always(72, ({ after }) => {
      const slot = currentBlock(after)?.slot;
      if (slot === undefined) return;
      for (const group of tables(after)) {
        const present = presentMembers(after, group);
        const held = group.schedule[slot];
        if (present.length === 0) continue;
        if (!held) throw new Error(`${group.id} has people and no roles.`);
        for (const holder of holders(held)) expect(group.seatIds).toContain(holder);
        if (present.length > 1) expect(held.productManager).not.toBe(held.engineer);
      }
    });
  });

  it("the steps to come are planned for exactly those who are present (ROT-1, ROT-14)", () => {
    always(73, ({ after }) => {
      const slot = currentBlock(after)?.slot;
      if (slot === undefined) return;
      for (const group of tables(after)) {
        const present = presentMembers(after, group).map(({ id }) => id);
        const planned = group.schedule[slot + 1];
        if (present.length > 0 && planned) expect(faultsOf(planned, present)).toEqual([]);
      }
    });
  });

  it("steps that were played stay as they were played (ROT-14)", () => {
    always(74, ({ before, after }) => {
      const slot = currentBlock(before)?.slot ?? 0;
      for (const group of Object.values(before.groups))
        expect(after.groups[group.id]?.schedule.slice(0, slot)).toEqual(group.schedule.slice(0, slot));
    });
  });

  it("whoever had a place and is here has one, and no table is larger than six (SURG-1, GRP-6)", () => {
    always(75, ({ before, after }) => {
      const placed = before.surgery.done.at(-1);
      const wasLate = (id: SeatId) => !placed?.groups.some(({ seatIds }) => seatIds.includes(id));
      for (const { id, groupId } of seatsHere(before)) {
        // Undoing a late arrival's placing makes them wait again.
        if (after.surgery.done.length < before.surgery.done.length && wasLate(id)) continue;
        if (groupId === null || after.seats[id]?.status !== "here") continue;
        expect(after.groupOrder).toContain(after.seats[id]?.groupId);
      }
      for (const group of Object.values(after.groups)) {
        expect(group.seatIds.length).toBeLessThanOrEqual(6);
        if (!after.groupOrder.includes(group.id)) expect(group.seatIds).toEqual([]);
      }
      const seated = Object.values(after.groups).flatMap(({ seatIds }) => seatIds);
      expect(new Set(seated).size).toBe(seated.length);
    });
  });

  it("a merge makes five at most, a split three and three (SURG-1)", () => {
    let looked = 0;
    always(76, ({ before, after }) => {
      const gone = before.groupOrder.filter((id) => !after.groupOrder.includes(id));
      const fresh = after.groupOrder.filter((id) => !before.groupOrder.includes(id));
      if (gone.length + fresh.length === 0 || before.room.position !== after.room.position) return;
      const last = after.surgery.done.at(-1)?.operation;
      if (after.surgery.done.length <= before.surgery.done.length || !last) return;
      looked += 1;
      if (last.kind === "merge") expect(after.groups[last.into]?.seatIds.length).toBeLessThanOrEqual(5);
      if (last.kind === "split")
        expect([last.groupId, last.founded.id].map((id) => after.groups[id]?.seatIds.length)).toEqual([3, 3]);
    });
    expect(looked).toBeGreaterThan(10);
  });

  it("nothing that anybody wrote is lost (SURG-2, TEXT-1)", () => {
    always(77, ({ before, after }) => {
      const all = new Set(Object.values(after.groups).flatMap((group) => wordsIn(asJson(group as never))));
      for (const group of Object.values(before.groups))
        for (const text of wordsIn(asJson(group as never))) expect(all.has(text)).toBe(true);
    });
  });

  it("whoever read a board goes on reading it when their group is merged or split (SURG-2)", () => {
    let looked = 0;
    always(78, ({ before, after }) => {
      const last = after.surgery.done.at(-1);
      if (!last || last === before.surgery.done.at(-1)) return;
      const { operation } = last;
      if (operation.kind !== "merge" && operation.kind !== "split") return;
      if (after.surgery.done.length < before.surgery.done.length) return;
      for (const { seatIds } of last.groups)
        for (const seatId of seatIds) {
          const now = readBy(after, seatId);
          for (const text of readBy(before, seatId)) expect(now.has(text)).toBe(true);
          looked += 1;
        }
    });
    expect(looked).toBeGreaterThan(50);
  });

  it("nobody reads a word of a group that they were never in (SECRET-1)", () => {
    const wasIn = new Map<SeatId, Set<string>>();
    fc.assert(
      fc.property(anyOperatedRoom, (room) => {
        wasIn.clear();
        operate(room, ({ before, after }) => {
          for (const state of [before, after])
            for (const { id, groupId } of Object.values(state.seats))
              if (groupId) wasIn.set(id, (wasIn.get(id) ?? new Set()).add(groupId));
          for (const stream of ["room", "stage"] as const)
            expect(wordsIn(asJson(sliceOf(after, stream)))).toEqual([]);
          for (const { id } of seatsHere(after))
            for (const text of readBy(after, id))
              expect(wasIn.get(id)).toContain(/group-\d+/.exec(text)?.[0]);
        });
      }),
      { seed: 79, numRuns: 60 },
    );
  });

  it("whoever is told everything that happened sees what they may see (VIEW-1, VIEW-2)", () => {
    always(
      80,
      ({ before, after }) => {
        const touched = touchedStreams(before, after);
        const all: StreamKey[] = [
          "room",
          "facilitators",
          "stage",
          ...(Object.keys(after.groups) as GroupId[]).map(groupStream),
          ...(Object.keys(after.seats) as SeatId[]).map(seatStream),
        ];
        for (const stream of all) {
          const changes = project(before, after, stream);
          if (!touched.includes(stream)) expect([stream, changes]).toEqual([stream, []]);
          expect(applyChanges(asJson(sliceOf(before, stream)), changes)).toEqual(
            asJson(sliceOf(after, stream)),
          );
        }
      },
      12,
    );
  });

  it("undoing it at once gives back who sits where and who plays what (SURG-5)", () => {
    const undone = new Map<string, number>();
    always(81, ({ before, after, play }) => {
      const last = after.surgery.done.at(-1);
      if (!last || after.surgery.done.length !== before.surgery.done.length + 1) return;
      if (before.room.revision !== after.room.revision) return;
      // Some moves stay, or no table would ever be full enough to split.
      if (last.operation.kind === "move" && play.log.length % 3 > 0) return;
      const payload = { id: last.id };
      expect(refusalOf(play, facilitator, "undoSurgery", payload)).toBeUndefined();
      play.send(facilitator, "undoSurgery", payload);
      undone.set(last.operation.kind, (undone.get(last.operation.kind) ?? 0) + 1);
      const now = play.state;
      expect(now.groupOrder).toEqual(before.groupOrder);
      for (const id of before.groupOrder) {
        const [was, is] = [before.groups[id], now.groups[id]];
        expect([id, is?.seatIds]).toEqual([id, was?.seatIds]);
        // Whoever was removed has no connection at first, and is planned in when they are back.
        if (last.operation.kind !== "remove") expect([id, is?.schedule]).toEqual([id, was?.schedule]);
        expect(is?.turn?.turn).toBe(was?.turn?.turn);
      }
    });
    expect([...undone.keys()].toSorted()).toEqual(["handOn", "merge", "move", "remove", "split"]);
  });
});
