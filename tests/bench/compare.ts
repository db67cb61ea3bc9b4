/**
 * People in groups of five write on the product and on a bare socket.io relay by turns, in one run on one machine, so
 * that the ratio means something where the numbers do not.
 *
 * Honest limits. The load runs on the same machine: where it takes a whole core, it and not the server sets the
 * throughput, and only the processor time a command tells about the servers. The product tells people of everything
 * that one commit brought in one message, so it sends fewer and larger ones than the relay. Medians of slices.
 */
import type { LoadQuestion, Ran } from "./load.ts";
import type { ProductQuestion } from "./product.ts";
import { type Program, startProgram, type UsageQuestion } from "./program.ts";
import { row, say } from "./table.ts";

export interface Settings {
  readonly bundle: string;
  readonly sliceMs: number;
  readonly rounds: number;
  /** Which of `closed` and `open`. */
  readonly loops: readonly string[];
  readonly profileTo: string | undefined;
}

/** What everybody sends in the open loop, far above what people do. */
const perPersonAndSecond = 2;

type Server = "relay" | "product";
type ServerProgram = Program<ProductQuestion>;

export interface Slice extends Ran {
  readonly serverCpuMs: number;
}

export type Tell = (slice: Slice) => number;

export const perSecond: Tell = ({ commands, tookMs }) => (commands / tookMs) * 1000;
export const cpuMicros: Tell = ({ serverCpuMs, commands }) => (serverCpuMs / commands) * 1000;

export function median(slices: readonly Slice[], tell: Tell): number {
  return slices.map(tell).toSorted((a, b) => a - b)[Math.floor(slices.length / 2)] ?? Number.NaN;
}

/** One run of the load, and what the server used for it. */
export async function slice(
  load: Program<LoadQuestion>,
  server: ServerProgram,
  question: LoadQuestion,
): Promise<Slice> {
  const before = await server.ask<number>({ what: "cpu" });
  const ran = await load.ask<Ran>(question);
  return { ...ran, serverCpuMs: (await server.ask<number>({ what: "cpu" })) - before };
}

export async function compare(
  people: number,
  { bundle, sliceMs: ms, rounds, loops, profileTo }: Settings,
): Promise<void> {
  const [relay, product, load] = await Promise.all([
    startProgram<UsageQuestion>(bundle, "relay"),
    startProgram<ProductQuestion>(bundle, "product", profileTo),
    startProgram<LoadQuestion>(bundle, "load"),
  ]);
  const servers: Record<Server, ServerProgram> = { relay, product };

  /** KB that a server uses more for each person once everybody is connected. */
  async function entering(name: Server): Promise<number> {
    const before = await servers[name].ask<number>({ what: "memory" });
    const what = name === "relay" ? "enterRelay" : "enterProduct";
    await load.ask({ what, name, url: servers[name].ready, people });
    return ((await servers[name].ask<number>({ what: "memory" })) - before) / 1024 / people;
  }
  /** Slices on both servers by turns, who is first by turns too; the first rounds warm them up and are not counted. */
  async function byTurns(question: (name: Server) => LoadQuestion): Promise<Record<Server, Slice[]>> {
    const all: Record<Server, Slice[]> = { relay: [], product: [] };
    for (let round = -2; round < rounds; round++) {
      const order: Server[] = round % 2 === 0 ? ["relay", "product"] : ["product", "relay"];
      for (const name of order) {
        const one = await slice(load, servers[name], question(name));
        if (round >= 0) all[name].push(one);
      }
    }
    return all;
  }

  const kb: Record<Server, number> = { relay: await entering("relay"), product: await entering("product") };
  say(`${people} people; ${rounds} slices of ${ms / 1000} s on each server by turns.`);
  if (loops.includes("closed"))
    table("Closed: each as soon as answered", await byTurns((name) => ({ what: "closed", name, ms })));
  const rate = people * perPersonAndSecond;
  if (loops.includes("open"))
    table(`Open: ${rate} a second`, await byTurns((name) => ({ what: "open", name, ms, perSecond: rate })));
  say(row("KB a connection", kb.relay, kb.product, kb.product / kb.relay));
  await load.stop();
  await Promise.all([relay.stop(), product.stop()]);
}

/** The first are compared; the others say what the servers did and whether the load kept up. */
const columns: Readonly<Record<string, Tell>> = {
  "commands/s": perSecond,
  "CPU µs each": cpuMicros,
  "p50 ms": ({ p50Ms }) => p50Ms,
  "p99 ms": ({ p99Ms }) => p99Ms,
  "told each": ({ messages, commands }) => messages / commands,
  "bytes each": ({ bytes, commands }) => bytes / commands,
  "load’s core %": ({ cpuMs, tookMs }) => (cpuMs / tookMs) * 100,
};
const compared = 4;

function table(title: string, { relay, product }: Record<Server, Slice[]>): void {
  const tells = Object.values(columns);
  say(row(title, ...Object.keys(columns)));
  say(row("  bare socket.io relay", ...tells.map((tell) => median(relay, tell))));
  say(row("  Counterpart", ...tells.map((tell) => median(product, tell))));
  const ratios = tells.slice(0, compared).map((tell) => median(product, tell) / median(relay, tell));
  say(row("  ratio", ...ratios));
}
