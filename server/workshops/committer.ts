/**
 * The group commit: everything that arrived since the last one, for all workshops, becomes one transaction. Commit, then
 * answer, then publish (SEND-1). What a refused commit had decided is decided again on the newer log.
 */
import type { WorkshopId } from "../../shared/workshop/ids.ts";
import type { AppendResult, EventStore } from "../store/event-store.ts";
import { StoreFault } from "../store/store-fault.ts";
import { breaksWorkshop } from "./broken-workshop.ts";
import { type LiveWorkshop, replay } from "./live-workshop.ts";
import { type Arrival, type DecisionTools, headAfter, type Plan, type Planned, planAll } from "./planning.ts";
import type { Shelf } from "./shelf.ts";
import type { Commit, Submitted } from "./workshops.ts";

/** How often a command is decided on before its sender is told that it did not work. */
const mostTries = 4;

/**
 * A commit, and telling people of it, costs nearly the same for one command as for many. So one gathers what comes until
 * for a moment nothing does, though never longer than anybody could notice. Whoever comes first after a while does not
 * wait, and where few send the moment is all that anybody waits.
 */
const gathering = { quietMs: 3, mostMs: 100 } as const;

export interface CommitterParts extends DecisionTools {
  readonly store: Pick<EventStore, "append" | "load">;
  readonly shelf: Shelf;
  readonly publish: (commit: Commit, live: LiveWorkshop) => void;
}

export interface Committer {
  add(arrival: Arrival): void;
  /** Resolves when everything that arrived until now is answered. */
  settled(): Promise<void>;
  isBusy(id: WorkshopId): boolean;
}

