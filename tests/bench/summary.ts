/** What the summary of a large workshop costs: the whole of it at once, and again after one tap on one board. */
import { reportOf } from "../../shared/report/report.ts";
import { summaryOf } from "../../shared/summary/summary.ts";
import { asSeat } from "../support/play.ts";
import { playthrough } from "../support/playthrough.ts";
import { row, say } from "./table.ts";

const sizes = [8, 40, 200];
const rounds = 5;

export function measureSummary(): void {
  say(
    row("The summary, worked out anew", "groups", "trade-offs", "ms", "ms after a tap", "ms of the report"),
  );
  for (const people of sizes) {
    const { play } = playthrough({ people, lengthMin: 90, until: "what" });
    const [group] = Object.values(play.state.groups);
    const [writer] = group?.seatIds ?? [];
    if (!group || !writer) throw new Error("There is no group.");
    const whole = fastest(() => summaryOf(structuredClone(play.state)));
    const tapped = fastest((round) => {
      const value = [round % 2 === 0 ? ("scope" as const) : ("reliability" as const)];
      const choice = { field: "themes" as const, value };
      play.send(asSeat(writer), "chooseTradeOff", { groupId: group.id, slot: 0, choice });
      return summaryOf(play.state);
    });
    const report = fastest(() => reportOf(structuredClone(play.state), { now: play.now }));
    const { steps } = summaryOf(play.state);
    const tradeOffs = steps.reduce((sum, { keys }) => sum + keys.length, 0);
    say(row(`  ${people} people`, play.state.groupOrder.length, tradeOffs, whole, tapped, report));
  }
}

/** In milliseconds, of a few rounds: what else the machine does only makes it slower. */
function fastest(work: (round: number) => unknown): number {
  const times = Array.from({ length: rounds }, (_, round) => {
    const from = performance.now();
    work(round);
    return performance.now() - from;
  });
  return Math.min(...times);
}
