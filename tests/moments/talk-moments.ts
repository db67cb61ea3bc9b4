/** The moments in which the facilitator talks to the room: a group on the stage, everyone called back, a visit, the links to calls, notes of one’s own. */
import type { FacilitatorId, GroupId } from "../../shared/workshop/ids.ts";
import { facilitator, type Play } from "../support/play.ts";
import { playWhat } from "../support/play-debrief.ts";
import { speak, tables } from "../support/play-step.ts";
import { at, type Moment, room } from "./moment.ts";

/** Some have said what stands in the way. */
function inTheMiddle(): Play {
  const play = at({ phase: "step", turn: "constraint" });
  play.wait(40_000);
  for (const table of tables(play, 0)) if (table.group.table % 2 === 1) speak(table, "constraint");
  return play;
}

/** Whose link the cockpit was opened with. */
const me = { kind: "facilitator", id: "facilitator-1" as FacilitatorId } as const;

const firstTable = ({ state }: Play): GroupId => state.groupOrder[0] ?? ("group-0" as GroupId);

export const talkMoments: readonly Moment[] = [
  {
    name: "talk-spotlight",
    play() {
      const play = inTheMiddle();
      play.send(facilitator, "spotlightGroup", { groupId: firstTable(play) });
      return play;
    },
    viewers: [...room, "productManager", "scribe"],
  },
  {
    name: "talk-spotlight-gallery",
    play() {
      const play = at({ phase: "what" });
      playWhat(play);
      play.send(facilitator, "spotlightGroup", { groupId: firstTable(play) });
      return play;
    },
    viewers: [...room, "anybody"],
  },
  {
    name: "talk-visit",
    play() {
      const play = inTheMiddle();
      const [groupId, other] = [firstTable(play), play.state.groupOrder[1] ?? firstTable(play)];
      const invitation = { name: "Priya Narayanan", askedBy: me.id };
      const [invited] = play.send({ kind: "system" }, "inviteFacilitator", invitation);
      if (invited?.type !== "facilitatorInvited") throw new Error("Nobody was invited.");
      play.send({ kind: "facilitator", id: invited.facilitatorId }, "visitGroup", { groupId });
      play.send(me, "visitGroup", { groupId: other });
      return play;
    },
    viewers: ["cockpit", "scribe"],
  },
  {
    name: "talk-calls",
    play() {
      const play = at({ phase: "immersion" });
      const links = play.state.groupOrder.map((groupId, nth) => ({
        groupId,
        url: `https://meet.example.org/payments-guild-${nth + 1}`,
      }));
      play.send(facilitator, "setCallLinks", { links });
      return play;
    },
    viewers: ["cockpit", "anybody"],
  },
  {
    name: "talk-calls-step",
    play() {
      const play = inTheMiddle();
      const url = "https://meet.example.org/payments-guild-teal";
      play.send(facilitator, "setCallLinks", { links: [{ groupId: firstTable(play), url }] });
      return play;
    },
    viewers: ["scribe"],
  },
  {
    name: "talk-notes",
    play() {
      const play = inTheMiddle();
      const groupId = firstTable(play);
      play.send(me, "writePrivateNote", { groupId, text: "They understood each other at once. Ask how." });
      play.wait(20_000);
      play.send(me, "writePrivateNote", { groupId: null, text: "The room is loud: hand signs next time." });
      return play;
    },
    viewers: ["cockpit"],
  },
  {
    name: "talk-notes-ended",
    play() {
      const play = at({ phase: "close" });
      play.send(me, "writePrivateNote", { groupId: firstTable(play), text: "Ask how they listened." });
      play.send(me, "writePrivateNote", { groupId: null, text: "Hand signs next time." });
      play.send(facilitator, "endWorkshop", { confirmed: true });
      return play;
    },
    viewers: ["report"],
  },
  {
    name: "talk-recall",
    play() {
      const play = inTheMiddle();
      const text = "Tell each other what surprised you.";
      play.send(facilitator, "broadcast", { groupIds: null, text });
      play.send(facilitator, "callEveryoneBack", { inMs: 60_000 });
      play.wait(20_000);
      return play;
    },
    viewers: [...room, "scribe"],
  },
  {
    name: "talk-recall-over",
    play() {
      const play = inTheMiddle();
      play.send(facilitator, "callEveryoneBack", { inMs: 30_000 });
      play.send(facilitator, "pauseRoom", {});
      play.wait(31_000);
      return play;
    },
    viewers: [...room, "scribe"],
  },
];
