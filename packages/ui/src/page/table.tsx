import type { ReactNode } from "react";
import { joinClasses } from "./join-classes.ts";

export interface Column {
  readonly id: string;
  readonly head: ReactNode;
  /** Names its row; at most one column. */
  readonly rowHead?: boolean | undefined;
  /** Figures, aligned at the end. */
  readonly figures?: boolean | undefined;
}

export interface Row {
  readonly id: string;
  /** By the column's id. */
  readonly cells: Readonly<Record<string, ReactNode>>;
}

export interface TableProps {
  /** What the table is about; read out, and shown when `showCaption`. */
  readonly caption: string;
  readonly showCaption?: boolean | undefined;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** On a phone each row becomes a small card of two columns. Otherwise the table scrolls inside itself. */
  readonly stack?: boolean | undefined;
}

/** Rows and columns with hairlines. */
export function Table({ caption, showCaption, columns, rows, stack }: TableProps) {
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
            <tr key={row.id}>
              {columns.map((column) => (
                <Cell key={column.id} column={column}>
                  {row.cells[column.id]}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ column, children }: { readonly column: Column; readonly children: ReactNode }) {
  if (column.rowHead) return <th scope="row">{children}</th>;
  return <td className={column.figures ? "fig" : undefined}>{children}</td>;
}
