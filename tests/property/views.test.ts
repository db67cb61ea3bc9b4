/**
 * The law of views, over random workshops: whoever folds what they are told sees exactly what they may see, and
 * nobody is told a word that is not theirs to read.
 */
import { resolve } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { loadContent } from "../../server/content/load-content.ts";
import type { Casting } from "../../shared/content/schema.ts";
import { reportOf } from "../../shared/report/report.ts";
import { applyChanges, asJson, type Json } from "../../shared/view/changes.ts";
import { project, sliceOf } from "../../shared/view/slices.ts";
import { groupStream, type StreamKey, seatStream } from "../../shared/view/streams.ts";
import { touchedStreams } from "../../shared/view/touched.ts";
import { isGalleryOpen } from "../../shared/workshop/disclosed.ts";
import { evolve } from "../../shared/workshop/evolve.ts";
import type { GroupId, SeatId } from "../../shared/workshop/ids.ts";
import type { WorkshopState } from "../../shared/workshop/state.ts";
import { asking } from "../support/asking.ts";
import { canary, playAtRandom, privately, type Step } from "../support/random-workshop.ts";

let castings: readonly Casting[] = [];
beforeAll(async () => {
  castings = (await loadContent(resolve("personas"))).castings;
});

const allStreams = (state: WorkshopState): StreamKey[] => [
  "room",
  "facilitators",
  "stage",
  ...(Object.keys(state.groups) as GroupId[]).map(groupStream),
  ...(Object.keys(state.seats) as SeatId[]).map(seatStream),
];

interface Played {
  readonly steps: readonly Step[];
  readonly log: ReturnType<typeof playAtRandom>;
}
const moves = 400;
const played = new Map<number, Played>();

/** The seed's workshop; played once for all the tests that look at it. */
function workshopOf(seed: number): Played {
  const known = played.get(seed);
  if (known) return known;
  const steps: Step[] = [];
  const workshop = { steps, log: playAtRandom(castings, seed, moves, (step) => steps.push(step)) };
  played.set(seed, workshop);
  return workshop;
}

/** Looks at the first `upTo` moves of some workshops. */
const workshops = (upTo: number, check: (steps: readonly Step[], log: Played["log"]) => void, runs = 12) =>
  asking(() =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
        const { steps, log } = workshopOf(seed);
        check(steps.slice(0, upTo), log);
      }),
      { seed: 52, numRuns: runs },
    ),
  );

describe("what people are told", () => {
  it("adds up to exactly what they may see, for every stream, whatever happens (VIEW-1)", () => {
    workshops(
      300,
      (steps) => {
        for (const { before, after } of steps) {
          for (const stream of allStreams(after)) {
            const folded = applyChanges(asJson(sliceOf(before, stream)), project(before, after, stream));
            expect(folded).toEqual(asJson(sliceOf(after, stream)));
          }
        }
      },
      6,
    );
  });

  it("reaches every stream that a change concerns (VIEW-2)", () => {
    workshops(
      300,
      (steps) => {
        for (const { name, before, after } of steps) {
          const touched = touchedStreams(before, after);
          for (const stream of allStreams(after)) {
            if (touched.includes(stream)) continue;
            expect({ name, stream, changes: project(before, after, stream) }).toEqual({
              name,
              stream,
              changes: [],
            });
          }
        }
      },
      6,
    );
  });

  it("is plain JSON, the same after a journey over the wire", () => {
    workshops(250, (steps) => {
      const state = steps.at(-1)?.after;
      if (!state) return;
      for (const stream of allStreams(state)) {
        const slice = asJson(sliceOf(state, stream));
        expect(JSON.parse(JSON.stringify(slice))).toEqual(slice);
      }
    });
  });
});

