import { isProblem } from "@wenyuan/problem";
import { keepNotice, listNotices, type NoticeWords } from "../../capabilities/portal/index.ts";
import type { Database } from "../../kernel/db/database.ts";
import { transact } from "../../kernel/db/transact.ts";
import { dayAfter, type Installation } from "./day-after.ts";

/** Writes the notices of the demonstration, unless the library has some already: days hang on the day of installation. */
export async function loadNotices(db: Database, at: Installation): Promise<void> {
  const { demoNotices } = await import("../../../../../demo/notices/demo-notices.ts");
  await transact(db, async (tx) => {
    if ((await listNotices(tx, { limit: 1 })).length > 0) return;
    for (const { from, until, urgent = false, ...notice } of demoNotices) {
      const words: NoticeWords = {
        ...notice,
        urgent,
        from: dayAfter(at, from),
        ...(until === undefined ? {} : { until: dayAfter(at, until) }),
      };
      const kept = await keepNotice(tx, words, { by: "system", now: at.now });
      if (isProblem(kept)) throw new Error(kept.detail.en);
    }
  });
}
