import type { Selectable } from "kysely";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { type NoticeRow, on } from "../tables.ts";
import type { Notice, NoticeWords } from "./notice.ts";

/** What is shown on a day (`YYYY-MM-DD`), urgent notices first, then the newest. */
export async function shownNotices(at: Database | Tx, today: string, limit: number): Promise<Notice[]> {
  const rows = await on(at)
    .selectFrom("notice")
    .selectAll()
    .where("shown_from", "<=", today)
    .where((each) => each.or([each("shown_until", "is", null), each("shown_until", ">=", today)]))
    .orderBy("urgent", "desc")
    .orderBy("shown_from", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
  return rows.map(noticeOf);
}

/** All notices, planned and past ones too, the newest first. */
export async function listNotices(
  at: Database | Tx,
  { before, limit }: { readonly before?: string | undefined; readonly limit: number },
): Promise<Notice[]> {
  const rows = await on(at)
    .selectFrom("notice")
    .selectAll()
    .$if(before !== undefined, (query) => query.where("id", "<", before ?? ""))
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
  return rows.map(noticeOf);
}

export async function findNotice(at: Database | Tx, id: string): Promise<Notice | undefined> {
  const row = await on(at).selectFrom("notice").selectAll().where("id", "=", id).executeTakeFirst();
  return row && noticeOf(row);
}

interface Written {
  readonly words: NoticeWords;
  readonly by: string;
  readonly now: Date;
}

export async function insertNotice(tx: Tx, { words, by, now }: Written): Promise<string> {
  const row = await on(tx)
    .insertInto("notice")
    .values({ ...columnsOf(words), created_at: now, changed_at: now, changed_by: by })
    .returning("id")
    .executeTakeFirstOrThrow();
  return row.id;
}

/** @returns whether there is such a notice */
export async function updateNotice(tx: Tx, id: string, { words, by, now }: Written): Promise<boolean> {
  const row = await on(tx)
    .updateTable("notice")
    .set({ ...columnsOf(words), changed_at: now, changed_by: by })
    .where("id", "=", id)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** @returns whether there was such a notice */
export async function removeNotice(tx: Tx, id: string): Promise<boolean> {
  const row = await on(tx).deleteFrom("notice").where("id", "=", id).returning("id").executeTakeFirst();
  return row !== undefined;
}

function columnsOf({ title, text, branch, urgent, from, until }: NoticeWords) {
  return {
    title_zh: title.zh,
    title_en: title.en,
    text_zh: text.zh,
    text_en: text.en,
    branch: branch ?? null,
    urgent,
    shown_from: from,
    shown_until: until ?? null,
  };
}

function noticeOf(row: Selectable<NoticeRow>): Notice {
  return {
    id: row.id,
    title: { zh: row.title_zh, en: row.title_en },
    text: { zh: row.text_zh, en: row.text_en },
    ...(row.branch === null ? {} : { branch: row.branch }),
    urgent: row.urgent,
    from: row.shown_from,
    ...(row.shown_until === null ? {} : { until: row.shown_until }),
    changedAt: row.changed_at,
  };
}
