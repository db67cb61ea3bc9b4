/** What the connection check says of what it found, and what it would have IT be told. */
import { describe, expect, it } from "vitest";
import type { FullTest } from "../../client/connection/self-test.ts";
import { findingsOf, summaryOf, verdictOf } from "../../client/words/check.ts";

const good: FullTest = {
  webSocket: "works",
  polling: "works",
  latency: { medianMs: 31, worstMs: 80, tries: 12 },
  clockOffsetMs: -400,
  hasStorage: true,
};
const look = (more: Partial<FullTest>) =>
  findingsOf({ ...good, ...more }, "counterpart.example").filter(({ isFine }) => !isFine);

describe("the connection check", () => {
  it("has nothing to tell IT where everything works", () => {
    expect(verdictOf(good)).toBe("good");
    expect(look({})).toEqual([]);
    expect(findingsOf(good, "counterpart.example").filter(({ tell }) => tell)).toEqual([]);
  });

  it("says that it will work by the slower way, and what IT could open", () => {
    const slower = { webSocket: "silent" } as const;
    expect(verdictOf({ ...good, ...slower })).toBe("slower");
    const [finding, ...others] = look(slower);
    expect(others).toEqual([]);
    expect(finding?.means).toContain("The slower way is used instead");
    expect(finding?.tell).toContain("counterpart.example");
  });

  it("does not worry anybody whose fast way works about the slower one", () => {
    expect(verdictOf({ ...good, polling: "refused" })).toBe("good");
    expect(look({ polling: "refused" })).toEqual([]);
  });

  it("says plainly that nothing gets through", () => {
    const none = { webSocket: "refused", polling: "silent", latency: null } as const;
    expect(verdictOf({ ...good, ...none })).toBe("none");
    expect(look(none).map(({ name }) => name)).toHaveLength(3);
  });

  it("tells of a slow network, a wrong clock and a browser that keeps nothing", () => {
    expect(verdictOf({ ...good, latency: { medianMs: 900, worstMs: 3000, tries: 12 } })).toBe("slower");
    expect(look({ latency: { medianMs: 90, worstMs: 2500, tries: 12 } })).toHaveLength(1);
    expect(look({ clockOffsetMs: 240_000 })[0]?.result).toBe("4 min ahead");
    expect(look({ clockOffsetMs: 20_000 })).toEqual([]);
    expect(look({ hasStorage: false })[0]?.means).toContain("private window");
  });

  it("puts everything into a few lines to paste", () => {
    const findings = findingsOf({ ...good, webSocket: "refused" }, "counterpart.example");
    const lines = summaryOf(findings, ["Counterpart, counterpart.example"]).split("\n");
    expect(lines).toHaveLength(6);
    expect(lines[1]).toMatch(/^LOOK The fast way .*: does not get through\. Please allow WebSocket/);
    expect(lines[2]).toMatch(/^ok {3}The slower way/);
  });
});
