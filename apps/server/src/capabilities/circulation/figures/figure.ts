/** What lending is counted by. */
export const figureGroups = ["branch", "category", "department", "kind", "class"] as const;
export type FigureGroup = (typeof figureGroups)[number];

export const figurePeriods = ["day", "month", "year"] as const;
export type FigurePeriod = (typeof figurePeriods)[number];

/** Counts of a period and a group. */
export interface FigureCounts {
  readonly loans: number;
  readonly onSite: number;
  readonly renewals: number;
  readonly returns: number;
  readonly holds: number;
}

/** A row of figures. `key` is the branch, category, kind or class; empty where it is not known. */
export interface Figure extends FigureCounts {
  readonly period: string;
  readonly key: string;
}

/** Fewer readers than this are not told apart: their counts might say what one person reads. */
const fewestReaders = 10;

/** Whether the groups are of people, so that a small one says something of them. */
export function isOfPeople(by: FigureGroup): boolean {
  return by === "category" || by === "department";
}

/**
 * The rows that are not told: those of fewer than ten readers, and those of fewer than ten loans, which ten readers cannot have made. Where
 * that leaves one row of a period untold, the smallest other is not told either: the one would be what the others lack of the total.
 * @param readersOf how many readers a row is of
 */
export function untoldFigures(figures: readonly Figure[], readersOf: (figure: Figure) => number): ReadonlySet<Figure> {
  const untold = new Set<Figure>();
  for (const rows of Map.groupBy(figures, ({ period }) => period).values()) {
    const people = rows.filter(({ key }) => key !== "");
    const small = people.filter((row) => readersOf(row) < fewestReaders || row.loans + row.onSite < fewestReaders);
    const others = people.filter((row) => !small.includes(row));
    const [next] = others.toSorted((one, other) => one.loans + one.onSite - (other.loans + other.onSite));
    for (const row of small) untold.add(row);
    if (small.length === 1 && next) untold.add(next);
  }
  return untold;
}

/** 中图法大类: the first letter of a call number, after a prefix such as `R ` of its place; `-` where there is none. */
export function classOf(callNumber: string | undefined): string {
  const [, letter] = /^(?:[A-Z]{1,3}\s+)?([A-Z])/.exec(callNumber ?? "") ?? [];
  return letter ?? "-";
}

/** One day's counts under their five coarse keys, gathered one by one. */
export class DayFigures {
  readonly #rows = new Map<string, { key: readonly string[]; counts: Record<keyof FigureCounts, number> }>();

  add(
    key: readonly [branch: string, category: string, kind: string, letter: string],
    what: keyof FigureCounts,
    count: number,
  ): void {
    const name = JSON.stringify(key);
    const row = this.#rows.get(name) ?? { key, counts: { loans: 0, onSite: 0, renewals: 0, returns: 0, holds: 0 } };
    row.counts[what] += count;
    this.#rows.set(name, row);
  }

  rows(): { readonly key: readonly string[]; readonly counts: FigureCounts }[] {
    return [...this.#rows.values()];
  }
}
