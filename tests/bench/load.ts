/**
 * The load, in a process of its own. Closed: everybody who is asked to sends command after command, each as soon as the
 * one before is acknowledged. Open: commands come at a fixed rate, whatever becomes of the earlier ones.
 */
import { answerQuestions } from "./program.ts";
import { enterRelay, enterWorkshops, type Room, type Send } from "./rooms.ts";

export type LoadQuestion =
  /** `size`: how many people a workshop has. */
  | {
      readonly what: "enterProduct";
      readonly name: string;
      readonly url: string;
      readonly people: number;
      readonly size?: number;
    }
  | { readonly what: "enterRelay"; readonly name: string; readonly url: string; readonly people: number }
  /** Answers with the cockpits' addresses. */
  | { readonly what: "cockpits"; readonly name: string }
  /** `senders`: how many of the room's people write, beginning with the first group; all if left out. */
  | { readonly what: "closed"; readonly name: string; readonly ms: number; readonly senders?: number }
  | { readonly what: "open"; readonly name: string; readonly ms: number; readonly perSecond: number };

export interface Ran {
  readonly commands: number;
  readonly tookMs: number;
  readonly messages: number;
  readonly bytes: number;
  /** Of the load itself. */
  readonly cpuMs: number;
  /** From when a command was due to its acknowledgement. */
  readonly p50Ms: number;
  readonly p99Ms: number;
}

export function runLoad(): void {
  const rooms = new Map<string, Room>();
  answerQuestions<LoadQuestion>("ready", async (question) => {
    const { name, what } = question;
    if (what === "enterRelay") rooms.set(name, await enterRelay(question.url, question.people));
    else if (what === "enterProduct")
      rooms.set(name, await enterWorkshops(question.url, question.people, question.size));
    else {
      const room = rooms.get(name);
      if (!room) throw new Error(`Nobody spoke of “${name}” before.`);
      if (what === "cockpits") return room.cockpits;
      if (what === "open") return measured(room, (took) => openLoop(room, question, took));
      const members = room.members.slice(0, question.senders);
      return measured(room, (took) => closedLoop(members, question.ms, took));
    }
  });
}

type Took = (ms: number) => void;

async function closedLoop(members: readonly Send[], ms: number, took: Took): Promise<void> {
  const endsAt = performance.now() + ms;
  await Promise.all(
    members.map(async (send) => {
      for (let dueAt = performance.now(); dueAt < endsAt; dueAt = performance.now()) {
        await send();
        took(performance.now() - dueAt);
      }
    }),
  );
}

/** People take turns in an order that mixes the groups; arrivals are spread as independent ones are. */
async function openLoop(
  { members }: Room,
  { ms, perSecond }: { ms: number; perSecond: number },
  took: Took,
): Promise<void> {
  const gap = (): number => (-Math.log(1 - Math.random()) * 1000) / perSecond;
  const endsAt = performance.now() + ms;
  const underWay: Promise<void>[] = [];
  let turn = 0;
  for (let dueAt = performance.now() + gap(); dueAt < endsAt; dueAt += gap()) {
    while (performance.now() < dueAt) await new Promise((next) => setImmediate(next));
    turn = (turn + 7) % members.length;
    const due = dueAt;
    const sent = members[turn]?.();
    if (sent) underWay.push(sent.then(() => took(performance.now() - due)));
  }
  await Promise.all(underWay);
}

async function measured({ told }: Room, run: (took: Took) => Promise<void>): Promise<Ran> {
  const before = { ...told };
  const latencies: number[] = [];
  const { user, system } = process.cpuUsage();
  const beganAt = performance.now();
  await run((ms) => void latencies.push(ms));
  const tookMs = performance.now() - beganAt;
  const cpu = process.cpuUsage({ user, system });
  // What is still under way belongs to this run.
  await new Promise((done) => setTimeout(done, 100));
  const sorted = Float64Array.from(latencies).sort();
  const share = (part: number): number => sorted[Math.floor((sorted.length - 1) * part)] ?? Number.NaN;
  return {
    commands: latencies.length,
    tookMs,
    messages: told.messages - before.messages,
    bytes: told.bytes - before.bytes,
    cpuMs: (cpu.user + cpu.system) / 1000,
    p50Ms: share(0.5),
    p99Ms: share(0.99),
  };
}
