/** Failed sign-ins under one key (a name, or an address). */
export interface Failures {
  readonly count: number;
  readonly lastAt: Date;
}

/** How patient the library is with failures under a kind of key. */
export interface Patience {
  /** Failures that cost nothing. */
  readonly free: number;
  readonly longestWaitSeconds: number;
}

/** One person mistypes a few times; whoever guesses at one account needs thousands. */
export const patienceWithName: Patience = { free: 5, longestWaitSeconds: 15 * 60 };

/** A campus shares an address: many people's slips slow it down late and little, so that nobody can shut all others out. */
export const patienceWithAddress: Patience = { free: 50, longestWaitSeconds: 10 };

/** Somebody who looks for a letter asks a second and a third time; more would be a flood of letters to somebody else. */
export const patienceWithMailbox: Patience = { free: 3, longestWaitSeconds: 15 * 60 };

const firstWaitSeconds = 4;
export const forgetFailuresAfterSeconds = 60 * 60;

/**
 * Seconds to wait before the next attempt is looked at: none for the free failures, then 4, 8, 16 … up to the longest; all is forgotten
 * an hour after the last. Slows guessing without locking the owner out for good.
 */
export function waitSeconds(failures: Failures | undefined, now: Date, patience: Patience): number {
  const { free, longestWaitSeconds } = patience;
  if (!failures || failures.count < free) return 0;
  const since = (now.getTime() - failures.lastAt.getTime()) / 1000;
  if (since > forgetFailuresAfterSeconds) return 0;
  const wait = Math.min(firstWaitSeconds * 2 ** (failures.count - free), longestWaitSeconds);
  return Math.max(0, Math.ceil(wait - since));
}
