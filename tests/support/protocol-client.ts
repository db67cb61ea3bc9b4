/**
 * A client without a screen: says hello, sends commands one at a time under growing numbers, folds what it is told into
 * its slices, asks anew when a frame does not fit. Keeps everything that came over the wire, as text.
 */
import { randomBytes } from "node:crypto";
import { io, type Socket } from "socket.io-client";
import type {
  AdoptAnswer,
  ChangesMessage,
  CommandAnswer,
  Hello,
  HelloAnswer,
  Identity,
  ServerTime,
  Snapshot,
  Typing,
} from "../../shared/protocol.ts";
import { protocolVersion } from "../../shared/protocol-version.ts";
import { applyChanges, asJson, type Json } from "../../shared/view/changes.ts";
import type { Slice } from "../../shared/view/slices.ts";
import type { StreamKey } from "../../shared/view/streams.ts";
import type { CommandName, PayloadOf } from "../../shared/workshop/commands.ts";
import type { SeatId } from "../../shared/workshop/ids.ts";

export interface ProtocolClientOptions {
  readonly url: string;
  readonly tokens: readonly string[];
  readonly seatId?: SeatId;
  readonly clientId?: string;
  readonly transports?: readonly ("websocket" | "polling")[];
  readonly headers?: Readonly<Record<string, string>>;
}

export const newClientId = (): string => randomBytes(16).toString("base64url");

interface Stream {
  position: number;
  slice: Json;
}

export class ProtocolClient {
  readonly clientId: string;
  readonly socket: Socket;
  /** Every message from the server, in order: its name and its JSON. Answers are under the name of the question. */
  readonly received: { readonly name: string; readonly text: string }[] = [];
  readonly typings: Typing[] = [];
  identities: readonly Identity[] = [];
  lastHello: HelloAnswer | undefined;
  comeBackAfterMs: number | undefined;
  /** The number that the next command goes under. */
  nextNumber = 1;
  #epoch = "";
  #streams = new Map<string, Stream>();
  #isResyncing = false;
  #watchers = new Set<() => void>();

