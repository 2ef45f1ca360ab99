import type { DemoReader } from "../people/demo-readers.ts";

/** Who borrowed in a year past: a reader of today, or somebody who has left since and of whom only category and college are known. */
export interface Borrower {
  readonly key: string;
  readonly category: string;
  readonly department: string;
  readonly expiresOn: string;
  /** Of a reader of today. */
  readonly campusNumber?: string;
}

/** How much a reader of each category borrows, against an undergraduate. */
const eagerness: Readonly<Record<string, number>> = {
  undergraduate: 1,
  master: 1.6,
  doctoral: 2.2,
  teacher: 1.5,
  staff: 0.5,
  visiting: 1,
  retired: 0.7,
  exchange: 0.8,
  public: 0.3,
};

/**
 * The borrowers of an academic year: who was there already, and in the place of those who came later somebody of the same kind who has left.
 * @param year the year in which the running academic year began
 * @param before how many academic years ago
 */
export function borrowersOf(readers: readonly DemoReader[], year: number, before: number): readonly Borrower[] {
  return readers.map((reader): Borrower => {
    const { key, category, department, campusNumber, expiresOn, entryYear } = reader;
    if (entryYear === undefined || entryYear <= year - before)
      return { key, category, department, campusNumber, expiresOn };
    return { key: `former ${before} ${key}`, category, department, expiresOn: `${year - before + 3}-07-31` };
  });
}

/** Borrowers as often as their category borrows, to choose from evenly. */
export function weighted(borrowers: readonly Borrower[]): readonly Borrower[] {
  return borrowers.flatMap((one) => Array.from({ length: Math.round((eagerness[one.category] ?? 1) * 10) }, () => one));
}
