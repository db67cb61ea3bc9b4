/**
 * The server of a simulation, life after life: the product's own spine on the world's network, clock and disk. It starts
 * again by itself, as under a supervisor.
 */
import { createOpenByCode } from "../../server/access/join-codes.ts";
import { createLimits, usualAllowances } from "../../server/access/limits.ts";
import { createSeatPerson, type SeatPerson } from "../../server/access/seating.ts";
import { createSpine, type Spine } from "../../server/spine.ts";
import type { MemoryShelf } from "../../server/store/memory-store.ts";
import { createClock } from "../../server/time/clock.ts";
import type { Bug } from "./bug.ts";
import type { Network } from "./network.ts";
import { faultyStore, type StorageWatch } from "./storage.ts";
import type { Weather } from "./weather.ts";
import type { Process, World } from "./world.ts";

export interface Life {
  readonly process: Process;
  readonly spine: Spine;
  readonly seatPerson: SeatPerson;
}

export interface ServerWatch extends StorageWatch {
  /** A life begins, so long after the last one ended. */
  began(afterMs: number): void;
  logged(level: "error" | "warn", fields: unknown, words: string | undefined): void;
}

export interface ServerParts {
  readonly world: World;
  readonly weather: Weather;
  readonly network: Network;
  readonly shelf: MemoryShelf;
  readonly watch: ServerWatch;
  readonly bug: Bug | undefined;
}

/** What an operator's machine waits for before it stops the process by force. */
const stopWithinMs = 5_000;

export class SimulatedServer {
  readonly #parts: ServerParts;
  #life: Life | undefined;
  #lives = 0;
  #ids = 0;
  #endedAt = 0;
  isStorageAway = false;

  constructor(parts: ServerParts) {
    this.#parts = parts;
  }

  /** Undefined while it is down or starting. */
  get life(): Life | undefined {
    return this.#life;
  }

  /** Nothing keeps it from its work. */
  get isWell(): boolean {
    const process = this.#life?.process;
    return process !== undefined && process.asleepUntil <= this.#parts.world.now && !this.isStorageAway;
  }

  /** Ids are drawn, so that their order tells nothing, as in the product. */
  readonly newId = (prefix: string): string => {
    const drawn = Math.floor(this.#parts.world.random() * 36 ** 4);
    return `${prefix}-${drawn.toString(36)}${(++this.#ids).toString(36)}`;
  };

  start(afterMs = 0): void {
    const { world } = this.#parts;
    const process = world.process(`the server's life ${++this.#lives}`);
    world.after(afterMs, process, () => void this.#live(process));
  }

  async #live(process: Process): Promise<void> {
    const { world, weather, network, shelf, watch, bug } = this.#parts;
    const die = () => this.#die(process);
    const isAway = () => this.isStorageAway;
    const healthy = faultyStore({ world, weather, shelf, process, watch, isAway, die });
    const store = bug?.store?.(healthy, world) ?? healthy;
    const clock = bug?.clock?.(createClock(), world) ?? createClock();
    const { transport, open } = network.transportFor(process);
    const log = {
      error: (fields: unknown, words?: string) => watch.logged("error", fields, words),
      warn: (fields: unknown, words?: string) => watch.logged("warn", fields, words),
      info: () => undefined,
    };
    const spine = createSpine({
      store,
      clock,
      log,
      newId: this.newId,
      transport: bug?.transport?.(transport, world) ?? transport,
    });
    const { workshops, identify } = spine;
    const openByCode = createOpenByCode(store, createLimits(usualAllowances).wrongCodes);
    const seatPerson = createSeatPerson({ workshops, identify, openByCode, now: () => clock.now() });
    try {
      await spine.start();
    } catch {
      process.kill();
      return this.start(1_000);
    }
    if (!process.isAlive) return;
    this.#life = { process, spine, seatPerson };
    watch.began(world.now - this.#endedAt);
    open();
  }

  /** Stops as asked by an operator, and starts again. */
  restart(downMs: number): void {
    const life = this.#life;
    if (!life) return;
    this.#life = undefined;
    const { world, network } = this.#parts;
    const stop = (): void => {
      if (!life.process.isAlive) return;
      network.serverDied(false);
      this.#end(life.process);
      this.start(downMs);
    };
    world.after(0, life.process, () => void life.spine.close().then(stop));
    world.after(stopWithinMs, world.outside, stop);
  }

  /** Dies at this moment, with everything that is not on the disk. */
  crash(downMs: number, isSilent: boolean): void {
    const life = this.#life;
    if (!life) return;
    this.#life = undefined;
    this.#end(life.process);
    this.#parts.network.serverDied(isSilent);
    this.start(downMs);
  }

  #end(process: Process): void {
    process.kill();
    this.#endedAt = this.#parts.world.now;
  }

  #die(process: Process): void {
    if (this.#life?.process === process) this.crash(this.#parts.world.between(200, 4_000), false);
    if (!process.isAlive) return;
    process.kill();
    this.start(1_000);
  }

  /** The moment after an answer has gone out. */
  answered(): void {
    const fault = "the server dies between answering and publishing";
    const process = this.#life?.process;
    if (process && this.#parts.weather.strikes(fault)) this.#die(process);
  }
}
