/**
 * The moments of a workshop at which every screen is looked at: photographed by `npm run screenshots` and asked by axe.
 * Each is played anew through the real decisions, so that they know nothing of each other.
 */
import { facilitator } from "../support/play.ts";
import { playthrough } from "../support/playthrough.ts";
import { debriefMoments } from "./debrief-moments.ts";
import { at, type Moment, oneEach, room } from "./moment.ts";
import { stepMoments } from "./step-moments.ts";
import { surgeryMoments } from "./surgery-moments.ts";

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
  { name: "to-the-tables", play: () => at({ phase: "briefing", isPlayed: true }), viewers: oneEach },
  { name: "immersion", play: () => at({ phase: "immersion" }), viewers: oneEach },
  ...stepMoments,
  ...surgeryMoments,
  ...debriefMoments,
  {
    name: "forty-groups",
    play: () =>
      playthrough({ people: 160, until: { phase: "step", slot: 1, turn: "options" }, isEventful: true }).play,
    viewers: room,
  },
  {
    name: "one-table",
    play: () =>
      playthrough({ people: 3, until: { phase: "step", slot: 1, turn: "constraint", isPlayed: true } }).play,
    viewers: [...room, "anybody"],
  },
];
