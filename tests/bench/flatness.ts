/**
 * Whether a command costs the same in a large workshop as in a small one, late in a long log as early in it, and beside
 * workshops that sleep. Five people write, as fast as they are answered, so that nothing but what is around them differs.
 */
import { cpuMicros, median, perSecond, type Settings, type Slice, slice } from "./compare.ts";
import type { LoadQuestion } from "./load.ts";
import type { ProductQuestion } from "./product.ts";
import { startProgram } from "./program.ts";
import { groupSize } from "./rooms.ts";
import { row, say } from "./table.ts";

const groups = 40;
const longLog = 10_000;
const sleepers = 1_000;

export async function flatness({ bundle, sliceMs: ms, rounds, profileTo }: Settings): Promise<void> {
  const [product, load] = await Promise.all([
    startProgram<ProductQuestion>(bundle, "product", profileTo),
    startProgram<LoadQuestion>(bundle, "load"),
  ]);
  const enter = (name: string, count: number) => {
    const people = count * groupSize;
    return load.ask({ what: "enterProduct", name, url: product.ready, people, size: people });
  };
  const write = (name: string, senders: number): Promise<Slice> =>
    slice(load, product, { what: "closed", name, ms, senders });
  /** By turns, so that what else the machine does meets them alike. */
  async function byTurns(...names: readonly string[]): Promise<Slice[][]> {
    const all: Slice[][] = names.map(() => []);
    for (let round = 0; round < rounds; round++)
      for (const [index, name] of names.entries()) all[index]?.push(await write(name, groupSize));
    return all;
  }

  await enter("warm", 1);
  await write("warm", groupSize);
  await enter("one", 1);
  await enter("forty", groups);
  const [one = [], forty = []] = await byTurns("one", "forty");
  let written = 0;
  while (written < longLog) written += (await write("forty", groups * groupSize)).commands;
  await enter("young", groups);
  const [young = [], old = []] = await byTurns("young", "forty");
  await product.ask({ what: "sleepers", count: sleepers });
  const [beside = []] = await byTurns("young");
  await load.stop();
  await product.stop();

  say(row("Flatness: five people write", "commands/s", "CPU µs each"));
  for (const [name, all] of [
    ["one group in the workshop", one],
    [`${groups} groups in the workshop`, forty],
    [`${groups} groups, a new workshop`, young],
    [`${groups} groups, ${written} commands later`, old],
    [`the new one, ${sleepers} sleeping beside it`, beside],
  ] as const)
    say(row(`  ${name}`, median(all, perSecond), median(all, cpuMicros)));
}
