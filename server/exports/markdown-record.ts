/** The short forms in which a record's table, votes and verdicts stand in the Markdown report. */
import type { ReportTradeOff } from "../../shared/report/report-trade-offs.ts";
import type { ReportWords } from "../../shared/report/words.ts";
import { groupName } from "../../shared/words/vocabulary.ts";
import { type Verdict, verdicts } from "../../shared/workshop/vocabulary.ts";

/** "Teal, table 1". */
export const tableName = (table: number, words: ReportWords): string => words.table(groupName(table), table);

/** The fingers of each round: "4, 3, 2, 2, then 4, 4, 3, 3"; empty where nothing was revealed (REP-16: or told). */
export const fingersOf = ({ votes }: Pick<ReportTradeOff, "votes">, words: ReportWords): string =>
  words.rounds(
    votes.map(({ fingers, areFingersTold }) => (areFingersTold ? fingers.join(", ") : words.withDissent)),
  );

/** "stays 3, grumbles 1"; empty where nobody gave a verdict. */
export const verdictsOf = (counts: Readonly<Record<Verdict, number>>, words: ReportWords): string =>
  verdicts
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${words.verdicts[verdict]} ${counts[verdict]}`)
    .join(", ");
