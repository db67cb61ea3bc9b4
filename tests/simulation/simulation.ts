/**
 * One simulation: the whole server and the people of a workshop in a world of its own, from one seed. Storms in which
 * anything may strike take turns with calms in which everything has to come right.
 */
import { createHash } from "node:crypto";
import { hashOf } from "../../server/access/secrets.ts";
import type { MemoryShelf } from "../../server/store/memory-store.ts";
import { StoreFault } from "../../server/store/store-fault.ts";
import { Stopping } from "../../server/workshops/create-workshops.ts";
import type { Phase } from "../../shared/workshop/agenda.ts";
import type { WorkshopEvent } from "../../shared/workshop/events.ts";
import { phaseOf } from "../../shared/workshop/reading.ts";
import { created } from "../support/random-workshop.ts";
import { shippedCastings } from "../support/shipped-castings.ts";
import type { Bug } from "./bug.ts";
import { type CalmParts, drainedWithinMs, judge, mend, restMs, unrest } from "./calm.ts";
import { Crowd } from "./crowd.ts";
import { DeliveryLaws } from "./delivery-laws.ts";
import { DueLaw } from "./due-law.ts";
import { inhabit } from "./globals.ts";
import { Court, type Violation } from "./laws.ts";
import { makeMischief } from "./mischief.ts";
import { Network } from "./network.ts";
import { OutageLaw } from "./outage-law.ts";
import type { Person } from "./person.ts";
import { Room } from "./room.ts";
import { SimulatedServer } from "./server.ts";
import { Truth } from "./truth.ts";
import { ViewLaws } from "./view-laws.ts";
import { Weather } from "./weather.ts";
import { World } from "./world.ts";

export interface Outcome {
  readonly seed: number;
  readonly steps: number;
  /** How long it took in the world's time. */
  readonly lastedMs: number;
  /** Commands given, answers that said yes, events in the log, views compared. */
  readonly given: number;
  readonly accepted: number;
  readonly events: number;
  readonly compared: number;
  readonly struck: ReadonlyMap<string, number>;
  readonly violation: (Violation & { readonly step: number; readonly atMs: number }) | undefined;
  /** The same for the same seed, whatever the machine. */
  readonly fingerprint: string;
}

const phasesToBeginIn: readonly Phase[] = [
  "lobby",
  "briefing",
  "immersion",
  "step",
  "step",
  "step",
  "deRole",
  "what",
  "soWhat",
  "nowWhat",
];

const rounds = 2;

/** Longer than a storm, or a lunch, can last. */
const mostPatienceMs = 15 * 60_000;

export async function simulate(seed: number, bug?: Bug): Promise<Outcome> {
  const world = new World(seed);
  const leave = inhabit(world);
  try {
    return await new Simulation(seed, world, bug).play();
  } finally {
    leave();
  }
}

class Simulation {
  readonly #weather: Weather;
  readonly #court = new Court();
  readonly #truth = new Truth();
  readonly #shelf: MemoryShelf = new Map();
  readonly #delivery: DeliveryLaws;
  readonly #views: ViewLaws;
  readonly #outages: OutageLaw;
  readonly #network: Network;
  readonly #server: SimulatedServer;
  readonly #room: Room;
  readonly #crowd: Crowd;
  readonly #first: WorkshopEvent;
  #committedAt = 0;

