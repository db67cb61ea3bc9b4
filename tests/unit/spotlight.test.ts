/** A group on the stage: what the stage then reads of it, and what takes it off again. */
import { describe, expect, it } from "vitest";
import { sceneOf } from "../../client/screens/stage/scene.ts";
import { roomView } from "../../shared/view/room-view.ts";
import { sliceOf } from "../../shared/view/slices.ts";
import { stageView } from "../../shared/view/stage-view.ts";
import type { GroupId } from "../../shared/workshop/ids.ts";
import { asSeat, facilitator, type Play } from "../support/play.ts";
import { playthrough, type Stop } from "../support/playthrough.ts";

interface Scene {
  readonly play: Play;
  readonly mine: GroupId;
  readonly other: GroupId;
}

function spotlit(until: Stop): Scene {
  const { play } = playthrough({ people: 8, until });
  const [mine, other] = play.state.groupOrder;
  if (!mine || !other) throw new Error("Eight people are two groups.");
  play.send(facilitator, "spotlightGroup", { groupId: mine });
  return { play, mine, other };
}

const onStage = ({ play }: Scene) =>
  sceneOf(roomView(play.state), {
    hadGroups: true,
    isBlockEnding: false,
    isExchangeOn: false,
    areDotsFresh: false,
  });
const revision = ({ play }: Scene) => play.state.room.revision;

describe("the spotlight", () => {
  it("tells the stage whose turn it shows, and nothing that the group wrote (STAGE-2)", () => {
    const at = spotlit({ phase: "step", turn: "need" });
    const { play, mine } = at;
    const group = play.state.groups[mine];
    const [speaker] = group?.seatIds ?? [];
    if (!group?.turn || !speaker) throw new Error("The step has begun.");
    const note = { groupId: mine, slot: 0, kind: "need", text: "A word of ours.", speaker } as const;
    play.send(asSeat(speaker), "writeNote", note);
    expect(onStage(at)).toBe("spotlight");
    expect(stageView(play.state).spotlightTurn).toMatchObject({ slot: 0, turn: "need" });
    for (const stream of ["stage", "room"] as const)
      expect(JSON.stringify(sliceOf(play.state, stream))).not.toContain("A word of ours.");
  });

  it("brings what was decided onto the stage from the gallery on, as everybody may read it then (STAGE-2)", () => {
    const at = spotlit({ phase: "what" });
    expect(roomView(at.play.state).gallery).toBeNull();
    at.play.send(facilitator, "openGallery", {});
    at.play.send(facilitator, "spotlightGroup", { groupId: at.mine });
    const entries = Object.values(roomView(at.play.state).gallery?.entries ?? {});
    expect(entries.some(({ groupId }) => groupId === at.mine)).toBe(true);
    expect(stageView(at.play.state).spotlightTurn).toBeNull();
  });

  it("is on one group at a time, and taking another one off leaves it (STAGE-3)", () => {
    const at = spotlit({ phase: "step" });
    at.play.send(facilitator, "spotlightGroup", { groupId: at.other });
    at.play.send(facilitator, "endSpotlight", { groupId: at.mine });
    expect(at.play.state.spotlight).toBe(at.other);
    at.play.send(facilitator, "endSpotlight", { groupId: at.other });
    expect(at.play.state.spotlight).toBeNull();
    expect(onStage(at)).toBe("step");
  });

  it("goes out as the room moves, on, back or to the end (STAGE-3)", () => {
    for (const move of ["advanceRoom", "goBack", "endWorkshop"] as const) {
      const at = spotlit({ phase: "step", slot: 1 });
      if (move === "advanceRoom") at.play.send(facilitator, move, { from: revision(at) });
      else if (move === "goBack") at.play.send(facilitator, move, { from: revision(at), confirmed: true });
      else at.play.send(facilitator, move, { confirmed: true });
      expect([move, at.play.state.spotlight]).toEqual([move, null]);
    }
  });

  it("goes out when its group is merged into another (STAGE-3)", () => {
    const { play } = playthrough({ people: 6, until: { phase: "step" } });
    const [mine, other] = play.state.groupOrder;
    const gone = other && play.state.groups[other]?.seatIds[0];
    if (!mine || !other || !gone) throw new Error("Six people are two groups.");
    play.send(facilitator, "removeSeat", { seatId: gone });
    play.send(facilitator, "spotlightGroup", { groupId: mine });
    play.send(facilitator, "mergeGroups", { from: mine, into: other });
    expect(play.state.spotlight).toBeNull();
  });

  it("gives way to a trade-off that is put on the stage (STAGE-3)", () => {
    const at = spotlit({ phase: "what", isPlayed: true });
    expect(onStage(at)).toBe("spotlight");
    const [key] = roomView(at.play.state).gallery?.nominees ?? [];
    at.play.send(facilitator, "showInGallery", { key: key ?? null });
    expect(onStage(at)).toBe("gallery");
  });

  it("is refused for a group that is no more", () => {
    const { play } = spotlit({ phase: "step" });
    const groupId = "group-gone" as GroupId;
    expect(() => play.send(facilitator, "spotlightGroup", { groupId })).toThrow("noSuchThing");
  });
});
