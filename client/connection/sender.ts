/**
 * Sends a page's queue over its link, one command in flight, and tells what became of each. Also takes over what an
 * earlier page load left behind, once the server says that nobody else is using it. Rules SEND-1 to SEND-4.
 */
import type { CommandAnswer } from "../../shared/protocol.ts";
import { type CommandQueue, notYetAccepted, otherQueues, type QueuedCommand } from "./command-queue.ts";
import type { Link } from "./link.ts";

export interface SenderEvents {
  /** The queue changed: something was added, answered or withdrawn. */
  onQueue(): void;
  /** A command was answered for good. Accepted ones stay shown until the change itself arrives. */
  onAnswer(command: QueuedCommand, answer: CommandAnswer): void;
}

/** When a queue is asked for again that its page may still use: longer than a dead connection stays unnoticed. */
const adoptAgainMs = 10_000;

export class Sender {
  #isSending = false;
  /** Asked to run while it still waited for a connection that is gone. */
  #isAskedAgain = false;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #adoption: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;

  constructor(
    readonly queue: CommandQueue,
    readonly link: Link,
    readonly events: SenderEvents,
  ) {}

  /** The server answers that it cannot save: once may be a hiccup, twice is told. */
  get isFailing(): boolean {
    return this.#failures > 1;
  }

  add(command: Omit<QueuedCommand, "number">): void {
    this.queue.add(command);
    this.events.onQueue();
    void this.run();
  }

  /** A new connection: what the server already has is not sent again, the rest goes on. */
  resume(lastNumber: number): void {
    const accepted = this.queue.resumeAfter(lastNumber);
    if (accepted) this.#tell(accepted, { ok: true, number: lastNumber });
    void this.#adoptOrphans();
  }

  /** Commands that can no longer be delivered: they are answered as refused. */
  withdraw(isMeant: (command: QueuedCommand) => boolean): void {
    for (const command of this.queue.withdraw(isMeant)) {
      this.#tell(command, { ok: false, rejection: { code: "seatGone" } });
    }
  }

  stop(): void {
    clearTimeout(this.#retry);
    clearTimeout(this.#adoption);
  }

  async run(): Promise<void> {
    if (this.#isSending) {
      this.#isAskedAgain = true;
      return;
    }
    this.#isSending = true;
    this.#isAskedAgain = false;
    try {
      while (this.link.isLive) {
        const command = this.queue.next();
        if (!command) break;
        const { seatId, number, name, payload } = command;
        const message = { ...(seatId ? { seatId } : {}), number, name, payload };
        const answer = await this.link.request<CommandAnswer>("command", message).catch(() => undefined);
        if (!answer || !this.#settle(command, answer)) break;
      }
    } finally {
      this.#isSending = false;
    }
    if (this.#isAskedAgain) await this.run();
  }

  /** Whether to go on with the next at once. */
  #settle(command: QueuedCommand & { readonly number: number }, answer: CommandAnswer): boolean {
    // The connection may have been renewed meanwhile, and the command told as accepted then.
    if (this.queue.commands[0]?.localId !== command.localId) return true;
    if (answer.ok) {
      this.#failures = 0;
      this.queue.accepted(command.number);
      this.#tell(command, answer);
      return true;
    }
    if ("gap" in answer) {
      this.queue.renumber(answer.gap.expected);
      return true;
    }
    if ("fault" in answer && answer.fault.retry) {
      this.#failures += 1;
      this.events.onQueue();
      const pauseMs = Math.min(10_000, 500 * 2 ** this.#failures) * (0.75 + Math.random() / 2);
      this.#retry = setTimeout(() => void this.run(), pauseMs);
      return false;
    }
    this.#failures = 0;
    this.queue.refused();
    this.#tell(command, answer);
    return true;
  }

  /** SEND-4: an earlier page load's queue is ours only when its client id has no live connection. Then sends it. */
  async #adoptOrphans(): Promise<void> {
    clearTimeout(this.#adoption);
    const { storage, workshopId, clientId } = this.queue;
    for (const { clientId: orphan } of otherQueues(storage, workshopId, clientId)) {
      const claimKey = `counterpart:adopting:${orphan}`;
      storage.write(claimKey, clientId);
      const answer = await this.link.adopt(orphan).catch(() => undefined);
      // Read again after the round trip: another tab may have been faster, or have taken it meanwhile.
      const queue = otherQueues(storage, workshopId, clientId).find((other) => other.clientId === orphan);
      const isOurs = storage.read(claimKey) === clientId;
      if (isOurs) storage.remove(claimKey);
      if (!answer?.isFree || !isOurs || !queue) continue;
      this.queue.adopt(orphan, notYetAccepted(queue, answer.lastNumber));
      this.events.onQueue();
    }
    // The server may take a page that is gone for connected until it notices.
    if (this.link.isLive && otherQueues(storage, workshopId, clientId).length > 0)
      this.#adoption = setTimeout(() => void this.#adoptOrphans(), adoptAgainMs);
    await this.run();
  }

  #tell(command: QueuedCommand, answer: CommandAnswer): void {
    this.events.onAnswer(command, answer);
    this.events.onQueue();
  }
}
