/** A group's journey as a figure that carries its trade-offs: each station with how it felt, what was decided, who pays. */
import type { ReportGroup } from "../../../shared/report/report-groups.ts";
import type { ReportTradeOff } from "../../../shared/report/report-trade-offs.ts";
import type { ReportWords } from "../../../shared/report/words.ts";
import { tableName, verdictsOf } from "../markdown-record.ts";
import { apart, composed, type Journey, nothing, type Station, strong, text } from "./blocks.ts";

/** None where no journey is known. */
export function journeyOf(
  group: ReportGroup,
  records: readonly ReportTradeOff[],
  words: ReportWords,
): Journey[] {
  if (group.line.length === 0) return [];
  const stations = group.line.map((one): Station => {
    const record = one.slot === null ? undefined : records.find(({ slot }) => slot === one.slot);
    const verdicts = one.verdicts ? verdictsOf(one.verdicts, words) : "";
    return {
      number: one.stepIndex + 1,
      action: text(shortened(one.action)),
      before: one.before,
      after: one.after,
      isPlayed: one.slot !== null,
      isMomentOfTruth: one.isMomentOfTruth,
      figures: composed([felt(one), verdicts].filter((part) => part !== "").join("; ")),
      decision: strong(shortened(one.decision)),
      whoPays: record
        ? composed(words.list(record.whoPays.map((payer) => words.payersInSentence[payer])))
        : nothing,
    };
  });
  const title = composed(`${tableName(group.table, words)}: ${apart(group.personaName)}`);
  return [{ title, stations }];
}

const felt = ({ before, after }: { readonly before: number; readonly after: number }): string =>
  before === after ? signed(before) : `${signed(before)} to ${signed(after)}`;

const signed = (feeling: number): string => (feeling > 0 ? `+${feeling}` : String(feeling).replace("-", "−"));

/** Under its station a text is a reminder: the whole of it stands in its record. */
const most = 110;
function shortened(value: string): string {
  const letters = [...value];
  return letters.length <= most ? value : `${letters.slice(0, most).join("").trimEnd()}…`;
}
