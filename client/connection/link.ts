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
import type { ConnectionStatus, Receiver, Welcome } from "./receiver.ts";
import type { ServerClock } from "./server-clock.ts";
import { stayAwake } from "./wakefulness.ts";
import type { Wire } from "./wire.ts";

/** A silence of this long is tested; without an answer within `answerMs` the connection counts as lost: 8.5 s at most. */
const silenceMs = 4000;
const answerMs = 3500;
const requestMs = 8000;
/** A connection that is being made is given this long before being seen again starts it anew. */
const patienceMs = 2000;
/** When to look again whether the server can read the workshop. */
const brokenRetryMs = { least: 20_000, spread: 20_000 };
/** After this long without a connection people are told that they are offline rather than reconnecting. */
const offlineAfterMs = 12_000;

export class Link {
  #isClosed = false;
  #isWelcome = false;
  /** Grows with each welcome, so that what failed on an earlier connection does not break the present one. */
  #life = 0;
  #isResyncing = false;
  #isMeasuring = false;
  #lastHeardAt = 0;
  #stopWatch = (): void => undefined;
  #offline: ReturnType<typeof setTimeout> | undefined;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #status: ConnectionStatus = "connecting";
  #triedAt = 0;

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
    this.#isClosed = false;
    this.#triedAt = performance.now();
    this.#stopWatch = stayAwake(
      () => this.#listen(),
      () => this.wake(),
    );
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
    this.#isClosed = true;
    this.#stopWatch();
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

  /** The machine slept, its network is back, or the page is seen again: do not wait for a timer. */
  wake(): void {
    this.clock.doubt();
    if (this.#isWelcome) void this.#measure(4);
    else if (this.#isAwaited() && performance.now() - this.#triedAt > patienceMs) {
      this.#triedAt = performance.now();
      this.wire.reopen();
    }
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
    try {
      await this.#ask("hello", hello, (answer) => this.#heardHello(answer as HelloAnswer, sentAt));
    } catch {
      if (!this.#isClosed) this.wire.reopen(500 + Math.random() * 1000);
    }
  }

  #heardHello(answer: HelloAnswer, sentAt: number): void {
    if (this.#isClosed) return;
    if (answer.ok) this.#welcome(answer, sentAt);
    else this.#turnedAway("reason" in answer ? answer.reason : "busy");
  }

  /** Takes the answer in the very moment of its arrival: what comes right behind it, in one delivery, builds on it. */
  async #ask(name: "hello" | "resync", message: unknown, take: (answer: unknown) => void): Promise<void> {
    let isTaken = false;
    const takeOnce = (answer: unknown): void => {
      if (isTaken) return;
      isTaken = true;
      take(answer);
    };
    takeOnce(await this.wire.request(name, message, requestMs, takeOnce));
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
      this.#helloAgain(1000 + Math.random() * 2000);
      return;
    }
    clearTimeout(this.#offline);
    this.#offline = undefined;
    if (reason === "broken") {
      this.#show("broken");
      this.#helloAgain(brokenRetryMs.least + Math.random() * brokenRetryMs.spread);
      return;
    }
    this.#stopWatch();
    this.wire.close();
    if (reason === "credentials") {
      this.#show("refused");
      return;
    }
    this.#show("outdated");
    this.receiver.onOutdated();
  }

  #helloAgain(afterMs: number): void {
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => void this.#sayHello(), afterMs);
  }

  /** Whether a connection is wanted and not there. */
  #isAwaited(): boolean {
    return !this.#isWelcome && !["refused", "broken", "outdated"].includes(this.#status);
  }

  #lost(): void {
    clearTimeout(this.#retry);
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
      await this.#ask("resync", {}, (answer) => {
        if (!this.#isResyncing || life !== this.#life) return;
        if (isSnapshot(answer)) {
          this.#isResyncing = false;
          this.receiver.onSnapshot(answer);
        } else this.#failed(life, 500 + Math.random() * 1000);
      });
    } catch {
      this.#failed(life, 500 + Math.random() * 1000);
    }
  }

  /** LINK-1: after a silence asks for the time; if that stays without an answer the connection is lost. */
  #listen(): void {
    const isQuiet = performance.now() - this.#lastHeardAt >= silenceMs;
    if (this.#isWelcome && isQuiet && !this.#isMeasuring) void this.#measure(1);
  }

  async #measure(samples: number): Promise<void> {
    const life = this.#life;
    this.#isMeasuring = true;
    for (let taken = 0; taken < samples && this.#isWelcome && life === this.#life; taken++) {
      const sentAt = performance.now();
      try {
        const time = (await this.wire.request("time", {}, answerMs)) as ServerTime;
        this.#lastHeardAt = performance.now();
        this.clock.take({ ...time, sentAt, receivedAt: this.#lastHeardAt });
      } catch {
        this.#failed(life);
        break;
      }
    }
    this.#isMeasuring = false;
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
