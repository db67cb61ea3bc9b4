/** The largest room at its worst: forty groups, late, with everything at the side that can be there at once. */
import { asSeat, facilitator, type Play } from "../support/play.ts";
import { tables } from "../support/play-step.ts";
import { playthrough } from "../support/playthrough.ts";
import { type Moment, room } from "./moment.ts";

export const fullRoom: Moment = {
  name: "forty-groups",
  play() {
    const { play } = playthrough({
      people: 160,
      until: { phase: "step", slot: 1, turn: "options" },
      isEventful: true,
    });
    const [first, second, third, fourth] = tables(play, 1);
    for (const { engineer, group } of [first, third].flatMap((table) => table ?? [])) {
      const text = "Do we decide for the agent, or for the customer?";
      play.send(asSeat(engineer), "askForHelp", { groupId: group.id, text });
    }
    if (second) play.send({ kind: "system" }, "markAway", { seatId: second.engineer });
    for (const seatId of fourth?.group.seatIds.slice(2) ?? []) play.send(asSeat(seatId), "leave", {});
    knock(play, "Ottilie Brandt");
    play.send(facilitator, "lockDoor", {});
    knock(play, "Rui Costa");
    knock(play, "Anneliese Oberhuber-Schwarzenberger");
    play.wait(9 * 60_000);
    return play;
  },
  viewers: room,
};

export function knock(play: Play, name: string): void {
  play.send({ kind: "visitor" }, "join", { name, discipline: "design", whenTaken: "ask", isBot: false });
}
