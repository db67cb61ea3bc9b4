/**
 * Somebody who plays by a bot's wits over the page's own connection: the product's session, queue and socket, as a browser
 * runs them. Every text that is given is like no other, and what became of it is remembered.
 */
import { keptInMemory } from "../../client/connection/kept.ts";
import { socketWire } from "../../client/connection/socket-wire.ts";
import { Session, type SessionKind } from "../../client/store/session.ts";
import type { Move } from "../../server/bots/move.ts";
import { blankMemory, type Memory, type Thought } from "../../server/bots/thinking.ts";

/** What is written, by the name of its command: which of its fields are free text. */
const textFields: Readonly<Record<string, readonly string[]>> = {
  writeNote: ["text"],
  editNote: ["text"],
  checkReality: ["text"],
  writeProposal: ["text"],
  editTradeOff: ["value"],
  writeDeRole: ["text"],
  noteDiscussion: ["text"],
  makeCommitment: ["cue", "action"],
  changeCommitment: ["cue", "action"],
};

/** What makes a text unlike every other. */
export const anyTag = /·[\w-]+\.\d+·/g;

/** The longest that fits every field, tag included. */
const longest = 170;
const betweenCommandsMs = 70;
const glanceMs = 20;

export interface PlayerOptions {
  readonly url: string;
  readonly workshopId: string;
  readonly kind: SessionKind;
  readonly token: string;
  /** Unique among all players; goes into their texts. */
  readonly name: string;
  /** Undefined: nothing can be thought of yet. */
  readonly think: (session: Session, memory: Memory) => Thought | undefined;
}

export interface Given {
  /** In the text, and in no other. */
  readonly tag: string;
  outcome: "waiting" | "accepted" | "refused";
}

export class Player {
  readonly session: Session;
  readonly given: Given[] = [];
  accepted = 0;
  refused = 0;
  #memory = blankMemory;
  #timer: NodeJS.Timeout | undefined;
  #isBusy = false;
  #isHeld = false;

  constructor(readonly options: PlayerOptions) {
    const { url, workshopId, kind, token } = options;
    // What a browser would have around a page.
    Object.assign(globalThis, { window: { setTimeout, clearTimeout }, location: new URL(url) });
    const storage = keptInMemory();
    this.session = new Session({
      workshopId,
      kind,
      tokens: () => [token],
      wire: socketWire(storage),
      storage,
      onOutdated: () => {
        throw new Error("The server takes the page for outdated.");
      },
    });
    this.session.store.subscribe(() => this.#wake(glanceMs));
    this.session.open();
  }

  get isLive(): boolean {
    return this.session.store.getState().status === "live";
  }

  /** Whether nothing is under way. */
  get isQuiet(): boolean {
    return this.isLive && !this.#isBusy && this.session.store.getState().waiting === 0;
  }

  /** Stops thinking of new things; what is under way goes on. */
  hold(): void {
    this.#isHeld = true;
  }

  goOn(): void {
    this.#isHeld = false;
    this.#wake(0);
  }

  close(): void {
    this.hold();
    clearTimeout(this.#timer);
    this.session.close();
  }

  #wake(ms: number): void {
    if (this.#isBusy || this.#isHeld) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), ms);
  }

  async #look(): Promise<void> {
    const thought = this.#isBusy || this.#isHeld ? undefined : this.options.think(this.session, this.#memory);
    if (!thought) return;
    this.#memory = thought.memory;
    const { clock } = this.session;
    if (thought.move) {
      this.#isBusy = true;
      await this.#carryOut(thought.move);
      this.#isBusy = false;
      this.#wake(0);
    } else if (thought.wakeAt !== undefined) {
      this.#wake(Math.max(0, Math.ceil((thought.wakeAt - this.session.now()) / clock.rate)));
    }
  }

  async #carryOut(move: Move): Promise<void> {
    // The connection breaks often enough.
    if (move.kind === "absence") return;
    const tag = `·${this.options.name}.${this.given.length}·`;
    const fields = textFields[move.name];
    const given: Given = { tag, outcome: "waiting" };
    if (fields) this.given.push(given);
    const payload = fields ? stamped(move.payload, fields, tag) : move.payload;
    const answer = await this.session.send(move.name, payload as never);
    given.outcome = answer.ok ? "accepted" : "refused";
    if (answer.ok) this.accepted += 1;
    else this.refused += 1;
    await new Promise((done) => setTimeout(done, betweenCommandsMs));
  }
}

/** A text that builds on another loses that one's tag. */
function stamped(payload: unknown, fields: readonly string[], tag: string): unknown {
  const stamp = (text: string): string =>
    `${text
      .replaceAll(anyTag, "")
      .slice(0, longest - tag.length)
      .trim()} ${tag}`;
  const entries = Object.entries(payload ?? {}).map(([key, value]) =>
    fields.includes(key) ? [key, stamp(String(value))] : [key, value],
  );
  return Object.fromEntries(entries);
}
