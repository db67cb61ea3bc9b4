/**
 * The commands of one page load that the server has not answered yet, in order. Every change is written to storage
 * before anything is sent, so that a reload or a crash loses nothing. Rules SEND-1 (one in flight, numbers grow by one
 * with each accepted command), SEND-2 (a rejected command frees its number).
 */
import type { CommandName } from "../../shared/workshop/commands.ts";
import type { SeatId } from "../../shared/workshop/ids.ts";
import type { Kept } from "./kept.ts";

export interface QueuedCommand {
  /** Names the command within this browser. */
  readonly localId: string;
  /** Who acts; null for a facilitator. */
  readonly seatId: SeatId | null;
  readonly name: CommandName;
  readonly payload: unknown;
  /** The editor that a refused text goes back to. */
  readonly draftKey: string | null;
  /** The server's time when it was given, for showing it before it is confirmed. */
  readonly at: number;
  /** Given when it is first sent; the same for every repetition. */
  readonly number: number | null;
}

interface Stored {
  readonly commands: readonly QueuedCommand[];
  /** Client ids whose queues were taken over into this one. */
  readonly adopted: readonly string[];
}

export const queuePrefix = (workshopId: string): string => `counterpart:queue:${workshopId}:`;

export class CommandQueue {
  #commands: readonly QueuedCommand[] = [];
  #lastNumber = 0;
  #adopted: readonly string[] = [];

  constructor(
    readonly clientId: string,
    readonly workshopId: string,
    readonly storage: Kept,
  ) {}

  get commands(): readonly QueuedCommand[] {
    return this.#commands;
  }

  add(command: Omit<QueuedCommand, "number">): void {
    this.#change([...this.#commands, { ...command, number: null }]);
  }

  /** The first command with the number that it goes under, or undefined when nothing waits. */
  next(): (QueuedCommand & { readonly number: number }) | undefined {
    this.#letGo();
    const [first, ...rest] = this.#commands;
    if (!first) return undefined;
    const numbered = { ...first, number: first.number ?? this.#lastNumber + 1 };
    if (first.number === null) this.#change([numbered, ...rest]);
    return numbered;
  }

  /** The first command was accepted under `number`. */
  accepted(number: number): void {
    this.#lastNumber = Math.max(this.#lastNumber, number);
    this.#change(this.#commands.slice(1));
  }

  /** The first command was refused for good; its number is free again (SEND-2). */
  refused(): void {
    this.#change(this.#commands.slice(1));
  }

  /**
   * After a reconnect: the server has accepted up to `lastNumber`. Gives back the command that it accepted without us
   * hearing of it, if there is one, and takes it out.
   */
  resumeAfter(lastNumber: number): QueuedCommand | undefined {
    this.#letGo();
    const [first] = this.#commands;
    const accepted = first && first.number !== null && first.number === lastNumber ? first : undefined;
    if (accepted) this.accepted(lastNumber);
    this.renumber(lastNumber + 1);
    return accepted;
  }

  /** The server expects another number than the one that was sent. */
  renumber(expected: number): void {
    this.#lastNumber = expected - 1;
    const [first, ...rest] = this.#commands;
    if (first && first.number !== null) this.#change([{ ...first, number: expected }, ...rest]);
  }

  /** Takes commands out wherever they stand, e.g. those of a seat that is gone. Gives them back. */
  withdraw(isMeant: (command: QueuedCommand) => boolean): readonly QueuedCommand[] {
    const out = this.#commands.filter(isMeant);
    if (out.length > 0) this.#change(this.#commands.filter((command) => !isMeant(command)));
    return out;
  }

  /** Takes in what an earlier page load left behind, before what this one has not sent yet, and removes it there. */
  adopt(clientId: string, commands: readonly QueuedCommand[]): void {
    this.#adopted = [...this.#adopted, clientId];
    const inFlight = this.#commands.filter((command) => command.number !== null);
    const waiting = this.#commands.filter((command) => command.number === null);
    this.#change([...inFlight, ...commands.map((command) => ({ ...command, number: null })), ...waiting]);
    this.storage.remove(queuePrefix(this.workshopId) + clientId);
    this.#adopted = this.#adopted.filter((other) => other !== clientId);
    this.#write();
  }

  #change(commands: readonly QueuedCommand[]): void {
    const theirs = this.#takenOver();
    this.#commands = commands.filter((command) => !theirs.has(command.localId));
    this.#write();
  }

  #letGo(): void {
    if (this.#takenOver().size > 0) this.#change(this.#commands);
  }

  /** What another page load adopted while this one was away is that one's to send: its entry here is gone. */
  #takenOver(): ReadonlySet<string> {
    const isThere = this.storage.read(queuePrefix(this.workshopId) + this.clientId) !== undefined;
    return new Set(isThere ? [] : this.#commands.map((command) => command.localId));
  }

  #write(): void {
    const key = queuePrefix(this.workshopId) + this.clientId;
    if (this.#commands.length === 0 && this.#adopted.length === 0) this.storage.remove(key);
    else this.storage.write(key, { commands: this.#commands, adopted: this.#adopted } satisfies Stored);
  }
}

/** A queue that another page load left in this browser. */
export interface OrphanedQueue {
  readonly clientId: string;
  readonly commands: readonly QueuedCommand[];
}

/** The queues of other page loads. Those already taken over by one of them are cleared away (a crash in between). */
export function otherQueues(storage: Kept, workshopId: string, ownClientId: string): OrphanedQueue[] {
  const prefix = queuePrefix(workshopId);
  const found = storage.keys(prefix).flatMap((key) => {
    const stored = readStored(storage.read(key));
    return stored ? [{ key, clientId: key.slice(prefix.length), ...stored }] : [];
  });
  const adopted = new Set(found.flatMap((queue) => queue.adopted));
  for (const queue of found) if (adopted.has(queue.clientId)) storage.remove(queue.key);
  return found.filter((queue) => queue.clientId !== ownClientId && !adopted.has(queue.clientId));
}

/** What is left of an orphaned queue when the server has accepted up to `lastNumber` from its page load (SEND-4). */
export const notYetAccepted = (queue: OrphanedQueue, lastNumber: number): QueuedCommand[] =>
  queue.commands.filter((command) => command.number === null || command.number > lastNumber);

function readStored(value: unknown): Stored | undefined {
  if (
    typeof value !== "object" ||
    value === null ||
    !("commands" in value) ||
    !Array.isArray(value.commands)
  ) {
    return undefined;
  }
  const adopted = "adopted" in value && Array.isArray(value.adopted) ? value.adopted.map(String) : [];
  return { commands: value.commands.filter(isQueued), adopted };
}

const isQueued = (value: unknown): value is QueuedCommand =>
  typeof value === "object" && value !== null && "localId" in value && "name" in value && "payload" in value;
