import type { Database } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import type { Job } from "../../../kernel/jobs/job.ts";
import type { SearchEngine } from "../engine/search-engine.ts";
import { alertsFound } from "../events.ts";
import { readAddressQuery } from "../search/address-query.ts";
import { searchRequest } from "../search/search-catalogue.ts";
import { type Alert, listAlerts, writeNews } from "./saved-search.store.ts";

const batch = 100;

export interface AlertSources {
  readonly db: Database;
  readonly engine: SearchEngine;
}

/** Looks, early each morning, whether watched searches find what was not there before. */
export function checkAlertsJob(sources: AlertSources): Job<never> {
  return { name: "discovery.check-alerts", schedule: "10 22 * * *", run: () => checkAlerts(sources) };
}

/** Counts what is new for each watched search, and tells of those where it became more. */
export async function checkAlerts({ db, engine }: AlertSources): Promise<void> {
  for (let after = "0"; ; ) {
    const alerts = await listAlerts(db, after, batch);
    const last = alerts.at(-1);
    if (!last) return;
    const counted = await Promise.all(alerts.map(async (alert) => ({ alert, news: await countNews(engine, alert) })));
    await transact(db, async (tx) => {
      for (const { alert, news } of counted) if (news !== alert.news) await writeNews(tx, alert, news);
      const ids = counted.filter(({ alert, news }) => news > alert.news).map(({ alert }) => alert.id);
      if (ids.length > 0) await publish(tx, alertsFound, [{ ids }]);
    });
    after = last.id;
  }
}

async function countNews(engine: SearchEngine, { query, seenRecord }: Alert): Promise<number> {
  const request = searchRequest({ ...readAddressQuery(query), limit: 0 });
  // Only what has all the words: a search that had to leave some out did not find what its reader wants.
  const later = { sort: "added", from: Number(seenRecord) + 1 };
  const { total, relaxed } = await engine.search({
    ...request,
    correct: false,
    filters: [...(request.filters ?? []), later],
  });
  return relaxed ? 0 : total;
}
