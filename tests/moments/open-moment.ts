/**
 * A real server standing at one moment of a played workshop: its log in a store, its clock stopped, everybody who is in
 * the workshop connected. Whoever opens a page there sees that moment for as long as they look; or what follows, where
 * a test lets time pass.
 */
import { pino } from "pino";
import { seatSubject } from "../../server/access/identity.ts";
import { hashOf, mintSecret } from "../../server/access/secrets.ts";
import { startServer } from "../../server/compose.ts";
import { createMemoryStore } from "../../server/store/memory-store.ts";
import type { Clock } from "../../server/time/clock.ts";
import { encode, namesIn } from "../../server/workshops/codec.ts";
import { deadlinesOf } from "../../shared/workshop/deadlines.ts";
import { seatsOutside } from "../../shared/workshop/door.ts";
import type { SeatId } from "../../shared/workshop/ids.ts";
import { seatsHere } from "../../shared/workshop/reading.ts";
import type { Play } from "../support/play.ts";
import { ProtocolClient } from "../support/protocol-client.ts";
import { testConfig } from "../support/running-server.ts";

export interface OpenMoment {
  readonly url: string;
  readonly workshopId: string;
  readonly title: string;
  readonly joinCode: string;
  readonly facilitatorKey: string;
  readonly stageKey: string;
  /** The token of somebody's seat; undefined for whoever has left. */
  seatToken(seatId: SeatId): string | undefined;
  close(): Promise<void>;
}

/** A clock that stands still. Pages draw what is left of a turn and it does not become less. */
const stoppedAt = (now: number): Clock => ({ now: () => now, rate: 0, after: () => () => {} });

/** A clock that goes on from there, as many times as fast as real time. */
function runningFrom(now: number, rate: number): Clock {
  const startedAt = performance.now();
  return {
    now: () => Math.floor(now + (performance.now() - startedAt) * rate),
    rate,
    after(ms, action) {
      const timer = setTimeout(action, Math.max(0, ms / rate));
      return () => clearTimeout(timer);
    },
  };
}

/** An hour: in which nobody is away for having no connection. */
const patientMs = 60 * 60_000;

/** `rate`: how fast time passes there; it stands still unless one is given. */
export async function openMoment({ state, log, now }: Play, rate = 0): Promise<OpenMoment> {
  const store = createMemoryStore();
  const [facilitatorKey, stageKey] = [mintSecret(), mintSecret()];
  const seats = [...seatsHere(state), ...seatsOutside(state)].map(({ id, generation }) => ({
    id,
    generation,
    token: mintSecret(),
  }));
  const credential = (secret: string, kind: "facilitator" | "stage" | "seat", subject: string) => ({
    hash: hashOf(secret),
    kind,
    subject,
    createdAt: state.createdAt,
  });
  const [founded] = await store.append([
    {
      workshopId: state.id,
      expectedSeq: 0,
      events: log.map(encode),
      names: namesIn(log),
      deadlines: deadlinesOf(state).filter(({ dueAt }) => dueAt > now),
      code: { joinCode: state.joinCode },
      credentials: {
        add: [
          credential(facilitatorKey, "facilitator", "facilitator-1"),
          credential(stageKey, "stage", "stage-1"),
          ...seats.map(({ id, generation, token }) => credential(token, "seat", seatSubject(id, generation))),
        ],
        revoke: [],
      },
      ...(state.room.position === "ended" && { endedAt: now }),
    },
  ]);
  if (!founded?.ok) throw new Error("The log of the moment was not taken.");
  await store.markAlive(now);
  const server = await startServer(
    { ...testConfig, host: "0.0.0.0" },
    {
      store,
      clock: rate === 0 ? stoppedAt(now) : runningFrom(now, rate),
      log: pino({ level: "error" }),
      sockets: { awayAfterMs: patientMs },
    },
  );
  const here = seats.filter(({ id }) => state.seats[id]?.status === "here");
  const people = here.map(
    ({ id, token }) => new ProtocolClient({ url: server.url, tokens: [token], seatId: id }),
  );
  await Promise.all(people.map((person) => person.open()));
  const tokens = new Map(seats.map(({ id, token }) => [id, token]));
  return {
    url: server.url,
    workshopId: state.id,
    title: state.title,
    joinCode: state.joinCode,
    facilitatorKey,
    stageKey,
    seatToken: (seatId) => tokens.get(seatId),
    async close() {
      for (const person of people) person.close();
      await server.close();
      await store.close();
    },
  };
}
