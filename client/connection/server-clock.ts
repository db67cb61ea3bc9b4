/**
 * The server's workshop time as this page knows it. The page's own clock is `performance.now()`, which neither a wrong
 * wall clock nor its correction touches; the offset comes from the sample with the lowest round trip (TIME-1).
 */
import type { ServerTime } from "../../shared/protocol.ts";

export interface Sample extends ServerTime {
  /** `performance.now()` when it was asked and when the answer came. */
  readonly sentAt: number;
  readonly receivedAt: number;
}

interface Anchor extends ServerTime {
  /** `performance.now()` at the moment when the server's time was `now`. */
  readonly at: number;
  readonly roundTripMs: number;
}

export class ServerClock {
  #anchor: Anchor | null = null;
  /** Whether the next sample replaces the anchor whatever its round trip: the old one may have slept through something. */
  #isDoubtful = true;

  /** Takes a sample; it counts if its round trip is lower than what is known, or if what is known is in doubt. */
  take(sample: Sample): void {
    const roundTripMs = Math.max(0, sample.receivedAt - sample.sentAt);
    const hasNewRate = this.#anchor !== null && this.#anchor.rate !== sample.rate;
    if (!this.#isDoubtful && !hasNewRate && this.#anchor && this.#anchor.roundTripMs <= roundTripMs) return;
    this.#isDoubtful = false;
    this.#anchor = {
      now: sample.now,
      rate: sample.rate,
      at: sample.sentAt + roundTripMs / 2,
      roundTripMs,
    };
  }

  /** From here on the next sample counts: after a sleep, a hidden page, a new connection. */
  doubt(): void {
    this.#isDoubtful = true;
  }

  /** The server's workshop time in epoch ms when `performance.now()` is `at`; null before the first sample. */
  nowAt(at: number): number | null {
    return this.#anchor && this.#anchor.now + (at - this.#anchor.at) * this.#anchor.rate;
  }

  get rate(): number {
    return this.#anchor?.rate ?? 1;
  }

  get roundTripMs(): number | null {
    return this.#anchor?.roundTripMs ?? null;
  }
}