  constructor(
    readonly seed: number,
    readonly world: World,
    bug: Bug | undefined,
  ) {
    this.#first = created(shippedCastings.slice(0, 3), 60, world.happens(0.4));
    const weather = new Weather(world);
    const truth = this.#truth;
    const court = this.#court;
    const delivery = new DeliveryLaws(court, truth, () => server.answered());
    const outages = new OutageLaw(court, truth);
    const network = new Network({ world, weather, watch: delivery });
    const server = new SimulatedServer({
      world,
      weather,
      network,
      shelf: this.#shelf,
      bug,
      watch: {
        began: (afterMs) => {
          delivery.began();
          outages.began(afterMs);
        },
        committed: (batch, results) => {
          truth.take(batch, results);
          this.#committedAt = world.now;
        },
        logged: (level, fields, words) => this.#logged(level, fields, words),
      },
    });
    const views = new ViewLaws(court, truth, world);
    const { id: workshopId, joinCode } = this.#opening;
    this.#outages = outages;
    this.#weather = weather;
    this.#delivery = delivery;
    this.#views = views;
    this.#network = network;
    this.#server = server;
    this.#room = new Room({
      world,
      network,
      server,
      workshopId,
      joinCode,
      bug,
      onTold: (page) => views.told(page),
    });
    this.#crowd = new Crowd(world, truth);
  }

  get #opening() {
    if (this.#first.type !== "workshopCreated") throw new Error("A log begins with its creation.");
    return this.#first;
  }

  async play(): Promise<Outcome> {
    await this.#begin();
    for (let round = 0; round < rounds; round += 1) {
      await this.#storm();
      await this.#calm();
    }
    return this.#outcome();
  }

  async #begin(): Promise<void> {
    const { world } = this;
    this.#server.start();
    await this.#until(() => this.#server.life !== undefined);
    const facilitator = this.#room.add("facilitator", "the facilitator");
    const stage = this.#room.add("stage", "the stage");
    const { life } = this.#server;
    if (!life) return;
    world.after(
      0,
      life.process,
      () =>
        void life.spine.workshops.create(
          this.#opening.id,
          [this.#first],
          [
            {
              hash: hashOf(facilitator.device.token),
              kind: "facilitatorSession",
              subject: "facilitator-1",
              createdAt: 0,
            },
            { hash: hashOf(stage.device.token), kind: "stage", subject: "stage-1", createdAt: 0 },
          ],
        ),
    );
    await this.#until(() => this.#truth.seq > 0);
    this.#room.openPage(facilitator);
    this.#room.openPage(stage);
    const crowdSize = Math.floor(world.between(4, 10));
    const people = Array.from({ length: crowdSize }, (_, index) => this.#room.join(index));
    await this.#until(() => people.every(({ seatId }) => seatId !== undefined));
    await this.#advanceTo(world.pick(phasesToBeginIn) ?? "step", facilitator);
    for (const person of [...people, facilitator]) this.#keepActing(person);
    this.#keepMakingMischief();
    this.#keepLooking(new DueLaw(this.#court, this.#truth, world, this.#weather));
  }

  #keepLooking(due: DueLaw): void {
    this.world.after(1_000, this.world.outside, () => {
      due.look(this.#server);
      this.#keepLooking(due);
    });
  }

  /** The facilitator goes on until the workshop is where this seed's storms begin. */
  async #advanceTo(phase: Phase, facilitator: Person): Promise<void> {
    while (!this.#court.violation && phaseOf(this.#truth.state) !== phase) {
      const { revision } = this.#truth.state.room;
      const [page] = facilitator.openPages();
      page?.act((session) => void session.send("advanceRoom", { from: revision }));
      await this.#until(() => this.#truth.state.room.revision > revision);
    }
  }

  #keepActing(person: Person): void {
    const meanMs = person.role === "facilitator" ? 6_000 : 2_500;
    this.world.after(this.world.about(meanMs), this.world.outside, () => {
      if (!this.#weather.isCalm) this.#crowd.act(person);
      this.#keepActing(person);
    });
  }

  #keepMakingMischief(): void {
    const { world } = this;
    const parts = {
      world,
      weather: this.#weather,
      network: this.#network,
      server: this.#server,
      room: this.#room,
    };
    world.after(world.about(2_500), world.outside, () => {
      if (!this.#weather.isCalm) makeMischief(parts);
      this.#keepMakingMischief();
    });
  }

  async #storm(): Promise<void> {
    this.#weather.isCalm = false;
    await this.#lastMs(this.world.between(30_000, 80_000));
    this.#weather.isCalm = true;
  }

  async #calm(): Promise<void> {
    const { world } = this;
    const parts: CalmParts = {
      world,
      server: this.#server,
      room: this.#room,
      truth: this.#truth,
      court: this.#court,
      views: this.#views,
      workshopId: this.#opening.id,
    };
    // What a storm began may come to its end in the calm: a network that was to be away for a while, a lunch.
    mend(parts);
    const givenUpAt = world.now + drainedWithinMs;
    await this.#until(() => (world.steps % 20 === 0 && unrest(parts).length === 0) || world.now > givenUpAt);
    await this.#lastMs(restMs);
    const isStill = () => world.now - this.#committedAt > 1_000;
    await this.#until(
      () =>
        (isStill() && world.steps % 20 === 0 && unrest(parts).length === 0) || world.now > givenUpAt + restMs,
    );
    const left = unrest(parts);
    this.#court.expect("in a calm everything drains", left.length === 0, () => left.join("; "));
    this.#outages.judge();
    if (!this.#court.violation) judge(parts);
  }

  async #lastMs(ms: number): Promise<void> {
    const endsAt = this.world.now + ms;
    await this.#until(() => this.world.now >= endsAt);
  }

  /** Step after step, with a look at the laws after each, until `isReached` or a law is broken. */
  async #until(isReached: () => boolean): Promise<void> {
    const givenUpAt = this.world.now + mostPatienceMs;
    while (!this.#court.violation && !isReached()) {
      await this.world.step();
      if (this.world.now > givenUpAt)
        this.#court.accuse("in a calm everything drains", "nothing goes on any more");
      const { broken } = this.world;
      if (broken) this.#court.accuse("nothing breaks", `${broken.owner.name}: ${String(broken.error)}`);
      const [fault] = this.#truth.faults;
      if (fault) this.#court.accuse("nothing is carried out twice", fault);
    }
  }

  #logged(level: "error" | "warn", fields: unknown, words = ""): void {
    const error: unknown =
      typeof fields === "object" && fields !== null ? Reflect.get(fields, "err") : undefined;
    const isExpected = error instanceof StoreFault || error instanceof Stopping;
    if (level === "error" && !isExpected) this.#court.accuse("nothing breaks", `${words} ${String(error)}`);
  }

  #outcome(): Outcome {
    const { violation } = this.#court;
    const { steps, now } = this.world;
    const log = this.#shelf.get(this.#opening.id)?.events;
    return {
      seed: this.seed,
      steps,
      lastedMs: Math.round(now),
      given: [...this.#crowd.given.values()].reduce((sum, times) => sum + times, 0),
      accepted: this.#delivery.answers,
      events: this.#truth.seq,
      compared: this.#views.compared,
      struck: this.#weather.struck,
      violation: violation && { ...violation, step: steps, atMs: Math.round(now) },
      fingerprint: createHash("sha256")
        .update(JSON.stringify([steps, now, log]))
        .digest("hex"),
    };
  }
}
