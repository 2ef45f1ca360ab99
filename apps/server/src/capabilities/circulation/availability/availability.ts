/** What a branch has of a title. */
export interface BranchAvailability {
  readonly branch: string;
  /** Copies that readers may see. */
  readonly items: number;
  /** Of these, those that some reader may borrow. */
  readonly lendable: number;
  /** Of these, those on the shelf now. */
  readonly available: number;
  /** When the first of those on loan is due. */
  readonly nextDue?: Date;
  /** Readers who wait to fetch one here. */
  readonly holds: number;
}

/** What the library has of a title, wherever it is. */
export interface TitleAvailability extends Omit<BranchAvailability, "branch"> {
  readonly branches: readonly BranchAvailability[];
}

/** Branches summed up. */
export function wholeOf(branches: readonly BranchAvailability[]): TitleAvailability {
  const sum = (of: (one: BranchAvailability) => number) => branches.reduce((all, one) => all + of(one), 0);
  const due = branches
    .flatMap(({ nextDue }) => (nextDue ? [nextDue] : []))
    .toSorted((a, b) => a.getTime() - b.getTime());
  return {
    branches,
    items: sum(({ items }) => items),
    lendable: sum(({ lendable }) => lendable),
    available: sum(({ available }) => available),
    holds: sum(({ holds }) => holds),
    ...(due[0] ? { nextDue: due[0] } : {}),
  };
}
