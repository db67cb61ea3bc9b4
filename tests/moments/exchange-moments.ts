/** The scripted exchange on the stage, paused so that every picture of it stands still. */
import { beginnings, exchangeMs, stillOf } from "../../shared/exchange/playing.ts";
import { beats, type Shown } from "../../shared/exchange/script.ts";
import { facilitator, type Play } from "../support/play.ts";
import { at, type Moment, type Viewer } from "./moment.ts";

/** With all of a beat's words out, just before the next. */
function pausedIn(kind: Shown["kind"], nth = 0): Play {
  const places = beats.flatMap(({ shown }, place) => (shown.kind === kind ? [place] : []));
  const beat = places[nth] ?? 0;
  const end = beginnings[stillOf(beat).beat + 1] ?? exchangeMs;
  const play = at({ phase: "briefing" });
  play.send(facilitator, "playExchange", { fromMs: end - 50 });
  play.send(facilitator, "pauseExchange", {});
  return play;
}

const moment = (name: string, play: () => Play, viewers: readonly Viewer[]): Moment => ({
  name: `exchange-${name}`,
  play,
  viewers,
});

export const exchangeMoments: readonly Moment[] = [
  moment("cast", () => pausedIn("cast"), ["stage"]),
  moment("need", () => pausedIn("playBack", 1), ["stage", "cockpit", "anybody"]),
  moment("constraint", () => pausedIn("said", 4), ["stage"]),
  moment("options", () => pausedIn("options"), ["stage"]),
  moment("vote", () => pausedIn("vote"), ["stage"]),
  moment("sentence", () => pausedIn("sentence"), ["stage"]),
  moment("verdict", () => pausedIn("verdict"), ["stage"]),
  moment("switch", () => pausedIn("switch"), ["stage"]),
];
