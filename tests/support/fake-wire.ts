/** A connection whose other end is the test: it answers when it is told to, and breaks when it is told to. */
import type { Request, Wire, WireEvents } from "../../client/connection/wire.ts";

type Answering = (message: unknown) => unknown;

export class FakeWire implements Wire {
  readonly sent: { readonly name: Request; readonly message: unknown }[] = [];
  /** What the other end says to each kind of message; without an entry it stays silent. */
  readonly answers: Partial<Record<Request, Answering>> = {};
  /** What arrives in one delivery with the answer, right behind it. */
  readonly behind: Partial<Record<Request, () => void>> = {};
  #events: WireEvents | undefined;
  #breaks: ((error: Error) => void)[] = [];
  #isUp = false;

  open(events: WireEvents): void {
    this.#events = events;
    this.connect();
  }

  connect(): void {
    this.#isUp = true;
    this.events.onConnected();
  }

  /** The connection is lost; what waits for an answer gets none. */
  lose(): void {
    this.#isUp = false;
    for (const reject of this.#breaks.splice(0)) reject(new Error("lost"));
    this.events.onDisconnected();
  }

  get events(): WireEvents {
    if (!this.#events) throw new Error("The wire is not open.");
    return this.#events;
  }

  reopen(): void {
    this.lose();
  }

  close(): void {
    this.#isUp = false;
  }

  request(
    name: Request,
    message: unknown,
    _timeoutMs?: number,
    onAnswer?: (answer: unknown) => void,
  ): Promise<unknown> {
    if (!this.#isUp) return Promise.reject(new Error("lost"));
    this.sent.push({ name, message });
    const answering = this.answers[name];
    return new Promise((resolve, reject) => {
      this.#breaks.push(reject);
      if (!answering) return;
      const answer = answering(message);
      queueMicrotask(() => {
        onAnswer?.(answer);
        this.behind[name]?.();
        resolve(answer);
      });
    });
  }

  of(name: Request): unknown[] {
    return this.sent.filter((one) => one.name === name).map((one) => one.message);
  }
}
