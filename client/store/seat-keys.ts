/**
 * The seats that this browser holds, by workshop: a token each, minted here. Several on a shared laptop. Which of them
 * is acting is remembered too, so that a reload does not change who one is.
 */
import type { SeatId } from "../../shared/workshop/ids.ts";
import type { Kept } from "../connection/kept.ts";

export interface SeatKey {
  readonly token: string;
  /** The name that was given; the server's may differ ("Ana 2"). */
  readonly name: string;
  /** The join code, so that scanning it again leads back here. */
  readonly code: string;
}

const prefix = "counterpart:seats:";

export function seatKeys(storage: Kept, workshopId: string): SeatKey[] {
  const stored = storage.read(prefix + workshopId);
  return Array.isArray(stored) ? stored.filter(isSeatKey) : [];
}

const isSeatKey = (value: unknown): value is SeatKey =>
  typeof value === "object" && value !== null && "token" in value && typeof value.token === "string";

/** How many seats one device may hold in a workshop; the protocol's limit of tokens in a hello. */
export const seatKeyLimit = 8;

export function keepSeatKey(storage: Kept, workshopId: string, key: SeatKey): void {
  const others = seatKeys(storage, workshopId).filter((other) => other.token !== key.token);
  storage.write(prefix + workshopId, [...others, key].slice(-seatKeyLimit));
}

export function dropSeatKeys(storage: Kept, workshopId: string, isMeant: (key: SeatKey) => boolean): void {
  const left = seatKeys(storage, workshopId).filter((key) => !isMeant(key));
  if (left.length > 0) storage.write(prefix + workshopId, left);
  else storage.remove(prefix + workshopId);
}

/** The workshop in which this browser holds a seat under this join code, if it does. */
export function workshopWithCode(storage: Kept, code: string): string | undefined {
  return storage
    .keys(prefix)
    .map((key) => key.slice(prefix.length))
    .find((id) => seatKeys(storage, id).some((key) => key.code === code));
}

const activePrefix = "counterpart:active:";

/** Which seat acts: the one that was chosen last if it is still held, else the first. */
export function activeSeat(storage: Kept, workshopId: string, held: readonly SeatId[]): SeatId | null {
  const chosen = storage.read(activePrefix + workshopId);
  return held.find((id) => id === chosen) ?? held[0] ?? null;
}

export function chooseSeat(storage: Kept, workshopId: string, seatId: SeatId): void {
  storage.write(activePrefix + workshopId, seatId);
}
