/** After more than half a minute without a server, clocks that ran are held and the facilitator is asked (CLOCK-5). */
import type { Court } from "./laws.ts";
import type { Truth } from "./truth.ts";

/** Half a minute, and the five seconds between two notes that the server is running. */
const surelyNoticedMs = 36_000;

export class OutageLaw {
  /** How long the log was when a server came that has to notice. */
  #expectedFrom: number | undefined;

  constructor(
    readonly court: Court,
    readonly truth: Truth,
  ) {}

  began(afterMs: number): void {
    if (afterMs < surelyNoticedMs || this.truth.seq === 0) return;
    const { position, clock } = this.truth.state.room;
    if (typeof position === "number" && clock.runningSince !== null) this.#expectedFrom ??= this.truth.seq;
  }

  /** In a calm: by then it has been. */
  judge(): void {
    const from = this.#expectedFrom;
    this.#expectedFrom = undefined;
    if (from === undefined) return;
    const isNoticed = this.truth.events.slice(from).some(({ type }) => type === "outageNoticed");
    this.court.expect("an outage is noticed", isNoticed, () => `nothing since ${from} tells of it`);
  }
}
