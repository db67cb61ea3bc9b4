/** A table that becomes a list of blocks where the page is too narrow for columns. */
import type { ReactNode } from "react";

export interface StackColumn {
  readonly id: string;
  readonly title: string;
  /** Share of the width; 1 unless said. */
  readonly share?: number;
}

export interface StackRow {
  readonly id: string;
  /** One for each column; the first names the row. */
  readonly cells: readonly ReactNode[];
}

export interface StackGroup {
  readonly id: string;
  readonly title?: string;
  readonly rows: readonly StackRow[];
}

export interface StackTableProps {
  readonly caption: string;
  readonly columns: readonly StackColumn[];
  readonly groups: readonly StackGroup[];
}

export function StackTable({ caption, columns, groups }: StackTableProps) {
  const whole = columns.reduce((sum, { share = 1 }) => sum + share, 0);
  return (
    <div className="@container">
      <table className="w-full table-fixed border-collapse text-15 leading-snug @max-3xl:block">
        <caption className="sr-only">{caption}</caption>
        <thead className="@max-3xl:sr-only">
          <tr>
            {columns.map(({ id, title, share = 1 }) => (
              <th
                key={id}
                scope="col"
                className="pr-5 pb-2 text-left text-14 font-semibold text-ink2"
                style={{ width: `${(share / whole) * 100}%` }}
              >
                {title}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ id, title, rows }) => (
          <tbody key={id} className="@max-3xl:block">
            {title && (
              <tr className="@max-3xl:block">
                <th
                  scope="rowgroup"
                  colSpan={columns.length}
                  className="rule-2 pt-2.5 pb-3 text-left text-18 font-bold @max-3xl:block"
                >
                  {title}
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <Row key={row.id} row={row} columns={columns} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface RowProps {
  readonly row: StackRow;
  readonly columns: readonly StackColumn[];
}

function Row({ row, columns }: RowProps) {
  const [name, ...cells] = row.cells;
  return (
    <tr className="rule-1 align-top @max-3xl:block @max-3xl:py-3">
      <th
        scope="row"
        className="py-3 pr-5 text-left font-bold break-words @max-3xl:block @max-3xl:p-0 @max-3xl:text-17"
      >
        {name}
      </th>
      {cells.map((cell, index) => (
        <td
          key={columns[index + 1]?.id}
          className={`py-3 pr-5 break-words @max-3xl:mt-1.5 @max-3xl:p-0 ${cell === "" ? "@max-3xl:hidden" : "@max-3xl:block"}`}
        >
          <span aria-hidden className="mr-2 text-14 text-ink2 @3xl:hidden">
            {columns[index + 1]?.title}:
          </span>
          {cell}
        </td>
      ))}
    </tr>
  );
}
