/**
 * `node dist/server/main.js workshop list | export ID | delete ID`: what an operator can do about a workshop without its
 * facilitator, also about one that this version cannot read. Works beside a running server.
 */
import type { EventStore } from "./store/event-store.ts";

export const upkeepUsage = "workshop list | workshop export ID | workshop delete ID";

/** What to print, or what was wrong with the asking. */
export type Upkeep =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: string };

export async function upkeep(
  store: Pick<EventStore, "workshops" | "read" | "names" | "deleteWorkshop">,
  [verb, id, ...rest]: readonly string[],
): Promise<Upkeep> {
  if (verb === "list" && id === undefined) {
    const all = await store.workshops();
    return { ok: true, text: all.map((one) => `${JSON.stringify(one)}\n`).join("") };
  }
  if (id === undefined || rest.length > 0)
    return { ok: false, problem: `What is there to do: ${upkeepUsage}` };
  if (verb === "export") {
    const events = await store.read(id);
    if (events.length === 0) return { ok: false, problem: `There is no workshop ${id}.` };
    const names = Object.fromEntries(await store.names(id));
    const lines = [{ workshopId: id, names }, ...events].map((line) => `${JSON.stringify(line)}\n`);
    return { ok: true, text: lines.join("") };
  }
  if (verb === "delete") {
    const isDeleted = await store.deleteWorkshop(id);
    return isDeleted
      ? { ok: true, text: `Workshop ${id} is deleted.\n` }
      : { ok: false, problem: `There is no workshop ${id}.` };
  }
  return { ok: false, problem: `What is there to do: ${upkeepUsage}` };
}
