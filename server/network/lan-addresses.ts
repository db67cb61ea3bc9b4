/** Under which addresses other devices in the same network can reach this machine. */
import { networkInterfaces } from "node:os";

export interface InterfaceAddress {
  readonly address: string;
  readonly family: string;
  readonly internal: boolean;
}
export type Interfaces = Readonly<Record<string, readonly InterfaceAddress[] | undefined>>;

/** Bridges, tunnels and virtual machines' networks: phones in the room are rarely in them. */
const virtual =
  /^(docker|br-|veth|virbr|vmnet|vboxnet|utun|tun|tap|wg|tailscale|zt|lxc|lxd|podman|cni|awdl|llw)|vEthernet|VirtualBox|VMware|WSL/i;

/** The machine's IPv4 addresses, those that others most likely reach first. */
export function lanAddresses(interfaces: Interfaces = networkInterfaces()): string[] {
  return Object.entries(interfaces)
    .flatMap(([name, all = []]) => all.map((one) => ({ ...one, name })))
    .filter(
      ({ family, internal, address }) => family === "IPv4" && !internal && !address.startsWith("169.254."),
    )
    .map(({ name, address }) => ({ address, rank: (virtual.test(name) ? 10 : 0) + rangeRank(address) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ address }) => address);
}

/** Home and office networks before the large ranges, those before public addresses. */
function rangeRank(address: string): number {
  if (address.startsWith("192.168.")) return 0;
  if (address.startsWith("10.")) return 1;
  return /^172\.(1[6-9]|2\d|3[01])\./.test(address) ? 2 : 3;
}
