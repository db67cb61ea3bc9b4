/**
 * Curveballs over random workshops: the extra turn breaks no order, no clock and no plan, what was played stays, and
 * nobody reads a card that is not theirs to read yet.
 */
import { afterAll, describe, expect, it } from "vitest";
import { sliceOf } from "../../shared/view/slices.ts";
import { groupStream, type StreamKey, seatStream } from "../../shared/view/streams.ts";
import { plannedMs } from "../../shared/workshop/agenda.ts";
import type { Board } from "../../shared/workshop/board-state.ts";
import { cardFor, cardsOf, curveballsPlanned } from "../../shared/workshop/curveballs.ts";
import { isGalleryOpen } from "../../shared/workshop/disclosed.ts";
import type { Group, TurnName } from "../../shared/workshop/group-state.ts";
import type { GroupId, SeatId } from "../../shared/workshop/ids.ts";
import { holdsRole } from "../../shared/workshop/reading.ts";
import type { WorkshopState } from "../../shared/workshop/state.ts";
import { playAtRandom, type Step } from "../support/random-workshop.ts";
import { shippedCastings } from "../support/shipped-castings.ts";

const seeds = [14, 15, 92, 653, 589, 793, 238, 462, 643, 383, 279, 502];
const workshops = seeds.map((seed) => {
  const steps: Step[] = [];
  playAtRandom(shippedCastings, seed, 1200, (step) => steps.push(step));
  return steps;
});
const steps = workshops.flat();
const changes = steps.filter(({ before, after }) => before !== after);

const groupsIn = (state: WorkshopState): readonly Group[] => Object.values(state.groups);
const boardNow = ({ turn, boards }: Group): Board | undefined => (turn ? boards[turn.slot] : undefined);

describe("the turn of a curveball", () => {
  const order: readonly TurnName[] = ["need", "constraint", "options", "decision", "curveball", "rotate"];

  it("is entered from its neighbours only, once there is something to play, and left out where there is not (CURVE-2)", () => {
    let entered = 0;
    for (const { after, events, before } of changes) {
      const turns = new Map(groupsIn(before).map(({ id, turn }) => [id, turn?.turn]));
      for (const event of events) {
        if (event.type !== "turnEntered") continue;
        const board = after.groups[event.groupId] && boardNow(after.groups[event.groupId] as Group);
        const from = order.indexOf(turns.get(event.groupId) ?? "need");
        const distance = Math.abs(order.indexOf(event.turn) - from);
        const isStepOver =
          distance === 2 && from + order.indexOf(event.turn) === 2 * order.indexOf("curveball");
        if (event.turn === "curveball") {
          entered += 1;
          expect(board?.curveball).not.toBeNull();
        }
        expect(distance === 1 || isStepOver).toBe(true);
        turns.set(event.groupId, event.turn);
      }
    }
    expect(entered).toBeGreaterThan(5);
  });

  it("is had by every group that comes to the switch with a curveball, and by no other (CURVE-2)", () => {
    for (const { after } of changes)
      for (const group of groupsIn(after)) {
        const curveball = boardNow(group)?.curveball;
        if (group.turn?.turn === "rotate" && curveball) expect(curveball.playedAt).not.toBeNull();
        if (group.turn?.turn === "curveball") expect(curveball?.playedAt).toEqual(expect.any(Number));
      }
  });

  it("moves neither the planned length nor the minutes below nothing (CURVE-1)", () => {
    let moved = 0;
    for (const { before, after, events } of changes) {
      expect(after.agenda.curveballMs).toBeGreaterThanOrEqual(0);
      if (!events.some(({ type }) => type === "curveballTimeGiven" || type === "curveballSkipped")) continue;
      moved += 1;
      const total = ({ agenda }: WorkshopState) =>
        plannedMs(agenda.blocks) + agenda.curveballMs + agenda.bufferMs;
      expect(total(after)).toBe(total(before));
    }
    expect(moved).toBeGreaterThan(5);
  });
});

