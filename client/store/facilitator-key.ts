/**
 * The facilitator's secret link on this browser: its key, the session token that the key was exchanged for, and the
 * stage's key. The key is taken out of the address bar at once (what is projected is lost) and given back on demand.
 */
import { type Outcome, postSession } from "../connection/api.ts";
import type { Kept } from "../connection/kept.ts";

export interface FacilitatorKey {
  readonly key: string;
  readonly token: string | null;
}

const facilitatorPrefix = "counterpart:facilitator:";
const stagePrefix = "counterpart:stage:";

const isKey = (value: unknown): value is FacilitatorKey =>
  typeof value === "object" &&
  value !== null &&
  "key" in value &&
  typeof value.key === "string" &&
  "token" in value;

export function facilitatorKey(storage: Kept, workshopId: string): FacilitatorKey | undefined {
  const stored = storage.read(facilitatorPrefix + workshopId);
  return isKey(stored) ? stored : undefined;
}

export function keepFacilitatorKey(storage: Kept, workshopId: string, key: FacilitatorKey): void {
  storage.write(facilitatorPrefix + workshopId, key);
}

/** A session token for the kept key: the kept one, or a new one against the key. */
export async function facilitatorToken(
  storage: Kept,
  workshopId: string,
  { isAnew = false }: { readonly isAnew?: boolean } = {},
): Promise<Outcome<string>> {
  const found = facilitatorKey(storage, workshopId);
  if (!found) return { ok: false, error: { code: "unauthorised" } };
  if (found.token !== null && !isAnew) return { ok: true, value: found.token };
  const answer = await postSession(found.key);
  if (!answer.ok) return answer;
  if (answer.value.workshopId !== workshopId) return { ok: false, error: { code: "unauthorised" } };
  keepFacilitatorKey(storage, workshopId, { key: found.key, token: answer.value.token });
  return { ok: true, value: answer.value.token };
}

/** The facilitator's own link with its key, for "copy my link"; null where this browser does not hold the key. */
export function facilitatorLink(storage: Kept, workshopId: string, origin: string): string | null {
  const found = facilitatorKey(storage, workshopId);
  return found ? `${origin}/facilitate/${workshopId}#${found.key}` : null;
}

export function stageKey(storage: Kept, workshopId: string): string | null {
  const stored = storage.read(stagePrefix + workshopId);
  return typeof stored === "string" ? stored : null;
}

export function keepStageKey(storage: Kept, workshopId: string, key: string): void {
  storage.write(stagePrefix + workshopId, key);
}

/** The projector's link with its key; null where this browser does not hold it. */
export function stageLink(storage: Kept, workshopId: string, origin: string): string | null {
  const key = stageKey(storage, workshopId);
  return key ? `${origin}/stage/${workshopId}#${key}` : null;
}

/** Takes a key out of the address bar's fragment, if there is one. */
export function takeFragment(): string | null {
  const key = window.location.hash.slice(1);
  if (!/^[A-Za-z0-9_-]{22,64}$/.test(key)) return null;
  window.history.replaceState(window.history.state, "", window.location.pathname + window.location.search);
  return key;
}
