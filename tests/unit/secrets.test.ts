/** Keys, hashes and join codes (ACCESS-1). */
import { expect, it } from "vitest";
import {
  hashOf,
  isSameSecret,
  mintJoinCode,
  mintSecret,
  normaliseJoinCode,
} from "../../server/access/secrets.ts";
import { joinCodeAlphabet, joinCodeLength } from "../../shared/join-code.ts";
import { secret } from "../../shared/protocol.ts";

it("mints keys of 192 bits that the wire accepts and never repeats one", () => {
  const keys = Array.from({ length: 1000 }, mintSecret);
  expect(
    keys.every((key) => secret.safeParse(key).success && Buffer.from(key, "base64url").length === 24),
  ).toBe(true);
  expect(new Set(keys).size).toBe(1000);
});

it("keeps a hash that does not contain the key", () => {
  const key = mintSecret();
  expect(hashOf(key)).toMatch(/^[0-9a-f]{64}$/);
  expect(hashOf(key)).toBe(hashOf(key));
  expect(hashOf(key)).not.toBe(hashOf(mintSecret()));
});

it("draws every symbol of a join code about equally often", () => {
  const codes = Array.from({ length: 8000 }, mintJoinCode);
  const counts = new Map([...joinCodeAlphabet].map((symbol) => [symbol, 0]));
  for (const symbol of codes.join("")) counts.set(symbol, (counts.get(symbol) ?? 0) + 1);
  const expected = (8000 * joinCodeLength) / joinCodeAlphabet.length;
  // 64,000 draws of 31: a standard deviation is 45. Six of them are one false alarm in millions of runs.
  expect(counts.size).toBe(joinCodeAlphabet.length);
  for (const count of counts.values()) expect(Math.abs(count - expected)).toBeLessThan(6 * 45);
});

it.each([
  "KTRM4829",
  "ktrm4829",
  "KTRM 4829",
  "ktrm-4829",
  " K T R M 4 8 2 9 ",
  "KTRM–4829",
  "ＫＴＲＭ４８２９",
])("reads a code typed as “%s”", (typed) => {
  expect(normaliseJoinCode(typed)).toBe("KTRM4829");
});

it.each(["", "KTRM482", "KTRM48290", "KTRM482O", "KTRM482!", "__proto__"])(
  "sees no code in “%s”",
  (typed) => {
    expect(normaliseJoinCode(typed)).toBeUndefined();
  },
);

it("compares passcodes of any length", () => {
  expect(isSameSecret("a passcode", "a passcode")).toBe(true);
  expect(isSameSecret("a passcod", "a passcode")).toBe(false);
  expect(isSameSecret("", "a passcode")).toBe(false);
});
