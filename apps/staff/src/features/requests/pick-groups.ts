/** What a pick list goes by. */
export interface Picked {
  readonly id: string;
  readonly fromBranch: string;
  readonly fromLocation: string;
  readonly floor?: string | undefined;
  readonly shelfKey: string;
}

/** The books of one place, in the order of its shelves. */
export interface PickGroup<Row> {
  readonly key: string;
  readonly branch: string;
  readonly location: string;
  readonly floor: string | undefined;
  readonly rows: readonly Row[];
}

/** A pick list as a runner walks it: place by place, shelf by shelf. */
export function pickGroups<Row extends Picked>(rows: readonly Row[]): PickGroup<Row>[] {
  const ordered = rows.toSorted((a, b) => compare(a.shelfKey, b.shelfKey) || compare(a.id, b.id));
  const groups = Map.groupBy(ordered, ({ fromBranch, fromLocation }) => `${fromBranch} ${fromLocation}`);
  return [...groups].flatMap(([key, [first, ...rest]]) =>
    first
      ? [{ key, branch: first.fromBranch, location: first.fromLocation, floor: first.floor, rows: [first, ...rest] }]
      : [],
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
