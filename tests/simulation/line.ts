/**
 * One connection between a page and the server's present life: messages keep their order in each direction and arrive a
 * little later, twice, or not at all. Each end learns of its end in its own time.
 */

import type { Request, WireEvents } from "../../client/connection/wire.ts";
import type { Member } from "../../server/realtime/member.ts";
import type { Connection, Hearing } from "../../server/realtime/transport.ts";
import type { Weather } from "./weather.ts";
import type { Process, World } from "./world.ts";

/** Where somebody is connected from. */
export interface Place {
  readonly name: string;
  /** On average, one way. */
  readonly latencyMs: number;
  /** Without a network nothing connects, and that is known at once. */
  isUp: boolean;
  /** Nobody answers, and nobody is told. */
  isSilent: boolean;
}

export type Direction = "up" | "down";
export type FromServer = "changes" | "fresh" | "typing" | "comeBack";

/** What is told to whoever watches the network. */
export interface LineWatch {
  heard(line: Line, name: Request, message: unknown): void;
  answered(line: Line, name: Request, message: unknown, answer: unknown): void;
  said(line: Line, name: FromServer, message: unknown): void;
}

/** What a page hears of the connection. */
export interface PageEnd {
  readonly events: Omit<WireEvents, "onConnected" | "onDisconnected">;
  onLost(): void;
}

export interface LineParts {
  readonly world: World;
  readonly weather: Weather;
  readonly place: Place;
  readonly page: Process;
  readonly server: Process;
  readonly watch: LineWatch;
  readonly pageEnd: PageEnd;
  onClosedHere(line: Line): void;
}

/** Both ends notice within this that nothing comes through any more (LINK-1). */
const noticedMs = 9_000;

export class Line implements Connection {
  member?: Member;
  hearing: Hearing = { listeners: {}, onClosed: () => undefined };
  /** As the page sees it; the server's view is `isOpen`. */
  isConnected = true;
  #isOpen = true;
  /** In these directions nothing that is on its way, and nothing after it, arrives any more. */
  readonly #cut = new Set<Direction>();
  readonly #readyAt = { up: 0, down: 0 };
  readonly #waiting = new Map<number, { resolve(answer: unknown): void; reject(error: Error): void }>();
  #asked = 0;

  constructor(
    readonly id: string,
    readonly parts: LineParts,
  ) {}

  get isOpen(): boolean {
    return this.#isOpen && this.parts.server.isAlive;
  }

  /** The server sends a message; `tell` hands the page a copy of it. */
  say(name: FromServer, message: unknown, tell: (events: PageEnd["events"]) => void): void {
    const { page, pageEnd, watch, weather } = this.parts;
    if (!this.isOpen) return;
    watch.said(this, name, message);
    const deliver = () => {
      if (this.isConnected) tell(pageEnd.events);
    };
    this.#carry("down", page, deliver);
    if (name === "changes" && weather.strikes("a message is delivered twice"))
      this.#carry("down", page, deliver);
  }

  /** The page asks; rejects when the connection is lost before the answer came. */
  ask(name: Request, message: unknown): Promise<unknown> {
    const number = ++this.#asked;
    const text = JSON.stringify(message);
    const deliver = (isRepeated: boolean) => this.#hear(name, JSON.parse(text), isRepeated ? 0 : number);
    this.#carry("up", this.parts.server, () => deliver(false));
    if (name === "command" && this.parts.weather.strikes("a message is delivered twice"))
      this.#carry("up", this.parts.server, () => deliver(true));
    return new Promise((resolve, reject) => this.#waiting.set(number, { resolve, reject }));
  }

  #hear(name: Request, message: unknown, number: number): void {
    const { server, page, watch } = this.parts;
    if (!this.#isOpen) return;
    watch.heard(this, name, message);
    const acknowledge = (answer: unknown): void => {
      if (!server.isAlive) return;
      const text = JSON.stringify(answer);
      watch.answered(this, name, message, JSON.parse(text));
      this.#carry("down", page, () => {
        this.#waiting.get(number)?.resolve(JSON.parse(text));
        this.#waiting.delete(number);
      });
    };
    void this.hearing.listeners[name]?.(message, acknowledge);
  }

  /** By the server: its side is closed at once, what was sent before arrives. */
  close(): void {
    if (!this.#isOpen) return;
    this.#closeHere();
    this.#carry("down", this.parts.page, () => this.#closeThere());
    this.noticeLater();
  }

  /** By the page, which hears nothing more of it. */
  abandon(): void {
    this.isConnected = false;
    this.#rejectAll();
    this.#carry("up", this.parts.server, () => this.#closeHere());
    this.noticeLater();
  }

  /** The connection is gone; each side notices after its own time. */
  sever(serverMs: number, pageMs: number): void {
    this.#cut.add("up").add("down");
    this.parts.world.after(serverMs, this.parts.server, () => this.#closeHere());
    this.parts.world.after(pageMs, this.parts.page, () => this.#closeThere());
  }

  /** From now on nothing comes through in this direction. Both sides find out by themselves. */
  cut(direction: Direction): void {
    this.#cut.add(direction);
    this.noticeLater();
  }

  /** Both sides notice after a while that the other one says nothing. */
  noticeLater(): void {
    const { world, server, page } = this.parts;
    world.after(noticedMs * world.between(0.5, 1), server, () => this.#closeHere());
    world.after(noticedMs * world.between(0.5, 1), page, () => this.#closeThere());
  }

  #closeHere(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.parts.onClosedHere(this);
    this.hearing.onClosed();
  }

  #closeThere(): void {
    if (!this.isConnected) return;
    this.isConnected = false;
    this.#rejectAll();
    this.parts.pageEnd.onLost();
  }

  #rejectAll(): void {
    for (const { reject } of this.#waiting.values()) reject(new Error("The connection is lost."));
    this.#waiting.clear();
  }

  #carry(direction: Direction, to: Process, deliver: () => void): void {
    const { world, weather, place } = this.parts;
    if (this.#cut.has(direction)) return;
    const extra = weather.strikes("a message takes its time") ? world.about(1500) : 0;
    const arrivesAt = world.now + place.latencyMs * world.between(0.5, 1.5) + extra;
    this.#readyAt[direction] = Math.max(arrivesAt, this.#readyAt[direction] + 0.001);
    world.after(this.#readyAt[direction] - world.now, to, () => {
      if (!this.#cut.has(direction)) deliver();
    });
  }
}
