/**
 * Whose seat has a connection. Somebody without one for 15 s of real time is marked away in the log, because rules
 * depend on it, and marked back when they return (SEAT-4).
 */
import type { Logger } from "pino";
import type { SeatId, WorkshopId } from "../../shared/workshop/ids.ts";
import { seatsHere } from "../../shared/workshop/reading.ts";
import type { Workshops } from "../workshops/workshops.ts";

export interface Presence {
  arrived(id: WorkshopId, seats: readonly SeatId[]): void;
  left(id: WorkshopId, seats: readonly SeatId[]): void;
  stop(): void;
}

export interface PresenceParts {
  readonly workshops: Workshops;
  readonly log: Pick<Logger, "warn">;
  readonly awayAfterMs: number;
}

/** When a mark is tried again that could not be committed. */
const retryMs = 5_000;

interface Seated {
  connections: number;
  timer: NodeJS.Timeout | undefined;
}

export function createPresence({ workshops, log, awayAfterMs }: PresenceParts): Presence {
  const seated = new Map<string, Seated>();
  let isStopped = false;

  const of = (id: WorkshopId, seatId: SeatId): Seated => {
    const key = `${id} ${seatId}`;
    const found = seated.get(key) ?? { connections: 0, timer: undefined };
    seated.set(key, found);
    return found;
  };

  function checkIn(ms: number, id: WorkshopId, seatId: SeatId): void {
    const one = of(id, seatId);
    clearTimeout(one.timer);
    one.timer = isStopped ? undefined : setTimeout(() => void check(id, seatId), ms).unref();
  }

  /** Brings the log in line with the connections. */
  async function check(id: WorkshopId, seatId: SeatId): Promise<void> {
    const one = of(id, seatId);
    clearTimeout(one.timer);
    const isConnected = one.connections > 0;
    if (!isConnected) seated.delete(`${id} ${seatId}`);
    const seat = workshops.peek(id)?.state.seats[seatId];
    if (seat?.status !== "here" || (seat.awaySince === null) === isConnected) return;
    const name = isConnected ? "markBack" : "markAway";
    try {
      await workshops.submit(id, { command: { name, payload: { seatId } }, actor: { kind: "system" } });
    } catch (error) {
      if (isStopped) return;
      log.warn({ err: error, workshopId: id }, "Presence could not be noted.");
      checkIn(retryMs, id, seatId);
    }
  }

  const expect = (id: WorkshopId, seatId: SeatId): void => {
    if (of(id, seatId).connections === 0) checkIn(awayAfterMs, id, seatId);
  };

  // After a start everyone has the same 15 s to come back.
  workshops.onLoad((id, { state }) => {
    for (const seat of seatsHere(state)) if (seat.awaySince === null) expect(id, seat.id);
  });
  workshops.onCommit(({ workshopId, events }) => {
    for (const event of events) {
      const isSomebodyNew = event.type === "seatTaken" || event.type === "claimApproved";
      if (isSomebodyNew || event.type === "seatCameBack") expect(workshopId, event.seatId);
    }
  });

  return {
    arrived(id, seats) {
      for (const seatId of seats) {
        of(id, seatId).connections += 1;
        void check(id, seatId);
      }
    },
    left(id, seats) {
      for (const seatId of seats) {
        const one = of(id, seatId);
        one.connections = Math.max(0, one.connections - 1);
        expect(id, seatId);
      }
    },
    stop() {
      isStopped = true;
      for (const { timer } of seated.values()) clearTimeout(timer);
    },
  };
}
