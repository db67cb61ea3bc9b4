/** Makes the workshops: the shelf of those in memory, the committer, deadlines and the heartbeat, put together. */
import type { Logger } from "pino";
import type { ParsedCommand } from "../../shared/workshop/commands.ts";
import type { WorkshopId } from "../../shared/workshop/ids.ts";
import type { EventStore } from "../store/event-store.ts";
import type { Clock } from "../time/clock.ts";
import { BrokenWorkshop } from "./broken-workshop.ts";
import { encode, namesIn } from "./codec.ts";
import { createCommitter } from "./committer.ts";
import { createDeadlines } from "./deadlines.ts";
import { createHeartbeat } from "./heartbeat.ts";
import type { LiveWorkshop } from "./live-workshop.ts";
import { createOutages } from "./outages.ts";
import type { Arrival } from "./planning.ts";
import { createShelf } from "./shelf.ts";
import type { Commit, LetGoReason, Reading, Submitted, Workshops } from "./workshops.ts";

export interface WorkshopsParts {
  readonly store: EventStore;
  readonly clock: Clock;
  readonly log: Pick<Logger, "error" | "warn" | "info">;
  readonly newId: (prefix: string) => string;
  /** How long a workshop that nobody is connected to stays in memory: five minutes. */
  readonly idleMs?: number;
}

/** How often to look for workshops that nobody needs. */
const idleCheckMs = 60_000;

/** The server is stopping; the same may be tried again in a moment. */
export class Stopping extends Error {
  override readonly name = "Stopping";
}

export function createWorkshops({
  store,
  clock,
  log,
  newId,
  idleMs = 5 * 60_000,
}: WorkshopsParts): Workshops {
  const onCommit: ((commit: Commit) => void)[] = [];
  const onLoad: ((id: WorkshopId, reading: Reading) => void)[] = [];
  const onLetGo: ((id: WorkshopId, reason: LetGoReason) => void)[] = [];
  let isClosing = false;
  let idleCheck: NodeJS.Timeout | undefined;

  const shelf = createShelf({
    store,
    log,
    onLoad(live) {
      // First of all, so that no deadline and no command meets clocks that ran while nobody was there.
      outages.tell(live).catch(() => undefined);
      tell(onLoad, (listener) => listener(live.id, readingOf(live)));
    },
    onLetGo(id, reason) {
      if (reason === "gone") deadlines.replace(id, []);
      tell(onLetGo, (listener) => listener(id, reason));
    },
  });
  const committer = createCommitter({
    store,
    shelf,
    now: () => clock.now(),
    newId,
    publish(commit, live) {
      deadlines.replace(commit.workshopId, live.head.deadlines);
      tell(onCommit, (listener) => listener(commit));
    },
  });
  const deadlines = createDeadlines({
    store,
    clock,
    pass: (id, { key, revision }) => bySystem(id, { name: "deadlinePassed", payload: { key, revision } }),
  });
  const outages = createOutages({
    store,
    shelf,
    log,
    send: (id, outage) => bySystem(id, { name: "reportOutage", payload: outage }),
  });
  const heartbeat = createHeartbeat({
    store,
    clock,
    log,
    onOutage: (outage) => outages.report(outage),
  });

  /** A listener's fault is its own: what is committed stays committed, and the others are told. */
  function tell<Listener>(listeners: readonly Listener[], call: (listener: Listener) => void): void {
    for (const listener of listeners) {
      try {
        call(listener);
      } catch (error) {
        log.error({ err: error }, "A listener to the workshops failed.");
      }
    }
  }

  function arrive(workshopId: WorkshopId, work: Arrival["work"]): Promise<Submitted> {
    return new Promise((answer, fail) => committer.add({ workshopId, work, answer, fail, tries: 0 }));
  }

  async function bySystem(id: WorkshopId, command: ParsedCommand): Promise<void> {
    try {
      await arrive(id, { command, actor: { kind: "system" } });
    } catch (error) {
      // Told already, and there is nothing to try again (LOG-2).
      if (error instanceof BrokenWorkshop) return;
      log.error({ err: error, workshopId: id, command: command.name }, "The server's own command failed.");
      throw error;
    }
  }

  return {
    async create(id, events, credentials) {
      if (isClosing) throw new Stopping();
      const [first] = events;
      if (first?.type !== "workshopCreated") throw new Error("A log begins with workshopCreated.");
      const [result] = await store.append([
        {
          workshopId: id,
          expectedSeq: 0,
          events: events.map(encode),
          credentials: { add: credentials, revoke: [] },
          names: namesIn(events),
          code: { joinCode: first.joinCode },
        },
      ]);
      return result?.ok ? "created" : "taken";
    },
    submit: (id, submission) => (isClosing ? Promise.reject(new Stopping()) : arrive(id, submission)),
    async changeCredentials(id, change) {
      if (isClosing) throw new Stopping();
      return (await arrive(id, { change })).kind === "accepted";
    },
    async read(id) {
      const live = await shelf.load(id);
      return live && readingOf(live);
    },
    peek(id) {
      const live = shelf.get(id);
      return live && readingOf(live);
    },
    async lastNumber(id, clientId) {
      await arrive(id, "turn");
      return shelf.get(id)?.numbers.get(clientId) ?? 0;
    },
    keep(id) {
      const live = shelf.get(id);
      if (live) live.keepers += 1;
      let isKept = live !== undefined;
      return () => {
        if (live && isKept) live.keepers -= 1;
        isKept = false;
      };
    },
    async forget(id) {
      await arrive(id, "forget");
    },
    count: () => shelf.all().length,
    onCommit: (listener) => void onCommit.push(listener),
    onLoad: (listener) => void onLoad.push(listener),
    onLetGo: (listener) => void onLetGo.push(listener),
    async start() {
      await heartbeat.start();
      await deadlines.start();
      idleCheck = setInterval(() => shelf.letGoIdle(idleMs, committer.isBusy), Math.min(idleCheckMs, idleMs));
      idleCheck.unref();
    },
    async close() {
      isClosing = true;
      clearInterval(idleCheck);
      deadlines.stop();
      await committer.settled();
      await heartbeat.stop();
    },
  };
}

const readingOf = ({ head }: LiveWorkshop): Reading => ({ state: head.state, seq: head.seq });
