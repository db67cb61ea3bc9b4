/** What the report's page says that the room found. */
import { describe, expect, it } from "vitest";
import { findingsOf } from "../../client/screens/report/findings.ts";
import { reportOf } from "../../shared/report/report.ts";
import { playthrough } from "../support/playthrough.ts";

const { state, play } = playthrough({ people: 38 });
const report = reportOf(state, { now: play.now });

describe("the report’s findings", () => {
  it("are at most four, each with its evidence in figures", () => {
    const findings = findingsOf(report);
    expect(findings).toHaveLength(4);
    for (const { about } of findings) expect(about).toMatch(/\d/);
  });

  it("name whoever bears most", () => {
    const [most] = report.whoPays;
    expect(findingsOf(report)[0]?.about).toContain(`${most?.count} of ${report.totals.tradeOffs}`);
  });

  it("name nobody as bearing most where two bear as much", () => {
    const whoPays = [
      { of: "user", count: 3 },
      { of: "support", count: 3 },
    ] as const;
    expect(findingsOf({ ...report, whoPays }).map(({ id }) => id)).not.toContain("payer");
  });

  it("say nothing of what did not happen", () => {
    const empty = playthrough({ until: { phase: "step", slot: 0, turn: "need" } });
    expect(findingsOf(reportOf(empty.state, { now: empty.play.now }))).toEqual([]);
  });

  it("praise the room where every debt has a trigger", () => {
    const totals = { ...report.totals, debtsWithoutTrigger: 0 };
    const debts = findingsOf({ ...report, totals }).find(({ id }) => id === "debts");
    expect(debts?.title).toBe("Every debt has its date.");
  });
});
