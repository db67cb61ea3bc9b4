/**
 * Keeps one connection to a workshop alive: says hello on every (re)connect, notices within ten seconds when nothing
 * comes through any more, measures the time, and asks anew when something was missed. What arrives goes to a receiver;
 * what is sent goes through `request`. Rules LINK-1 (lost connections show within 10 s), LINK-2 (a gap asks anew).
 */
import type {
  AdoptAnswer,
  ChangesMessage,
  Hello,
  HelloAnswer,
  ServerTime,
  Snapshot,
  Typing,
} from "../../shared/protocol.ts";
import { protocolVersion } from "../../shared/protocol-version.ts";
import type { ServerClock } from "./server-clock.ts";
import type { Wire } from "./wire.ts";

/** `refused`: none of this device's tokens is good. `outdated`: the page is older than the server and stays so. */
export type ConnectionStatus = "connecting" | "live" | "reconnecting" | "offline" | "refused" | "outdated";

export type Welcome = Extract<HelloAnswer, { ok: true }>;

export interface Receiver {
  cursor(): Hello["cursor"];
  tokens(): readonly string[];
  onStatus(status: ConnectionStatus): void;
  /** Each of these says whether it fitted what was there; if not, everything is asked for anew. */
  onWelcome(welcome: Welcome): boolean;
  onChanges(message: ChangesMessage): boolean;
  onSnapshot(snapshot: Snapshot): void;
  onTyping(typing: Typing): void;
  /** The server speaks a newer protocol. */
  onOutdated(): void;
}

/** A silence of this long is tested; without an answer for as long again the connection counts as lost. */
const silenceMs = 4000;
const requestMs = 8000;
/** After this long without a connection people are told that they are offline rather than reconnecting. */
const offlineAfterMs = 12_000;

export class Link {
  #isWelcome = false;
  /** Grows with each welcome, so that what failed on an earlier connection does not break the present one. */
  #life = 0;
  #isResyncing = false;
  #lastHeardAt = 0;
  #watch: ReturnType<typeof setInterval> | undefined;
  #offline: ReturnType<typeof setTimeout> | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #status: ConnectionStatus = "connecting";

  constructor(
    readonly clientId: string,
    readonly wire: Wire,
    readonly clock: ServerClock,
    readonly receiver: Receiver,
  ) {}

  get isLive(): boolean {
    return this.#isWelcome;
  }

  open(): void {
    this.#watch = setInterval(() => void this.#listen(), silenceMs / 2);
    this.#expectOffline();
    this.wire.open({
      onConnected: () => void this.#sayHello(),
      onDisconnected: () => this.#lost(),
      onChanges: (message) => this.#hear(() => this.#isWelcome && !this.#isResyncing && this.#apply(message)),
      onFresh: (snapshot) => this.#hear(() => this.#isWelcome && this.receiver.onSnapshot(snapshot)),
      onTyping: (typing) => this.#hear(() => this.receiver.onTyping(typing)),
      onComeBack: ({ afterMs }) => {
        this.#lost();
        this.wire.reopen(afterMs * (1 + Math.random() * 0.2));
      },
    });
  }

