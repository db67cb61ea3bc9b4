/**
 * Who may look at the server's own figures: this machine and its private networks, as the operator's tools are. What
 * came through a proxy that nobody declared may have come from anywhere (ACCESS-10).
 */
import type { IncomingMessage } from "node:http";
import { BlockList, isIP } from "node:net";
import { type AddressOf, plainAddress } from "./addresses.ts";

export type IsInside = (request: Pick<IncomingMessage, "headers" | "socket">) => boolean;

const nearby = new BlockList();
for (const [network, bits] of [
  ["127.0.0.0", 8],
  ["10.0.0.0", 8],
  ["172.16.0.0", 12],
  ["192.168.0.0", 16],
  ["169.254.0.0", 16],
  ["100.64.0.0", 10],
] as const)
  nearby.addSubnet(network, bits, "ipv4");
nearby.addAddress("::1", "ipv6");
nearby.addSubnet("fc00::", 7, "ipv6");
nearby.addSubnet("fe80::", 10, "ipv6");

export function createIsInside(addressOf: AddressOf): IsInside {
  return (request) => {
    const { headers, socket } = request;
    const address = addressOf(request);
    const isRelayed = ["x-forwarded-for", "forwarded", "via"].some((name) => headers[name] !== undefined);
    if (isRelayed && address === socket.remoteAddress) return false;
    const plain = plainAddress(address);
    const family = isIP(plain);
    return family !== 0 && nearby.check(plain, family === 4 ? "ipv4" : "ipv6");
  };
}
