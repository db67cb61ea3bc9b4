/**
 * `npm run bench -- --browser`: what a browser has to load, and how much work a frame of the busiest cockpit is: 40 groups
 * at two events a second each, from a real server in a real Chromium.
 *
 * Work is the main thread's processor time, so that what else the machine does is not counted; tasks are put together by
 * the 60th of a second in which they began, and those in which nothing was done are left out.
 */
import { existsSync, readFileSync } from "node:fs";
import { type Browser, chromium, type Page } from "@playwright/test";
import { chromiumRecord } from "../../scripts/prepare/paths.mjs";
import { pages, weightOf } from "../support/client-weight.ts";
import type { Settings } from "./compare.ts";
import type { LoadQuestion, Ran } from "./load.ts";
import type { ProductQuestion } from "./product.ts";
import { startProgram } from "./program.ts";
import { groupSize } from "./rooms.ts";
import { row, say } from "./table.ts";

const groups = 40;
const eventsPerGroup = 2;
const frameMs = 1000 / 60;

export async function measureBrowser({ bundle, sliceMs, rounds }: Settings): Promise<void> {
  say("JavaScript, gzipped, in kB");
  for (const [name, sources] of Object.entries(pages))
    say(row(`  ${name}`.padEnd(70), weightOf(sources) / 1000));
  say();
  const [product, load] = await Promise.all([
    startProgram<ProductQuestion>(bundle, "product"),
    startProgram<LoadQuestion>(bundle, "load"),
  ]);
  const people = groups * groupSize;
  const name = "cockpit";
  await load.ask({ what: "enterProduct", name, url: product.ready, people, size: people });
  const [address = ""] = await load.ask<string[]>({ what: "cockpits", name });
  const browser = await launched();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(address);
    await page
      .locator("main li")
      .nth(groups - 1)
      .waitFor();
    const write = (ms: number) =>
      load.ask<Ran>({ what: "open", name, ms, perSecond: groups * eventsPerGroup });
    await write(sliceMs);
    let ran: Ran | undefined;
    const frames = await workPerFrame(page, async () => {
      ran = await write(sliceMs * rounds);
    });
    const commands = ran?.commands ?? 0;
    say(`The cockpit with ${groups} groups, ${commands} commands in ${(sliceMs * rounds) / 1000} s`);
    say(row("  work a frame in ms", "frames", "p50", "p95", "p99", "most", "above 16 ms"));
    const share = (part: number) => frames[Math.floor((frames.length - 1) * part)] ?? Number.NaN;
    const late = frames.filter((ms) => ms > frameMs).length;
    say(row("", frames.length, share(0.5), share(0.95), share(0.99), share(1), late));
  } finally {
    await browser.close();
    await load.stop();
    await product.stop();
  }
}

function launched(): Promise<Browser> {
  const found = existsSync(chromiumRecord) ? { executablePath: readFileSync(chromiumRecord, "utf8") } : {};
  return chromium.launch({ ...found, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds; `tdur` of the thread's own time. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The milliseconds of work of each frame in which there was any, the least first. */
async function workPerFrame(page: Page, during: () => Promise<void>): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => void events.push(...(value as unknown as TraceEvent[])));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: {
      includedCategories: ["toplevel", "disabled-by-default-devtools.timeline", "devtools.timeline"],
    },
  });
  await during();
  const complete = new Promise<void>((done) => session.once("Tracing.tracingComplete", () => done()));
  await session.send("Tracing.end");
  await complete;
  const mains = events.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain");
  const works = mains.map((main) =>
    framesOf(events.filter(({ pid, tid }) => pid === main.pid && tid === main.tid)),
  );
  // The page that drew the most; Chromium keeps a spare one.
  return works.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

function framesOf(events: readonly TraceEvent[]): number[] {
  const frames = new Map<number, number>();
  for (const { name, ph, ts, dur = 0, tdur = dur } of events) {
    if (ph !== "X" || !name.endsWith("RunTask")) continue;
    const frame = Math.floor(ts / 1000 / frameMs);
    frames.set(frame, (frames.get(frame) ?? 0) + tdur / 1000);
  }
  return [...frames.values()].toSorted((a, b) => a - b);
}
