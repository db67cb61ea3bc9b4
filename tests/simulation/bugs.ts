/** Mistakes that somebody could make, each planted alone at a seam. For each, the laws that would have to notice it. */
import type { Kept } from "../../client/connection/kept.ts";
import type { Listener } from "../../server/realtime/answering.ts";
import type { Connection, Transport } from "../../server/realtime/transport.ts";
import type { Append, AppendResult } from "../../server/store/event-store.ts";
import type { Bug } from "./bug.ts";
import type { Law } from "./laws.ts";
import type { World } from "./world.ts";

export interface PlantedBug {
  readonly name: string;
  readonly bug: Bug;
  readonly caughtBy: readonly Law[];
  /** One that notices it soon. */
  readonly seed: number;
}

const asIfWritten = (batch: readonly Append[]): AppendResult[] =>
  batch.map(({ expectedSeq, events }) => ({ ok: true, seq: expectedSeq + events.length }));

const field = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;

/** The same network with another way of hearing a message; `acknowledge` is called with its answer. */
function hearing(
  transport: Transport,
  hear: (name: string, listener: Listener, connection: Connection) => Listener,
): Transport {
  return {
    ...transport,
    listen: (onConnection) =>
      transport.listen((connection) => {
        const { listeners, onClosed } = onConnection(connection);
        const changed = Object.entries(listeners).map(
          ([name, listener]) => [name, hear(name, listener, connection)] as const,
        );
        return { onClosed, listeners: Object.fromEntries(changed) };
      }),
  };
}

/** Answers pass through `change` on their way out. */
const answering =
  (
    listener: Listener,
    change: (answer: unknown, message: unknown) => unknown,
    send = (go: () => void) => go(),
  ): Listener =>
  (message, acknowledge) =>
    listener(message, (answer: unknown) => {
      if (typeof acknowledge === "function") send(() => acknowledge(change(answer, message)));
    });

/** Takes a number that was accepted before for the next one. */
function forgetful(transport: Transport): Transport {
  const last = new Map<string, number>();
  return hearing(transport, (name, listener, connection) => {
    if (name !== "command") return listener;
    return (message, acknowledge) => {
      const clientId = connection.member?.clientId ?? "";
      const asked = Number(field(message, "number"));
      const number = Math.max(asked, (last.get(clientId) ?? 0) + 1);
      const numbered = typeof message === "object" ? { ...message, number } : message;
      return listener(numbered, (answer: unknown) => {
        const isAccepted = field(answer, "ok") === true;
        if (isAccepted) last.set(clientId, number);
        if (typeof acknowledge === "function") acknowledge(isAccepted ? { ok: true, number: asked } : answer);
      });
    };
  });
}

/** A browser that does not keep what is written under keys that begin so. */
const notKeeping =
  (prefix: string) =>
  (storage: Kept): Kept => ({
    ...storage,
    write: (key, value) => (key.startsWith(prefix) ? undefined : storage.write(key, value)),
  });

/** A browser that keeps them, and does not tell that it does. */
const notFinding =
  (hidden: string) =>
  (storage: Kept): Kept => ({
    ...storage,
    keys: (prefix) => storage.keys(prefix).filter((key) => !key.startsWith(hidden)),
  });

const now = (world: World, ms: number, action: () => void): void =>
  void world.after(ms, world.running, action);

