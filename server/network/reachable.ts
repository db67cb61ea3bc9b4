/**
 * The addresses of this server that may be shown to others, and those that its own pages may come from. Never
 * `localhost` for others: on their phones that is the phone (NET-1).
 */
import { lanAddresses } from "./lan-addresses.ts";

export interface Listening {
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string | undefined;
}

const everywhere = new Set(["0.0.0.0", "::", "", "*"]);

export const isLoopback = (hostname: string): boolean =>
  hostname === "localhost" ||
  hostname.endsWith(".localhost") ||
  hostname === "[::1]" ||
  hostname === "::1" ||
  /^127\.\d+\.\d+\.\d+$/.test(hostname);

const url = (host: string, port: number): string =>
  new URL(`http://${host.includes(":") && !host.startsWith("[") ? `[${host}]` : host}:${port}`).origin;

/** What others can open, best first. `asked`: the address under which the asking facilitator's own page was loaded. */
export function addressesForOthers(listening: Listening, asked?: string, lan = lanAddresses()): string[] {
  const { host, port, publicUrl } = listening;
  if (publicUrl !== undefined) return [publicUrl];
  const here = everywhere.has(host) ? lan : isLoopback(host) ? [] : [host];
  const own =
    asked !== undefined && URL.canParse(asked) && !isLoopback(new URL(asked).hostname) ? [asked] : [];
  return [...new Set([...own, ...here.map((address) => url(address, port))])];
}

/** Where this machine's own browser finds the server. */
export function localAddress({ host, port }: Listening): string {
  return url(everywhere.has(host) ? "localhost" : host, port);
}

/** The origins that this server's pages may have, whatever host a request names. */
export function ownOrigins(listening: Listening): string[] {
  const { host, port, publicUrl } = listening;
  const names = everywhere.has(host) ? ["localhost", "127.0.0.1", "[::1]", ...lanAddresses()] : [host];
  return [...(publicUrl === undefined ? [] : [publicUrl]), ...names.map((name) => url(name, port))];
}
