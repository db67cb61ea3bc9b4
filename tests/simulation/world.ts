/**
 * Time and chance of a simulation: one queue of what is to happen next, in which every timer of every process stands,
 * and one seed for all randomness. Nothing in it waits for the machine. A process that is killed leaves nothing behind:
 * its timers never go off.
 */
import { type Random, seededRandom } from "../../shared/workshop/random.ts";

/** Something that can die by itself: the server's present life, somebody's page, the world around them. */
export interface Process {
  readonly name: string;
  readonly isAlive: boolean;
  /** Nothing of it happens before this, as on a machine that sleeps. */
  asleepUntil: number;
  kill(): void;
}

interface Task {
  at: number;
  readonly order: number;
  readonly owner: Process;
  readonly action: () => void;
  isCancelled: boolean;
}

/** When the world begins, in epoch ms. */
export const beginsAt = 1_790_000_000_000;

/** Taken before anybody can have put other timers in their place. */
const realTurn = setImmediate;

export class World {
  readonly random: Random;
  readonly #queue: Task[] = [];
  #now = 0;
  #order = 0;
  #steps = 0;
  /** Whose code runs; what it starts belongs to it, also what its promises start before the next step. */
  #running: Process;
  readonly outside: Process;
  /** An exception that nobody caught. */
  #broken: { readonly error: unknown; readonly owner: Process } | undefined;

  constructor(seed: number) {
    this.random = seededRandom(seed);
    this.outside = this.process("the world");
    this.#running = this.outside;
  }

  /** Ms since it began, with fractions. */
  get now(): number {
    return this.#now;
  }

  get steps(): number {
    return this.#steps;
  }

  get running(): Process {
    return this.#running;
  }

  get broken(): { readonly error: unknown; readonly owner: Process } | undefined {
    return this.#broken;
  }

  process(name: string): Process {
    let isAlive = true;
    return {
      name,
      asleepUntil: 0,
      get isAlive() {
        return isAlive;
      },
      kill: () => {
        isAlive = false;
      },
    };
  }

  /** Has `owner` do something after `ms`; what is due at the same moment is done in the order in which it was asked. */
  after(ms: number, owner: Process, action: () => void): () => void {
    const task: Task = {
      at: this.#now + Math.max(0, ms),
      order: ++this.#order,
      owner,
      action,
      isCancelled: false,
    };
    this.#insert(task);
    return () => {
      task.isCancelled = true;
    };
  }

  /** The next thing that happens, with everything that follows from it at once. False: nothing is left to happen. */
  async step(): Promise<boolean> {
    const task = this.#next();
    if (!task) return false;
    this.#now = task.at;
    this.#steps += 1;
    this.#running = task.owner;
    try {
      task.action();
    } catch (error) {
      this.#broken ??= { error, owner: task.owner };
    }
    // All promises that are settled by now have told whoever waited for them before the machine's next turn begins.
    await new Promise<void>((resolve) => realTurn(resolve));
    this.#running = this.outside;
    return true;
  }

  #next(): Task | undefined {
    for (let task = this.#queue.pop(); task; task = this.#queue.pop()) {
      if (task.isCancelled || !task.owner.isAlive) continue;
      const { asleepUntil } = task.owner;
      if (task.at >= asleepUntil) return task;
      task.at = asleepUntil;
      this.#insert(task);
    }
    return undefined;
  }

  /** The queue stands latest first; of those at one moment, the one that was asked for first is last. */
  #insert(task: Task): void {
    let [low, high] = [0, this.#queue.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = this.#queue[middle];
      if (other && (other.at > task.at || (other.at === task.at && other.order > task.order)))
        low = middle + 1;
      else high = middle;
    }
    this.#queue.splice(low, 0, task);
  }

  /** Between 0 and 1, `chance` of the times true. */
  happens(chance: number): boolean {
    return this.random() < chance;
  }

  between(least: number, most: number): number {
    return least + this.random() * (most - least);
  }

  /** Mostly short, now and then long; `mean` on average. */
  about(mean: number): number {
    return -mean * Math.log(1 - this.random());
  }

  pick<Item>(items: readonly Item[]): Item | undefined {
    return items[Math.floor(this.random() * items.length)];
  }
}
