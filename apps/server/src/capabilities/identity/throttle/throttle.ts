/** Failed sign-ins under one key (a name, or an address). */
export interface Failures {
  readonly count: number;
  readonly lastAt: Date;
}

const freeFailures = 5;
const firstWaitSeconds = 4;
const longestWaitSeconds = 15 * 60;
const forgottenAfterSeconds = 60 * 60;

/**
 * Seconds to wait before the next attempt is looked at: none for five failures, then 4, 8, 16 … up to a quarter of an hour; all is forgotten
 * an hour after the last. Slows guessing without locking the owner out for good.
 */
export function waitSeconds(failures: Failures | undefined, now: Date): number {
  if (!failures || failures.count < freeFailures) return 0;
  const since = (now.getTime() - failures.lastAt.getTime()) / 1000;
  if (since > forgottenAfterSeconds) return 0;
  const wait = Math.min(firstWaitSeconds * 2 ** (failures.count - freeFailures), longestWaitSeconds);
  return Math.max(0, Math.ceil(wait - since));
}

export const forgetFailuresAfterSeconds = forgottenAfterSeconds;
