/** What is kept of whatever somebody types (TEXT-3). */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clean, displayName, isBlank, lineOfText, someText } from "../../shared/workshop/schemas.ts";

const kept = (text: string) => someText(600).parse(text);

describe("what somebody types", () => {
  it.each([
    ["Persian, with its joiners", "می‌خواهم بدانم"],
    ["Hebrew with points", "שָׁלוֹם לְכֻלָּם"],
    ["Tibetan stacks", "བསྒྲུབས"],
    ["Thai", "ที่ปรึกษา"],
    ["a family", "👩‍👩‍👧‍👦"],
    ["a flag of letters", "🇪🇸"],
    ["a flag of tags", "🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}"],
    ["a heart that is red", "❤️"],
    ["Vietnamese", "Nguyễn Thị Ánh"],
    ["two lines", "first\nsecond"],
    ["what looks like markup", "<b>a & b</b> **c**"],
  ])("keeps %s", (_, text) => {
    expect(kept(text)).toBe(text.normalize("NFC"));
  });

  it.each([
    ["an override of direction", "abc\u202Edcba\u202C", "abcdcba"],
    ["isolates that never end", "\u2066\u2067x\u2068", "x"],
    ["marks of direction", "a\u200Eb\u200Fc\u061Cd", "abcd"],
    ["zero widths", "pay\u200B\u2060\uFEFFpal", "paypal"],
    ["a soft hyphen", "pay\u00ADpal", "paypal"],
    ["letters in tags that nobody sees", `hi${String.fromCodePoint(0xe0069, 0xe0067)}`, "hi"],
    ["control characters", "a\u0000\u0007\u001b[31mb\u0085", "a[31mb"],
    ["half a character", "a\ud800b\udc00", "ab"],
    ["separators of lines and paragraphs", "a\u2028b\u2029c", "a\nb\nc"],
    ["marks piled up", `Z${"\u0301".repeat(200)}algo`, `Ź${"\u0301".repeat(8)}algo`],
  ])("loses %s", (_, text, left) => {
    expect(kept(text)).toBe(left);
  });

  it.each([
    "",
    "   ",
    "\u200d",
    "\u3164\u3164",
    "\u2800",
    "\u115f \u1160",
    "\ufe0f",
    "\u0301\u0301",
    "\u{E0061}",
  ])("is refused where nobody could see it (case %#)", (text) => {
    expect(displayName.safeParse(text).success).toBe(false);
    expect(someText(600).safeParse(text).success).toBe(false);
  });

  it("is cleaned once and for all, and can always be written down", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const once = clean(text);
        expect(clean(once)).toBe(once);
        expect(Buffer.from(once, "utf8").toString("utf8")).toBe(once);
        const line = lineOfText(200).parse(text);
        expect(line).not.toMatch(/[\n\r\t\u2028\u2029]|\s\s/);
        expect(isBlank(once)).toBe(isBlank(`${once} `));
      }),
      { numRuns: 1_000 },
    );
  });
});
