/** The laws of signals, over random workshops. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mostShown, queueOf } from "../../shared/signals/queue.ts";
import { limitOf, signalsOf } from "../../shared/signals/signals-of.ts";
import type { FacilitatorsView } from "../../shared/view/facilitators-view.ts";
import { type SignalKind, signalKinds } from "../../shared/workshop/signal-kinds.ts";
import { snoozeMs } from "../../shared/workshop/signals.ts";
import type { WorkshopState } from "../../shared/workshop/state.ts";
import { playthrough } from "../support/playthrough.ts";
import { playAtRandom } from "../support/random-workshop.ts";
import { shippedCastings } from "../support/shipped-castings.ts";
import { queueIn, type Sight, sightOf, signalsIn } from "../support/watching.ts";

const everything: FacilitatorsView["signals"]["tuning"] = Object.fromEntries(
  signalKinds.map((kind) => [kind, { isOn: true, limit: null }]),
);

/** The same sight with every signal on. */
const allOn = (sight: Sight): Sight => ({
  ...sight,
  desk: { ...sight.desk, signals: { ...sight.desk.signals, tuning: everything } },
});

/** What facilitators saw at moments of a random workshop, some of them long after the last act. */
const sights: readonly Sight[] = [1, 2, 3, 4].flatMap((seed) => {
  const seen: Sight[] = [];
  playAtRandom(shippedCastings, seed, 500, ({ after, events }) => {
    const at = events.at(-1)?.at;
    if (at !== undefined && typeof after.room.position === "number")
      seen.push(sightOf(after, at + (seen.length % 5) * 50_000));
  });
  return seen;
});
const anySight = fc.constantFrom(...sights).map(allOn);

const always = (check: (sight: Sight) => void): void =>
  fc.assert(fc.property(anySight, check), { seed: 4, numRuns: 300 });

describe("signals", () => {
  it("of a random workshop are of nearly every kind, so that the laws below are asked of something", () => {
    const kinds = new Set(sights.flatMap((sight) => signalsIn(allOn(sight)).map(({ kind }) => kind)));
    const rare: readonly SignalKind[] = ["tooEasy", "dominated", "ahead"];
    expect(signalKinds.filter((kind) => !kinds.has(kind) && !rare.includes(kind))).toEqual([]);
  });

  it("are the same for the same view, also for one that came over the wire (SIG-1)", () => {
    always((sight) => {
      const { room, desk, now } = sight;
      const copy: Sight = JSON.parse(JSON.stringify({ room, desk, now }));
      expect(signalsIn(copy)).toEqual(signalsIn(sight));
    });
  });

  it("are at most three, one a group, and none is lost in the fold (SIG-2)", () => {
    always((sight) => {
      const { shown, folded } = queueIn(sight);
      expect(shown.length).toBeLessThanOrEqual(mostShown);
      const groups = shown.flatMap(({ groupId }) => groupId ?? []);
      expect(new Set(groups).size).toBe(groups.length);
      const { snoozed, resolved } = sight.desk.signals;
      const standing = signalsIn(sight).filter(
        ({ key, mark }) => (snoozed[key] ?? 0) <= sight.now && resolved[key] !== mark,
      );
      expect(new Set([...shown, ...folded].map(({ key }) => key))).toEqual(
        new Set(standing.map(({ key }) => key)),
      );
      if (shown.length < mostShown) for (const { groupId } of folded) expect(groups).toContain(groupId);
    });
  });

  it("come in order of urgency", () => {
    always((sight) => {
      const ranks = queueIn(sight).shown.map(({ kind }) => signalKinds.indexOf(kind));
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    });
  });

  it("about voices hold nobody’s id, and none holds a list of people by size (SIG-3)", () => {
    always((sight) => {
      const people = Object.keys(sight.room.names);
      for (const signal of signalsIn(sight)) {
        const isOfPerson = signal.kind === "disconnected" || signal.kind === "lateArrival";
        const named = people.filter((id) => JSON.stringify(signal).includes(`"${id}"`));
        if (!isOfPerson) expect(named).toEqual([]);
      }
    });
  });

  it("that were put off stay away for five minutes, and those that were settled until their evidence changes (SIG-4)", () => {
    always((sight) => {
      const all = signalsIn(sight);
      const [first] = all;
      if (!first) return;
      const { signals } = sight.desk;
      const until = sight.now + snoozeMs;
      const put = { ...signals, snoozed: { [first.key]: until }, resolved: {} };
      const keys = (handled: typeof put, now: number) => {
        const { shown, folded } = queueOf(all, handled, now);
        return [...shown, ...folded].map(({ key }) => key);
      };
      expect(keys(put, until - 1)).not.toContain(first.key);
      expect(keys(put, until)).toContain(first.key);
      const settled = { ...signals, snoozed: {}, resolved: { [first.key]: first.mark } };
      expect(keys(settled, sight.now)).not.toContain(first.key);
      const other = { ...settled, resolved: { [first.key]: `${first.mark}!` } };
      expect(keys(other, sight.now)).toContain(first.key);
    });
  });

  it("that are off are not there (SIG-5)", () => {
    always((sight) => {
      for (const kind of signalKinds) {
        const tuning = { ...everything, [kind]: { isOn: false, limit: null } };
        const desk = { ...sight.desk, signals: { ...sight.desk.signals, tuning } };
        expect(signalsIn({ ...sight, desk }).map((signal) => signal.kind)).not.toContain(kind);
      }
    });
  });

  it("follow the limit that facilitators tuned (SIG-5)", () => {
    const [sight] = sights;
    if (!sight) throw new Error("Something was seen.");
    const tuning = { silent: { isOn: true, limit: 61 } };
    const desk = { ...sight.desk, signals: { ...sight.desk.signals, tuning } };
    expect([limitOf(desk, "silent"), limitOf(desk, "behind")]).toEqual([61, 90]);
  });
});

