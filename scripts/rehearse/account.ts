/** What happened in a rehearsal, for whoever typed the command. */
import type { Rehearsal } from "../../server/bots/rehearsal.ts";

const some = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** Planned against real is in minutes of the workshop. */
export function accountOf(
  { report, tally, resyncs, tookMs, hasEnded }: Rehearsal,
  lengthMin: number,
): string {
  const votes = report.tradeOffs.flatMap((one) => one.votes);
  const dots = report.tradeOffs.reduce((sum, one) => sum + (one.dots ?? 0), 0);
  const { firstTry, later, open } = report.playBacks;
  const played = report.agenda.filter(
    ({ kind, tookMs: took }) => kind === "step" && took !== null && took > 0,
  ).length;
  const minutes =
    report.startedAt === null || report.endedAt === null ? 0 : (report.endedAt - report.startedAt) / 60_000;
  const rejected = Object.entries(tally.rejected).map(([code, count]) => `${code} ${count}`);
  const failed = votes.filter(({ hasPassed }) => !hasPassed).length;
  const lines: readonly (readonly [string, string])[] = [
    ["people", `${report.people.total + report.people.bots} in ${some(report.totals.groups, "group")}`],
    ["steps", `${played}`],
    [
      "trade-offs",
      `${report.totals.tradeOffs}, ${report.totals.unfinished} unfinished, ${some(report.totals.debts, "debt")}`,
    ],
    [
      "votes",
      `${votes.length - failed} passed, ${failed} failed, ${votes.filter(({ round }) => round === 2).length} re-voted`,
    ],
    ["play-backs", `${firstTry} at the first try, ${later} later, ${open} left open`],
    ["dots", `${dots}`],
    ["commitments", `${report.commitments.length}`],
    ["parked", `${report.parked.length}`],
    [
      "commands",
      `${tally.sent} sent, ${tally.accepted} accepted, ${rejected.length === 0 ? "none rejected" : `rejected: ${rejected.join(", ")}`}`,
    ],
    [
      "connections",
      `${some(tally.drops, "drop")}, ${some(tally.returns, "return")}, ${some(resyncs, "resync")}`,
    ],
    ["time", `${minutes.toFixed(1)} of ${lengthMin} minutes, played in ${(tookMs / 1000).toFixed(1)} s`],
    ["the end", hasEnded ? "reached" : "not reached"],
  ];
  const told = lines.map(([name, text]) => `  ${name.padEnd(12)} ${text}`);
  const surprises = tally.unexpected.map((what) => `  unexpected: ${what}`);
  return ["What happened", ...told, ...surprises].join("\n");
}
