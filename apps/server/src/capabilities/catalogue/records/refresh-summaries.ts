import { describeBib, fromMarcJson } from "@wenyuan/marc";
import type { Database } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { recordsChanged } from "../events.ts";
import { lockOutdatedRecords, writeSummary } from "./record.store.ts";
import { summarize } from "./record-summary.ts";

const batchSize = 200;

/**
 * Summarises anew the records whose summary is of an older make, and tells who follows: after an upgrade, lists and the index
 * come to hold what this version shows. Nothing to do is one look at an index.
 * @returns how many were made anew
 */
export async function refreshSummaries(db: Database): Promise<number> {
  for (let refreshed = 0; ; ) {
    const batch = await refreshBatch(db);
    refreshed += batch;
    if (batch < batchSize) return refreshed;
  }
}

async function refreshBatch(db: Database): Promise<number> {
  return await transact(db, async (tx) => {
    const outdated = await lockOutdatedRecords(tx, batchSize);
    for (const { id, marc, profile } of outdated)
      await writeSummary(tx, id, summarize(describeBib(fromMarcJson(marc), { profile })));
    if (outdated.length > 0) await publish(tx, recordsChanged, [{ ids: outdated.map((one) => one.id) }]);
    return outdated.length;
  });
}
