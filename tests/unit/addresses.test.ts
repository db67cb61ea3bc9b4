/** Where requests come from (ACCESS-6) and which of them count as one (ACCESS-4). */
import express from "express";
import { expect, it } from "vitest";
import { createAddressOf, limitKey } from "../../server/access/addresses.ts";

/** What a request over these hops looks like: the nearest is the connection itself. */
function addressVia(trust: number | string[], connection: string, forwarded?: string): string {
  const addressOf = createAddressOf(express().set("trust proxy", trust).get("trust proxy fn"));
  const socket = { remoteAddress: connection };
  return addressOf({
    socket,
    headers: forwarded === undefined ? {} : { "x-forwarded-for": forwarded },
  } as never);
}

it("ignores X-Forwarded-For when no proxy was declared", () => {
  expect(addressVia(0, "203.0.113.9", "198.51.100.1")).toBe("203.0.113.9");
});

it("believes a declared proxy about the one before it, and nobody before that", () => {
  expect(addressVia(1, "10.0.0.2", "198.51.100.1")).toBe("198.51.100.1");
  expect(addressVia(1, "10.0.0.2", "1.2.3.4, 198.51.100.1")).toBe("198.51.100.1");
  expect(addressVia(["10.0.0.0/8"], "10.0.0.2", "1.2.3.4, 198.51.100.1, 10.0.0.3")).toBe("198.51.100.1");
});

it("does not believe an address that is no declared proxy", () => {
  expect(addressVia(["10.0.0.0/8"], "203.0.113.9", "198.51.100.1")).toBe("203.0.113.9");
});

it("takes the connection where a proxy says nothing", () => {
  expect(addressVia(1, "10.0.0.2")).toBe("10.0.0.2");
});

it("counts an IPv4 address as one, however it is written", () => {
  expect(limitKey("::ffff:192.0.2.1")).toBe(limitKey("192.0.2.1"));
  expect(limitKey("192.0.2.1")).not.toBe(limitKey("192.0.2.2"));
});

it("counts a /64 network of IPv6 as one", () => {
  expect(limitKey("2001:db8:1:2::1")).toBe(limitKey("2001:0db8:0001:0002:ffff:ffff:ffff:ffff"));
  expect(limitKey("2001:db8:1:2::1")).not.toBe(limitKey("2001:db8:1:3::1"));
  expect(limitKey("fe80::1%eth0")).toBe(limitKey("fe80::2"));
  expect(limitKey("::1")).toBe("0:0:0:0::/64");
});
