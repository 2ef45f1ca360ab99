import { fromMarcJson } from "@wenyuan/marc";
import type { Database } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { recordsChanged } from "../events.ts";
import { deriveRecord } from "./derive-record.ts";
import { lockOutdatedRecords, rewriteDerived } from "./record.store.ts";
import { writeDerivations } from "./record-derivations.store.ts";
import { contentsOf } from "./save-records.ts";

const batchSize = 200;

/**
 * Derives anew the records whose summary is of an older make, and tells who follows: after an upgrade, lists, headings, works and the
 * index come to hold what this version makes of them. Nothing to do is one look at an index.
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
    if (outdated.length === 0) return 0;
    const ids = outdated.map((one) => one.id);
    const derived = outdated.map(({ marc, profile }) => deriveRecord(fromMarcJson(marc), profile));
    const contents = await contentsOf(tx, derived);
    await rewriteDerived(
      tx,
      contents.map((content, i) => ({ id: ids[i]!, ...content })),
    );
    await writeDerivations(
      tx,
      derived.map((one, i) => ({ id: ids[i]!, ...one })),
      ids,
    );
    await publish(tx, recordsChanged, [{ ids }]);
    return outdated.length;
  });
}
