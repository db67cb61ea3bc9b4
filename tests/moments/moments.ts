/**
 * The moments of a workshop at which every screen is looked at: photographed by `npm run screenshots` and asked by axe.
 * Each is played anew through the real decisions, so that they know nothing of each other.
 */
import type { FacilitatorId } from "../../shared/workshop/ids.ts";
import { facilitator } from "../support/play.ts";
import { playthrough } from "../support/playthrough.ts";
import { debriefMoments } from "./debrief-moments.ts";
import { exchangeMoments } from "./exchange-moments.ts";
import { fullRoom } from "./full-room.ts";
import { at, type Moment, oneEach, room } from "./moment.ts";
import { stepMoments } from "./step-moments.ts";
import { surgeryMoments } from "./surgery-moments.ts";
import { talkMoments } from "./talk-moments.ts";

export const moments: readonly Moment[] = [
  {
    name: "lobby-empty",
    play: () => playthrough({ people: 0, until: { phase: "lobby" } }).play,
    viewers: room,
  },
  { name: "lobby", play: () => at({ phase: "lobby" }), viewers: oneEach },
  {
    name: "lobby-proposed",
    play() {
      const play = at({ phase: "lobby" });
      play.send(facilitator, "proposeGroups", { preferredSize: 4 });
      return play;
    },
    viewers: room,
  },
  { name: "welcome", play: () => at({ phase: "welcome" }), viewers: oneEach },
  { name: "briefing", play: () => at({ phase: "briefing" }), viewers: oneEach },
  ...exchangeMoments,
  { name: "to-the-tables", play: () => at({ phase: "briefing", isPlayed: true }), viewers: oneEach },
  { name: "immersion", play: () => at({ phase: "immersion" }), viewers: oneEach },
  ...stepMoments,
  {
    name: "facilitating-together",
    play() {
      const play = at({ phase: "step", slot: 0 });
      const me = { kind: "facilitator", id: "facilitator-1" as FacilitatorId } as const;
      const invitation = { name: "Priya Narayanan", askedBy: me.id };
      const [invited] = play.send({ kind: "system" }, "inviteFacilitator", invitation);
      if (invited?.type !== "facilitatorInvited") throw new Error("Nobody was invited.");
      const priya = { kind: "facilitator", id: invited.facilitatorId } as const;
      play.send(me, "broadcast", { groupIds: null, text: "Two more minutes." });
      play.send(priya, "passLead", { from: null, to: priya.id });
      play.send(priya, "adjustRoom", { from: play.state.room.revision, deltaMs: 60_000 });
      return play;
    },
    viewers: ["cockpit"],
  },
  ...surgeryMoments,
  ...talkMoments,
  ...debriefMoments,
  fullRoom,
  {
    name: "one-table",
    play: () =>
      playthrough({ people: 3, until: { phase: "step", slot: 1, turn: "constraint", isPlayed: true } }).play,
    viewers: [...room, "anybody"],
  },
];
