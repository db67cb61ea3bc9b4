/** The scripted exchange: what it shows when, what it teaches, and how it is played from the cockpit. */
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { captionOf } from "../../client/words/exchange.ts";
import { loadContent } from "../../server/content/load-content.ts";
import {
  beginnings,
  exchangeMs,
  floorAt,
  momentAt,
  nextChangeAt,
  partAt,
  partBeginnings,
  stillOf,
} from "../../shared/exchange/playing.ts";
import { beats, customer, fingers, parts, taps, writtenBy } from "../../shared/exchange/script.ts";
import { roomView } from "../../shared/view/room-view.ts";
import { remainingAt } from "../../shared/workshop/clock.ts";
import { facilitator, type Play } from "../support/play.ts";
import { playthrough } from "../support/playthrough.ts";

const inBriefing = (): Play => playthrough({ until: { phase: "briefing" } }).play;
const playedMs = ({ state, now }: Play): number | null =>
  state.exchange && exchangeMs - remainingAt(state.exchange, now);

describe("what the exchange shows", () => {
  it("changes only when it says that it will (EXCH-1)", () => {
    let at: number | null = 0;
    const seen: string[] = [];
    while (at !== null) {
      const next: number | null = nextChangeAt(at);
      seen.push(JSON.stringify(momentAt(at)));
      expect(momentAt((next ?? at + 60_000) - 1)).toEqual(momentAt(at));
      at = next;
    }
    const pictures = beats.reduce((sum, { cues = [] }) => sum + cues.length + 1, 0);
    expect(new Set(seen).size).toBe(pictures);
    expect(seen.at(-1)).toBe(JSON.stringify(stillOf(beats.length - 1)));
  });

  it("is its first picture before it begins, and stays at its last (EXCH-1)", () => {
    expect(momentAt(-5000)).toEqual({ beat: 0, cue: 0 });
    expect(momentAt(exchangeMs * 9)).toEqual(stillOf(beats.length - 1));
  });

  it("holds back what comes out late, but for stills (EXCH-2)", () => {
    const answered = beats.findIndex(({ shown }) => shown.kind === "playBack");
    const begins = beginnings[answered] ?? 0;
    expect(momentAt(begins)).toEqual({ beat: answered, cue: 0 });
    expect(momentAt(begins + (beats[answered]?.cues?.[0] ?? 0))).toEqual({ beat: answered, cue: 1 });
    expect(stillOf(answered)).toEqual({ beat: answered, cue: 1 });
  });

  it("goes from part to part in their order, and each can be skipped to", () => {
    expect(partBeginnings.map(({ part }) => part)).toEqual([...parts]);
    for (const { part, atMs } of partBeginnings) expect(partAt(atMs)).toBe(part);
  });

  it("keeps what the other side said before one’s eyes", () => {
    const second = beats.findLastIndex(({ part }) => part === "need");
    const floor = floorAt(second);
    expect(floor).toMatchObject({ speaks: "ines", ines: { kind: "playBack", isUnderstood: true } });
    expect(floor?.noor?.kind).toBe("said");
  });
});

describe("what the exchange teaches", () => {
  const shown = beats.map((beat) => beat.shown);

  it("takes two minutes, and leaves time to read every picture aloud", () => {
    expect(Math.abs(exchangeMs - 120_000)).toBeLessThan(6000);
    for (const beat of beats) {
      if (beat.shown.kind === "vote" || beat.shown.kind === "options") continue;
      const words = captionOf(beat).split(/\s+/).length;
      expect([captionOf(beat), words / (beat.ms / 1000) < 4]).toEqual([captionOf(beat), true]);
    }
  });

  it("has a question, a play-back that is not quite it, two that are, and an “unless”", () => {
    expect(shown.filter((one) => one.kind === "said" && one.isQuestion)).toHaveLength(1);
    const playBacks = shown.flatMap((one) => (one.kind === "playBack" ? [one] : []));
    expect(playBacks.map((one) => [one.by, one.isUnderstood])).toEqual([
      ["ines", false],
      ["ines", true],
      ["noor", true],
    ]);
    expect(shown.flatMap((one) => (one.kind === "said" && one.unless ? [one.unless] : []))).toEqual([
      expect.stringMatching(/^Unless /),
    ]);
  });

  it("plays by the rules that it shows: everybody votes three or more, everybody taps a verdict", () => {
    expect(Math.min(...Object.values(fingers))).toBeGreaterThanOrEqual(3);
    const people = Object.keys(fingers).length;
    expect(Object.values(taps).reduce((sum, one) => sum + one)).toBe(people);
    expect(writtenBy.at(-1)).toBe(people);
  });

  it("is the courier’s own step, as the library has it", async () => {
    const { castings } = await loadContent(resolve("personas"));
    const courier = castings.find(({ persona }) => persona.name === customer.name);
    expect(courier?.journey.steps.find((step) => step.momentOfTruth)?.action).toBe(customer.step);
  });
});

describe("the exchange on the stage (EXCH-3)", () => {
  it("plays as time passes, the same for everybody in the room", () => {
    const play = inBriefing();
    expect(roomView(play.state).exchange).toBeNull();
    play.send(facilitator, "playExchange", { fromMs: 0 });
    play.wait(10_000);
    expect(playedMs(play)).toBe(10_000);
    expect(roomView(play.state).exchange).toEqual(play.state.exchange);
  });

  it("is paused, goes on where it was, begins again, and leaves the stage", () => {
    const play = inBriefing();
    play.send(facilitator, "playExchange", { fromMs: 0 });
    play.wait(4000);
    play.send(facilitator, "pauseExchange", {});
    expect(play.send(facilitator, "pauseExchange", {})).toEqual([]);
    play.wait(60_000);
    expect(playedMs(play)).toBe(4000);
    play.send(facilitator, "playExchange", { fromMs: 4000 });
    play.wait(1000);
    expect(playedMs(play)).toBe(5000);
    play.send(facilitator, "playExchange", { fromMs: 0 });
    expect(playedMs(play)).toBe(0);
    play.send(facilitator, "closeExchange", {});
    expect(play.state.exchange).toBeNull();
    expect(play.send(facilitator, "closeExchange", {})).toEqual([]);
    expect(play.send(facilitator, "pauseExchange", {})).toEqual([]);
  });

  it("stands still with the room, and does not go on with it if it was paused by itself", () => {
    const play = inBriefing();
    play.send(facilitator, "playExchange", { fromMs: 0 });
    play.send(facilitator, "pauseRoom", {});
    play.wait(30_000);
    expect(playedMs(play)).toBe(0);
    play.send(facilitator, "resumeRoom", {});
    play.wait(2000);
    expect(playedMs(play)).toBe(2000);
    play.send(facilitator, "pauseExchange", {});
    play.send(facilitator, "pauseRoom", {});
    play.send(facilitator, "resumeRoom", {});
    play.wait(2000);
    expect(playedMs(play)).toBe(2000);
    play.send(facilitator, "pauseRoom", {});
    play.send(facilitator, "playExchange", { fromMs: 2000 });
    play.wait(2000);
    expect(playedMs(play)).toBe(2000);
  });

  it("ends with the briefing, and does not come back with it", () => {
    const play = inBriefing();
    play.send(facilitator, "playExchange", { fromMs: 0 });
    play.send(facilitator, "advanceRoom", { from: play.state.room.revision });
    expect(play.state.exchange).toBeNull();
    play.send(facilitator, "goBack", { from: play.state.room.revision, confirmed: false });
    expect(play.state.exchange).toBeNull();
  });
});
