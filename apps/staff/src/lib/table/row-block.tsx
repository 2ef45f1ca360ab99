/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role, jsx-a11y/control-has-associated-label --
   on a phone rows are drawn as cards, and browsers forget the roles of a table that is not drawn as one */
import { memo, useEffect, useRef, useState } from "react";
import type { Column } from "./column.ts";
import styles from "./table.module.css";

interface RowBlockProps<Row> {
  /** Place of its first row in the table, from 0. */
  readonly first: number;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  rowKey(row: Row): string;
  /** Row that is in the tab order. */
  readonly active: number;
  /** Drawn even out of sight: it holds the focus. */
  readonly drawn: boolean;
  setActive(row: number): void;
  open?: ((row: Row) => void) | undefined;
  isMarked?: ((row: Row) => boolean) | undefined;
}

/** Height of a row before any was measured: 36 px with a mouse. */
const guessedRow = 37;

/** So far beyond the edge a block is drawn already. */
const margin = "1200px 0px";

/** Some rows as one table body. Out of sight it is an empty space of the same height. */
export function RowBlock<Row>(props: RowBlockProps<Row>) {
  const { first, rows, columns, drawn } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const [height, setHeight] = useState(rows.length * guessedRow);
  const [near, setNear] = useState(first === 0);
  useEffect(() => {
    const element = body.current;
    if (!element) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        if (!entry.isIntersecting && element.offsetHeight > 0) setHeight(element.offsetHeight);
        setNear(entry.isIntersecting);
      },
      { root: scrollerOf(element), rootMargin: margin },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  if (!near && !drawn) {
    return (
      <tbody ref={body} role="presentation">
        <tr role="presentation">
          <td role="presentation" colSpan={columns.length} className={styles.gap}>
            <svg width="1" height={height} aria-hidden="true" />
          </td>
        </tr>
      </tbody>
    );
  }
  return (
    <tbody ref={body} role="rowgroup">
      {rows.map((row, i) => (
        <OneRow key={props.rowKey(row)} {...props} row={row} place={first + i} />
      ))}
    </tbody>
  );
}

interface OneRowProps<Row> extends RowBlockProps<Row> {
  readonly row: Row;
  readonly place: number;
}

function DrawnRow<Row>({ row, place, columns, active, setActive, open, isMarked }: OneRowProps<Row>) {
  const marked = isMarked?.(row) ?? false;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- Enter is handled by the table
    <tr
      role="row"
      data-row={place}
      aria-rowindex={place + 2}
      aria-selected={open ? marked : undefined}
      tabIndex={place === active ? 0 : -1}
      className={`${marked ? "now" : ""} ${open ? styles.openable : ""}`}
      onFocus={(event) => {
        if (event.target === event.currentTarget && place !== active) setActive(place);
      }}
      onClick={(event) => {
        if (!(event.target as HTMLElement).closest("a, button, input, label")) open?.(row);
      }}
    >
      {columns.map((column) => {
        const { id, head, figures, bare, rowHead } = column;
        const label = bare || rowHead ? undefined : head;
        const className = figures ? "fig" : undefined;
        return rowHead ? (
          <th key={id} scope="row" role="rowheader">
            {column.cell(row)}
          </th>
        ) : (
          <td key={id} role="gridcell" data-label={label} className={className}>
            {column.cell(row)}
          </td>
        );
      })}
    </tr>
  );
}

function isActive({ place, active }: { place: number; active: number }): boolean {
  return place === active;
}

/** Drawn again only when it changes: moving the focus redraws two rows, not all. */
const OneRow = memo(DrawnRow, (before, after) => {
  return (
    before.row === after.row &&
    before.place === after.place &&
    before.columns === after.columns &&
    before.isMarked === after.isMarked &&
    before.open === after.open &&
    isActive(before) === isActive(after) &&
    !isActive(after)
  );
}) as typeof DrawnRow;

/** What scrolls around a table: the frame's main part, or on a phone the page. */
function scrollerOf(element: HTMLElement): Element | null {
  const scroller = element.closest("[data-scroller]");
  return scroller && getComputedStyle(scroller).overflowY !== "visible" ? scroller : null;
}
