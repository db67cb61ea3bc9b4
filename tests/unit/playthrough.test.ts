import { describe, expect, it } from "vitest";
import { evolve } from "../../shared/workshop/evolve.ts";
import { phaseOf } from "../../shared/workshop/reading.ts";
import type { WorkshopState } from "../../shared/workshop/state.ts";
import { playthrough } from "../support/playthrough.ts";

const sizes = [3, 4, 5, 7, 8, 12, 23, 60];

describe("a played workshop", () => {
  it.each(sizes)(
    "goes from the lobby to its end with %i people, and its log folds to its state",
    (people) => {
      const { state, log } = playthrough({ people, isEventful: people > 5 });
      expect(phaseOf(state)).toBe("ended");
      expect(log.reduce<WorkshopState | undefined>(evolve, undefined)).toEqual(state);
    },
  );

  it.each([45, 60, 75, 90])("goes to its end in %i minutes", (lengthMin) => {
    expect(phaseOf(playthrough({ lengthMin }).state)).toBe("ended");
  });

  it("is the same for the same seed, and another for another", () => {
    expect(playthrough({ seed: "a" }).log).toEqual(playthrough({ seed: "a" }).log);
    expect(playthrough({ seed: "b" }).log).not.toEqual(playthrough({ seed: "a" }).log);
  });

  it("stops where it is told to", () => {
    const entered = playthrough({ until: { phase: "step", slot: 1, turn: "decision" } }).state;
    const [group] = Object.values(entered.groups);
    expect(group?.turn).toMatchObject({ slot: 1, turn: "decision" });
    expect(group?.boards[1]?.votes).toEqual([]);
    const played = playthrough({ until: { phase: "what", isPlayed: true } }).state;
    expect(phaseOf(played)).toBe("what");
    expect(played.gallery.openedAt).not.toBeNull();
    expect(Object.keys(playthrough({ until: "lobby" }).state.seats)).toHaveLength(8);
  });
});
