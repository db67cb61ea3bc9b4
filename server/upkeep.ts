/**
 * `node dist/server/main.js workshop list | export ID | invite ID | delete ID`: what an operator can do about a workshop
 * without its facilitator, also about one that this version cannot read. Works beside a running server.
 */
import { newId } from "./access/fresh-ids.ts";
import { hashOf, mintSecret } from "./access/secrets.ts";
import type { EventStore } from "./store/event-store.ts";

export const upkeepUsage = "workshop list | workshop export ID | workshop invite ID | workshop delete ID";

export interface UpkeepParts {
  readonly store: Pick<EventStore, "workshops" | "read" | "names" | "append" | "deleteWorkshop">;
  /** Where people find the server, best first. */
  readonly addresses: readonly string[];
  readonly now: () => number;
}

/** What to print, or what was wrong with the asking. */
export type Upkeep =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: string };

export async function upkeep(
  { store, addresses, now }: UpkeepParts,
  [verb, id, ...rest]: readonly string[],
): Promise<Upkeep> {
  if (verb === "list" && id === undefined) {
    const all = await store.workshops();
    return { ok: true, text: all.map((one) => `${JSON.stringify(one)}\n`).join("") };
  }
  if (id === undefined || rest.length > 0)
    return { ok: false, problem: `What is there to do: ${upkeepUsage}` };
  const unknown = { ok: false, problem: `There is no workshop ${id}.` } as const;
  if (verb === "export") {
    const events = await store.read(id);
    if (events.length === 0) return unknown;
    const names = Object.fromEntries(await store.names(id));
    const lines = [{ workshopId: id, names }, ...events].map((line) => `${JSON.stringify(line)}\n`);
    return { ok: true, text: lines.join("") };
  }
  if (verb === "invite") {
    const key = await newKey(store, id, now());
    if (key === undefined) return unknown;
    return { ok: true, text: addresses.map((url) => `${url}/facilitate/${id}#${key}\n`).join("") };
  }
  if (verb === "delete") {
    const isDeleted = await store.deleteWorkshop(id);
    return isDeleted ? { ok: true, text: `Workshop ${id} is deleted.\n` } : unknown;
  }
  return { ok: false, problem: `What is there to do: ${upkeepUsage}` };
}

/**
 * One more facilitator's key, in the manner of facilitator-keys.ts (ACCESS-7) but past a running server, which looks keys
 * up in the store. Undefined if there is no such workshop.
 */
async function newKey(
  store: UpkeepParts["store"],
  workshopId: string,
  at: number,
): Promise<string | undefined> {
  for (;;) {
    const expectedSeq = (await store.read(workshopId)).at(-1)?.seq;
    if (expectedSeq === undefined) return undefined;
    const key = mintSecret();
    const credential = {
      hash: hashOf(key),
      kind: "facilitator",
      subject: newId("facilitator"),
      createdAt: at,
    } as const;
    const [added] = await store.append([
      { workshopId, expectedSeq, events: [], credentials: { add: [credential], revoke: [] } },
    ]);
    // A conflict: the running server wrote meanwhile.
    if (added?.ok) return key;
  }
}
