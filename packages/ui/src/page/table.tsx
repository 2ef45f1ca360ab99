import type { ReactNode } from "react";
import { joinClasses } from "./join-classes.ts";

export interface Column<Row> {
  readonly id: string;
  readonly head: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** Names its row; at most one column. */
  readonly rowHead?: boolean | undefined;
  /** Figures, aligned at the end. */
  readonly figures?: boolean | undefined;
}

export interface TableProps<Row> {
  /** What the table is about; read out, and shown when `showCaption`. */
  readonly caption: string;
  readonly showCaption?: boolean | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** On a phone each row becomes a small card of two columns. Otherwise the table scrolls inside itself. */
  readonly stack?: boolean | undefined;
}

/** Rows and columns with hairlines. */
export function Table<Row>({ caption, showCaption, columns, rows, rowKey, stack }: TableProps<Row>) {
  return (
    <div className="scroller">
      <table className={joinClasses("table", stack && "stack")}>
        <caption className={showCaption ? undefined : "hide"}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={column.figures ? "fig" : undefined}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) => (
                <Cell key={column.id} {...column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<Row>({ cell, rowHead, figures, row }: Column<Row> & { readonly row: Row }) {
  if (rowHead) return <th scope="row">{cell(row)}</th>;
  return <td className={figures ? "fig" : undefined}>{cell(row)}</td>;
}
