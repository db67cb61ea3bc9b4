/** What the summary of a large workshop costs: the whole of it at once, and again after one tap on one board. */
import { reportOf } from "../../shared/report/report.ts";
import { liveSummaryOf, summaryOf } from "../../shared/summary/summary.ts";
import { asSeat } from "../support/play.ts";
import { playthrough } from "../support/playthrough.ts";
import { row, say } from "./table.ts";

const sizes = [8, 40, 200];
const rounds = 5;

export function measureSummary(): void {
  say(row("The summary, worked out anew", "groups", "trade-offs", "ms", "live, after a tap", "the report"));
  for (const people of sizes) {
    const { play } = playthrough({ people, lengthMin: 90, until: "what" });
    const [group] = Object.values(play.state.groups);
    const [writer] = group?.seatIds ?? [];
    if (!group || !writer) throw new Error("There is no group.");
    const tap = (round: number): void => {
      const value = [round % 2 === 0 ? ("scope" as const) : ("reliability" as const)];
      const choice = { field: "themes" as const, value };
      play.send(asSeat(writer), "chooseTradeOff", { groupId: group.id, slot: 0, choice });
    };
    const anew = () => structuredClone(play.state);
    const whole = fastest(anew, summaryOf);
    const tapped = fastest((round) => {
      tap(round);
      return play.state;
    }, liveSummaryOf);
    const report = fastest(anew, (state) => reportOf(state, { now: play.now }));
    const { steps } = summaryOf(play.state);
    const tradeOffs = steps.reduce((sum, { keys }) => sum + keys.length, 0);
    say(row(`  ${people} people`, play.state.groupOrder.length, tradeOffs, whole, tapped, report));
  }
}

/** In milliseconds, of a few rounds: what else the machine does only makes it slower. Making ready does not count. */
function fastest<Ready>(makeReady: (round: number) => Ready, work: (ready: Ready) => unknown): number {
  const times = Array.from({ length: rounds }, (_, round) => {
    const ready = makeReady(round);
    const from = performance.now();
    work(ready);
    return performance.now() - from;
  });
  return Math.min(...times);
}
