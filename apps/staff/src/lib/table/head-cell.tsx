import { useTexts } from "../i18n/language.tsx";
import type { Column, Sort } from "./column.ts";
import { tableMessages } from "./messages.ts";
import styles from "./table.module.css";

interface HeadCellProps<Row> {
  readonly column: Column<Row>;
  readonly sort: Sort | undefined;
  onSort(column: string): void;
}

/** A column's head; where the column sorts, it is a button that says which way. */
export function HeadCell<Row>({ column, sort, onSort }: HeadCellProps<Row>) {
  const texts = useTexts(tableMessages);
  const sorted = sort?.column === column.id ? sort : undefined;
  const way = sorted ? (sorted.down ? "descending" : "ascending") : undefined;
  return (
    // oxlint-disable-next-line jsx-a11y/no-redundant-roles -- see table.tsx
    <th scope="col" role="columnheader" className={column.figures ? "fig" : undefined} aria-sort={way}>
      {column.sortBy ? (
        <button type="button" className={styles.sort} onClick={() => onSort(column.id)}>
          {column.head}
          <span aria-hidden="true">{sorted ? (sorted.down ? "↓" : "↑") : "↕"}</span>
          {sorted && <span className="hide">{sorted.down ? texts.down : texts.up}</span>}
        </button>
      ) : (
        <span className={column.head === "" ? "hide" : undefined}>{column.head}</span>
      )}
    </th>
  );
}
