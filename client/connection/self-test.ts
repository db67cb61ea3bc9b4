/**
 * Tries the connection before anybody depends on it. In short while people type their code: how long a round trip takes,
 * and whether a WebSocket comes through or the slower way will be used. At length on a page of its own, days before.
 */
import { type RoundTrip, roundTrip, tryPolling, tryWebSocket, type Way } from "./probes.ts";

export interface SelfTest {
  /** Null: the server does not answer. */
  readonly roundTripMs: number | null;
  readonly hasWebSocket: boolean;
}

export async function testConnection(): Promise<SelfTest> {
  const [trips, way] = await Promise.all([roundTrips(3), tryWebSocket()]);
  return {
    roundTripMs: trips.length > 0 ? Math.min(...trips.map(({ ms }) => ms)) : null,
    hasWebSocket: way === "works",
  };
}

export interface FullTest {
  readonly webSocket: Way;
  readonly polling: Way;
  /** Null: the server does not answer. */
  readonly latency: { readonly medianMs: number; readonly worstMs: number; readonly tries: number } | null;
  /** This device's clock less the server's, to about half a second; null: not known. */
  readonly clockOffsetMs: number | null;
  /** Whether this browser keeps what a page gives it, also over a reload. */
  readonly hasStorage: boolean;
}

const tries = 12;

/** One after the other, so that none makes another slower. */
export async function testEverything(): Promise<FullTest> {
  // The first one still opens the connection.
  await roundTrip();
  const trips = await roundTrips(tries);
  return {
    webSocket: await tryWebSocket(),
    polling: await tryPolling(),
    latency: latencyOf(trips),
    clockOffsetMs: median(trips.flatMap(({ clockOffsetMs }) => clockOffsetMs ?? [])),
    hasStorage: keepsThings(),
  };
}

/** Stops at the first that gets no answer. */
async function roundTrips(times: number): Promise<RoundTrip[]> {
  const trips: RoundTrip[] = [];
  for (let time = 0; time < times; time++) {
    const trip = await roundTrip();
    if (!trip) break;
    trips.push(trip);
  }
  return trips;
}

function latencyOf(trips: readonly RoundTrip[]): FullTest["latency"] {
  const all = trips.map(({ ms }) => ms);
  const medianMs = median(all);
  return medianMs === null ? null : { medianMs, worstMs: Math.max(...all), tries: all.length };
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}

function keepsThings(): boolean {
  const key = "counterpart:check";
  try {
    localStorage.setItem(key, key);
    const isThere = localStorage.getItem(key) === key;
    localStorage.removeItem(key);
    return isThere;
  } catch {
    return false;
  }
}