describe("what was played", () => {
  it("stays as it was, at most one to a board, with at most one effect (CURVE-2, CURVE-5)", () => {
    let answered = 0;
    for (const { before, after } of changes)
      for (const group of groupsIn(before))
        group.boards.forEach(({ curveball }, slot) => {
          const now = after.groups[group.id]?.boards[slot]?.curveball;
          if (!curveball) return;
          expect(now).toMatchObject({
            key: curveball.key,
            card: curveball.card,
            releasedAt: curveball.releasedAt,
          });
          if (curveball.answer) expect(now?.answer).not.toBeNull();
          if (!curveball.answer && now?.answer) answered += 1;
        });
    expect(answered).toBeGreaterThan(5);
  });

  it("came out at most once for each time it was armed, and never while its group was held (CURVE-3)", () => {
    let released = 0;
    for (const { before, after, events } of changes)
      for (const event of events) {
        if (event.type !== "curveballReleased" || !event.wasArmed) continue;
        released += 1;
        expect(before.groups[event.groupId]?.armed).toMatchObject({ key: event.key });
        expect(after.groups[event.groupId]?.armed).toBeNull();
        expect(after.groups[event.groupId]?.turn?.clock.holds).toEqual([]);
      }
    expect(released).toBeGreaterThan(0);
  });
});

/** The boards of groups that were merged or split, of which this person is a reader. */
const earlierBoards = ({ surgery }: WorkshopState, seatId: SeatId): readonly Board[] =>
  surgery.archives.filter(({ readers }) => readers.includes(seatId)).flatMap(({ boards }) => boards);

it("plays no card that set-up left out, and keeps minutes for as many as it planned (CURVE-7)", () => {
  const plays = steps.filter(({ name }) => name === "releaseCurveball" || name === "armCurveball");
  const asked = plays.filter(({ before }) => before.settings.curveballs.leftOut.length > 0);
  expect(asked.length).toBeGreaterThan(20);
  for (const { events, before } of asked)
    for (const event of events)
      if (event.type === "curveballReleased" || event.type === "curveballArmed")
        expect(before.settings.curveballs.leftOut).not.toContain(event.key);
  for (const { name, after, events } of changes)
    if (name === "changeSettings" && events.length > 0)
      expect(curveballsPlanned(after.agenda)).toBeLessThanOrEqual(after.settings.curveballs.planned);
});

describe("a card", () => {
  /** Every text that this group may know, of the cards that were played to it. */
  const knownTo = (group: Group, reader: (board: Board, slot: number) => boolean): Set<string> =>
    new Set(
      group.boards.flatMap((board, slot) =>
        board.curveball && reader(board, slot) ? [board.curveball.card.text] : [],
      ),
    );

  const isShared = ({ curveball }: Board): boolean => curveball?.sharedAt != null;

  let looked = 0;
  afterAll(() => expect(looked).toBeGreaterThan(20));

  it("is read by nobody before it is released, and by its holder alone until it is told (CURVE-4)", () => {
    const texts = shippedCastings.flatMap((casting) => cardsOf(casting, "").map(({ text }) => text));
    for (const { after } of changes.filter((_, place) => place % 5 === 0)) {
      // The gallery shows what tables were told; never what one role alone knows still.
      const shown = isGalleryOpen(after)
        ? new Set(groupsIn(after).flatMap((group) => [...knownTo(group, isShared)]))
        : new Set<string>();
      const own = Object.keys(after.ownCurveballs).flatMap((key) => cardFor(after, key)?.text ?? []);
      const all = [...new Set([...texts, ...own])];
      const reads = (stream: StreamKey) => {
        const told = JSON.stringify(sliceOf(after, stream));
        return all.filter((text) => !shown.has(text) && told.includes(JSON.stringify(text).slice(1, -1)));
      };
      expect([...reads("room"), ...reads("stage")]).toEqual([]);
      for (const group of groupsIn(after)) {
        const shared = knownTo(group, isShared);
        const inGroup = reads(groupStream(group.id as GroupId));
        looked += inGroup.length;
        expect(inGroup.filter((text) => !shared.has(text))).toEqual([]);
        for (const id of group.seatIds) {
          const told = knownTo(
            group,
            ({ curveball }, slot) =>
              curveball?.audience !== undefined &&
              curveball.audience !== "everyone" &&
              holdsRole(group, slot, id, curveball.audience),
          );
          const kept = earlierBoards(after, id).flatMap(({ curveball }) =>
            curveball?.sharedAt != null ? [curveball.card.text] : [],
          );
          const foreign = reads(seatStream(id)).filter((text) => !told.has(text) && !kept.includes(text));
          expect(foreign).toEqual([]);
        }
      }
    }
  });
});
