/**
 * The server without HTTP: workshops on their store, and the people who are connected to them, started and stopped in
 * the one right order. The composition root gives it a real network, store and clock; the simulation gives it others.
 */
import type { Logger } from "pino";
import { createIdentify, type Identify } from "./access/identify.ts";
import { createGateway, type Gateway, type GatewayParts } from "./realtime/gateway.ts";
import type { EventStore } from "./store/event-store.ts";
import { createWorkshops } from "./workshops/create-workshops.ts";
import type { Workshops } from "./workshops/workshops.ts";

export interface SpineParts extends Omit<GatewayParts, "workshops" | "identify" | "log"> {
  readonly store: EventStore;
  readonly log: Pick<Logger, "error" | "warn" | "info">;
}

export interface Spine {
  readonly workshops: Workshops;
  readonly identify: Identify;
  readonly stagesOf: Gateway["stagesOf"];
  /** By what their keys stand for. */
  readonly facilitatorsOf: Gateway["facilitatorsOf"];
  /** Takes up what stands in the store. Rejects if storage fails. */
  start(): Promise<void>;
  /** Sends everybody away for a while, finishes what is under way, then closes every connection. Leaves the store open. */
  close(): Promise<void>;
}

export function createSpine({ store, ...parts }: SpineParts): Spine {
  const { clock, log, newId } = parts;
  const workshops = createWorkshops({ store, clock, log, newId });
  const identify = createIdentify(store, workshops);
  const gateway = createGateway({ ...parts, workshops, identify });
  return {
    workshops,
    identify,
    stagesOf: (id) => gateway.stagesOf(id),
    facilitatorsOf: (id) => gateway.facilitatorsOf(id),
    start: () => workshops.start(),
    async close() {
      gateway.sayGoodbye();
      await workshops.close();
      await gateway.close();
    },
  };
}
