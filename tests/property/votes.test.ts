/**
 * The fist of five through any sequence of ballots, absences, departures, holds and waiting, against the plainest
 * account of what should happen; and what nobody can tell before the reveal.
 */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asJson } from "../../shared/view/changes.ts";
import { sliceOf } from "../../shared/view/slices.ts";
import { groupStream, type StreamKey, seatStream } from "../../shared/view/streams.ts";
import type { Actor } from "../../shared/workshop/actor.ts";
import { type CommandName, type PayloadOf, parseCommand } from "../../shared/workshop/commands.ts";
import { deadlinesOf } from "../../shared/workshop/deadlines.ts";
import { decide } from "../../shared/workshop/decide.ts";
import type { SeatId } from "../../shared/workshop/ids.ts";
import { revealMs } from "../../shared/workshop/vote.ts";
import { firstTable } from "../support/first-table.ts";
import { asSeat, facilitator } from "../support/play.ts";
import { playthrough } from "../support/playthrough.ts";

/** A table in its decision turn. Tables of three, four and five. */
const tables = [3, 4, 5].map((people) => {
  const { state, play } = playthrough({ people, until: { phase: "step", turn: "decision" } });
  return { state, now: play.now, table: firstTable(play) };
});
type Table = (typeof tables)[number];

type Happening =
  | { readonly what: "ballot"; readonly who: number; readonly fingers: number }
  | { readonly what: "open" | "ask" | "away" | "back" | "leave" | "propose"; readonly who: number }
  | { readonly what: "hold" }
  | { readonly what: "release" }
  | { readonly what: "wait"; readonly ms: number };

const who = fc.nat(4);
const anyFingers = fc.oneof(fc.constantFrom(3, 4, 5), fc.nat(5));
const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 24, arbitrary: fc.record({ what: fc.constant("ballot"), who, fingers: anyFingers }) },
  { weight: 6, arbitrary: fc.record({ what: fc.constantFrom("open", "back"), who }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constantFrom("ask", "away", "propose"), who }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant("leave"), who }) },
  { weight: 2, arbitrary: fc.constantFrom({ what: "hold" }, { what: "release" }, { what: "release" }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant("wait"), ms: fc.nat(revealMs) }) },
);
const anyStory = fc.record({
  table: fc.constantFrom(...tables),
  happenings: fc.array(anyHappening, { minLength: 20, maxLength: 60 }),
});

/** Sends commands to a table and lets time pass at it. */
function sitAt({ state: first, now: began, table }: Table) {
  let state = first;
  let now = began;
  let ids = 0;
  const newId = (prefix: string) => `${prefix}-of-the-test-${++ids}`;

  /** The code of the refusal, or undefined. */
  function send<Name extends CommandName>(actor: Actor, name: Name, payload: PayloadOf<Name>) {
    const parsed = parseCommand(name, payload);
    if ("malformed" in parsed) throw new Error(`${name} is malformed at ${parsed.malformed.path}`);
    const outcome = decide(state, parsed, { actor, now, newId, seed: "seed" });
    if (outcome.rejection) return outcome.rejection.code;
    state = outcome.state;
    return undefined;
  }

  function wait(ms: number): void {
    const until = now + ms;
    for (const { key, revision, dueAt } of deadlinesOf(state)) {
      if (dueAt > until) continue;
      now = Math.max(now, dueAt);
      send({ kind: "system" }, "deadlinePassed", { key, revision });
    }
    now = until;
  }

  return {
    get state() {
      return state;
    },
    get votes() {
      return state.groups[table.group.id]?.boards[table.slot]?.votes ?? [];
    },
    send,
    wait,
  };
}

interface Expected {
  readonly round: number;
  readonly proposal: string;
  readonly ballots: Record<SeatId, number>;
  status: "open" | "revealed";
  outcome: "passed" | "failed" | null;
}

/** What should happen, told without clocks, events or views. */
function expectations(members: readonly SeatId[]) {
  const here = new Set(members);
  const present = new Set(members);
  const votes: Expected[] = [];
  let isHeld = false;
  let proposal = "";
  /** What is left of the time to vote; null: nobody asked. */
  let leftMs: number | null = null;
  const open = () => votes.find(({ status }) => status === "open");

  function settle(): void {
    const vote = open();
    if (!vote || isHeld || Object.keys(vote.ballots).length === 0) return;
    const haveAll = present.size > 0 && [...present].every((id) => vote.ballots[id] !== undefined);
    if (!haveAll && !(leftMs !== null && leftMs <= 0)) return;
    vote.status = "revealed";
    vote.outcome = Object.values(vote.ballots).every((fingers) => fingers >= 3) ? "passed" : "failed";
    leftMs = null;
  }

  /** The code with which this is refused, or undefined. */
  function take(happening: Happening, seatId: SeatId | undefined): string | undefined {
    const vote = open();
    switch (happening.what) {
      case "hold":
        isHeld = true;
        return undefined;
      case "release":
        isHeld = false;
        return undefined;
      case "wait":
        if (leftMs !== null && !isHeld) leftMs -= happening.ms;
        return undefined;
      default:
    }
    if (!seatId) return undefined;
    switch (happening.what) {
      case "away":
        present.delete(seatId);
        return undefined;
      case "back":
        present.add(seatId);
        return undefined;
      case "leave":
        present.delete(seatId);
        here.delete(seatId);
        return undefined;
      case "propose":
        if (vote) return "voteIsOpen";
        proposal = proposalOf(happening);
        return undefined;
      case "open": {
        if (proposal === "") return "noSuchThing";
        if (isHeld) return "held";
        if (vote) return undefined;
        const last = votes.at(-1);
        if (votes.length === 2 || last?.outcome === "passed") return "alreadyDone";
        votes.push({ round: votes.length + 1, proposal, ballots: {}, status: "open", outcome: null });
        return undefined;
      }
      case "ask":
        if (!vote) return "noVoteOpen";
        leftMs ??= revealMs;
        return undefined;
      case "ballot":
        if (!vote) return "noVoteOpen";
        vote.ballots[seatId] = happening.fingers;
        return undefined;
      default:
        return happening satisfies never;
    }
  }

  return {
    votes,
    /** Those who can do anything. */
    here: () => [...here],
    take(happening: Happening, seatId: SeatId | undefined) {
      const refusal = take(happening, seatId);
      settle();
      return refusal;
    },
  };
}

