/**
 * A server of its own for a test: on a free port of this machine, with a store in memory, a clock that the test steps
 * and a log that it can read.
 */
import { type Logger, pino } from "pino";
import { type RunningServer, type Surroundings, startServer } from "../../server/compose.ts";
import type { Config } from "../../server/config.ts";
import type { EventStore } from "../../server/store/event-store.ts";
import { createMemoryStore } from "../../server/store/memory-store.ts";
import type { Clock } from "../../server/time/clock.ts";
import type { CreateAnswer, SessionAnswer } from "../../shared/protocol.ts";
import { type Post, postTo } from "./post-to.ts";

export const testConfig: Config = {
  port: 0,
  host: "127.0.0.1",
  dataDir: "unused",
  publicUrl: undefined,
  trustProxy: 0,
  facilitatorPasscode: undefined,
  retentionDays: 90,
  contentDir: undefined,
  logLevel: "trace",
};

export interface SteppedClock extends Clock {
  step(ms: number): void;
}

export function steppedClock(startsAt = 1_790_000_000_000): SteppedClock {
  let time = startsAt;
  let timers: { dueAt: number; action: () => void }[] = [];
  return {
    rate: 1,
    now: () => time,
    after(ms, action) {
      const timer = { dueAt: time + ms, action };
      timers.push(timer);
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
    step(ms) {
      time += ms;
      const due = timers.filter(({ dueAt }) => dueAt <= time);
      timers = timers.filter(({ dueAt }) => dueAt > time);
      for (const { action } of due) action();
    },
  };
}

export interface TestServer extends RunningServer {
  readonly store: EventStore;
  readonly clock: SteppedClock;
  /** Everything that was logged, as written. */
  logged(): string;
  readonly post: Post;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
}

/** To be closed by the test. */
export async function runningServer(
  config: Partial<Config> = {},
  surroundings: Partial<Surroundings> = {},
): Promise<TestServer> {
  const { stream, logged } = logStream();
  const store = surroundings.store ?? createMemoryStore();
  const clock = steppedClock();
  const log: Logger = pino({ level: "trace" }, stream);
  const server = await startServer({ ...testConfig, ...config }, { clock, log, ...surroundings, store });
  return {
    ...server,
    store,
    clock,
    logged,
    post: postTo(server.url),
    get: (path, headers = {}) => fetch(`${server.url}${path}`, { headers }),
  };
}

function logStream() {
  const lines: string[] = [];
  return { stream: { write: (line: string) => void lines.push(line) }, logged: () => lines.join("") };
}

export const workshopChoices = {
  title: "Monday’s workshop",
  lengthMin: 60,
  expectedPeople: 8,
  preferredSize: 4,
  rotation: "swap",
  autoAdvance: false,
  isRehearsal: false,
  castingIds: [],
};

/** A new workshop and a facilitator's session in it. */
export async function foundedWorkshop({
  post,
}: Pick<TestServer, "post">): Promise<CreateAnswer & SessionAnswer> {
  const created: CreateAnswer = await (await post("/api/workshops", workshopChoices)).json();
  const session: SessionAnswer = await (await post("/api/session", { key: created.facilitatorKey })).json();
  return { ...created, ...session };
}

export const bearerOf = (token: string) => ({ authorization: `Bearer ${token}` });

let people = 0;
/** What somebody who wants a seat sends, with a token that nobody else has. */
export function joining(code: string, name: string, more: Record<string, unknown> = {}) {
  const token = `token-of-nobody-else-${String(++people).padStart(6, "0")}`;
  return { code, token, name, discipline: "engineering", whenTaken: "ask", ...more };
}