export function createCommitter(parts: CommitterParts): Committer {
  const { store, shelf, publish } = parts;
  let queue: Arrival[] = [];
  /** Not answered yet. */
  const waiting = new Set<Arrival>();
  let running: Promise<void> | undefined;
  let begunAt = Number.NEGATIVE_INFINITY;
  let arrivedAt = Number.NEGATIVE_INFINITY;
  const loads = new Set<Promise<void>>();

  /** Resolves when nobody is about to share the next commit, or somebody has waited for it long enough. */
  async function gathered(): Promise<void> {
    const latest = begunAt + gathering.mostMs;
    await nextTurn();
    for (;;) {
      const now = performance.now();
      const waitMs = Math.min(Math.max(arrivedAt, begunAt) + gathering.quietMs, latest) - now;
      if (waitMs <= 0) return;
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  }

  const wake = (): void => {
    running ??= drain().finally(() => {
      running = undefined;
      if (queue.length > 0) wake();
    });
  };

  async function drain(): Promise<void> {
    while (queue.length > 0) {
      await gathered();
      begunAt = performance.now();
      const arrivals = queue;
      queue = [];
      // Whatever breaks, nobody is left without an answer and the next ones are heard.
      await commit(arrivals).catch((error: unknown) => {
        for (const arrival of arrivals) {
          const live = shelf.get(arrival.workshopId);
          if (!live || queue.includes(arrival)) continue;
          live.isSuspect = true;
          fail(arrival, error);
        }
      });
    }
  }

  async function commit(arrivals: readonly Arrival[]): Promise<void> {
    const ready: { live: LiveWorkshop; plan: Plan }[] = [];
    for (const [id, own] of byWorkshop(arrivals)) {
      const live = await present(id, own);
      const toDecide = own.filter(({ work }) => work !== "forget");
      if (live) ready.push({ live, plan: planAll(live, toDecide, parts) });
    }
    const appends = ready.flatMap(({ plan }) => plan.steps.flatMap(({ append }) => append ?? []));
    let results: AppendResult[] = [];
    try {
      if (appends.length > 0) results = await store.append(appends);
    } catch (error) {
      return withdraw(ready, error);
    }
    const commits = ready.map(({ live, plan }) => {
      const own = results.splice(0, plan.steps.filter(({ append }) => append).length);
      return { live, commit: settle(live, plan, own) };
    });
    // The answers' own promises come first, so that nobody hears of a command before its sender does.
    await nextTurn();
    for (const { live, commit } of commits) if (commit) publish(commit, live);
  }

  /** The workshop, up to date; or undefined, and its arrivals wait for its loading or are answered. */
  async function present(id: WorkshopId, arrivals: readonly Arrival[]): Promise<LiveWorkshop | undefined> {
    const own = arrivals.filter(({ work }) => work !== "forget");
    try {
      if (own.length < arrivals.length) await forget(id);
      const suspect = shelf.get(id);
      if (suspect?.isSuspect) await catchUp(suspect);
    } catch (error) {
      for (const arrival of arrivals) fail(arrival, error);
      return undefined;
    }
    for (const arrival of arrivals) if (arrival.work === "forget") answer(arrival, { kind: "unavailable" });
    const live = shelf.get(id);
    if (live || own.length === 0) return live;
    const load = shelf
      .load(id)
      .then(
        (loaded) => {
          if (loaded) queue.push(...own);
          else for (const arrival of own) answer(arrival, { kind: "unavailable" });
        },
        (error: unknown) => {
          for (const arrival of own) fail(arrival, error);
        },
      )
      .finally(() => {
        loads.delete(load);
        if (queue.length > 0) wake();
      });
    loads.add(load);
    return undefined;
  }

  /** Something of the log was removed: between two transactions is when nothing rests on what is in memory. */
  async function forget(id: WorkshopId): Promise<void> {
    shelf.drop(id, (await store.load(id)) ? "replaced" : "gone");
  }

  /** Somebody else wrote to this log, or a commit's fate is unknown: reads on, and tells what was missed. */
  async function catchUp(live: LiveWorkshop): Promise<void> {
    const before = live.head.state;
    const { record, events, after } = await tail(live);
    if (!record || record.events.length < live.head.seq)
      return shelf.drop(live.id, record ? "replaced" : "gone");
    live.head = {
      state: after,
      seq: record.events.length,
      lastAt: record.lastEventAt,
      deadlines: record.deadlines,
    };
    for (const { clientId, number } of record.receipts) live.numbers.set(clientId, number);
    live.isSuspect = false;
    const { id: workshopId } = live;
    if (events.length > 0)
      publish({ workshopId, before, after, events, seq: live.head.seq, revoked: [] }, live);
  }

  /** What the log has come to hold beyond the workshop in memory. */
  async function tail({ id, head }: LiveWorkshop) {
    try {
      const record = await store.load(id);
      const { events, state = head.state } = record
        ? replay(head.state, record, head.seq)
        : { events: [], state: undefined };
      return { record, events, after: state };
    } catch (error) {
      throw breaksWorkshop(error) ? shelf.giveUp(id, error) : error;
    }
  }

  /** The transaction failed and nothing of it was written: whoever relied on it is told so, or it is tried again. */
  async function withdraw(
    ready: readonly { live: LiveWorkshop; plan: Plan }[],
    error: unknown,
  ): Promise<void> {
    const all = ready.flatMap(({ plan }) => plan.steps);
    if (!(error instanceof StoreFault) && all.length > 1) {
      // Not the storage's fault but one entry's: each for itself, so that one bad entry harms nobody else.
      for (const { arrival } of all) await commit([arrival]);
      return;
    }
    const isBusy = error instanceof StoreFault && error.kind === "busy";
    for (const { live, plan } of ready) {
      live.isSuspect = true;
      const { steps } = plan;
      const arrivals = steps.map(({ arrival }) => arrival);
      if (!steps.some(({ append }) => append)) for (const one of steps) conclude(one);
      else if (isBusy) retry(arrivals, error);
      else for (const arrival of arrivals) fail(arrival, error);
    }
  }

  /** Takes over what was committed of a workshop's plan and answers; what was refused is decided again. */
  function settle(live: LiveWorkshop, { steps, after }: Plan, results: AppendResult[]): Commit | undefined {
    const before = live.head;
    const refusedAt = refusal(steps, results);
    const done = refusedAt ? steps.slice(0, refusedAt.index) : steps;
    live.head = refusedAt ? headAfter(before, done) : after;
    for (const one of done) {
      if (one.append?.receipt) live.numbers.set(one.append.receipt.clientId, one.append.receipt.number);
      conclude(one);
    }
    if (refusedAt) decideAgain(live, steps.slice(refusedAt.index), refusedAt.reason);
    const events = done.flatMap((one) => one.events);
    const revoked = done.flatMap(({ append }) => append?.credentials?.revoke ?? []);
    if (events.length === 0 && revoked.length === 0) return undefined;
    const { state, seq } = live.head;
    return { workshopId: live.id, before: before.state, after: state, events, seq, revoked };
  }

  function decideAgain(live: LiveWorkshop, [first, ...others]: readonly Planned[], reason: Refusal): void {
    live.isSuspect = true;
    const isTaken = first !== undefined && reason === "taken";
    if (isTaken) answer(first.arrival, { kind: "taken" });
    const rest = isTaken || !first ? others : [first, ...others];
    retry(
      rest.map(({ arrival }) => arrival),
      new Error("The workshop's log kept changing."),
    );
  }

  const answer = (arrival: Arrival, submitted: Submitted): void => {
    if (waiting.delete(arrival)) arrival.answer(submitted);
  };
  const fail = (arrival: Arrival, error: unknown): void => {
    if (waiting.delete(arrival)) arrival.fail(error);
  };
  const conclude = ({ arrival, outcome }: Planned): void =>
    outcome.kind === "failed" ? fail(arrival, outcome.error) : answer(arrival, outcome);
  /** Puts them before whatever came later. */
  const retry = (arrivals: readonly Arrival[], error: unknown): void => {
    for (const arrival of arrivals) arrival.tries += 1;
    for (const arrival of arrivals) if (arrival.tries >= mostTries) fail(arrival, error);
    queue = [...arrivals.filter(({ tries }) => tries < mostTries), ...queue];
  };

  return {
    add(arrival) {
      waiting.add(arrival);
      queue.push(arrival);
      arrivedAt = performance.now();
      wake();
    },
    async settled() {
      while (running || loads.size > 0) await Promise.all([running, ...loads]);
    },
    isBusy: (id) => [...waiting].some(({ workshopId }) => workshopId === id),
  };
}

type Refusal = "conflict" | "taken";

/** The first step that was not written, and why. */
function refusal(
  steps: readonly Planned[],
  results: readonly AppendResult[],
): { readonly index: number; readonly reason: Refusal } | undefined {
  let written = 0;
  for (const [index, { append }] of steps.entries()) {
    const result = append && results[written++];
    if (append && !result?.ok) return { index, reason: result?.reason ?? "conflict" };
  }
  return undefined;
}

function byWorkshop(arrivals: readonly Arrival[]): Map<WorkshopId, Arrival[]> {
  const groups = new Map<WorkshopId, Arrival[]>();
  for (const arrival of arrivals) {
    const own = groups.get(arrival.workshopId);
    if (own) own.push(arrival);
    else groups.set(arrival.workshopId, [arrival]);
  }
  return groups;
}

/** Everything that the event loop has ready is handled before this resolves. */
const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
