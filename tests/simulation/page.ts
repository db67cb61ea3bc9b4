/**
 * Somebody's page in a simulation: the product's own session, queue, sender and link, in a process of its own, so that
 * it can crash with everything that was not kept in the browser.
 */
import type { Kept } from "../../client/connection/kept.ts";
import type { Wire } from "../../client/connection/wire.ts";
import { Session, type SessionKind } from "../../client/store/session.ts";
import type { Process, World } from "./world.ts";

export interface PageParts {
  readonly world: World;
  readonly name: string;
  readonly workshopId: string;
  readonly kind: SessionKind;
  readonly tokens: () => readonly string[];
  readonly storage: Kept;
  readonly wireFor: (process: Process) => Wire;
  /** After everything that the page was told. */
  readonly onTold: (page: Page) => void;
  /** The page is to be loaded again. */
  readonly onOutdated: (page: Page) => void;
}

export class Page {
  readonly process: Process;
  readonly #world: World;
  #session: Session | undefined;

  constructor(readonly parts: PageParts) {
    const { world, name } = parts;
    this.#world = world;
    this.process = world.process(name);
    this.#do(() => {
      const { workshopId, kind, tokens, storage } = parts;
      const wire = parts.wireFor(this.process);
      const onOutdated = () => parts.onOutdated(this);
      const session = new Session({ workshopId, kind, tokens, wire, storage, onOutdated });
      this.#session = session;
      session.store.subscribe(() => parts.onTold(this));
      session.open();
    });
  }

  get isOpen(): boolean {
    return this.process.isAlive;
  }

  /** Undefined until it has loaded. */
  get session(): Session | undefined {
    return this.#session;
  }

  /** Everything given here is answered, and it is connected. */
  get isQuiet(): boolean {
    const state = this.#session?.store.getState();
    return state?.status === "live" && state.waiting === 0;
  }

  act(action: (session: Session) => void): void {
    this.#do(() => this.#session && action(this.#session));
  }

  /** As when its tab is closed. */
  close(): void {
    this.#do(() => {
      this.#session?.close();
      this.process.kill();
    });
  }

  #do(action: () => void): void {
    this.#world.after(0, this.process, action);
  }
}
