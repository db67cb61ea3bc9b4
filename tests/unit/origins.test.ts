/** Which pages may talk to the server (ACCESS-5). */
import { expect, it } from "vitest";
import { createIsAllowedOrigin } from "../../server/access/origins.ts";

const isAllowed = createIsAllowedOrigin(() => ["https://workshop.example", "http://192.168.1.5:3000"]);
const from = (origin: string | undefined, more: Record<string, string> = {}) =>
  isAllowed({ headers: { host: "localhost:3000", ...(origin !== undefined && { origin }), ...more } });

it.each(["http://localhost:3000", "https://workshop.example", "http://192.168.1.5:3000"])(
  "lets %s in",
  (origin) => {
    expect(from(origin)).toBe(true);
  },
);

it.each([
  "http://evil.example",
  "https://workshop.example.evil.example",
  "https://workshop.example:8443",
  "http://workshop.example",
  "http://localhost:3001",
  "http://localhost",
  "http://192.168.1.5:3000.evil.example",
  "null",
  "",
])("keeps “%s” out", (origin) => {
  expect(from(origin)).toBe(false);
});

it("lets the page in that came from the very host that it asks, where nobody else could have that host", () => {
  for (const host of [
    "192.0.2.7:3000",
    "[2001:db8::7]:3000",
    "localhost:3000",
    "anas-laptop:3000",
    "anas-laptop.local",
  ]) {
    expect([host, from(`http://${host}`, { host })]).toEqual([host, true]);
  }
});

it("keeps a page out whose own name was made to point here (DNS rebinding)", () => {
  expect(from("http://evil.example:3000", { host: "evil.example:3000" })).toBe(false);
});

it.each(["[", "", "a b", "%", "::::"])(
  "keeps a page out that claims to come from no address: “%s”",
  (host) => {
    expect(from(`http://${host}`, { host })).toBe(false);
  },
);

it("lets programs in that are no browser", () => {
  expect(from(undefined)).toBe(true);
});

it("keeps a foreign page out that sends no origin", () => {
  expect(from(undefined, { "sec-fetch-site": "cross-site" })).toBe(false);
  expect(from(undefined, { "sec-fetch-site": "same-site" })).toBe(false);
  expect(from(undefined, { "sec-fetch-site": "same-origin" })).toBe(true);
});
