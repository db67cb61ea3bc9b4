/**
 * A connection that has shaken hands and from then on sends whatever text it is given, over either transport, and holds
 * every answer against its shape. Remembers its last frames, to tell which one did it.
 */
import { io, type Socket } from "socket.io-client";
import { answerShapes, newsShapes } from "./answer-shapes.ts";

export type TransportName = "websocket" | "polling";

export interface Sent {
  readonly name: string;
  readonly args: readonly string[];
  /** As it was on the wire. */
  readonly frame: string;
}

export class FrameSender {
  /** What was wrong with an answer, and the frame that it answered. */
  readonly wrong: string[] = [];
  /** The last frames, newest last. */
  readonly last: string[] = [];
  /** Why the connection ended. */
  ended = "";
  /** Of the next command that may be accepted. */
  nextNumber = 1;
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Sent[]>();
  readonly #onText: (text: string) => void;
  #nextAck = 1_000_000;
  #wake: (() => void) | undefined;

  constructor(url: string, transport: TransportName, onText: (text: string) => void = () => undefined) {
    this.#onText = onText;
    this.#socket = io(url, {
      transports: [transport],
      reconnection: false,
      forceNew: true,
      autoConnect: false,
    });
    this.#socket.on("disconnect", (reason, details) => {
      this.ended = `${reason} ${JSON.stringify(details ?? "")}`;
      this.#wake?.();
    });
  }

  get isOpen(): boolean {
    return this.#socket.connected;
  }

  /** Shakes hands; and says hello if there is something to say. */
  async open(hello?: unknown): Promise<unknown> {
    await new Promise<void>((resolve, reject) => {
      this.#socket.once("connect", resolve).once("connect_error", reject);
      this.#socket.connect();
    });
    this.#socket.io.engine.on("data", (data) => this.#hear(String(data)));
    return hello === undefined ? undefined : this.#socket.timeout(20_000).emitWithAck("hello", hello);
  }

  /** `args`: the JSON texts after the message's name. Without `isAsked` there is no acknowledgement to answer through. */
  send(name: string, args: readonly string[], isAsked: boolean, ack = this.#nextAck++): void {
    const frame = `2${isAsked ? ack : ""}[${[JSON.stringify(name), ...args].join()}]`;
    if (isAsked && Object.hasOwn(answerShapes, name))
      this.#waiting.set(ack, [...(this.#waiting.get(ack) ?? []), { name, args, frame }]);
    this.raw(frame);
  }

  /** A packet of socket.io as it is. */
  raw(text: string): void {
    this.last.push(text);
    if (this.last.length > 40) this.last.shift();
    this.#socket.io.engine.write(text);
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  /** Resolves when no more than `most` answers are still to come, or the connection has ended. */
  async until(most: number): Promise<void> {
    const impatience = AbortSignal.timeout(30_000);
    while (this.isOpen && this.#waiting.size > most && !impatience.aborted) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
        setTimeout(resolve, 200);
      });
    }
  }

  close(): void {
    this.#socket.disconnect();
  }

  /** Frames that were to be answered and were not. */
  unanswered(): Sent[] {
    return [...this.#waiting.values()].flat();
  }

  #hear(text: string): void {
    this.#onText(text);
    const answer = /^3(\d+)(\[.*\])$/s.exec(text);
    if (answer) this.#answered(Number(answer[1]), answer[2] ?? "");
    const news = /^2(\[.*\])$/s.exec(text);
    if (news) this.#check(newsShapes, news[1] ?? "");
  }

  #answered(ack: number, text: string): void {
    const [first, ...rest] = this.#waiting.get(ack) ?? [];
    if (!first) return;
    if (rest.length > 0) this.#waiting.set(ack, rest);
    else this.#waiting.delete(ack);
    const told: unknown[] = JSON.parse(text);
    if (told.length !== 1 || !answerShapes[first.name]?.safeParse(told[0]).success)
      this.wrong.push(`${first.frame.slice(0, 500)} was answered ${text.slice(0, 500)}`);
    const [{ number }] = [Object(told[0])];
    if (typeof number === "number") this.nextNumber = Math.max(this.nextNumber, number + 1);
    this.#wake?.();
  }

  #check(shapes: typeof newsShapes, text: string): void {
    const [name, ...told]: unknown[] = JSON.parse(text);
    const shape = shapes[String(name)];
    if (told.length !== 1 || !shape?.safeParse(told[0]).success)
      this.wrong.push(`The server sent ${text.slice(0, 500)}`);
  }
}