  constructor(private readonly options: ProtocolClientOptions) {
    this.clientId = options.clientId ?? newClientId();
    this.socket = io(options.url, {
      transports: [...(options.transports ?? ["websocket"])],
      forceNew: true,
      reconnection: false,
      autoConnect: false,
      ...(options.headers && { extraHeaders: options.headers }),
    });
    this.socket.on("changes", (message: ChangesMessage) => {
      this.#note("changes", message);
      this.#apply(message);
    });
    this.socket.on("fresh", (message: Snapshot) => {
      this.#note("fresh", message);
      this.#take(message);
    });
    this.socket.on("typing", (message: Typing) => {
      this.#note("typing", message);
      this.typings.push(message);
      this.#tell();
    });
    this.socket.on("comeBack", (message: { afterMs: number }) => {
      this.#note("comeBack", message);
      this.comeBackAfterMs = message.afterMs;
      this.#tell();
    });
    this.socket.on("disconnect", () => this.#tell());
  }

  /** Connects without a word. Rejects if the handshake is refused. */
  async connect(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.socket.once("connect", resolve);
      this.socket.once("connect_error", reject);
      this.socket.connect();
    });
  }

  /** Connects and says hello with what it has. */
  async open(more: Partial<Hello> = {}): Promise<HelloAnswer> {
    if (!this.socket.connected) await this.connect();
    return this.hello(more);
  }

  async hello(more: Partial<Hello> = {}): Promise<HelloAnswer> {
    const positions = Object.fromEntries([...this.#streams].map(([key, { position }]) => [key, position]));
    const answer: HelloAnswer = await this.ask("hello", {
      protocol: protocolVersion,
      clientId: this.clientId,
      tokens: [...this.options.tokens],
      cursor: this.#epoch === "" ? null : { epoch: this.#epoch, positions },
      ...more,
    });
    this.lastHello = answer;
    if (answer.ok) {
      this.identities = answer.identities;
      this.nextNumber = answer.lastNumber + 1;
      if (answer.snapshot) this.#take(answer.snapshot);
      if (answer.missed) this.#apply({ epoch: this.#epoch, frames: answer.missed });
    }
    return answer;
  }

  /** Any message; resolves with its acknowledgement. */
  ask<Answer>(name: string, message: unknown): Promise<Answer> {
    return new Promise((resolve, reject) => {
      // Noted as it comes in: a promise would be told after what came in right behind it.
      this.socket.timeout(10_000).emit(name, message, (error: Error | null, answer: Answer) => {
        if (error) return reject(error);
        this.#note(name, answer);
        resolve(answer);
      });
    });
  }

  async send<Name extends CommandName>(name: Name, payload: PayloadOf<Name>): Promise<CommandAnswer> {
    const answer = await this.sendAs(this.nextNumber, name, payload);
    if (answer.ok) this.nextNumber = answer.number + 1;
    return answer;
  }

  /** The same under a number of the test's choice. */
  sendAs(number: number, name: string, payload: unknown): Promise<CommandAnswer> {
    const { seatId } = this.options;
    return this.ask("command", { ...(seatId && { seatId }), number, name, payload });
  }

  adopt(clientId: string): Promise<AdoptAnswer> {
    return this.ask("adopt", { clientId });
  }

  time(): Promise<ServerTime> {
    return this.ask("time", {});
  }

  get streams(): StreamKey[] {
    return [...this.#streams.keys()] as StreamKey[];
  }

  /** The slice of a stream as JSON, or undefined if the client does not read it. */
  slice<S extends Slice = Slice>(stream: StreamKey | string): S | undefined {
    return this.#streams.get(stream)?.slice as S | undefined;
  }

  /** Whether any text that ever came over the wire holds `text`. */
  hasHeard(text: string): boolean {
    return this.received.some((message) => message.text.includes(text));
  }

  /** Resolves when `isTrue`, looked at after everything that arrives. */
  async until(isTrue: () => boolean, what = "something"): Promise<void> {
    if (isTrue()) return;
    await new Promise<void>((resolve, reject) => {
      const impatience = setTimeout(() => {
        this.#watchers.delete(look);
        reject(new Error(`Waited in vain for ${what}.`));
      }, 15_000);
      const look = () => {
        if (!isTrue()) return;
        clearTimeout(impatience);
        this.#watchers.delete(look);
        resolve();
      };
      this.#watchers.add(look);
    });
  }

  close(): void {
    this.socket.disconnect();
  }

  #note(name: string, message: unknown): void {
    this.received.push({ name, text: JSON.stringify(message) ?? "" });
  }

  #take(snapshot: Snapshot): void {
    this.#epoch = snapshot.epoch;
    this.identities = snapshot.identities;
    this.#streams = new Map(
      Object.entries(snapshot.streams).flatMap(([key, stream]) =>
        stream ? [[key, { position: stream.position, slice: asJson(stream.slice) }]] : [],
      ),
    );
    this.#tell();
  }

  #apply({ epoch, frames }: ChangesMessage): void {
    const next = new Map(this.#streams);
    for (const { stream, from, to, changes } of frames) {
      const known = next.get(stream);
      if (epoch !== this.#epoch || known?.position !== from) {
        this.#resync();
        return;
      }
      next.set(stream, { position: to, slice: applyChanges(known.slice, changes) });
    }
    this.#streams = next;
    this.#tell();
  }

  #resync(): void {
    if (this.#isResyncing) return;
    this.#isResyncing = true;
    this.ask<Snapshot>("resync", {})
      .then((snapshot) => this.#take(snapshot))
      .catch(() => undefined)
      .finally(() => {
        this.#isResyncing = false;
      });
  }

  #tell(): void {
    for (const look of [...this.#watchers]) look();
  }
}
