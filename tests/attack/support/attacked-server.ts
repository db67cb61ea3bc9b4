/**
 * The server that is attacked, in a process of its own: nothing here catches what the product lets through, so that a
 * fault nobody expected ends the process as it would in earnest. Paces are lifted where everything has to reach the
 * handlers; what was logged as an error and what changed in JavaScript's own prototypes is told when asked.
 */
import { pino } from "pino";
import { startServer } from "../../../server/compose.ts";
import { createMemoryStore } from "../../../server/store/memory-store.ts";
import { createClock } from "../../../server/time/clock.ts";
import { testConfig } from "../../support/running-server.ts";
import type { Damage } from "./attacked.ts";

const boundless = { perSecond: 1_000_000, burst: 1_000_000 };
const often = { times: 1_000_000, seconds: 60 };

const watched: Readonly<Record<string, object>> = {
  Object: Object.prototype,
  Array: Array.prototype,
  Function: Function.prototype,
  String: String.prototype,
  Number: Number.prototype,
  Boolean: Boolean.prototype,
  Map: Map.prototype,
  Set: Set.prototype,
  Promise: Promise.prototype,
  Error: Error.prototype,
  RegExp: RegExp.prototype,
  Date: Date.prototype,
  "Object itself": Object,
  "Array itself": Array,
  JSON,
  Reflect,
};

type Print = ReadonlyMap<PropertyKey, PropertyDescriptor>;
const printOf = (object: object): Print =>
  new Map(
    Reflect.ownKeys(object).flatMap((key) => {
      const found = Reflect.getOwnPropertyDescriptor(object, key);
      return found ? [[key, found] as const] : [];
    }),
  );

const isSame = (one: PropertyDescriptor, other: PropertyDescriptor | undefined): boolean =>
  one.value === other?.value &&
  one.get === other?.get &&
  one.set === other?.set &&
  one.writable === other?.writable;

function differences(name: string, before: Print, after: Print): string[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys]
    .filter((key) => {
      const old = before.get(key);
      return !old || !isSame(old, after.get(key));
    })
    .map((key) => `${name}.${String(key)}`);
}

const faults: string[] = [];
const log = pino(
  { level: "trace" },
  {
    write(line: string) {
      if (/^\{"level":[456]0/.test(line)) faults.push(line);
    },
  },
);
const server = await startServer(testConfig, {
  store: createMemoryStore(),
  clock: createClock(),
  log,
  allowances: {
    wrongCodes: often,
    wrongPasscodes: often,
    joins: often,
    newWorkshops: often,
    sessions: often,
    requests: often,
    reports: often,
  },
  sockets: { paces: { commands: boundless, others: boundless, strangers: boundless } },
});
const before = new Map(Object.entries(watched).map(([name, object]) => [name, printOf(object)]));

process.on("message", () => {
  const prototypes = [...before].flatMap(([name, print]) =>
    differences(name, print, printOf(watched[name] ?? {})),
  );
  const damage: Damage = { prototypes, faults, memoryMb: Math.round(process.memoryUsage().heapUsed / 1e6) };
  process.send?.(damage);
});
process.on("disconnect", () => process.exit(0));
process.send?.(server.url);
