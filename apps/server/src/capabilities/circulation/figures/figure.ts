/** What lending is counted by. */
export const figureGroups = ["branch", "category", "kind", "class"] as const;
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
export const fewestReaders = 10;

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
