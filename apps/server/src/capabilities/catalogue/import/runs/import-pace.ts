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
 * Somebody lends: few steps, far apart. Loans feel not only the step but what follows it (the log, five consumers, documents and segments of the
 * index), so the rest is reckoned for both. With 25 times what storing took, a loan in ten met one, and the p95 of loans was half as long again;
 * nineteen of twenty are to meet none (bench/import-desk, `--paces` compares others in turns).
 *
 * Small steps would be worse: each costs about 65 ms of processor time beside the 1.5 ms of each record, so that a record costs 2.3 ms in steps of
 * 80 (PostgreSQL 0.8, the index's threads 0.9, the thread that imports 0.5, the one that lends 0.2) and 4.8 ms in steps of 20. Of PostgreSQL's log
 * a record takes 9 KB, hardly a full page among it: commits and checkpoints are not what is felt.
 */
const polite: ImportPace = { records: 80, restFactor: 100 };

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
