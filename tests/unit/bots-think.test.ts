/** When bots do what they could do, and how they give way. Rules BOT-2, BOT-3. */
import { describe, expect, it } from "vitest";
import { stepMoves } from "../../server/bots/behaviour/step.ts";
import { noImagination } from "../../server/bots/imagination.ts";
import { command } from "../../server/bots/move.ts";
import { waitFor } from "../../server/bots/sight.ts";
import { blankMemory, consider } from "../../server/bots/thinking.ts";
import type { SeatId } from "../../shared/workshop/ids.ts";
import { playthrough } from "../support/playthrough.ts";
import { sightOf } from "../support/virtual-bots.ts";

const wave = command("wave", 5_000, "leave", {});
const shout = command("shout", 2_000, "leave", {});

describe("thinking", () => {
  it("takes its time from when a matter came up, and then does it once", () => {
    const noticed = consider([wave], blankMemory, 1_000);
    expect(noticed).toMatchObject({ move: undefined, wakeAt: 6_000 });
    const done = consider([wave], noticed.memory, 6_000);
    expect(done.move).toBe(wave);
    expect(consider([wave], done.memory, 60_000)).toMatchObject({ move: undefined, wakeAt: undefined });
  });

  it("does one thing at a time, what is due first first", () => {
    const { memory } = consider([wave, shout], blankMemory, 0);
    const first = consider([wave, shout], memory, 9_000);
    expect(first.move).toBe(shout);
    expect(consider([wave, shout], first.memory, 9_000).move).toBe(wave);
  });

  it("begins anew with what had gone away in between", () => {
    const { memory } = consider([wave], blankMemory, 0);
    const forgotten = consider([], memory, 4_000);
    expect(consider([wave], forgotten.memory, 7_000).wakeAt).toBe(12_000);
  });

  it("waits for the moment that a move names, however long it has thought", () => {
    const later = { ...wave, notBefore: 90_000 };
    expect(consider([later], blankMemory, 0).wakeAt).toBe(90_000);
  });
});

describe("at a table", () => {
  const { state, play } = playthrough({ people: 8, until: { phase: "step", slot: 0, turn: "need" } });
  const group = Object.values(state.groups)[0];
  const assignment = group?.schedule[0];
  const sights = (group?.seatIds ?? []).map((id) => sightOf(state, id, play.now));

  it("BOT-3: nobody waits with their own work, and the others for a person longer than for each other", () => {
    const scribe = assignment?.scribe;
    if (!scribe) throw new Error("The group has no scribe.");
    const waits = sights.map((sight) => waitFor(sight, scribe));
    expect(waits.filter((ms) => ms === 0)).toHaveLength(1);
    expect(new Set(waits).size).toBe(waits.length);
    expect(Math.min(...waits.filter((ms) => ms > 0))).toBeGreaterThanOrEqual(45_000);
  });

  it("only the product manager speaks the need, in the words of their own brief", () => {
    const mind = { seed: "x", imagine: noImagination };
    const speaking = sights.flatMap((sight) =>
      stepMoves(sight, mind).flatMap((move) =>
        move.kind === "command" && move.name === "writeNote" ? [{ by: sight.me, payload: move.payload }] : [],
      ),
    );
    const brief = sights.find(({ me }) => me === assignment?.productManager)?.seat.brief ?? "";
    expect(speaking).toEqual([
      {
        by: assignment?.productManager satisfies SeatId | undefined,
        payload: expect.objectContaining({ kind: "need", text: brief }),
      },
    ]);
  });

  it("nobody does anything while the room is paused", () => {
    const paused = playthrough({ people: 8, until: { phase: "step", slot: 0, turn: "need" } }).play;
    paused.send({ kind: "facilitator" }, "pauseRoom", {});
    expect(sights.length).toBeGreaterThan(2);
    for (const sight of sights) {
      const held = sightOf(paused.state, sight.me, paused.now);
      expect(stepMoves(held, { seed: "x", imagine: noImagination })).toEqual([]);
    }
  });
});
