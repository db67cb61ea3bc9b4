/**
 * Carries out a mind's moves over a connection: thinks when something is new or when it meant to, sends one command at
 * a time at a polite pace, and goes without a connection when it drops out.
 */
import type { CommandAnswer } from "../../shared/protocol.ts";
import type { Move } from "./move.ts";
import { createProtocolClient, type ProtocolClient } from "./protocol-client.ts";
import { blankMemory, type Memory, type Thought } from "./thinking.ts";

export interface ActorOptions {
  readonly url: string;
  readonly token: string;
  /** Undefined: nothing can be thought of yet. */
  readonly think: (client: ProtocolClient, memory: Memory) => Thought | undefined;
  readonly onAnswer?: (name: string, answer: CommandAnswer) => void;
  readonly onAbsence?: (isBack: boolean) => void;
  readonly onRefused?: (reason: string) => void;
}

export interface Actor {
  readonly client: ProtocolClient;
  close(): void;
}

/** BOT-2: the server takes ten commands a second from a seat, and sixty more in ten seconds; people send far fewer. */
const betweenCommandsMs = 70;
/** Real time: news comes in bursts, and one look at them is enough. */
const glanceMs = 15;
const longestTimerMs = 2 ** 31 - 1;

export function createActor(options: ActorOptions): Actor {
  let memory = blankMemory;
  let timer: NodeJS.Timeout | undefined;
  let isBusy = false;
  let isClosed = false;

  const client = createProtocolClient({
    url: options.url,
    token: options.token,
    onNews: () => wake(glanceMs),
    onRefused(reason) {
      close();
      options.onRefused?.(reason);
    },
  });

  /** Looks up after `ms` of real time, whatever it meant to do before. */
  function wake(ms: number): void {
    if (isBusy || isClosed) return;
    clearTimeout(timer);
    timer = setTimeout(() => void look(), Math.min(ms, longestTimerMs));
  }

  async function look(): Promise<void> {
    const thought = options.think(client, memory);
    if (!thought || isBusy || isClosed) return;
    memory = thought.memory;
    if (thought.move) {
      isBusy = true;
      await carryOut(thought.move).catch(() => undefined);
      isBusy = false;
      wake(0);
    } else if (thought.wakeAt !== undefined) {
      wake(Math.ceil((thought.wakeAt - client.now()) / client.rate));
    }
  }

  async function carryOut(move: Move): Promise<void> {
    if (move.kind === "absence") {
      client.drop();
      options.onAbsence?.(false);
      await pause(move.forMs / client.rate);
      if (isClosed) return;
      client.comeBack();
      options.onAbsence?.(true);
      return;
    }
    const answer = await client.send(move.name, move.payload);
    options.onAnswer?.(move.name, answer);
    await pause(betweenCommandsMs);
  }

  function close(): void {
    isClosed = true;
    clearTimeout(timer);
    client.close();
  }

  return { client, close };
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
