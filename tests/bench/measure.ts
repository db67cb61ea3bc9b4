/**
 * 200 people in 40 groups of five write on the product and on a bare socket.io relay by turns, in one run on one
 * machine, so that the ratio means something where the numbers do not; then it is seen whether the cost stays flat with
 * more groups and a longer log.
 *
 * Honest limits. The load runs on the same machine: where it takes a whole core, it and not the server sets the
 * throughput, and only the processor time a command tells about the servers. The product tells people of everything
 * that one commit brought in one message, so it sends fewer and larger ones than the relay. Medians of slices.
 */
import type { LoadQuestion, Ran } from "./load.ts";
import { type Program, startProgram, type UsageQuestion } from "./program.ts";
import { seatsIn } from "./rooms.ts";
import { row, say } from "./table.ts";

const groups = 40;
const people = seatsIn(groups);
/** How many commands lie between the early and the late measurement of one group. */
const longLog = 10_000;
/** Flatness is measured with one group writing, so that nothing but the workshop around it differs. */
const oneGroup = seatsIn(1);

type ServerProgram = Program<UsageQuestion>;

interface Slice extends Ran {
  readonly serverCpuMs: number;
}

const perSecond = ({ commands, tookMs }: Slice): number => (commands / tookMs) * 1000;
const cpuMicros = ({ serverCpuMs, commands }: Slice): number => (serverCpuMs / commands) * 1000;
const toldEach = ({ messages, commands }: Slice): number => messages / commands;
const bytesTold = ({ bytes, messages }: Slice): number => bytes / messages;
const loadShare = ({ cpuMs, tookMs }: Slice): number => (cpuMs / tookMs) * 100;

function median(slices: readonly Slice[], tell: (slice: Slice) => number): number {
  return slices.map(tell).toSorted((a, b) => a - b)[Math.floor(slices.length / 2)] ?? Number.NaN;
}

export async function measure({ sliceMs, rounds }: { sliceMs: number; rounds: number }): Promise<void> {
  const [relay, product, load] = await Promise.all([
    startProgram<UsageQuestion>("relay"),
    startProgram<UsageQuestion>("product"),
    startProgram<LoadQuestion>("load"),
  ]);

  async function slice(name: string, server: ServerProgram, senders: number): Promise<Slice> {
    const before = await server.ask<number>({ what: "cpu" });
    const ran = await load.ask<Ran>({ what: "run", name, ms: sliceMs, senders });
    return { ...ran, serverCpuMs: (await server.ask<number>({ what: "cpu" })) - before };
  }
  async function slices(name: string, server: ServerProgram, senders: number, count = 5): Promise<Slice[]> {
    const all: Slice[] = [];
    while (all.length < count) all.push(await slice(name, server, senders));
    return all;
  }
  /** KB that a server uses more for each person once everybody is connected. */
  async function entering(server: ServerProgram, question: LoadQuestion): Promise<number> {
    const before = await server.ask<number>({ what: "memory" });
    await load.ask(question);
    return ((await server.ask<number>({ what: "memory" })) - before) / 1024 / people;
  }

  say(
    `${people} people in ${groups} groups; ${rounds} slices of ${sliceMs / 1000} s on each server by turns.`,
  );
  await load.ask({ what: "seat", name: "full", url: product.ready, groups });
  await load.ask({ what: "seat", name: "small", url: product.ready, groups: 1 });
  const kb = {
    relay: await entering(relay, { what: "enterRelay", name: "relay", url: relay.ready, groups }),
    product: await entering(product, { what: "enter", name: "full" }),
  };
  await load.ask({ what: "enter", name: "small" });
  // Not counted: programs are slow until they have been running for a while.
  await slice("relay", relay, people);
  await slice("small", product, oneGroup);
  await slice("full", product, people);

  const small = await slices("small", product, oneGroup);
  const early = await slices("full", product, oneGroup);
  const relays: Slice[] = [];
  const products: Slice[] = [];
  for (let round = 0; round < rounds; round++) {
    const isRelayFirst = round % 2 === 0;
    if (isRelayFirst) relays.push(await slice("relay", relay, people));
    products.push(await slice("full", product, people));
    if (!isRelayFirst) relays.push(await slice("relay", relay, people));
  }
  const count = (all: readonly Slice[]): number => all.reduce((sum, { commands }) => sum + commands, 0);
  let written = count(products);
  while (written < longLog) written += (await slice("full", product, people)).commands;
  const late = await slices("full", product, oneGroup);
  await Promise.all([load.stop(), relay.stop(), product.stop()]);

  say();
  say(row("", "commands/s", "cpu µs each", "told each", "bytes told", "KB/connection", "load’s core %"));
  for (const [name, all, each] of [
    ["bare socket.io relay", relays, kb.relay],
    ["Counterpart", products, kb.product],
  ] as const) {
    const columns = [perSecond, cpuMicros, toldEach, bytesTold].map((tell) => median(all, tell));
    say(row(name, ...columns, each, median(all, loadShare)));
  }
  const ratio = (tell: (slice: Slice) => number): number => median(products, tell) / median(relays, tell);
  say(row("ratio", ratio(perSecond), ratio(cpuMicros), "", "", kb.product / kb.relay));
  say();
  say(row("Flatness: five people write", "commands/s", "cpu µs each"));
  for (const [name, all] of [
    ["one group in the workshop", small],
    ["40 groups in the workshop", early],
    [`there, ${written} commands later`, late],
  ] as const)
    say(row(name, median(all, perSecond), median(all, cpuMicros)));
}