const proposalOf = ({ who: by }: { readonly who: number }) => `What person ${by} proposes`;

/** Makes it happen at the table, as whoever it is about. */
function happen(
  sitting: ReturnType<typeof sitAt>,
  { table: { at, group } }: Table,
  happening: Happening,
  seatId: SeatId | undefined,
): string | undefined {
  if (happening.what === "wait") return void sitting.wait(happening.ms);
  if (happening.what === "hold") return sitting.send(facilitator, "holdGroup", { groupId: group.id });
  if (happening.what === "release") return sitting.send(facilitator, "releaseGroup", { groupId: group.id });
  if (!seatId) return undefined;
  const as = asSeat(seatId);
  switch (happening.what) {
    case "away":
      return sitting.send({ kind: "system" }, "markAway", { seatId });
    case "back":
      return sitting.send({ kind: "system" }, "markBack", { seatId });
    case "leave":
      return sitting.send(as, "leave", {});
    case "propose":
      return sitting.send(as, "writeProposal", { ...at, text: proposalOf(happening), base: 0 });
    case "open":
      return sitting.send(as, "openVoting", at);
    case "ask":
      return sitting.send(as, "askReveal", at);
    case "ballot":
      return sitting.send(as, "castBallot", { ...at, fingers: happening.fingers });
    default:
      return happening satisfies never;
  }
}

const first: Happening = { what: "propose", who: 0 };

describe("A fist of five", () => {
  it("opens, reveals and ends as its rules say, whatever happens at the table (VOTE-1, VOTE-2, VOTE-3, VOTE-4)", () => {
    const outcomes: unknown[] = [];
    fc.assert(
      fc.property(anyStory, ({ table, happenings }) => {
        const sitting = sitAt(table);
        const expected = expectations(table.table.group.seatIds);
        for (const happening of [first, ...happenings]) {
          const here = expected.here();
          const seatId = "who" in happening ? here[happening.who % here.length] : undefined;
          const refusal = happen(sitting, table, happening, seatId);
          expect({ happening, refusal }).toEqual({ happening, refusal: expected.take(happening, seatId) });
          expect(sitting.votes).toEqual(expected.votes.map((vote) => expect.objectContaining(vote)));
        }
        outcomes.push(...expected.votes.map(({ outcome }) => outcome));
      }),
      { seed: 41, numRuns: 300 },
    );
    // Otherwise the stories would not be about votes.
    for (const outcome of ["passed", "failed"])
      expect(outcomes.filter((one) => one === outcome).length).toBeGreaterThan(100);
  });

  it("tells nobody but the voter how many fingers they show before the reveal (VOTE-3)", () => {
    const fingers = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...tables), fingers, (table, pairs) => {
        const { seatIds, id } = table.table.group;
        // Somebody has not voted yet.
        const voters = seatIds.slice(0, Math.min(pairs.length, seatIds.length - 1));
        const [one, other] = [0, 1].map((side) => {
          const sitting = sitAt(table);
          happen(sitting, table, first, seatIds[0]);
          happen(sitting, table, { what: "open", who: 0 }, seatIds[0]);
          voters.forEach((seatId, index) => {
            const shown = pairs[index]?.[side] ?? 0;
            expect(
              happen(sitting, table, { what: "ballot", who: index, fingers: shown }, seatId),
            ).toBeUndefined();
          });
          return sitting;
        });
        if (!one || !other) throw new Error("There are two sides.");
        expect(one.votes).toMatchObject([{ status: "open" }]);
        const silent = seatIds.filter((seatId) => !voters.includes(seatId)).map(seatStream);
        const streams: StreamKey[] = ["room", "facilitators", "stage", groupStream(id), ...silent];
        for (const stream of streams)
          expect(asJson(sliceOf(one.state, stream))).toEqual(asJson(sliceOf(other.state, stream)));
      }),
      { seed: 42, numRuns: 100 },
    );
  });
});
