/** What else goes on while an import runs. */
export interface Surroundings {
  /** Somebody lends or returns. */
  readonly desk: boolean;
  /** Events that the slowest follower of the catalogue, such as the search index, has still to take. */
  readonly eventsAhead: number;
}

/** How an import goes on. */
export interface ImportPace {
  /** Records of one transaction at most. */
  readonly records: number;
  /** Rest after a transaction, as a multiple of what it took: slow machines get longer rests by themselves. */
  readonly restFactor: number;
}

/** Nobody waits: as fast as the database can. */
const full: ImportPace = { records: 400, restFactor: 0 };
/** Short transactions with a rest after each, so that a loan finds the processors and the disk free most of the time. */
const polite: ImportPace = { records: 40, restFactor: 3 };

/** About a thousand records: what an index takes in a second. Whoever imports would otherwise wait for it at the end, and find nothing until then. */
const mostAhead = 60;

export function paceFor({ desk, eventsAhead }: Surroundings): ImportPace {
  return desk || eventsAhead > mostAhead ? polite : full;
}
