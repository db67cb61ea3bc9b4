/** What is due by itself happens soon after, whoever is connected, unless the server had no way to do it (CLOCK-7). */
import { type Deadline, deadlinesOf } from "../../shared/workshop/deadlines.ts";
import { decide } from "../../shared/workshop/decide.ts";
import type { WorkshopState } from "../../shared/workshop/state.ts";
import type { Court } from "./laws.ts";
import type { SimulatedServer } from "./server.ts";
import type { Truth } from "./truth.ts";
import type { Weather } from "./weather.ts";
import { beginsAt, type World } from "./world.ts";

/** What is due may be decided, refused by the disk, tried again and committed within this. */
const dueWithinMs = 8_000;

export class DueLaw {
  #troubledAt = 0;

  constructor(
    readonly court: Court,
    readonly truth: Truth,
    readonly world: World,
    readonly weather: Weather,
  ) {}

  /** To be asked every second. */
  look(server: SimulatedServer): void {
    const { world, truth, weather } = this;
    if (!server.isWell || weather.storageStruckAt > world.now - 1_500) this.#troubledAt = world.now;
    if (truth.seq === 0 || world.now - this.#troubledAt < dueWithinMs) return;
    const now = beginsAt + world.now;
    for (const deadline of deadlinesOf(truth.state)) {
      const lateMs = now - Math.max(deadline.dueAt, beginsAt + this.#troubledAt);
      const isMissed = lateMs > dueWithinMs && endsSomething(truth.state, deadline, now);
      this.court.expect(
        "what is due happens",
        !isMissed,
        () => `${deadline.key} is ${Math.round(lateMs)} ms late`,
      );
    }
  }
}

/** A deadline may stand and do nothing, as that of a vote in which nobody has voted. */
function endsSomething(state: WorkshopState, { key, revision }: Deadline, now: number): boolean {
  const context = {
    actor: { kind: "system" },
    now,
    newId: (prefix: string) => prefix,
    seed: "seed",
  } as const;
  const decided = decide(state, { name: "deadlinePassed", payload: { key, revision } }, context);
  return (decided.events?.length ?? 0) > 0;
}
