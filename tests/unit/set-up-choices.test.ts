import { describe, expect, it } from "vitest";
import {
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

  it("sends minutes only where they differ from the usual ones", () => {
    const chosen = { ...start, lengthMin: 60, minutes: { welcome: 4, briefing: 5, nonsense: 9 } };
    expect(payloadOf(chosen, []).minutes).toEqual({ briefing: 5 });
  });
});
