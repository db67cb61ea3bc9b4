/** The addresses that are shown to others (NET-1). */
import { expect, it } from "vitest";
import { greeting } from "../../server/network/greeting.ts";
import { lanAddresses } from "../../server/network/lan-addresses.ts";
import { addressesForOthers, localAddress, ownOrigins } from "../../server/network/reachable.ts";

const at = (address: string, more = {}) => ({ address, family: "IPv4", internal: false, ...more });
const everywhere = { host: "0.0.0.0", port: 3000, publicUrl: undefined };

it("names the network that phones are in before tunnels and virtual machines", () => {
  const found = lanAddresses({
    lo: [at("127.0.0.1", { internal: true })],
    docker0: [at("172.17.0.1")],
    utun3: [at("10.8.0.2")],
    eth0: [at("10.20.0.7"), at("fe80::1", { family: "IPv6" })],
    en1: [at("169.254.3.4")],
    wlan0: [at("192.168.1.5")],
  });
  expect(found).toEqual(["192.168.1.5", "10.20.0.7", "10.8.0.2", "172.17.0.1"]);
});

it("shows the address that the operator told, and no other", () => {
  const listening = { ...everywhere, publicUrl: "https://workshop.example" };
  expect(addressesForOthers(listening, "http://192.168.1.5:3000", ["192.168.1.5"])).toEqual([
    "https://workshop.example",
  ]);
});

it("prefers the address under which the facilitator's own page was loaded", () => {
  expect(addressesForOthers(everywhere, "http://workshop.local:3000", ["192.168.1.5"])).toEqual([
    "http://workshop.local:3000",
    "http://192.168.1.5:3000",
  ]);
});

it.each(["http://localhost:3000", "http://127.0.0.1:3000", "http://[::1]:3000", "http://:", "nonsense"])(
  "never shows %s to others",
  (asked) => {
    expect(addressesForOthers(everywhere, asked, ["192.168.1.5"])).toEqual(["http://192.168.1.5:3000"]);
  },
);

it("shows nothing to others where only this machine can come in", () => {
  expect(addressesForOthers({ ...everywhere, host: "127.0.0.1" }, undefined, ["192.168.1.5"])).toEqual([]);
});

it("knows its own origins, whatever a request says", () => {
  expect(ownOrigins({ ...everywhere, publicUrl: "https://workshop.example" })).toEqual(
    expect.arrayContaining(["https://workshop.example", "http://localhost:3000", "http://127.0.0.1:3000"]),
  );
});

it("finds itself on every kind of address", () => {
  expect(localAddress(everywhere)).toBe("http://localhost:3000");
  expect(localAddress({ ...everywhere, host: "::1" })).toBe("http://[::1]:3000");
});

it("greets with the addresses, and with a code where somebody can see it", () => {
  const plain = greeting("http://localhost:3000", ["http://192.168.1.5:3000"], { hasCode: false });
  const shown = greeting("http://localhost:3000", ["http://192.168.1.5:3000"], { hasCode: true });
  expect(plain).toContain("http://localhost:3000");
  expect(plain).toContain("http://192.168.1.5:3000");
  expect(plain).not.toMatch(/[▀▄█]/);
  expect(shown).toMatch(/[▀▄█]{5}/);
});

it("says so where nobody else can come in", () => {
  expect(greeting("http://localhost:3000", [], { hasCode: true })).toContain("no network");
});
