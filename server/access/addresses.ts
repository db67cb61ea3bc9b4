/**
 * Where a request came from, as far as it can be believed: what a proxy says counts only if the operator declared that
 * proxy (`TRUST_PROXY`); anybody else's `X-Forwarded-For` is ignored (ACCESS-6).
 */
import type { IncomingMessage } from "node:http";

/** Whether `address` is a declared proxy, `hop` steps away from this server (0: the one that connected). */
export type IsProxy = (address: string, hop: number) => boolean;
export type AddressOf = (request: Pick<IncomingMessage, "headers" | "socket">) => string;

/** The nearest address that is no declared proxy. */
export function createAddressOf(isProxy: IsProxy): AddressOf {
  return ({ headers, socket }) => {
    const forwarded = [headers["x-forwarded-for"] ?? []].flat().join(",").split(",");
    const told = forwarded.map((address) => address.trim()).filter((address) => address !== "");
    const path = [socket.remoteAddress ?? "unknown", ...told.reverse()];
    return path.find((address, hop) => hop === path.length - 1 || !isProxy(address, hop)) ?? "unknown";
  };
}

/** Without what dual-stack sockets put before an IPv4 address, and without the name of a network interface. */
export const plainAddress = (address: string): string =>
  address.replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "");

/** Whom a limit counts as one: an IPv4 address, or the /64 network of an IPv6 one, which is a single household. */
export function limitKey(address: string): string {
  const plain = plainAddress(address);
  if (!plain.includes(":")) return plain;
  const [head = "", tail] = plain.split("::");
  const before = head.split(":").filter((part) => part !== "");
  const after = tail === undefined ? [] : tail.split(":").filter((part) => part !== "");
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  const parts = [...before, ...Array.from({ length: zeros }, () => "0"), ...after];
  return `${parts
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(":")}::/64`;
}
