/**
 * Tries the connection before anybody depends on it: how long a round trip takes, and whether a WebSocket comes through
 * or the slower way will be used. Speaks just enough of the handshake to do without the library.
 */

export interface SelfTest {
  /** Null: the server does not answer. */
  readonly roundTripMs: number | null;
  readonly hasWebSocket: boolean;
}

const timeoutMs = 5000;

export async function testConnection(): Promise<SelfTest> {
  const [roundTripMs, hasWebSocket] = await Promise.all([roundTrip(3), opensWebSocket()]);
  return { roundTripMs, hasWebSocket };
}

/** The fastest of a few, since the first one still opens the connection. */
async function roundTrip(times: number): Promise<number | null> {
  let best: number | null = null;
  for (let time = 0; time < times; time++) {
    const sentAt = performance.now();
    try {
      await fetch("/favicon.svg", { method: "HEAD", cache: "no-store" });
    } catch {
      return best;
    }
    best = Math.min(best ?? Number.POSITIVE_INFINITY, performance.now() - sentAt);
  }
  return best;
}

function opensWebSocket(): Promise<boolean> {
  return new Promise((resolve) => {
    const scheme = window.location.protocol === "https:" ? "wss" : "ws";
    const socket = new WebSocket(`${scheme}://${window.location.host}/socket.io/?EIO=4&transport=websocket`);
    const end = (opens: boolean) => {
      clearTimeout(timer);
      socket.onmessage = null;
      socket.onclose = null;
      if (socket.readyState === WebSocket.OPEN) socket.close();
      resolve(opens);
    };
    const timer = setTimeout(() => end(false), timeoutMs);
    socket.onmessage = () => end(true);
    socket.onclose = () => end(false);
  });
}
