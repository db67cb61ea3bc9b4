/**
 * Looks at a database after its server was killed, and at pages when they are back: what was acknowledged is there, once;
 * what was refused is not; the log only grew; and every page shows what the log tells.
 */
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { openSqliteStore } from "../../server/store/sqlite-store.ts";
import { asJson } from "../../shared/view/changes.ts";
import { sliceOf } from "../../shared/view/slices.ts";
import type { StreamKey } from "../../shared/view/streams.ts";
import type { WorkshopEvent } from "../../shared/workshop/events.ts";
import { type Replayed, replayed } from "../support/replayed.ts";
import { anyTag, type Player } from "./player.ts";

export interface Judgement extends Replayed {
  /** The number of the last command accepted from each page, in order. */
  readonly numbers: readonly number[];
}

/** Of a copy, so that recovering the database stays the server's own business. */
export async function readCopy(databaseFile: string, workshopId: string): Promise<Judgement> {
  const folder = await mkdtemp(join(tmpdir(), "counterpart-judge-"));
  try {
    const copy = join(folder, "copy.sqlite");
    await copyFile(databaseFile, copy);
    await copyFile(`${databaseFile}-wal`, `${copy}-wal`).catch(() => undefined);
    return await readDatabase(copy, workshopId);
  } finally {
    await rm(folder, { recursive: true });
  }
}

export async function readDatabase(file: string, workshopId: string): Promise<Judgement> {
  const store = openSqliteStore(file);
  try {
    const record = await store.load(workshopId);
    const numbers = (record?.receipts ?? []).map(({ number }) => number).sort((a, b) => a - b);
    return { ...(await replayed(store, workshopId)), numbers };
  } finally {
    await store.close();
  }
}

const written: ReadonlySet<WorkshopEvent["type"]> = new Set([
  "noteWritten",
  "noteEdited",
  "realityChecked",
  "proposalWritten",
  "tradeOffEdited",
  "deRoleWritten",
  "discussionNoted",
  "commitmentMade",
  "commitmentChanged",
]);

/** How often each tag was written. */
function tagsIn(log: readonly WorkshopEvent[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const event of log.filter(({ type }) => written.has(type))) {
    for (const tag of new Set(JSON.stringify(event).match(anyTag) ?? []))
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return counts;
}

/** `accepted`: what was acknowledged before the log was read. */
export function faultsOfLog(
  log: readonly WorkshopEvent[],
  before: readonly WorkshopEvent[],
  accepted: ReadonlySet<string>,
  refused: ReadonlySet<string>,
): string[] {
  const counts = tagsIn(log);
  const hasChanged = !isDeepStrictEqual(log.slice(0, before.length), before);
  return [
    ...[...accepted].filter((tag) => !counts.has(tag)).map((tag) => `${tag} was acknowledged and is lost`),
    ...[...counts].filter(([, count]) => count > 1).map(([tag, count]) => `${tag} is there ${count} times`),
    ...[...refused].filter((tag) => counts.has(tag)).map((tag) => `${tag} was refused and is there`),
    ...(hasChanged ? [`the log lost or changed what it held: ${before.length} events before`] : []),
  ];
}

export function faultsOfPages(players: readonly Player[], { state }: Pick<Judgement, "state">): string[] {
  return players.flatMap(({ options, session }) =>
    Object.entries(session.store.getState().slices).flatMap(([stream, slice]) =>
      differences(slice, asJson(sliceOf(state, stream as StreamKey))).map(
        (difference) => `${options.name} shows another ${stream} than the log tells: ${difference}`,
      ),
    ),
  );
}

/** The first place in which two JSON values differ, in words; nothing where they are the same. */
function differences(shown: unknown, kept: unknown, path = ""): string[] {
  if (isDeepStrictEqual(shown, kept)) return [];
  if (!isRecord(shown) || !isRecord(kept))
    return [`${path} is ${JSON.stringify(shown)} instead of ${JSON.stringify(kept)}`];
  const keys = [...new Set([...Object.keys(shown), ...Object.keys(kept)])];
  return keys.flatMap((key) => differences(shown[key], kept[key], `${path}/${key}`)).slice(0, 1);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
