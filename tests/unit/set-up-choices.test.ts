import { describe, expect, it } from "vitest";
import {
  castingsInPlay,
  consequencesOf,
  payloadOf,
  playedSteps,
  startingChoice,
} from "../../client/screens/set-up/chosen.ts";
import { createWorkshopPayload } from "../../shared/workshop/set-up.ts";

const step = (priority: number, isMomentOfTruth = false) => ({
  action: `Step ${priority}`,
  feeling: 0,
  isMomentOfTruth,
  priority,
});
const casting = (castingId: string, steps: number) => ({
  castingId,
  personaName: "Tomasz",
  oneLine: "courier",
  quote: "If it spins …",
  journeyTitle: "The rent",
  domain: "Banking",
  tension: "speed against safeguards",
  difficulty: "medium" as const,
  steps: Array.from({ length: steps }, (_, place) => step(place + 1, place === steps - 1)),
  curveballs: [0, 1].map((place) => ({
    key: `${castingId}/${place}`,
    type: "evidence" as const,
    stepIndex: place,
    audience: "everyone" as const,
  })),
});

describe("what is chosen at set-up", () => {
  const start = startingChoice("Friday");

  it("needs nothing but the title to be a workshop that the server takes", () => {
    expect(createWorkshopPayload.safeParse(payloadOf(start, [])).success).toBe(true);
  });

  it("adds up: blocks and buffer are the length, or it says by how much they are more", () => {
    for (const lengthMin of [45, 60, 75, 90, 120]) {
      const { blockMin, bufferMin, overMin } = consequencesOf({ ...start, lengthMin });
      expect(blockMin + bufferMin - overMin).toBe(lengthMin);
    }
    const stretched = consequencesOf({ ...start, lengthMin: 60, minutes: { welcome: 30 } });
    expect(stretched.overMin).toBe(20);
    expect(stretched.bufferMin).toBe(0);
  });

  it("says honestly whether everybody gets the opposite role", () => {
    const estimate = (part: Partial<typeof start>) => consequencesOf({ ...start, ...part }).swap;
    expect(estimate({ expectedPeople: 12 })).toBe("everyone");
    expect(estimate({ expectedPeople: 10, preferredSize: 5, lengthMin: 45 })).toBe("notEveryone");
    expect(estimate({ expectedPeople: 12, rotation: "ownThenSwap" })).toBe("notEveryone");
    expect(estimate({ expectedPeople: 12, rotation: "ownThenSwap", lengthMin: 90 })).toBe("everyone");
    expect(estimate({ rotation: "own" })).toBe("nobody");
  });

  it("does not offer a journey that is shorter than the agenda's steps, and does not send one (PLAY-2)", () => {
    const [short, long] = [casting("a/short", 3), casting("b/long", 4)];
    expect(playedSteps(short, 4)).toEqual([]);
    expect(playedSteps(long, 4)).toEqual([0, 1, 2, 3]);
    const chosen = { ...start, lengthMin: 90, castingIds: ["a/short", "b/long"] };
    expect(payloadOf(chosen, [short, long]).castingIds).toEqual(["b/long"]);
  });

  it("keeps two minutes for each curveball that is planned, and none for none (CURVE-7)", () => {
    const bufferWith = (curveballs: number) => consequencesOf({ ...start, lengthMin: 90, curveballs });
    expect([0, 1, 2, 3].map((n) => bufferWith(n).agenda.curveballMs / 60_000)).toEqual([0, 2, 4, 6]);
    expect(bufferWith(2).bufferMin).toBe(bufferWith(0).bufferMin - 4);
    for (const n of [0, 1, 2, 3]) expect(bufferWith(n).blockMin + bufferWith(n).bufferMin).toBe(90);
  });

  it("leaves out the cards that were taken from the decks, and all of them without curveballs (CURVE-7)", () => {
    const offered = [casting("a/one", 4), casting("b/two", 4)];
    expect(payloadOf(start, offered).curveballs).toEqual({ planned: 1, leftOut: [] });
    const some = { ...start, curveballs: 2, leftOut: ["b/two/1", "gone/journey/0"] };
    expect(payloadOf(some, offered).curveballs).toEqual({ planned: 2, leftOut: ["b/two/1"] });
    expect(payloadOf({ ...start, curveballs: 0 }, offered).curveballs).toEqual({
      planned: 0,
      leftOut: ["a/one/0", "a/one/1", "b/two/0", "b/two/1"],
    });
  });

  it("offers the cards of the journeys that are dealt: the chosen ones, or all that are long enough", () => {
    const [short, long] = [casting("a/short", 3), casting("b/long", 4)];
    const ids = (part: Partial<typeof start>) =>
      castingsInPlay({ ...start, ...part }, [short, long]).map((one) => one.castingId);
    expect(ids({})).toEqual(["a/short", "b/long"]);
    expect(ids({ castingIds: ["a/short"] })).toEqual(["a/short"]);
    expect(ids({ lengthMin: 90, castingIds: ["a/short"] })).toEqual(["b/long"]);
  });

  it("sends minutes only where they differ from the usual ones", () => {
    const chosen = { ...start, lengthMin: 60, minutes: { welcome: 4, briefing: 5, nonsense: 9 } };
    expect(payloadOf(chosen, []).minutes).toEqual({ briefing: 5 });
  });
});
