/**
 * What the scripted exchange shows at a moment: a pure function of the milliseconds played, so that it goes on where it was
 * after a reload and looks the same on two stages. It changes only at beats and their cues. Rule EXCH-1.
 */
import { type Beat, beats, type Part, type Shown } from "./script.ts";

/** How long it plays. */
export const exchangeMs: number = beats.reduce((ms, beat) => ms + beat.ms, 0);

/** A picture: the beat, and how many of its cues are over. */
export interface Moment {
  readonly beat: number;
  readonly cue: number;
}

/** When each beat begins. */
export const beginnings: readonly number[] = beats.map((_, place) =>
  beats.slice(0, place).reduce((ms, beat) => ms + beat.ms, 0),
);

/** EXCH-1: before the beginning it is the first picture, from the end on the last. */
export function momentAt(playedMs: number): Moment {
  const beat = Math.max(
    0,
    beginnings.findLastIndex((begins) => begins <= playedMs),
  );
  const since = playedMs - (beginnings[beat] ?? 0);
  return { beat, cue: cuesOf(beat).filter((cue) => cue <= since).length };
}

/** When the picture next becomes another one; null once it is the last. */
export function nextChangeAt(playedMs: number): number | null {
  const { beat, cue } = momentAt(playedMs);
  const next = cuesOf(beat)[cue];
  if (next !== undefined) return (beginnings[beat] ?? 0) + next;
  return beginnings[beat + 1] ?? (playedMs < exchangeMs ? exchangeMs : null);
}

/** EXCH-2: a beat with all that comes out in it: what is shown where nothing may move. */
export const stillOf = (beat: number): Moment => ({ beat, cue: cuesOf(beat).length });

const cuesOf = (beat: number): readonly number[] => beats[beat]?.cues ?? [];

/** When each part begins; for going from one to the next. */
export const partBeginnings: readonly { readonly part: Part; readonly atMs: number }[] = beats.flatMap(
  ({ part }, place) => (beats[place - 1]?.part === part ? [] : [{ part, atMs: beginnings[place] ?? 0 }]),
);

export const partAt = (playedMs: number): Part => beats[momentAt(playedMs).beat]?.part ?? "opening";

type Line = Extract<Shown, { kind: "said" | "playBack" }>;

/** What the product manager and the engineer said last in this part, and who has the floor. */
export interface Floor {
  readonly part: Part;
  readonly noor: Line | null;
  readonly ines: Line | null;
  readonly speaks: "noor" | "ines";
}

export function floorAt(beat: number): Floor | null {
  const part = beats[beat]?.part;
  const now = lineOf(beats[beat]);
  if (!part || !now) return null;
  const lastOf = (who: "noor" | "ines"): Line | null => {
    for (let place = beat; place >= 0 && beats[place]?.part === part; place--) {
      const line = lineOf(beats[place]);
      if (line?.by === who) return line;
    }
    return null;
  };
  return { part, noor: lastOf("noor"), ines: lastOf("ines"), speaks: now.by };
}

const lineOf = (beat: Beat | undefined): Line | null =>
  beat && (beat.shown.kind === "said" || beat.shown.kind === "playBack") ? beat.shown : null;
