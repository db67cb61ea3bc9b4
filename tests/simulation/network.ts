/**
 * The network of a simulation: takes the place of socket.io on both sides. Pages connect to whichever life of the server
 * is there, and come back by themselves as socket.io's client does.
 */
import type { Request, Wire, WireEvents } from "../../client/connection/wire.ts";
import type { Connection, Hearing, Transport } from "../../server/realtime/transport.ts";
import { type FromServer, Line, type LineWatch, type PageEnd, type Place } from "./line.ts";
import type { Weather } from "./weather.ts";
import type { Process, World } from "./world.ts";

export interface NetworkParts {
  readonly world: World;
  readonly weather: Weather;
  readonly watch: LineWatch;
}

interface Host {
  readonly process: Process;
  readonly lines: Map<string, Line>;
  hear: ((connection: Connection) => Hearing) | undefined;
}

/** How long a page waits for a connection that nobody answers. */
const impatientMs = 8_000;

export class Network {
  readonly #parts: NetworkParts;
  #host: Host | undefined;
  #connections = 0;

  constructor(parts: NetworkParts) {
    this.#parts = parts;
  }

  /** All connections of the server's present life that it has not closed. */
  lines(): Line[] {
    return [...(this.#host?.lines.values() ?? [])];
  }

  linesOf(page: Process): Line[] {
    return this.lines().filter(({ parts }) => parts.page === page);
  }

  /** The network of one life of the server; from `open` on pages find it. */
  transportFor(process: Process): { readonly transport: Transport; open(): void } {
    const host: Host = { process, lines: new Map(), hear: undefined };
    const say = <Message>(
      ids: readonly string[],
      name: FromServer,
      message: Message,
      tell: (events: PageEnd["events"], message: Message) => void,
    ): void => {
      const text = JSON.stringify(message);
      for (const id of ids)
        host.lines.get(id)?.say(name, message, (events) => tell(events, JSON.parse(text)));
    };
    return {
      open: () => {
        this.#host = host;
      },
      transport: {
        listen(hear) {
          host.hear = hear;
        },
        changes: (ids, json) => say(ids, "changes", JSON.parse(json), (page, copy) => page.onChanges(copy)),
        fresh: (id, message) => say([id], "fresh", message, (page, copy) => page.onFresh(copy)),
        typing: (ids, message) => say(ids, "typing", message, (page, copy) => page.onTyping(copy)),
        comeBack: (id, message) => say([id], "comeBack", message, (page, copy) => page.onComeBack(copy)),
        get: (id) => host.lines.get(id),
        all: () => [...host.lines.values()],
        close: () => {
          for (const line of [...host.lines.values()]) line.close();
          if (this.#host === host) this.#host = undefined;
        },
      },
    };
  }

  /** The server's process is dead. Its machine says so, or is dead, too. */
  serverDied(isSilent: boolean): void {
    for (const line of this.lines()) {
      if (isSilent) line.noticeLater();
      else line.sever(0, this.#parts.world.between(1, 200));
    }
    this.#host = undefined;
  }

  /** A page's process is dead; the server may be told at once or find out. */
  pageDied(page: Process, isSilent: boolean): void {
    for (const line of this.linesOf(page)) {
      if (isSilent) line.noticeLater();
      else line.sever(this.#parts.world.between(1, 200), 0);
    }
  }

  wireAt(place: Place, page: Process): Wire {
    return new SimulatedWire(this, place, page, this.#parts.world);
  }

  /** Somebody tries to connect; undefined is told when it did not work. */
  connect(place: Place, page: Process, pageEnd: PageEnd, done: (line: Line | undefined) => void): void {
    const { world, weather, watch } = this.#parts;
    const tell = (ms: number, line?: Line) => world.after(ms, page, () => done(line));
    const wayMs = place.latencyMs * world.between(1, 3);
    if (!place.isUp) return void tell(wayMs);
    if (place.isSilent) return void tell(impatientMs);
    const host = this.#host;
    if (!host?.process.isAlive) return void tell(wayMs);
    world.after(wayMs, host.process, () => {
      const onClosedHere = (closed: Line) => void host.lines.delete(closed.id);
      const id = `connection-${++this.#connections}`;
      const parts = { world, weather, place, page, server: host.process, watch, pageEnd, onClosedHere };
      const line = new Line(id, parts);
      host.lines.set(id, line);
      line.hearing = host.hear?.(line) ?? line.hearing;
      tell(wayMs, line);
      if (!page.isAlive) line.noticeLater();
    });
    // Where the server dies before it has answered, nobody does.
    world.after(impatientMs, page, () => done(undefined));
  }
}

class SimulatedWire implements Wire {
  #events: WireEvents | undefined;
  #line: Line | undefined;
  #cancel = (): void => undefined;
  #tries = 0;
  /** Grows with each attempt, so that an earlier one's outcome counts no more. */
  #attempt = 0;

  constructor(
    readonly network: Network,
    readonly place: Place,
    readonly page: Process,
    readonly world: World,
  ) {}

  open(events: WireEvents): void {
    this.#events = events;
    this.#connect();
  }

  reopen(afterMs = 0): void {
    this.#later(afterMs);
    this.#drop();
  }

  async request(name: Request, message: unknown, timeoutMs: number): Promise<unknown> {
    const line = this.#line;
    if (!line?.isConnected) throw new Error("There is no connection.");
    return new Promise((resolve, reject) => {
      const cancel = this.world.after(timeoutMs, this.page, () =>
        reject(new Error("There was no answer in time.")),
      );
      line.ask(name, message).then(resolve, reject).finally(cancel);
    });
  }

  close(): void {
    this.#cancel();
    this.#attempt += 1;
    this.#events = undefined;
    this.#drop();
  }

  #drop(): void {
    const line = this.#line;
    this.#line = undefined;
    if (!line?.isConnected) return;
    line.abandon();
    this.#events?.onDisconnected();
  }

  #later(ms: number): void {
    this.#cancel();
    this.#attempt += 1;
    this.#cancel = this.world.after(ms, this.page, () => this.#connect());
  }

  #connect(): void {
    const attempt = ++this.#attempt;
    const events = this.#events;
    if (!events) return;
    const pageEnd: PageEnd = {
      events,
      onLost: () => {
        // Lost before it was there: the attempt fails by itself.
        if (attempt !== this.#attempt || !this.#line) return;
        events.onDisconnected();
        this.#pause();
      },
    };
    this.network.connect(this.place, this.page, pageEnd, (line) => {
      if (attempt !== this.#attempt || this.#line?.isConnected) {
        if (line !== this.#line) line?.abandon();
        return;
      }
      if (!line?.isConnected) return this.#pause();
      this.#tries = 0;
      this.#line = line;
      events.onConnected();
    });
  }

  /** As socket.io's client: growing, jittered, at most five seconds. */
  #pause(): void {
    this.#tries += 1;
    this.#later(Math.min(5_000, 400 * 2 ** this.#tries) * this.world.between(0.5, 1.5));
  }
}