describe("what people are not told", () => {
  const holdsWordsOf = (slice: Json, groupId: string): boolean =>
    JSON.stringify(slice).includes(canary(groupId));

  it("includes every other group's board until the gallery opens (SECRET-1)", () => {
    workshops(
      400,
      (steps) => {
        for (const { after } of steps) {
          if (isGalleryOpen(after)) continue;
          if (Object.keys(after.commitments).length > 0) continue;
          for (const writer of Object.keys(after.groups) as GroupId[]) {
            const others = (Object.keys(after.groups) as GroupId[]).filter((id) => id !== writer);
            expect(holdsWordsOf(asJson(sliceOf(after, "room")), writer)).toBe(false);
            expect(holdsWordsOf(asJson(sliceOf(after, "stage")), writer)).toBe(false);
            for (const other of others) {
              expect(holdsWordsOf(asJson(sliceOf(after, groupStream(other))), writer)).toBe(false);
            }
          }
        }
      },
      8,
    );
  });

  it("includes what facilitators write for themselves, in no slice but theirs and in no report of others (PNOTE-1)", () => {
    workshops(400, (steps) => {
      const written = steps.filter(({ name, events }) => name === "writePrivateNote" && events.length > 0);
      const last = steps.at(-1);
      for (const { after } of last ? [...written, last] : written) {
        for (const stream of allStreams(after)) {
          const isTheirs = stream === "facilitators" && Object.keys(after.privateNotes).length > 0;
          expect([stream, holdsWordsOf(asJson(sliceOf(after, stream)), privately)]).toEqual([
            stream,
            isTheirs,
          ]);
        }
        expect(JSON.stringify(reportOf(after, { now: after.createdAt }))).not.toContain(canary(privately));
      }
    });
  });

  it("includes options while they are written in silence, and fists before the reveal (SECRET-4)", () => {
    workshops(400, (steps) => {
      for (const { after } of steps) {
        for (const group of Object.values(after.groups)) {
          const view = sliceOf(after, groupStream(group.id));
          if (!view || !("boards" in view)) throw new Error("A group has a view.");
          view.boards.forEach((board, slot) => {
            const isSilent = group.turn?.slot === slot && group.turn.silenceUntilMs !== null;
            const options = Object.values(board.notes).filter((note) => note.kind === "option");
            if (isSilent) expect(options).toEqual([]);
            for (const vote of board.votes) if (vote.status !== "revealed") expect(vote.ballots).toBeNull();
          });
        }
      }
    });
  });

  it("includes anyone else's private fact until it was said or the gallery revealed it (SECRET-2)", () => {
    const facts = () =>
      castings.flatMap(({ journey }) =>
        journey.steps.flatMap((step) => [step.productFact, step.engineeringFact]),
      );
    workshops(
      300,
      (steps) => {
        for (const { after } of steps) {
          if (isGalleryOpen(after)) continue;
          const said = Object.values(after.groups).flatMap((group) =>
            group.boards.flatMap((board, slot) => {
              const step = after.castings[group.castingId]?.journey.steps[group.steps[slot] ?? -1];
              return [
                board.saidAt.productManager === null ? undefined : step?.productFact,
                board.saidAt.engineer === null ? undefined : step?.engineeringFact,
              ];
            }),
          );
          const streams: StreamKey[] = [
            "room",
            "stage",
            ...(Object.keys(after.groups) as GroupId[]).map(groupStream),
          ];
          const texts = streams.map((stream) => JSON.stringify(sliceOf(after, stream)));
          for (const fact of facts()) {
            if (fact === undefined || said.includes(fact)) continue;
            expect(texts.some((text) => text.includes(fact))).toBe(false);
          }
        }
      },
      6,
    );
  });
});

describe("a log", () => {
  it("replays to the live state, to the byte (LOG-1)", () => {
    workshops(moves, (steps, log) => {
      const live = steps.at(-1)?.after;
      const stored: typeof log = JSON.parse(JSON.stringify(log));
      const replayed = stored.reduce<WorkshopState | undefined>(
        (state, event) => evolve(state, event),
        undefined,
      );
      expect(JSON.stringify(replayed)).toBe(JSON.stringify(live));
    });
  });
});
