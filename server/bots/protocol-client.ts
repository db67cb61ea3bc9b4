/**
 * Speaks the protocol for one participant or facilitator: says hello on every connection, folds what it is told, asks
 * anew when something is missing, and sends commands one at a time under their numbers until each is answered.
 */
import { randomBytes } from "node:crypto";
import type {
  ChangesMessage,
  CommandAnswer,
  Hello,
  HelloAnswer,
  ServerTime,
  Snapshot,
} from "../../shared/protocol.ts";
import { protocolVersion } from "../../shared/protocol-version.ts";
import type { CommandName } from "../../shared/workshop/commands.ts";
import { type Connection, connect } from "./connect.ts";
import { cursorOf, fromSnapshot, type Known, nothingKnown, withChanges, withFrames } from "./known.ts";

export interface ProtocolClientOptions {
  readonly url: string;
  readonly token: string;
  /** Something new is known. */
  readonly onNews: () => void;
  /** The token is no longer good for anything, or the server speaks another protocol: it is over. */
  readonly onRefused: (reason: string) => void;
}

export interface ProtocolClient {
  readonly known: Known;
  /** Workshop time in epoch ms, and how much faster than real time it passes. */
  now(): number;
  readonly rate: number;
  /** One at a time: resolves when this command was answered for good. Rejects if the client is closed. */
  send(name: CommandName, payload: unknown): Promise<CommandAnswer>;
  drop(): void;
  comeBack(): void;
  close(): void;
  /** How often something was missing and asked for anew. */
  readonly resyncs: number;
}

export const newSecret = (): string => randomBytes(24).toString("base64url");

const busyMs = 1_500;
const retryMs = 400;
const mostRetries = 12;

export function createProtocolClient({
  url,
  token,
  onNews,
  onRefused,
}: ProtocolClientOptions): ProtocolClient {
  const clientId = newSecret();
  let known = nothingKnown;
  let time: ServerTime & { readonly at: number } = { now: Date.now(), rate: 1, at: performance.now() };
  let lastNumber = 0;
  let resyncs = 0;
  let isWelcome = false;
  let isClosed = false;
  /** What arrives while a hello or resync is under way; null: nothing is. */
  let early: ChangesMessage[] | null = null;
  const waiting: { readonly go: () => void; readonly stop: (error: Error) => void }[] = [];

  const connection: Connection = connect(url, {
    onConnected: () => void sayHello(),
    onDisconnected: () => {
      isWelcome = false;
    },
    onChanges: (message) => (early ? void early.push(message) : take(message)),
    onFresh(snapshot) {
      known = fromSnapshot(snapshot);
      onNews();
    },
    onComeBack({ afterMs }) {
      connection.drop();
      setTimeout(() => isClosed || connection.open(), afterMs).unref();
    },
  });

  async function sayHello(): Promise<void> {
    const sentAt = performance.now();
    early = [];
    const hello: Hello = { protocol: protocolVersion, clientId, tokens: [token], cursor: cursorOf(known) };
    const answer = await ask<HelloAnswer | { readonly ok: false; readonly fault: object }>("hello", hello);
    if (!answer || isClosed) return;
    if (!answer.ok) {
      early = null;
      if ("fault" in answer || answer.reason === "busy")
        setTimeout(() => isClosed || void sayHello(), busyMs).unref();
      else refuse(answer.reason);
      return;
    }
    time = { ...answer.time, at: (sentAt + performance.now()) / 2 };
    lastNumber = Math.max(lastNumber, answer.lastNumber);
    const caughtUp = answer.missed ? withFrames(known, answer.missed) : null;
    known = answer.snapshot ? fromSnapshot(answer.snapshot) : (caughtUp ?? nothingKnown);
    known = { ...known, identity: answer.identities[0] ?? nothingKnown.identity };
    isWelcome = true;
    catchUp();
    for (const { go } of waiting.splice(0)) go();
    onNews();
  }

  /** What arrived early; what is in the snapshot already is passed over. */
  function catchUp(): void {
    const messages = early ?? [];
    early = null;
    for (const message of messages) take(message);
  }

  function take(message: ChangesMessage): void {
    if (!isWelcome) return;
    if (early) return void early.push(message);
    const next = withChanges(known, message);
    if (!next) return void resync();
    known = next;
    onNews();
  }

  async function resync(): Promise<void> {
    resyncs += 1;
    early = [];
    const answer = await ask<Snapshot | { readonly ok: false }>("resync", {});
    if (!answer || "ok" in answer) return void setTimeout(() => isWelcome && void resync(), busyMs).unref();
    known = fromSnapshot(answer);
    catchUp();
    onNews();
  }

  /** Undefined where no answer came: the connection is made anew. */
  async function ask<Answer>(name: "hello" | "resync", message: unknown): Promise<Answer | undefined> {
    try {
      return (await connection.request(name, message)) as Answer;
    } catch {
      return undefined;
    }
  }

  function refuse(reason: string): void {
    close();
    onRefused(reason);
  }

  const welcome = (): Promise<void> =>
    new Promise((go, stop) => {
      if (isClosed) stop(new Error("closed"));
      else if (isWelcome) go();
      else waiting.push({ go, stop });
    });

  async function send(name: CommandName, payload: unknown): Promise<CommandAnswer> {
    let number = lastNumber + 1;
    for (let retries = 0; ; ) {
      await welcome();
      // It was accepted and the answer was lost with the connection.
      if (retries > 0 && lastNumber >= number) return { ok: true, number };
      const { identity } = known;
      const seat = identity.kind === "seat" ? { seatId: identity.seatId } : {};
      const answer = await connection
        .request("command", { ...seat, number, name, payload })
        .then((one) => one as CommandAnswer)
        .catch(() => undefined);
      if (answer?.ok) lastNumber = Math.max(lastNumber, answer.number);
      if (answer && "gap" in answer) number = answer.gap.expected;
      else if (answer && !("fault" in answer && answer.fault.retry && retries < mostRetries)) return answer;
      retries += 1;
      await pause(retryMs * Math.min(retries, 5));
    }
  }

  function close(): void {
    isClosed = true;
    isWelcome = false;
    connection.close();
    for (const { stop } of waiting.splice(0)) stop(new Error("closed"));
  }

  return {
    get known() {
      return known;
    },
    now: () => Math.floor(time.now + (performance.now() - time.at) * time.rate),
    get rate() {
      return time.rate;
    },
    get resyncs() {
      return resyncs;
    },
    send,
    drop: () => connection.drop(),
    comeBack: () => connection.open(),
    close,
  };
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