export const plantedBugs: readonly PlantedBug[] = [
  {
    name: "a command is acknowledged before it is committed",
    seed: 3,
    caughtBy: [
      "what is acknowledged is durable",
      "what is published is durable",
      "a view is a cut of the state",
    ],
    bug: {
      store: (store, world) => ({
        ...store,
        append(batch) {
          now(world, 300, () => void store.append(batch).catch(() => undefined));
          return Promise.resolve(asIfWritten(batch));
        },
      }),
    },
  },
  {
    name: "a repeated command is not recognised",
    seed: 8,
    caughtBy: ["nothing is carried out twice", "nothing typed is lost"],
    bug: { transport: forgetful },
  },
  {
    name: "the numbers of accepted commands are forgotten over a restart",
    seed: 2,
    caughtBy: ["in a calm everything drains", "nothing is carried out twice", "nothing breaks"],
    bug: {
      store: (store) => ({
        ...store,
        async load(id) {
          const record = await store.load(id);
          return record && { ...record, receipts: [] };
        },
      }),
    },
  },
  {
    name: "the number is kept in another transaction than the events",
    seed: 4,
    caughtBy: ["nothing typed is lost", "what is acknowledged is durable"],
    bug: {
      store: (store) => ({
        ...store,
        async append(batch) {
          const numbers = batch.flatMap(({ workshopId, expectedSeq, receipt }): Append[] =>
            receipt && expectedSeq > 0 ? [{ workshopId, expectedSeq, receipt, events: [] }] : [],
          );
          const isOne = batch.length === 1;
          if (isOne && numbers.length > 0) await store.append(numbers);
          return store.append(isOne ? batch.map(({ receipt: _, ...rest }) => rest) : batch);
        },
      }),
    },
  },
  {
    name: "a change goes to one connection too many",
    seed: 6,
    caughtBy: ["nobody is sent what is not theirs"],
    bug: {
      transport: (transport, world) => ({
        ...transport,
        changes(ids, message) {
          const other = world.pick(transport.all());
          transport.changes(other && !ids.includes(other.id) ? [...ids, other.id] : ids, message);
        },
      }),
    },
  },
  {
    name: "whoever's rights have changed is not told",
    seed: 1,
    caughtBy: ["a view is a cut of the state", "in a calm everything drains"],
    bug: { transport: (transport) => ({ ...transport, fresh: () => undefined }) },
  },
  {
    name: "a change is lost after its command was acknowledged",
    seed: 3,
    caughtBy: ["a view is a cut of the state"],
    bug: {
      transport: (transport, world) => ({
        ...transport,
        changes: (ids, message) => (world.happens(0.05) ? undefined : transport.changes(ids, message)),
      }),
    },
  },
  {
    name: "a change is published before its sender is answered",
    seed: 2,
    caughtBy: ["the sender hears first"],
    bug: {
      transport: (transport, world) =>
        hearing(transport, (name, listener) =>
          name === "command"
            ? answering(
                listener,
                (answer) => answer,
                (go) => now(world, 3, go),
              )
            : listener,
        ),
    },
  },
  {
    name: "a page that comes back is told that it has missed nothing",
    seed: 7,
    caughtBy: ["a view is a cut of the state"],
    bug: {
      transport: (transport) =>
        hearing(transport, (name, listener) =>
          name === "hello"
            ? answering(listener, (answer, message) => {
                if (field(answer, "ok") !== true || !field(message, "cursor")) return answer;
                return { ...Object(answer), snapshot: undefined, missed: [] };
              })
            : listener,
        ),
    },
  },
  {
    name: "whoever takes over a queue is not told how much of it was accepted",
    seed: 5,
    caughtBy: ["nothing is carried out twice"],
    bug: {
      transport: (transport) =>
        hearing(transport, (name, listener) =>
          name === "adopt"
            ? answering(listener, (answer) => ({ ...Object(answer), lastNumber: 0 }))
            : listener,
        ),
    },
  },
  {
    name: "nobody notices that a connection is closed",
    seed: 2,
    caughtBy: ["whoever is away is marked so, and nobody else", "in a calm everything drains"],
    bug: {
      transport: (transport) => ({
        ...transport,
        listen: (onConnection) =>
          transport.listen((connection) => ({ ...onConnection(connection), onClosed: () => undefined })),
      }),
    },
  },
  {
    name: "something else is kept than was decided",
    seed: 2,
    caughtBy: ["a view is a cut of the state", "replaying the log gives the live state"],
    bug: {
      store: (store) => ({
        ...store,
        append: (batch) =>
          store.append(
            batch.map((append) => ({
              ...append,
              events: append.events.map((event) => ({ ...event, at: Math.floor(event.at / 1000) * 1000 })),
            })),
          ),
      }),
    },
  },
  {
    name: "a timer stays where it was when what it waits for has moved",
    seed: 49,
    caughtBy: ["what is due happens"],
    bug: {
      clock(clock) {
        let isSet = false;
        return {
          ...clock,
          after(ms, action) {
            if (isSet) return () => undefined;
            isSet = true;
            clock.after(ms, () => {
              isSet = false;
              action();
            });
            return () => undefined;
          },
        };
      },
    },
  },
  {
    name: "a timer does not go off now and then",
    seed: 29,
    caughtBy: ["what is due happens"],
    bug: {
      clock: (clock, world) => ({
        ...clock,
        after: (ms, action) => clock.after(ms, world.happens(0.3) ? () => undefined : action),
      }),
    },
  },
  {
    name: "an outage goes unnoticed",
    seed: 1,
    caughtBy: ["an outage is noticed"],
    bug: { store: (store) => ({ ...store, lastAlive: async () => undefined }) },
  },
  {
    name: "a page uses a number again",
    seed: 3,
    caughtBy: ["what is acknowledged is durable", "in a calm everything drains"],
    bug: {
      wire: (wire, world) => ({
        open: (events) => wire.open(events),
        reopen: (afterMs) => wire.reopen(afterMs),
        close: () => wire.close(),
        request(name, message, timeoutMs) {
          const number = Number(field(message, "number"));
          const isAgain = name === "command" && number > 1 && world.happens(0.1);
          return wire.request(
            name,
            isAgain ? { ...Object(message), number: number - 1 } : message,
            timeoutMs,
          );
        },
      }),
    },
  },
  {
    name: "a browser does not find again what waited to be sent",
    seed: 4,
    caughtBy: ["nothing typed is lost"],
    bug: { storage: notFinding("counterpart:queue:") },
  },
  {
    name: "a browser does not keep what was refused",
    seed: 4,
    caughtBy: ["nothing typed is lost"],
    bug: { storage: notKeeping("counterpart:unsent:") },
  },
];
