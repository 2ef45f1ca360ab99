import type { ReactNode } from "react";

export interface Column<Row> {
  readonly id: string;
  readonly head: string;
  cell(row: Row): ReactNode;
  /** Names its row; exactly one column. */
  readonly rowHead?: boolean;
  /** Figures, aligned at the end. */
  readonly figures?: boolean;
  /** What the column sorts by; left out where sorting says nothing. */
  sortBy?(row: Row): string | number;
  /** Not labelled when stacked on a phone: buttons, or what speaks for itself. */
  readonly bare?: boolean;
}

export interface Sort {
  readonly column: string;
  readonly down: boolean;
}

/** What a touch on a column's head does: up, down, then as the server gave it. */
export function nextSort(sort: Sort | undefined, column: string): Sort | undefined {
  if (sort?.column !== column) return { column, down: false };
  return sort.down ? undefined : { column, down: true };
}

/** Rows in order of a column; equal ones keep the order they came in. Words sort as the language does: Chinese by pinyin. */
export function sortRows<Row>(
  rows: readonly Row[],
  { columns, sort, language }: { columns: readonly Column<Row>[]; sort: Sort | undefined; language: string },
): readonly Row[] {
  const sortBy = columns.find((column) => column.id === sort?.column)?.sortBy;
  if (!sort || !sortBy) return rows;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const keyed = rows.map((row) => ({ row, key: sortBy(row) }));
  keyed.sort((a, b) => {
    const order =
      typeof a.key === "number" && typeof b.key === "number" ? a.key - b.key : compare(String(a.key), String(b.key));
    return sort.down ? -order : order;
  });
  return keyed.map(({ row }) => row);
}
