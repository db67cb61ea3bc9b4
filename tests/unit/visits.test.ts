/** A facilitator openly with a group: who is told, and when it ends. */
import { describe, expect, it } from "vitest";
import { sliceOf } from "../../shared/view/slices.ts";
import { groupStream, type StreamKey, seatStream } from "../../shared/view/streams.ts";
import type { FacilitatorId, GroupId, SeatId } from "../../shared/workshop/ids.ts";
import { facilitator, type Play } from "../support/play.ts";
import { playthrough } from "../support/playthrough.ts";

const me = { kind: "facilitator", id: "facilitator-founder" as FacilitatorId } as const;
const system = { kind: "system" } as const;

function visited() {
  const { play } = playthrough({ people: 8, until: { phase: "step" } });
  const [mine, other] = play.state.groupOrder;
  if (!mine || !other) throw new Error("Eight people are two groups.");
  const [invited] = play.send(system, "inviteFacilitator", { name: "Priya", askedBy: me.id });
  if (invited?.type !== "facilitatorInvited") throw new Error("Nobody was invited.");
  const priya = { kind: "facilitator", id: invited.facilitatorId } as const;
  play.send(priya, "visitGroup", { groupId: mine });
  return { play, mine, other, priya };
}

const visitorsIn = ({ state }: Play, groupId: GroupId) => {
  const view = sliceOf(state, groupStream(groupId));
  return view && "visitors" in view ? view.visitors : undefined;
};

describe("a visit", () => {
  it("is told to the group by the facilitator’s name, and to nobody else but facilitators (VISIT-1, TEAM-3)", () => {
    const { play, mine, other, priya } = visited();
    expect(visitorsIn(play, mine)).toEqual(["Priya"]);
    const seats = (Object.keys(play.state.seats) as SeatId[]).map(seatStream);
    const streams: StreamKey[] = ["room", "stage", groupStream(other), ...seats];
    for (const stream of streams) {
      expect(JSON.stringify(sliceOf(play.state, stream))).not.toContain("Priya");
      expect(JSON.stringify(sliceOf(play.state, stream))).not.toContain(priya.id);
    }
    expect(JSON.stringify(sliceOf(play.state, groupStream(mine)))).not.toContain(priya.id);
    expect(sliceOf(play.state, "facilitators")).toMatchObject({ visits: { [priya.id]: mine } });
  });

  it("tells of somebody without a name, too, and of a new name at once (VISIT-1)", () => {
    const { play, mine } = visited();
    play.send(me, "visitGroup", { groupId: mine });
    expect(visitorsIn(play, mine)).toEqual(["Priya", ""]);
    play.send(me, "nameFacilitator", { name: "Sam" });
    expect(visitorsIn(play, mine)).toEqual(["Priya", "Sam"]);
  });

  it("is each facilitator’s own, to one group at a time (VISIT-1)", () => {
    const { play, mine, other, priya } = visited();
    play.send(me, "visitGroup", { groupId: mine });
    play.send(priya, "visitGroup", { groupId: other });
    expect(play.state.visits).toEqual({ [priya.id]: other, [me.id]: mine });
  });

  it("ends when it is left, and leaving another group does not end it (VISIT-2)", () => {
    const { play, mine, other, priya } = visited();
    play.send(priya, "endVisit", { groupId: other });
    expect(visitorsIn(play, mine)).toEqual(["Priya"]);
    play.send(priya, "endVisit", { groupId: mine });
    expect(visitorsIn(play, mine)).toEqual([]);
  });

  it("ends with the last connection, with the link, and with the workshop (VISIT-2)", () => {
    for (const end of ["gone", "revoked", "ended"] as const) {
      const { play, mine, priya } = visited();
      const { id: facilitatorId } = priya;
      if (end === "gone") play.send(system, "noteVisitorGone", { facilitatorId });
      else if (end === "revoked") play.send(system, "revokeFacilitator", { facilitatorId, askedBy: me.id });
      else play.send(facilitator, "endWorkshop", { confirmed: true });
      expect([end, play.state.visits, visitorsIn(play, mine)]).toEqual([end, {}, []]);
    }
  });

  it("needs a facilitator whom the log can tell apart, and a group that people sit at", () => {
    const { play, mine, priya } = visited();
    expect(() => play.send(facilitator, "visitGroup", { groupId: mine })).toThrow("noSuchThing");
    const groupId = "group-gone" as GroupId;
    expect(() => play.send(priya, "visitGroup", { groupId })).toThrow("noSuchThing");
  });
});
