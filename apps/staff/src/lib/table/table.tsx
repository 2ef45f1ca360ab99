/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role, jsx-a11y/no-noninteractive-element-to-interactive-role --
   rows take the focus, which makes a table a grid (ARIA APG, grid); and on a phone rows are drawn as cards, where browsers forget
   the roles of a table */
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { useLanguage, useTexts } from "../i18n/language.tsx";
import { languageTag } from "../i18n/messages.ts";
import { useKey } from "../keyboard/keyboard.tsx";
import { Bones } from "../view/bones.tsx";
import { Failed } from "../view/failed.tsx";
import { type Column, nextSort, type Sort, sortRows } from "./column.ts";
import { HeadCell } from "./head-cell.tsx";
import { tableMessages } from "./messages.ts";
import { MoreRows } from "./more-rows.tsx";
import { RowBlock } from "./row-block.tsx";
import { blockOf, blockSize, blocksOf, moveRow } from "./row-moves.ts";
import styles from "./table.module.css";

export interface TableProps<Row> {
  /** What the table is about; read out. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  /** Undefined while the first page is being read. */
  readonly rows: readonly Row[] | undefined;
  rowKey(row: Row): string;
  readonly error?: unknown;
  retry?(): void;
  /** What to say and offer when there is nothing. */
  readonly empty: ReactNode;
  /** Left out when all rows are there. */
  readonly more?: { readonly reading: boolean; read(): void; readAll(): Promise<unknown> } | undefined;
  /** What Enter or a touch on a row does. */
  open?(row: Row): void;
  /** Marks a row: the one just made, or the one that is open. */
  isMarked?(row: Row): boolean;
}

/**
 * A list the desk works in. Arrow keys move between rows, Enter opens one; heads sort; ten thousand rows scroll, since only those in
 * sight are drawn; on a phone each row is a small card.
 */
export function Table<Row>(props: TableProps<Row>) {
  const { rows, error, retry, empty } = props;
  if (error !== undefined && error !== null && rows === undefined) return <Failed error={error} onRetry={retry} />;
  if (rows === undefined) return <Bones />;
  if (rows.length === 0) return <div className={styles.empty}>{empty}</div>;
  return <Rows {...props} rows={rows} />;
}

function Rows<Row>(props: TableProps<Row> & { readonly rows: readonly Row[] }) {
  const { caption, columns, rows, rowKey, more, open, isMarked, error, retry } = props;
  const texts = useTexts(tableMessages);
  const { sort, sorting, sortBy } = useSort(more);
  const { language } = useLanguage();
  const sorted = useMemo(
    () => sortRows(rows, { columns, sort, language: languageTag[language] }),
    [rows, columns, sort, language],
  );
  const { table, active, onKeyDown, setActive } = useRowFocus(sorted.length, (row) => {
    const chosen = sorted[row];
    if (chosen !== undefined) open?.(chosen);
  });
  useKey("ArrowDown", { label: texts.move, group: texts.rows });
  useKey("Enter", { label: texts.open, group: texts.rows, on: open !== undefined });
  return (
    <div className={styles.frame}>
      <table
        ref={table}
        role="grid"
        className={`table grid ${styles.table}`}
        aria-rowcount={more ? -1 : rows.length + 1}
        onKeyDown={onKeyDown}
      >
        <caption className="hide">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row" aria-rowindex={1}>
            {columns.map((column) => (
              <HeadCell key={column.id} column={column} sort={sort} onSort={sortBy} />
            ))}
          </tr>
        </thead>
        {blocksOf(sorted).map((block, i) => (
          <RowBlock
            // oxlint-disable-next-line react/no-array-index-key -- a block is its place
            key={i}
            first={i * blockSize}
            rows={block}
            drawn={blockOf(active) === i}
            {...{ columns, rowKey, active, open, isMarked, setActive }}
          />
        ))}
      </table>
      {error !== undefined && error !== null && <Failed error={error} onRetry={retry} />}
      <MoreRows count={rows.length} more={more} sorting={sorting} />
    </div>
  );
}

/** Sorting what is only half read would lie, so the rest is read first. */
function useSort(more: TableProps<unknown>["more"]) {
  const [sort, setSort] = useState<Sort>();
  const [sorting, setSorting] = useState(false);
  const sortBy = async (column: string) => {
    const wanted = nextSort(sort, column);
    if (wanted && more) {
      setSorting(true);
      await more.readAll().catch(() => undefined);
      setSorting(false);
    }
    setSort(wanted);
  };
  return { sort, sorting, sortBy: (column: string) => void sortBy(column) };
}

/** One row is in the tab order; keys move it. */
function useRowFocus(count: number, open: (row: number) => void) {
  const table = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState(0);
  const moved = useRef(false);
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    const row = table.current?.querySelector<HTMLElement>(`tr[data-row="${active}"]`);
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: "nearest" });
  }, [active]);
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const on = (event.target as HTMLElement).closest("tr[data-row]");
    if (!on || event.ctrlKey || event.metaKey || event.altKey) return;
    const row = Number(on.getAttribute("data-row"));
    if (event.key === "Enter" && event.target === on) {
      event.preventDefault();
      open(row);
      return;
    }
    const to = moveRow(event.key, row, count);
    if (to === undefined) return;
    event.preventDefault();
    if (to === row) return;
    moved.current = true;
    setActive(to);
  };
  return { table, active: Math.min(active, count - 1), setActive, onKeyDown };
}
