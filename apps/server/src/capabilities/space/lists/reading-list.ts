/** A reader's list of works, as an overview shows it. */
export interface ReadingListSummary {
  readonly id: string;
  readonly name: string;
  readonly works: number;
  /** In the link of a list that is shared. */
  readonly shareKey: string | undefined;
  readonly updatedAt: Date;
}

export interface ReadingList extends Omit<ReadingListSummary, "works"> {
  readonly readerId: string;
  /** Records in the reader's order. */
  readonly recordIds: readonly string[];
}

/** Works of a list, lists of a reader: more than anybody reads through, so that a program cannot fill the table. */
export const mostWorks = 500;
export const mostLists = 100;
export const longestName = 120;

/** A name as it is kept: one line, trimmed; nothing when that leaves none or it is too long. */
export function listName(typed: string): string | undefined {
  const name = typed.replace(/\s+/gu, " ").trim();
  return name === "" || name.length > longestName ? undefined : name;
}

/** Each record once, the first place counts. */
export function distinctWorks(recordIds: readonly string[]): string[] {
  return [...new Set(recordIds)].slice(0, mostWorks);
}
