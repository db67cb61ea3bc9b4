/** What people type and paste into the join field (LOOK-3). */
import { describe, expect, it } from "vitest";
import { readCode } from "../../client/ui/read-code.ts";

const alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

describe("the join code that was meant", () => {
  it.each([
    ["as it is shown", "KTR4 82MX", "KTR482MX"],
    ["in lower case with a dash", "ktr4-82mx", "KTR482MX"],
    ["half typed", " ktr", "KTR"],
    ["with symbols that no code has", "KT0R1I4", "KTR4"],
    ["longer than a code", "KTR482MXABC", "KTR482MX"],
    ["as a link", "http://192.168.1.20:3000/j/KTR482MX", "KTR482MX"],
    ["as a link with a fragment", "https://play.example.org/join#KTR482MX", "KTR482MX"],
    ["as nothing", "", ""],
  ])("is found %s", (_how, text, code) => {
    expect(readCode(text, alphabet)).toBe(code);
  });
});
