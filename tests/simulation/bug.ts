/**
 * A mistake planted at one of the product's seams, to show that the simulation would find it. What is left out is as it
 * should be.
 */
import type { Kept } from "../../client/connection/kept.ts";
import type { Wire } from "../../client/connection/wire.ts";
import type { Transport } from "../../server/realtime/transport.ts";
import type { EventStore } from "../../server/store/event-store.ts";
import type { Clock } from "../../server/time/clock.ts";
import type { World } from "./world.ts";

export interface Bug {
  readonly store?: (store: EventStore, world: World) => EventStore;
  readonly clock?: (clock: Clock, world: World) => Clock;
  readonly transport?: (transport: Transport, world: World) => Transport;
  readonly wire?: (wire: Wire, world: World) => Wire;
  readonly storage?: (storage: Kept) => Kept;
}