describe("what is hidden", () => {
  /** The same workshop with other secrets: what is written in silence, and how open votes stand. */
  function otherSecrets(state: WorkshopState): WorkshopState {
    const groups = Object.fromEntries(
      Object.values(state.groups).map((group) => {
        const { turn } = group;
        const boards = group.boards.map((board, slot) => {
          const isSilent = turn?.slot === slot && turn.silenceUntilMs !== null;
          const notes = Object.fromEntries(
            Object.entries(board.notes).map(([id, note]) => [
              id,
              isSilent && note.kind === "option"
                ? { ...note, text: { ...note.text, value: "something else" } }
                : note,
            ]),
          );
          const votes = board.votes.map((vote) =>
            vote.status === "open"
              ? { ...vote, ballots: Object.fromEntries(Object.keys(vote.ballots).map((id) => [id, 0])) }
              : vote,
          );
          return { ...board, notes, votes };
        });
        return [group.id, { ...group, boards }];
      }),
    );
    return { ...state, groups };
  }

  it("changes no signal: not what is written in silence, nor a finger before the reveal", () => {
    let hidden = 0;
    for (const seed of [11, 12, 13]) {
      playAtRandom(shippedCastings, seed, 1200, ({ after, events }) => {
        const at = events.at(-1)?.at;
        if (at === undefined) return;
        const other = otherSecrets(after);
        if (JSON.stringify(other) !== JSON.stringify(after)) hidden += 1;
        const [one, two] = [after, other].map((state) => signalsIn(allOn(sightOf(state, at + 100_000))));
        expect(two).toEqual(one);
      });
    }
    expect(hidden).toBeGreaterThan(10);
  });
});

describe("forty groups", () => {
  /** How many times anything of the view is read to find its signals. */
  function readsOf(people: number): number {
    const { play } = playthrough({ people, until: { phase: "step", slot: 1, turn: "options" } });
    const { room, desk, now } = allOn(sightOf(play.state, play.now));
    let reads = 0;
    const counted = <Part extends object>(part: Part): Part =>
      new Proxy(part, {
        get(target, key, receiver) {
          reads += 1;
          const value: unknown = Reflect.get(target, key, receiver);
          return typeof value === "object" && value !== null ? counted(value) : value;
        },
      });
    signalsOf(counted(room), counted(desk), now);
    return reads;
  }

  it("cost no more each than ten do", () => {
    const [ten, forty] = [readsOf(40), readsOf(160)];
    expect(forty / 40).toBeLessThan((ten / 10) * 1.5);
  });
});
