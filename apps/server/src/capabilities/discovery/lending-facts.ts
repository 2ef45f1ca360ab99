import type { TitleCopies } from "./documents/title-copies.ts";

export interface LendingEvent {
  readonly topic: string;
  readonly payload: unknown;
}

/**
 * The port to lending, which is no neighbour of this room: the composition root hands over what it knows of titles. Counts of titles only;
 * who borrowed them is not asked.
 */
export interface LendingFacts {
  /** Topics of events after which some titles are lent more, or stand elsewhere. */
  readonly topics: readonly string[];
  /** The records of the titles that such events are about. */
  titlesOf(events: readonly LendingEvent[]): Promise<readonly string[]>;
  /** What there is of titles now, by record; those without copies are left out. */
  copies(recordIds: readonly string[]): Promise<ReadonlyMap<string, TitleCopies>>;
  /** How often titles were lent since a day, by record; those never lent are left out. */
  loans(recordIds: readonly string[], since: Date): Promise<ReadonlyMap<string, number>>;
}

/** Where nothing is lent. */
export const noLending: LendingFacts = {
  topics: [],
  titlesOf: () => Promise.resolve([]),
  copies: () => Promise.resolve(new Map()),
  loans: () => Promise.resolve(new Map()),
};
