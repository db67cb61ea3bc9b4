/** Which faults strike and how often, and how many have. In a calm nothing strikes. */
import type { World } from "./world.ts";

/** How likely each fault is: those of the first part at each opportunity, those of the second when mischief is made. */
const atOpportunity = {
  "a message is delivered twice": 0.03,
  "a message takes its time": 0.03,
  "storage refuses to write": 0.015,
  "storage is busy": 0.015,
  "storage fails although it has written": 0.008,
  "storage takes its time": 0.02,
  "storage cannot be read": 0.003,
  "the server dies before it has written": 0.002,
  "the server dies between writing and answering": 0.003,
  "the server dies between answering and publishing": 0.003,
} as const;

const asMischief = {
  "a connection is lost": 6,
  "a connection flaps": 2,
  "somebody's network is away": 4,
  "nothing comes through from somebody": 3,
  "nothing comes through to somebody": 3,
  "somebody reloads": 5,
  "somebody's page crashes": 3,
  "somebody closes the page and comes back": 3,
  "somebody opens a second tab": 3,
  "somebody closes a second tab": 2,
  "somebody goes on with another device": 1,
  "storage is away for a while": 1,
  "the server stops and starts": 1,
  "the server dies": 1,
  "the server's machine sleeps": 0.5,
  "everybody goes for lunch": 0.3,
} as const;

export type Opportunity = keyof typeof atOpportunity;
export type Mischief = keyof typeof asMischief;

export class Weather {
  readonly #world: World;
  readonly struck = new Map<Opportunity | Mischief, number>();
  isCalm = true;
  /** When storage last failed. */
  storageStruckAt = Number.NEGATIVE_INFINITY;

  constructor(world: World) {
    this.#world = world;
  }

  /** Whether this fault strikes now. */
  strikes(fault: Opportunity): boolean {
    if (this.isCalm || !this.#world.happens(atOpportunity[fault])) return false;
    this.count(fault);
    if (fault.startsWith("storage")) this.storageStruckAt = this.#world.now;
    return true;
  }

  draw(): Mischief {
    const tickets = Object.entries(asMischief) as [Mischief, number][];
    let drawn = this.#world.random() * tickets.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [mischief, weight] of tickets) {
      drawn -= weight;
      if (drawn < 0) return mischief;
    }
    return "a connection is lost";
  }

  count(fault: Opportunity | Mischief): void {
    this.struck.set(fault, (this.struck.get(fault) ?? 0) + 1);
  }
}
