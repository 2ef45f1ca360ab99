import { isProblem } from "@wenyuan/problem";
import { keepNotice, listNotices, type NoticeWords } from "../../capabilities/portal/index.ts";
import type { Database } from "../../kernel/db/database.ts";
import { transact } from "../../kernel/db/transact.ts";

const dayMs = 86_400_000;

/** Writes the notices of the demonstration, unless the library has some already: days hang on the day of installation. */
export async function loadNotices(db: Database, now: Date): Promise<void> {
  const { demoNotices } = await import("../../../../../demo/notices/demo-notices.ts");
  await transact(db, async (tx) => {
    if ((await listNotices(tx, { limit: 1 })).length > 0) return;
    for (const { from, until, urgent = false, ...notice } of demoNotices) {
      const words: NoticeWords = {
        ...notice,
        urgent,
        from: dayAfter(now, from),
        ...(until === undefined ? {} : { until: dayAfter(now, until) }),
      };
      const kept = await keepNotice(tx, words, { by: "system", now });
      if (isProblem(kept)) throw new Error(kept.detail.en);
    }
  });
}

function dayAfter(now: Date, days: number): string {
  return new Date(now.getTime() + days * dayMs).toISOString().slice(0, 10);
}
