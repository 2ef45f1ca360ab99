import { openRules, runOverdue } from "../../capabilities/circulation/index.ts";
import type { Database } from "../../kernel/db/database.ts";

const day = 86_400_000;

/** Notices go back so far: what is out today was lent within it. */
const daysBack = 75;

/**
 * What readers heard of the loans that are out: the run of each day, made up for in order, as a library that was there all the time would
 * have made it. A day that has been run is left alone.
 */
export async function loadOverdueNotices(db: Database, now: Date, onShare: (share: number) => void): Promise<number> {
  const rules = openRules();
  let notices = 0;
  for (let ago = daysBack; ago >= 0; ago--) {
    onShare(1 - ago / daysBack);
    notices += (await runOverdue(db, rules, { now: new Date(now.getTime() - ago * day) })).notices;
  }
  return notices;
}
