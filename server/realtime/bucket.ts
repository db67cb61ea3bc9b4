/** A bucket that leaks: something may come at a steady pace, with room for a burst. Real time, and no timers. */

export interface PaceSettings {
  readonly perSecond: number;
  /** Beyond the steady pace, at once. */
  readonly burst: number;
}

export class Bucket {
  #held = 0;
  #at: number;

  constructor(
    readonly perSecond: number,
    now: number,
  ) {
    this.#at = now;
  }

  /** What is still in it. */
  level(now: number): number {
    this.#held = Math.max(0, this.#held - ((now - this.#at) / 1000) * this.perSecond);
    this.#at = now;
    return this.#held;
  }

  pour(): void {
    this.#held += 1;
  }
}
