/** The moments of surgery: somebody about to move, groups merged and split, and people before a locked door. */

import type { Group } from "../../shared/workshop/group-state.ts";
import type { GroupId, SeatId } from "../../shared/workshop/ids.ts";
import { facilitator, type Play } from "../support/play.ts";
import { speak, tables } from "../support/play-step.ts";
import { playthrough } from "../support/playthrough.ts";
import { knock } from "./full-room.ts";
import { at, type Moment, oneEach } from "./moment.ts";

const groupAt = ({ state }: Play, place: number): Group => {
  const group = state.groups[state.groupOrder[place] ?? ("" as GroupId)];
  if (!group) throw new Error(`There is no table ${place + 1}.`);
  return group;
};

/** The second step; the first tables have said what they need. */
function secondStep(people: number): Play {
  const { play } = playthrough({ people, until: { phase: "step", slot: 1, turn: "need" } });
  for (const table of tables(play, 1)) speak(table, "need");
  return play;
}

const place = (play: Play, seatId: SeatId | undefined, to: Group, isAnnounced: boolean): void => {
  if (!seatId) throw new Error("Nobody to move.");
  play.send(facilitator, "placeSeat", { seatId, groupId: to.id, ...(isAnnounced && { isAnnounced }) });
};

export const surgeryMoments: readonly Moment[] = [
  {
    name: "surgery-moving",
    play() {
      const play = secondStep(16);
      place(play, play.state.groups[groupAt(play, 0).id]?.schedule[1]?.scribe, groupAt(play, 2), true);
      return play;
    },
    viewers: [...oneEach, "scribe", "engineer"],
  },
  {
    name: "surgery-merged",
    play() {
      const play = secondStep(12);
      // The one who looks is among those whose group is dissolved.
      const [first] = Object.values(play.state.seats);
      const from = Object.values(play.state.groups).find(({ id }) => id === first?.groupId);
      const [into, other] = [0, 1, 2].map((nth) => groupAt(play, nth)).filter((one) => one !== from);
      if (!first || !from || !into || !other) throw new Error("There are too few tables.");
      const stays = from.seatIds.find((id) => id !== first.id);
      for (const seatId of from.seatIds.filter((id) => id !== first.id && id !== stays))
        place(play, seatId, other, false);
      for (const seatId of into.seatIds.slice(3)) play.send(facilitator, "removeSeat", { seatId });
      play.send(facilitator, "mergeGroups", { from: from.id, into: into.id });
      return play;
    },
    viewers: oneEach,
  },
  {
    name: "surgery-split",
    play() {
      const play = secondStep(8);
      for (const seatId of groupAt(play, 1).seatIds.slice(0, 2)) place(play, seatId, groupAt(play, 0), false);
      const { id: groupId, seatIds } = groupAt(play, 0);
      play.send(facilitator, "splitGroup", { groupId, seatIds: seatIds.filter((_, nth) => nth % 2 === 0) });
      return play;
    },
    viewers: oneEach,
  },
  {
    name: "door-locked",
    play() {
      const play = at({ phase: "lobby" });
      play.send(facilitator, "lockDoor", {});
      knock(play, "Ottilie Brandt");
      knock(play, "Rui Costa");
      return play;
    },
    viewers: ["cockpit", "stage", "late"],
  },
  {
    name: "door-locked-in-step",
    play() {
      const play = at({ phase: "step", turn: "constraint" });
      play.send(facilitator, "lockDoor", {});
      knock(play, "Ottilie Brandt");
      return play;
    },
    viewers: ["cockpit"],
  },
];
