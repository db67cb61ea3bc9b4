/**
 * Single looks at the way to the server, each by itself: round trips, a WebSocket, long polling. They speak just enough of
 * the handshake to do without the library, and never throw.
 */

/** `silent`: it was let through and nothing came back, as behind some proxies; `refused`: it was not let through. */
export type Way = "works" | "silent" | "refused";

export interface RoundTrip {
  readonly ms: number;
  /** This device's clock less the server's, in ms; null where the server did not say. To half a second. */
  readonly clockOffsetMs: number | null;
}

const timeoutMs = 5000;
const handshake = "/socket.io/?EIO=4";
/** What both sides of engine.io and socket.io say first: open, and connected to the main namespace. */
const said = { open: "0", connect: "40" };

export async function roundTrip(): Promise<RoundTrip | null> {
  const sentAt = performance.now();
  try {
    const response = await fetch("/favicon.svg", {
      method: "HEAD",
      cache: "no-store",
      signal: AbortSignal.timeout(timeoutMs),
    });
    const ms = performance.now() - sentAt;
    const told = Date.parse(response.headers.get("date") ?? "");
    // The header has whole seconds, so it is half a second old on average.
    const clockOffsetMs = Number.isNaN(told) ? null : Date.now() - ms / 2 - (told + 500);
    return { ms, clockOffsetMs };
  } catch {
    return null;
  }
}

/** There and back: a proxy may open a WebSocket and then pass nothing on. */
export function tryWebSocket(): Promise<Way> {
  return new Promise((resolve) => {
    const scheme = window.location.protocol === "https:" ? "wss" : "ws";
    const socket = new WebSocket(`${scheme}://${window.location.host}${handshake}&transport=websocket`);
    let hasOpened = false;
    const end = (way: Way) => {
      clearTimeout(timer);
      socket.onopen = socket.onmessage = socket.onclose = null;
      if (socket.readyState <= WebSocket.OPEN) socket.close();
      resolve(way);
    };
    const timer = setTimeout(() => end(hasOpened ? "silent" : "refused"), timeoutMs);
    socket.onopen = () => {
      hasOpened = true;
    };
    socket.onmessage = ({ data }) => {
      const text = String(data);
      if (text.startsWith(said.connect)) end("works");
      else if (text.startsWith(said.open)) socket.send(said.connect);
    };
    socket.onclose = () => end("refused");
  });
}

/**
 * There and back: a request that is answered late is held by some proxies until it is cut off. The server closes by
 * itself what never says hello.
 */
export async function tryPolling(): Promise<Way> {
  const way = `${handshake}&transport=polling`;
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const opened = await fetch(way, { cache: "no-store", signal });
    if (!opened.ok) return "refused";
    const { sid } = JSON.parse((await opened.text()).slice(said.open.length)) as { readonly sid: string };
    const own = `${way}&sid=${encodeURIComponent(sid)}`;
    await fetch(own, { method: "POST", body: said.connect, signal });
    const heard = await (await fetch(own, { cache: "no-store", signal })).text();
    return heard.startsWith(said.connect) ? "works" : "silent";
  } catch {
    return signal.aborted ? "silent" : "refused";
  }
}
