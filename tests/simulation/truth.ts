/**
 * What is really on the disk: the workshop as its log tells it, event by event, and which commands of which page it
 * holds. The laws compare everything that anybody says with this.
 */

import type { Append, AppendResult } from "../../server/store/event-store.ts";
import { decode } from "../../server/workshops/codec.ts";
import type { WorkshopEvent } from "../../shared/workshop/events.ts";
import { evolve } from "../../shared/workshop/evolve.ts";
import type { WorkshopState } from "../../shared/workshop/state.ts";
import { wordsIn } from "./words.ts";

/** A word in the log: where it first came up, and how often in events of that kind. */
interface Written {
  readonly event: WorkshopEvent;
  readonly seq: number;
  times: number;
}

export interface Receipts {
  readonly number: number;
  /** The log's seq after each accepted number. */
  readonly seqs: ReadonlyMap<number, number>;
}

export class Truth {
  readonly #states: WorkshopState[] = [];
  readonly #names = new Map<string, string>();
  readonly #receipts = new Map<string, { number: number; seqs: Map<number, number> }>();
  readonly events: WorkshopEvent[] = [];
  readonly written = new Map<string, Written>();
  /** What went wrong while it was written. */
  readonly faults: string[] = [];

  get seq(): number {
    return this.#states.length;
  }

  get state(): WorkshopState {
    const state = this.#states.at(-1);
    if (!state) throw new Error("The workshop has not begun.");
    return state;
  }

  /** The state after the event with this seq. */
  at(seq: number): WorkshopState | undefined {
    return this.#states[seq - 1];
  }

  /** All states since the word was written. */
  since(word: string): readonly WorkshopState[] {
    const seq = this.written.get(word)?.seq;
    return seq === undefined ? [] : this.#states.slice(seq - 1);
  }

  receiptsOf(clientId: string): Receipts {
    return this.#receipts.get(clientId) ?? { number: 0, seqs: new Map() };
  }

  /** Takes in what was committed; gives back the events that are new. */
  take(batch: readonly Append[], results: readonly AppendResult[]): WorkshopEvent[] {
    return batch.flatMap((append, index) => (results[index]?.ok ? this.#takeOne(append) : []));
  }

  #takeOne({ events, names = [], receipt }: Append): WorkshopEvent[] {
    for (const { personId, name } of names) this.#names.set(personId, name);
    const taken = events.map((event) => {
      const stored = { ...event, data: JSON.parse(JSON.stringify(event.data)), seq: this.seq + 1 };
      const decoded = decode(stored, this.#names);
      this.#states.push(evolve(this.#states.at(-1), decoded));
      this.events.push(decoded);
      this.#note(decoded);
      return decoded;
    });
    if (receipt) this.#noteReceipt(receipt.clientId, receipt.number);
    return taken;
  }

  #note(event: WorkshopEvent): void {
    for (const word of wordsIn(event)) {
      const written = this.written.get(word) ?? { event, seq: this.seq, times: 0 };
      this.written.set(word, written);
      // A proposal comes up again whenever it is voted on.
      if (event.type !== written.event.type) continue;
      written.times += 1;
      if (written.times > 1) this.faults.push(`${word} is in the log ${written.times} times`);
    }
  }

  #noteReceipt(clientId: string, number: number): void {
    const known = this.#receipts.get(clientId) ?? { number: 0, seqs: new Map<number, number>() };
    if (number !== known.number + 1)
      this.faults.push(`${clientId} went from number ${known.number} to ${number}`);
    this.#receipts.set(clientId, { number, seqs: known.seqs.set(number, this.seq) });
  }
}
