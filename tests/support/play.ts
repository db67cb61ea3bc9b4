/**
 * A workshop without a server: commands go through the real table and the real decisions, time passes only when it is
 * told to, and deadlines fire when they are due. Deterministic for a seed.
 */
import type { Casting } from "../../shared/content/schema.ts";
import type { Actor } from "../../shared/workshop/actor.ts";
import { type CommandName, type PayloadOf, parseCommand } from "../../shared/workshop/commands.ts";
import { deadlinesOf } from "../../shared/workshop/deadlines.ts";
import { decide } from "../../shared/workshop/decide.ts";
import type { WorkshopEvent } from "../../shared/workshop/events.ts";
import { evolve } from "../../shared/workshop/evolve.ts";
import type { SeatId, WorkshopId } from "../../shared/workshop/ids.ts";
import { type Random, seededRandom } from "../../shared/workshop/random.ts";
import { chosenAgenda, createWorkshopPayload, usualCurveballs } from "../../shared/workshop/set-up.ts";
import type { WorkshopState } from "../../shared/workshop/state.ts";

export interface PlaySettings {
  readonly castings: readonly Casting[];
  readonly seed: string;
  readonly lengthMin: number;
  readonly people: number;
  readonly title?: string;
}

/** 9:30 on a Friday in spring, UTC. */
const beganAt = Date.UTC(2025, 2, 14, 9, 30);

export const facilitator: Actor = { kind: "facilitator" };
const system: Actor = { kind: "system" };
export const asSeat = (seatId: SeatId): Actor => ({ kind: "seat", seatId });

/** A workshop being played. `state` and `now` are always the present ones. */
export interface Play {
  readonly state: WorkshopState;
  readonly now: number;
  readonly log: readonly WorkshopEvent[];
  readonly random: Random;
  /** Sends a command as it would come over the wire; a refusal is an error of the script, so it throws. */
  send<Name extends CommandName>(
    actor: Actor,
    name: Name,
    payload: PayloadOf<Name>,
  ): readonly WorkshopEvent[];
  /** Lets time pass; whatever comes due on the way happens at its time. */
  wait(ms: number): void;
}

/** A workshop in its lobby that nobody has joined yet. */
export function beginPlay(settings: PlaySettings): Play {
  const random = seededRandom(settings.seed);
  const log: WorkshopEvent[] = [createdEvent(settings)];
  const state = log.reduce<WorkshopState | undefined>(evolve, undefined);
  if (!state) throw new Error("A log begins with the workshop’s creation.");
  let current: WorkshopState = state;
  let now = beganAt;
  let minted = 0;
  const fired = new Set<string>();

  const newId = (prefix: string): string => {
    minted += 1;
    return `${prefix}-${minted.toString(36).padStart(4, "0")}`;
  };

  function send<Name extends CommandName>(actor: Actor, name: Name, payload: PayloadOf<Name>) {
    const parsed = parseCommand(name, payload);
    if ("malformed" in parsed) throw new Error(`${name}: malformed ${JSON.stringify(parsed.malformed)}`);
    const seed = `${settings.seed}/${log.length}`;
    const outcome = decide(current, parsed, { actor, now, newId, seed });
    if (outcome.rejection) throw new Error(`${name}: refused, ${JSON.stringify(outcome.rejection)}`);
    log.push(...outcome.events);
    current = outcome.state;
    return outcome.events;
  }

  function nextDeadline(until: number) {
    return deadlinesOf(current)
      .filter(({ key, revision, dueAt }) => dueAt <= until && !fired.has(`${key}@${revision}:${dueAt}`))
      .sort((a, b) => a.dueAt - b.dueAt)[0];
  }

  function wait(ms: number): void {
    const until = now + ms;
    for (let due = nextDeadline(until); due; due = nextDeadline(until)) {
      const { key, revision, dueAt } = due;
      fired.add(`${key}@${revision}:${dueAt}`);
      now = Math.max(now, dueAt);
      send(system, "deadlinePassed", { key, revision });
    }
    now = until;
  }

  return {
    get state() {
      return current;
    },
    get now() {
      return now;
    },
    log,
    random,
    send,
    wait,
  };
}

function createdEvent({ castings, lengthMin, people, title }: PlaySettings): WorkshopEvent {
  const chosen = createWorkshopPayload.parse({
    title: title ?? "Payments guild",
    lengthMin,
    expectedPeople: Math.max(1, people),
    preferredSize: 4,
    rotation: "swap",
    autoAdvance: false,
    isRehearsal: false,
    castingIds: [],
  });
  const { title: named, castingIds: _, minutes, curveballs = usualCurveballs, ...settings } = chosen;
  return {
    type: "workshopCreated",
    id: "w-played" as WorkshopId,
    title: named,
    joinCode: "TRADE7KX",
    settings: { ...settings, curveballs },
    agenda: chosenAgenda(lengthMin, minutes, curveballs.planned),
    castings,
    at: beganAt,
    by: "facilitator",
  };
}