  close(): void {
    clearInterval(this.#watch);
    clearTimeout(this.#offline);
    clearTimeout(this.#retry);
    this.#isWelcome = false;
    this.wire.close();
  }

  /** Says hello anew, e.g. because this device holds another seat now. */
  renew(afterMs = 0): void {
    this.#lost();
    this.wire.reopen(afterMs);
  }

  /** The machine says that its network is back, or the page is seen again: do not wait for a timer. */
  wake(): void {
    this.clock.doubt();
    if (this.#isWelcome) void this.#measure(4);
  }

  async request<Answer>(name: "command" | "adopt", message: unknown): Promise<Answer> {
    if (!this.#isWelcome) throw new Error("There is no connection.");
    const life = this.#life;
    try {
      const answer = await this.wire.request(name, message, requestMs);
      this.#lastHeardAt = performance.now();
      return answer as Answer;
    } catch (error) {
      this.#failed(life);
      throw error;
    }
  }

  adopt(clientId: string): Promise<AdoptAnswer> {
    return this.request<AdoptAnswer>("adopt", { clientId });
  }

  /** Volatile: nobody waits for it and nothing is done if it is lost. */
  typing(message: Typing): void {
    if (this.#isWelcome) this.wire.request("typing", message, requestMs).catch(() => undefined);
  }

  async #sayHello(): Promise<void> {
    this.clock.doubt();
    this.#isWelcome = false;
    const hello: Hello = {
      protocol: protocolVersion,
      clientId: this.clientId,
      tokens: [...this.receiver.tokens()],
      cursor: this.receiver.cursor(),
    };
    const sentAt = performance.now();
    let answer: HelloAnswer;
    try {
      answer = (await this.wire.request("hello", hello, requestMs)) as HelloAnswer;
    } catch {
      this.wire.reopen(500 + Math.random() * 1000);
      return;
    }
    if (answer.ok) this.#welcome(answer, sentAt);
    else this.#turnedAway("reason" in answer ? answer.reason : "busy");
  }

  #welcome(answer: Welcome, sentAt: number): void {
    this.#lastHeardAt = performance.now();
    this.clock.take({ ...answer.time, sentAt, receivedAt: this.#lastHeardAt });
    this.#isWelcome = true;
    this.#life += 1;
    this.#isResyncing = false;
    clearTimeout(this.#offline);
    this.#offline = undefined;
    const fits = this.receiver.onWelcome(answer);
    this.#show("live");
    if (!fits) void this.#resync();
    void this.#measure(3);
  }

  #turnedAway(reason: Extract<HelloAnswer, { ok: false }>["reason"]): void {
    if (reason === "busy") {
      this.#retry = setTimeout(() => void this.#sayHello(), 1000 + Math.random() * 2000);
      return;
    }
    clearTimeout(this.#offline);
    clearInterval(this.#watch);
    this.wire.close();
    if (reason === "credentials") {
      this.#show("refused");
      return;
    }
    this.#show("outdated");
    this.receiver.onOutdated();
  }

  #lost(): void {
    this.#isWelcome = false;
    this.#isResyncing = false;
    this.clock.doubt();
    if (this.#status === "live") this.#show("reconnecting");
    this.#expectOffline();
  }

  #expectOffline(): void {
    this.#offline ??= setTimeout(() => this.#show("offline"), offlineAfterMs);
  }

  #hear(take: () => unknown): void {
    this.#lastHeardAt = performance.now();
    take();
  }

  #apply(message: ChangesMessage): void {
    if (!this.receiver.onChanges(message)) void this.#resync();
  }

  /** LINK-2: everything anew. What arrives meanwhile is in the snapshot already, since messages keep their order. */
  async #resync(): Promise<void> {
    if (this.#isResyncing) return;
    this.#isResyncing = true;
    const life = this.#life;
    try {
      const snapshot = await this.wire.request("resync", {}, requestMs);
      if (!this.#isResyncing || life !== this.#life) return;
      if (!isSnapshot(snapshot)) throw new Error("The server could not answer.");
      this.#isResyncing = false;
      this.receiver.onSnapshot(snapshot);
    } catch {
      this.#failed(life, 500 + Math.random() * 1000);
    }
  }

  /** LINK-1: after a silence asks for the time; if that stays without an answer the connection is lost. */
  async #listen(): Promise<void> {
    if (!this.#isWelcome || performance.now() - this.#lastHeardAt < silenceMs) return;
    await this.#measure(1);
  }

  async #measure(samples: number): Promise<void> {
    const life = this.#life;
    for (let taken = 0; taken < samples && this.#isWelcome && life === this.#life; taken++) {
      const sentAt = performance.now();
      try {
        const time = (await this.wire.request("time", {}, silenceMs)) as ServerTime;
        this.#lastHeardAt = performance.now();
        this.clock.take({ ...time, sentAt, receivedAt: this.#lastHeardAt });
      } catch {
        this.#failed(life);
        return;
      }
    }
  }

  /** Something that this connection had to answer stayed without an answer: make a new one. */
  #failed(life: number, afterMs = 0): void {
    if (this.#isWelcome && life === this.#life) this.renew(afterMs);
  }

  #show(status: ConnectionStatus): void {
    if (this.#status === status) return;
    this.#status = status;
    this.receiver.onStatus(status);
  }
}

/** The server may answer with a fault instead. */
const isSnapshot = (answer: unknown): answer is Snapshot =>
  typeof answer === "object" && answer !== null && "streams" in answer;
