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
/** Short transactions with a rest after each, in which the followers take what was stored. */
const waiting: ImportPace = { records: 40, restFactor: 3 };
/**
 * Somebody lends: few steps, far apart. What a step brings is stored, passed on and indexed within a tenth of a second or two, and only loans
 * of that moment feel it: so many that nineteen of twenty do not. Many small steps would touch more of them.
 */
const polite: ImportPace = { records: 80, restFactor: 25 };

/** About a thousand records: what an index takes in a second. Whoever imports would otherwise wait for it at the end, and find nothing until then. */
const mostAhead = 60;

export function paceFor({ desk, eventsAhead }: Surroundings): ImportPace {
  if (desk) return polite;
  return eventsAhead > mostAhead ? waiting : full;
}

/** Records of the first step while somebody waits: statements are prepared and pages read for the first time, and that is slow. */
const firstStep = 10;

/** The pace of a step of a run, counted from 0: while somebody waits each is twice the one before, until the pace is reached. */
export function paceOfStep(pace: ImportPace, step: number): ImportPace {
  return pace.restFactor === 0 ? pace : { ...pace, records: Math.min(pace.records, firstStep * 2 ** step) };
}
