/**
 * Decides on the commands that arrived for one workshop, in order, each against the head that the ones before it would
 * make, and says what has to be written for that. Nothing here is durable yet, and nothing in memory has changed.
 */

import type { Actor } from "../../shared/workshop/actor.ts";
import type { Context } from "../../shared/workshop/command.ts";
import { deadlinesOf, mayDeadlinesDiffer } from "../../shared/workshop/deadlines.ts";
import { decide } from "../../shared/workshop/decide.ts";
import type { WorkshopEvent } from "../../shared/workshop/events.ts";
import { evolve } from "../../shared/workshop/evolve.ts";
import type { WorkshopId } from "../../shared/workshop/ids.ts";
import type { WorkshopState } from "../../shared/workshop/state.ts";
import type { Append, Deadline } from "../store/event-store.ts";
import { encode, namesIn } from "./codec.ts";
import type { Head, LiveWorkshop } from "./live-workshop.ts";
import type { CredentialChange, Submission, Submitted } from "./workshops.ts";

export interface DecisionTools {
  readonly now: () => number;
  readonly newId: (prefix: string) => string;
}

/** What somebody waits for: a command's outcome, a change of credentials alone, `turn` (everything before it), or `forget` (what is in memory is dropped). */
export interface Arrival {
  readonly workshopId: WorkshopId;
  readonly work: Submission | { readonly change: CredentialChange } | "turn" | "forget";
  answer(submitted: Submitted): void;
  fail(error: unknown): void;
  /** How often it was decided on in vain. */
  tries: number;
}

export interface Planned {
  readonly arrival: Arrival;
  readonly outcome: Submitted | { readonly kind: "failed"; readonly error: unknown };
  /** Absent where there is nothing to write; the outcome still rests on what the ones before it write. */
  readonly append?: Append | undefined;
  readonly events: readonly WorkshopEvent[];
}

/** What is to be done for one workshop, in order, and the head that all of it together makes. */
export interface Plan {
  readonly steps: readonly Planned[];
  readonly after: Head;
}

type Step = Omit<Planned, "arrival"> & { readonly after: Head };

export function planAll(live: LiveWorkshop, arrivals: readonly Arrival[], tools: DecisionTools): Plan {
  const numbers = new Map<string, number>();
  let head = live.head;
  const steps = arrivals.map((arrival): Planned => {
    const last = (clientId: string): number => numbers.get(clientId) ?? live.numbers.get(clientId) ?? 0;
    // Only the last head is kept: a thousand states that nobody asks for are what the garbage collector finds hardest.
    const { after, outcome, append, events } = planned(live.id, head, arrival, last, tools);
    head = after;
    if (append?.receipt) numbers.set(append.receipt.clientId, append.receipt.number);
    return { arrival, outcome, append, events };
  });
  return { steps, after: head };
}

/** The head that the first steps of a plan make, where the others were refused. */
export function headAfter(before: Head, steps: readonly Planned[]): Head {
  const events = steps.flatMap((step) => step.events);
  const deadlines = steps.findLast(({ append }) => append?.deadlines)?.append?.deadlines;
  return {
    state: events.reduce<WorkshopState>((state, event) => evolve(state, event), before.state),
    seq: before.seq + events.length,
    lastAt: events.at(-1)?.at ?? before.lastAt,
    deadlines: deadlines ?? before.deadlines,
  };
}

function planned(
  id: WorkshopId,
  head: Head,
  { work }: Arrival,
  last: (clientId: string) => number,
  tools: DecisionTools,
): Step {
  const unchanged = { after: head, events: [] };
  try {
    if (work === "turn" || work === "forget")
      return { outcome: { kind: "accepted", events: [] }, ...unchanged };
    if ("change" in work) return written(id, head, head.state, [], { credentials: work.change });
    const { delivery, command, actor } = work;
    const expected = delivery ? last(delivery.clientId) + 1 : 0;
    if (delivery && delivery.number < expected)
      return { outcome: { kind: "duplicate", result: accepted }, ...unchanged };
    if (delivery && delivery.number > expected) return { outcome: { kind: "gap", expected }, ...unchanged };
    const now = Math.max(tools.now(), head.lastAt);
    const decided = decide(head.state, command, new DecisionContext(actor, now, tools));
    if (decided.rejection)
      return { outcome: { kind: "rejected", rejection: decided.rejection }, ...unchanged };
    const credentials = work.credentials?.(decided.events);
    return written(id, head, decided.state, decided.events, {
      ...(delivery && { receipt: { ...delivery, result: accepted } }),
      ...(credentials && { credentials }),
    });
  } catch (error) {
    return { outcome: { kind: "failed", error }, ...unchanged };
  }
}

/** Few decisions draw; the seed is drawn when the first asks for it. */
class DecisionContext implements Context {
  readonly newId: Context["newId"];
  #seed: string | undefined;

  constructor(
    readonly actor: Actor,
    readonly now: number,
    { newId }: DecisionTools,
  ) {
    this.newId = newId;
  }

  get seed(): string {
    this.#seed ??= this.newId("seed");
    return this.#seed;
  }
}

/** The remembered answer. A refused command uses up no number, so only acceptance is ever remembered (SEND-2). */
const accepted = { ok: true };

function written(
  id: WorkshopId,
  before: Head,
  state: WorkshopState,
  events: readonly WorkshopEvent[],
  beside: Pick<Append, "receipt" | "credentials">,
): Step {
  const deadlines = mayDeadlinesDiffer(before.state, state) ? wholeDeadlines(state) : before.deadlines;
  const areSame = before.deadlines === deadlines || sameDeadlines(before.deadlines, deadlines);
  const after: Head = {
    state,
    seq: before.seq + events.length,
    lastAt: events.at(-1)?.at ?? before.lastAt,
    deadlines: areSame ? before.deadlines : deadlines,
  };
  const outcome: Submitted = { kind: "accepted", events };
  const isNothing = events.length === 0 && !beside.receipt && !beside.credentials && areSame;
  if (isNothing) return { outcome, after, events };
  const names = namesIn(events);
  const append: Append = {
    workshopId: id,
    expectedSeq: before.seq,
    events: events.map(encode),
    ...beside,
    ...(areSame ? {} : { deadlines }),
    ...(names.length > 0 && { names }),
    ...ending(before.state, state),
  };
  return { outcome, append, after, events };
}

/** The end frees the join code; a reopened workshop takes it up again. */
function ending(before: WorkshopState, after: WorkshopState): Pick<Append, "endedAt" | "code"> {
  const { endedAt } = after.room;
  if (endedAt === before.room.endedAt) return {};
  return endedAt === null ? { endedAt, code: { joinCode: after.joinCode } } : { endedAt };
}

/** The store takes whole ms only; a deadline may come a part of one late, never early. */
const wholeDeadlines = (state: WorkshopState): Deadline[] =>
  deadlinesOf(state).map((deadline) => ({ ...deadline, dueAt: Math.ceil(deadline.dueAt) }));

function sameDeadlines(before: readonly Deadline[], after: readonly Deadline[]): boolean {
  if (before.length !== after.length) return false;
  if (after.every((deadline, index) => isSame(before[index], deadline))) return true;
  const known = new Map(before.map((deadline) => [deadline.key, deadline]));
  return after.every((deadline) => isSame(known.get(deadline.key), deadline));
}

const isSame = (old: Deadline | undefined, { key, revision, dueAt }: Deadline): boolean =>
  old?.key === key && old.revision === revision && old.dueAt === dueAt;
