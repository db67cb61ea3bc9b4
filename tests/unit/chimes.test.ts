/** What is heard, and what is not. */
import { expect, it } from "vitest";
import { chimeFor, type Heard } from "../../client/screens/shell/chimes.ts";

const at = (of: string, nearness: Heard["nearness"]): Heard => ({ of, nearness });

it("hears nothing of what was there when the page was loaded, however late it was (SOUND-1)", () => {
  for (const nearness of ["far", "minute", "tenSeconds", "over"] as const)
    expect(chimeFor(null, at("step-1", nearness))).toBeNull();
});

it("hears what begins, its last minute and its end, each once (SOUND-1)", () => {
  const heard = [
    at("step-1/need", "far"),
    at("step-1/constraint", "far"),
    at("step-1/constraint", "minute"),
    at("step-1/constraint", "minute"),
    at("step-1/constraint", "tenSeconds"),
    at("step-1/constraint", "over"),
    at("step-1/constraint", "over"),
  ];
  expect(heard.slice(1).map((now, place) => chimeFor(heard[place] ?? null, now))).toEqual([
    "turn",
    "minute",
    null,
    null,
    "over",
    null,
  ]);
});

it("hears nothing when time is added or a clock is held (SOUND-1)", () => {
  expect(chimeFor(at("what", "over"), at("what", "minute"))).toBeNull();
  expect(chimeFor(at("what", "tenSeconds"), at("what", "minute"))).toBeNull();
  expect(chimeFor(at("what", "minute"), at("what", "far"))).toBeNull();
});
