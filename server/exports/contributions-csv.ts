/** What everybody is credited with at each step, for a spreadsheet (REP-20): one row a person and step. */
import { english } from "../../shared/report/english.ts";
import { englishFiles } from "../../shared/report/english-files.ts";
import type { Report } from "../../shared/report/report.ts";
import { groupName } from "../../shared/words/vocabulary.ts";
import { renderCsv } from "./csv.ts";
import type { ExportOptions } from "./export-options.ts";

const columns = [
  "table",
  "group",
  "name",
  "step",
  "step_action",
  "role",
  "credited_needs",
  "credited_constraints",
  "credited_options",
  "credited_parked",
  "credited_reality_checks",
  "read_as",
] as const;

/** By table and name, then by step: never by a count. */
export const renderContributionsCsv = (
  report: Report,
  { words = english, fileWords = englishFiles }: ExportOptions = {},
): string =>
  renderCsv(
    columns,
    report.contributions.map(({ table, name, slot, role, credited }) => ({
      table,
      group: groupName(table),
      name,
      step: slot + 1,
      step_action: report.tradeOffs.find((one) => one.table === table && one.slot === slot)?.stepAction ?? "",
      role: role === null ? "" : words.roles[role],
      credited_needs: credited.need,
      credited_constraints: credited.constraint,
      credited_options: credited.option,
      credited_parked: credited.parked,
      credited_reality_checks: credited.realityCheck,
      read_as: fileWords.notTalkTime,
    })),
  );
