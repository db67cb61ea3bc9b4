/** A table for a spreadsheet: RFC 4180, UTF-8 with a byte-order mark so that Excel reads every script. */
import { stringify } from "csv-stringify/sync";
import { clean } from "../../shared/workshop/schemas.ts";

export type Row<Column extends string> = Readonly<Record<Column, string | number>>;

/**
 * The columns' names stay as they are within a schema version. REP-14: a cell that a spreadsheet would take for a formula
 * is given a leading apostrophe, so that it stays text.
 */
export const renderCsv = <Column extends string>(
  columns: readonly Column[],
  rows: readonly Row<Column>[],
): string =>
  stringify(rows.map(cleaned), {
    bom: true,
    header: true,
    columns: columns.map((key) => ({ key })),
    escape_formulas: true,
    record_delimiter: "windows",
  });

/** Line breaks stay, within quotation marks; other control characters have no place in such a file. */
const cleaned = (row: Row<string>): Row<string> =>
  Object.fromEntries(
    Object.entries(row).map(([column, cell]) => [column, typeof cell === "string" ? clean(cell) : cell]),
  );
