/** How a participant's words are put together: the sentence's parts, a promise's day, the calendar file, the prompts. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayFromField, dayToField } from "../../client/screens/debrief/day-field.ts";
import { promptsFor } from "../../client/screens/debrief/discussion-prompts.ts";
import { inOrder, matching, noFilter, themesIn } from "../../client/screens/debrief/gallery-filters.ts";
import { calendarFile } from "../../client/screens/takeaway/calendar-file.ts";
import { roomView } from "../../shared/view/room-view.ts";
import { inSentence } from "../../shared/words/in-sentence.ts";
import { playthrough } from "../support/playthrough.ts";

describe("a text within the trade-off’s sentence", () => {
  test("loses its full stop and its capital, but not those of names and abbreviations", () => {
    expect(inSentence("Send at one tap.")).toBe("send at one tap");
    expect(inSentence("API keys expire")).toBe("API keys expire");
    expect(inSentence("I wait")).toBe("I wait");
    expect(inSentence("A face check.")).toBe("a face check");
    expect(inSentence("Tomasz waits", { keep: ["Tomasz"] })).toBe("Tomasz waits");
    expect(inSentence("Five questions.; A nurse rings.")).toBe("five questions; a nurse rings");
  });

  test("stands in quotation marks if it was spoken as a sentence", () => {
    expect(inSentence("I need it by six.", { isSpoken: true })).toBe("“I need it by six”");
    expect(inSentence("the rent in one tap", { isSpoken: true })).toBe("the rent in one tap");
  });
});

describe("the day of a promise", () => {
  test("comes back from its field as the same day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), (at) => {
        const field = dayToField(at);
        expect(dayToField(dayFromField(field) ?? -1)).toBe(field);
      }),
    );
  });

  test("is nothing while its field is not filled in", () => {
    expect(dayFromField("")).toBeNull();
    expect(dayFromField("2025-03")).toBeNull();
  });
});

describe("the calendar file", () => {
  test("keeps its lines within 75 octets and brings every word back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        const file = calendarFile({ id: "commitment-1", at: 0, writtenAt: 0, title: "Promise", text });
        const lines = file.split("\r\n");
        for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const unfolded = file.replaceAll("\r\n ", "");
        const description = /DESCRIPTION:(.*)\r\nEND:VEVENT/s.exec(unfolded)?.[1] ?? "";
        const read = description.replace(/\\([\\;,n])/g, (_, sign: string) => (sign === "n" ? "\n" : sign));
        expect(read).toBe(text.replaceAll("\r\n", "\n"));
      }),
    );
  });
});

describe("the gallery", () => {
  const { gallery } = roomView(playthrough({ until: "soWhat" }).state);
  const entries = inOrder(gallery?.entries ?? {});

  test("shows every trade-off without a filter, and only those of a theme with one", () => {
    expect(matching(entries, noFilter)).toEqual(entries);
    const [theme = null] = themesIn(entries);
    const found = matching(entries, { ...noFilter, theme });
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(entries.length);
  });

  test("gives two different questions to start every talk from", () => {
    for (const entry of entries) expect(new Set(promptsFor(entry)).size).toBe(2);
  });
});
