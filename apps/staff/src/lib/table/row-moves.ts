/** Rows that a page key moves over. */
const page = 15;

/** Where a key moves the row in focus, or undefined when the key moves nothing. */
export function moveRow(key: string, row: number, count: number): number | undefined {
  const last = count - 1;
  const to = { ArrowDown: row + 1, ArrowUp: row - 1, PageDown: row + page, PageUp: row - page, Home: 0, End: last }[
    key
  ];
  return to === undefined || count === 0 ? undefined : Math.min(Math.max(to, 0), last);
}

/** Rows are drawn in blocks; those out of sight are one empty space each. */
export const blockSize = 40;

export function blockOf(row: number): number {
  return Math.floor(row / blockSize);
}

export function blocksOf<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  return Array.from({ length: Math.ceil(rows.length / blockSize) }, (_, i) =>
    rows.slice(i * blockSize, (i + 1) * blockSize),
  );
}
