/**
 * Which pages may talk to this server (ACCESS-5). A browser says where a page came from, and only our own pages get
 * through, on HTTP and at the socket's handshake alike: `cors` alone would not stop a foreign WebSocket.
 */
import type { IncomingHttpHeaders } from "node:http";
import { isIP } from "node:net";

export type IsAllowedOrigin = (request: { readonly headers: IncomingHttpHeaders }) => boolean;

/**
 * `ownOrigins`: where this server is known to be reached, such as `PUBLIC_URL` and the addresses on the local network.
 * Beyond those a page may talk to the very host that it was loaded from, if that is an address or this machine: a
 * foreign name can be made to point here (DNS rebinding), so a name has to be declared by `PUBLIC_URL`.
 */
export function createIsAllowedOrigin(ownOrigins: () => readonly string[]): IsAllowedOrigin {
  return ({ headers }) => {
    const { origin, host } = headers;
    // No browser leaves it out of a foreign request that could change anything or whose answer a page could read.
    if (origin === undefined) return isOwnOrNoPage(headers["sec-fetch-site"]);
    if (ownOrigins().includes(origin)) return true;
    const isSameHost = host !== undefined && (origin === `http://${host}` || origin === `https://${host}`);
    return isSameHost && isUnrebindable(origin);
  };
}

/** Browsers say on a secure connection whose page is asking; other programs say nothing. */
const isOwnOrNoPage = (site: string | string[] | undefined): boolean =>
  site === undefined || site === "same-origin" || site === "none";

/** Whether an origin's host cannot be somebody else's name for this machine: an IP address, localhost or `*.local`. */
function isUnrebindable(origin: string): boolean {
  // Whoever connects writes both headers; what is no address at all is nobody's page.
  if (!URL.canParse(origin)) return false;
  const { hostname } = new URL(origin);
  return (
    isIP(hostname.replace(/^\[|\]$/g, "")) !== 0 ||
    /(^|\.)(localhost|local)$/.test(hostname) ||
    !hostname.includes(".")
  );
}
