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
  /** Rest before the next transaction, as a multiple of what the last one took: slow machines get longer rests by themselves. */
  readonly restFactor: number;
}

/** Nobody waits: as fast as the database can. */
const full: ImportPace = { records: 400, restFactor: 0 };
/** Short transactions with a rest after each, in which the followers take what was stored. */
const waiting: ImportPace = { records: 40, restFactor: 3 };
/**
 * Somebody lends: few steps, far apart. A step costs about 65 ms of processor time of its own and 1.5 ms a record: a third of it
 * PostgreSQL's, two fifths the index's, a fifth the importer's, and a tenth that of the thread that lends. Loans feel a step for two or
 * three times as long as storing took; nineteen of twenty feel nothing when that is less than a twentieth of the time. With a rest of 25
 * times the slowest of the nineteen took 1.29 times as long, at 69 records a second; with 50 times 1.17, at 30; with 100 times 1.05, at 15
 * (bench/import-desk, `--paces`). Little is to be had from PostgreSQL: 9 KB of log a record, hardly a full page among it. Smaller steps
 * touch more loans, as each has its commits, consumers and segment.
 */
const polite: ImportPace = { records: 80, restFactor: 50 };

/** Milliseconds of a rest at most, however slow a step was: somebody watches how far the import is. */
export const mostRest = 15_000;

/** About a thousand records: what an index takes in a second. Whoever imports would otherwise wait for it at the end, and find nothing until then. */
const mostAhead = 60;

/** @param beside how it goes on while somebody lends, where a benchmark tries another pace */
export function paceFor({ desk, eventsAhead }: Surroundings, beside = polite): ImportPace {
  if (desk) return beside;
  return eventsAhead > mostAhead ? waiting : full;
}

/** Records of the first step while somebody waits: statements are prepared and pages read for the first time, and that is slow. */
const firstStep = 10;

/** The pace of a step of a run, counted from 0: while somebody waits each is twice the one before, until the pace is reached. */
export function paceOfStep(pace: ImportPace, step: number): ImportPace {
  return pace.restFactor === 0 ? pace : { ...pace, records: Math.min(pace.records, firstStep * 2 ** step) };
}
