import { describe, expect, it } from "vitest";
import { nearestIn } from "../../client/screens/cockpit/people/drag-keys.ts";
import {
  breaksBy,
  type Proposed,
  placeOf,
  proposedOf,
} from "../../client/screens/cockpit/people/proposed.ts";
import { laneShares } from "../../client/screens/cockpit/score/group-figures.ts";
import { nearnessOf } from "../../client/screens/shell/time-warnings.ts";
import { facilitatorsView } from "../../shared/view/facilitators-view.ts";
import { roomView } from "../../shared/view/room-view.ts";
import { minuteMs } from "../../shared/workshop/agenda.ts";
import { facilitator, type Play } from "../support/play.ts";
import { playthrough } from "../support/playthrough.ts";

const proposedIn = ({ state }: Play): Proposed => {
  const proposed = proposedOf(roomView(state), facilitatorsView(state));
  if (!proposed) throw new Error("There is no proposal.");
  return proposed;
};

function proposal(people: number): Play {
  const { play } = playthrough({ people, until: "lobby" });
  play.send(facilitator, "proposeGroups", { preferredSize: 4 });
  return play;
}

describe("the proposed groups as the facilitator sees them", () => {
  it("are unconfirmed, then seen by everyone, then changed again", () => {
    const play = proposal(9);
    expect(proposedIn(play).isConfirmed).toBeNull();
    play.send(facilitator, "confirmGroups", {});
    expect(proposedIn(play).isConfirmed).toBe(true);
    const moved = proposedIn(play).groups[0]?.people[0];
    if (moved) play.send(facilitator, "moveProposedSeat", { seatId: moved.id, to: 1 });
    expect(proposedIn(play)).toMatchObject({ isConfirmed: false, isHandmade: true });
  });

  it("list who is in none of them, and break nothing by taking them in", () => {
    const play = proposal(9);
    const outside = proposedIn(play).groups[0]?.people[0];
    if (!outside) throw new Error("The first group is empty.");
    play.send(facilitator, "moveProposedSeat", { seatId: outside.id, to: null });
    const proposed = proposedIn(play);
    expect(proposed.without.map(({ id }) => id)).toEqual([outside.id]);
    expect(placeOf(proposed, outside.id)).toBe(-1);
    expect(breaksBy(proposed, outside.id, 1)).toEqual([]);
  });

  it("tell what a move breaks before it is made (GRP-7)", () => {
    const proposed = proposedIn(proposal(6));
    const [first] = proposed.groups;
    const person = first?.people[0];
    if (!person) throw new Error("The first group is empty.");
    expect(breaksBy(proposed, person.id, 1)).toContainEqual({ code: "groupTooSmall", group: 0, size: 2 });
  });
});

describe("moving somebody by the arrow keys", () => {
  const grid = [
    { id: "a", x: 0, y: 0 },
    { id: "b", x: 100, y: 10 },
    { id: "c", x: 200, y: 0 },
    { id: "d", x: 0, y: 100 },
  ];
  const from = { id: "a", x: 0, y: 0 };

  it("goes to the next group in that direction, and stays where there is none", () => {
    expect(nearestIn(from, grid, [1, 0])?.id).toBe("b");
    expect(nearestIn(from, grid, [0, 1])?.id).toBe("d");
    expect(nearestIn(from, grid, [-1, 0])).toBeUndefined();
    expect(nearestIn(from, grid, [0, -1])).toBeUndefined();
  });
});

describe("a lane of the score", () => {
  const step = { stepMs: 9 * minuteMs, curveballMs: 0, hasCurveball: false };

  it("fills turn by turn, and overtime runs on from the turn's end", () => {
    expect(laneShares(step, 0, 0)).toEqual({ fill: 0, over: 0 });
    const inTime = laneShares(step, 1, 30_000);
    const late = laneShares(step, 1, 150_000);
    expect(inTime.over).toBe(0);
    expect(late.fill).toBeCloseTo(laneShares(step, 2, 0).fill);
    expect(late.over).toBeGreaterThan(0);
    expect(laneShares(step, 4, 0).fill).toBe(1);
  });
});

describe("how near the end of a block is", () => {
  it("is told at a minute, at ten seconds and when the time is up", () => {
    expect([61_000, 60_000, 10_000, 0, -5000].map(nearnessOf)).toEqual([
      "far",
      "minute",
      "tenSeconds",
      "over",
      "over",
    ]);
  });
});
