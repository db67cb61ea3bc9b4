/** What people and groups said they will do, for a spreadsheet: one row a commitment. */
import { english } from "../../shared/report/english.ts";
import type { Report } from "../../shared/report/report.ts";
import { groupName } from "../../shared/words/vocabulary.ts";
import { renderCsv } from "./csv.ts";
import { dayIn } from "./day-in.ts";
import type { ExportOptions } from "./export-options.ts";

const columns = ["table", "group", "whose", "owner", "commitment", "cue", "action", "check_in"] as const;

/** The groups' first, by table, then people's own. `check_in` is a day (2025-03-28) in the zone that is asked for. */
export const renderCommitmentsCsv = (
  report: Report,
  { words = english, timeZone = "UTC" }: ExportOptions = {},
): string =>
  renderCsv(
    columns,
    report.commitments.map(({ table, owner, cue, action, dueAt }) => ({
      table: table ?? "",
      group: table === null ? "" : groupName(table),
      whose: owner === null ? "group" : "person",
      owner: owner?.name ?? "",
      commitment: words.commitment(cue, action, owner === null),
      cue,
      action,
      check_in: dayIn(dueAt, timeZone),
    })),
  );
