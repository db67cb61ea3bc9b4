/**
 * What somebody is writing and has not given yet: local to the seat, kept over reloads, lost connections and the end of
 * a turn. A text that the server refused comes back into its editor, marked, or goes to the unsent tray if the editor
 * is gone or holds something else by now. Rules DRAFT-1 (kept), DRAFT-2 (a refused text is never lost).
 */
import { createStore, type StoreApi } from "zustand/vanilla";
import type { CommandAnswer } from "../../shared/protocol.ts";
import type { CommandName } from "../../shared/workshop/commands.ts";
import type { SeatId } from "../../shared/workshop/ids.ts";
import type { Kept } from "../connection/kept.ts";
import { newLocalId } from "../connection/secrets.ts";

/** Why a text is marked "not saved": the server's answer. */
export type Refusal = Exclude<CommandAnswer, { readonly ok: true }>;

export interface Draft {
  readonly text: string;
  readonly refusal: Refusal | null;
}

export interface UnsentText {
  readonly id: string;
  readonly seatId: SeatId | null;
  readonly name: CommandName;
  readonly text: string;
  readonly refusal: Refusal;
}

export interface DraftsState {
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly unsent: readonly UnsentText[];
}

export class Drafts {
  readonly store: StoreApi<DraftsState>;
  readonly #open = new Map<string, number>();

  constructor(
    readonly storage: Kept,
    readonly workshopId: string,
  ) {
    this.store = createStore<DraftsState>(() => ({
      drafts: keptDrafts(storage, workshopId),
      unsent: this.#keptUnsent(),
    }));
  }

  /** The name under which a seat's draft is kept; seats that share a device do not share drafts. */
  static key = (seatId: SeatId | null, key: string): string => `${seatId ?? "facilitator"}:${key}`;

  write(key: string, text: string): void {
    this.#set(key, { text, refusal: null });
  }

  clear(key: string): void {
    const { [key]: own, ...drafts } = this.store.getState().drafts;
    // What another tab of this browser is writing in the same place stays that tab's.
    const stored = this.storage.read(this.#prefix + key);
    if (!own || !isDraft(stored) || stored.text === own.text) this.storage.remove(this.#prefix + key);
    this.store.setState({ drafts });
  }

  /** Says that an editor for `key` is on the screen, until the returned function is called. */
  open(key: string): () => void {
    this.#open.set(key, (this.#open.get(key) ?? 0) + 1);
    return () => this.#open.set(key, (this.#open.get(key) ?? 1) - 1);
  }

  /** DRAFT-2: brings a refused text back to where it was written, or to the tray. */
  giveBack(key: string | null, unsent: Omit<UnsentText, "id">): void {
    const { text, refusal } = unsent;
    const present = key === null ? undefined : this.store.getState().drafts[key]?.text;
    const isFree = present === undefined || present.trim() === "" || present === text;
    if (key !== null && (this.#open.get(key) ?? 0) > 0 && isFree) this.#set(key, { text, refusal });
    else this.#setUnsent([...this.#keptUnsent(), { ...unsent, id: newLocalId() }]);
  }

  dismiss(id: string): void {
    this.#setUnsent(this.#keptUnsent().filter((one) => one.id !== id));
  }

  get #prefix(): string {
    return draftPrefix(this.workshopId);
  }

  get #unsentKey(): string {
    return `counterpart:unsent:${this.workshopId}`;
  }

  #set(key: string, draft: Draft): void {
    this.storage.write(this.#prefix + key, draft);
    this.store.setState(({ drafts }) => ({ drafts: { ...drafts, [key]: draft } }));
  }

  /** `unsent` begins with what is kept by now: another tab of this browser may have put something there. */
  #setUnsent(unsent: readonly UnsentText[]): void {
    if (unsent.length > 0) this.storage.write(this.#unsentKey, unsent);
    else this.storage.remove(this.#unsentKey);
    this.store.setState({ unsent });
  }

  #keptUnsent(): readonly UnsentText[] {
    const stored = this.storage.read(this.#unsentKey);
    return Array.isArray(stored) ? stored.filter(isUnsent) : [];
  }
}

const draftPrefix = (workshopId: string): string => `counterpart:draft:${workshopId}:`;

/** All that is being written on this device in a workshop, by key; each begins with whose it is. */
export function keptDrafts(storage: Kept, workshopId: string): Record<string, Draft> {
  const prefix = draftPrefix(workshopId);
  const found = storage.keys(prefix).flatMap((key) => {
    const draft = storage.read(key);
    return isDraft(draft) ? [[key.slice(prefix.length), draft] as const] : [];
  });
  return Object.fromEntries(found);
}

const isDraft = (value: unknown): value is Draft =>
  typeof value === "object" &&
  value !== null &&
  "text" in value &&
  typeof value.text === "string" &&
  "refusal" in value;

const isUnsent = (value: unknown): value is UnsentText =>
  typeof value === "object" && value !== null && "id" in value && "text" in value && "refusal" in value;
