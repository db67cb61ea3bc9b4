/** The moments of the debrief and of the end. */
import { dotItems } from "../../shared/workshop/dots.ts";
import { asSeat, type Play } from "../support/play.ts";
import { playDeRole, playNowWhat, playSoWhat, playWhat } from "../support/play-debrief.ts";
import { at, type Moment, oneEach } from "./moment.ts";

/** Everybody has told what the roles were like. */
function deRoled(): Play {
  const play = at({ phase: "deRole" });
  play.wait(40_000);
  playDeRole(play);
  return play;
}

function placedDots(play: Play): Play {
  const [key] = dotItems(play.state);
  if (key)
    for (const seat of Object.values(play.state.seats).slice(0, 9))
      play.send(asSeat(seat.id), "placeDot", { key });
  return play;
}
export const debriefMoments: readonly Moment[] = [
  { name: "de-role", play: () => at({ phase: "deRole" }), viewers: oneEach },
  { name: "de-role-shown", play: deRoled, viewers: oneEach },
  { name: "what", play: () => at({ phase: "what" }), viewers: oneEach },
  {
    name: "gallery",
    play() {
      const play = at({ phase: "what" });
      playWhat(play);
      return play;
    },
    viewers: oneEach,
  },
  { name: "dots", play: () => placedDots(at({ phase: "soWhat" })), viewers: oneEach },
  {
    name: "discussion",
    play() {
      const play = at({ phase: "soWhat" });
      playSoWhat(play);
      return play;
    },
    viewers: oneEach,
  },
  { name: "now-what", play: () => at({ phase: "nowWhat" }), viewers: oneEach },
  {
    name: "now-what-promised",
    play() {
      const play = at({ phase: "nowWhat" });
      playNowWhat(play);
      return play;
    },
    viewers: oneEach,
  },
  { name: "close", play: () => at({ phase: "close" }), viewers: oneEach },
  { name: "ended", play: () => at({ phase: "ended" }), viewers: [...oneEach, "report"] },
];
