/** A row of a comparison: the same on both sides, on one side only, or changed from one to the other. */
export type Compared<Item> =
  | { readonly kind: "same"; readonly left: Item; readonly right: Item }
  | { readonly kind: "removed"; readonly left: Item }
  | { readonly kind: "added"; readonly right: Item }
  | { readonly kind: "changed"; readonly left: Item; readonly right: Item };

export interface CompareOptions<Item> {
  /** Items with the same text are the same. */
  textOf(item: Item): string;
  /** Items that differ are shown as one that changed when they agree in this: a field's tag, a subfield's code. */
  kinOf(item: Item): string;
}

/**
 * Two lists set side by side in their order: the longest common run of equal items (E. W. Myers' problem, solved by the plain table since
 * the equal beginning and end are cut off first), and what is left of the same kin is paired as changed.
 */
export function compareLists<Item>(
  left: readonly Item[],
  right: readonly Item[],
  options: CompareOptions<Item>,
): Compared<Item>[] {
  return pairChanged(alignLists(left, right, options.textOf), options.kinOf);
}

function alignLists<Item>(
  left: readonly Item[],
  right: readonly Item[],
  textOf: (item: Item) => string,
): Compared<Item>[] {
  const a = left.map(textOf);
  const b = right.map(textOf);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const same = (i: number, j: number): Compared<Item> => ({ kind: "same", left: left[i]!, right: right[j]! });
  const rows: Compared<Item>[] = [];
  for (let i = 0; i < start; i++) rows.push(same(i, i));
  const [toA, toB] = [a.length - end, b.length - end];
  const table = commonLengths(a.slice(start, toA), b.slice(start, toB));
  let [i, j] = [start, start];
  while (i < toA || j < toB) {
    const down = table[i - start + 1]?.[j - start] ?? -1;
    const across = table[i - start]?.[j - start + 1] ?? -1;
    if (i < toA && j < toB && a[i] === b[j]) rows.push(same(i++, j++));
    else if (i < toA && (j >= toB || down >= across)) rows.push({ kind: "removed", left: left[i++]! });
    else rows.push({ kind: "added", right: right[j++]! });
  }
  for (let k = 0; k < end; k++) rows.push(same(toA + k, toB + k));
  return rows;
}

/** How long the longest common run is from each pair of places to the end. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i]![j] = a[i] === b[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
  return table;
}

/** Within a stretch that is not the same, what was removed and what was added of the same kin is one thing that changed. */
function pairChanged<Item>(rows: readonly Compared<Item>[], kinOf: (item: Item) => string): Compared<Item>[] {
  const paired: Compared<Item>[] = [];
  let stretch: Compared<Item>[] = [];
  const close = () => {
    paired.push(...pairStretch(stretch, kinOf));
    stretch = [];
  };
  for (const row of rows) {
    if (row.kind !== "same") stretch.push(row);
    else {
      close();
      paired.push(row);
    }
  }
  close();
  return paired;
}

function pairStretch<Item>(stretch: readonly Compared<Item>[], kinOf: (item: Item) => string): Compared<Item>[] {
  const added = stretch.flatMap((row) => (row.kind === "added" ? [row.right] : []));
  const rows: Compared<Item>[] = [];
  for (const row of stretch) {
    if (row.kind !== "removed") continue;
    const kin = added.findIndex((item) => kinOf(item) === kinOf(row.left));
    const [right] = kin < 0 ? [] : added.splice(kin, 1);
    rows.push(right === undefined ? row : { kind: "changed", left: row.left, right });
  }
  return [...rows, ...added.map((right) => ({ kind: "added", right }) as const)];
}
