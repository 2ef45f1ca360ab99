import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import type { RecordSummary } from "../records/record-summary.ts";
import type { HeadingKind } from "./heading-kind.ts";

export interface HeadedRecord {
  readonly id: string;
  readonly summary: RecordSummary;
}

type Headed = HeadedRecord & { readonly total: string };

/** Under a heading stands what carries it, and what carries another form that the same authority rules. */
const under = statement<[HeadingKind, string, string | null, number, number], Headed>(
  "catalogue.records-under-heading",
  `with headed as (
     select record_id from catalogue.record_heading where kind = $1 and sort_key = $2
     union
     select record_id from catalogue.record_heading where kind = $1 and authority_id = $3::bigint
   )
   select record.id, record.summary, count(*) over () as total
   from headed join catalogue.record on record.id = headed.record_id
   where record.deleted_at is null and not record.suppressed
   order by (record.summary ->> 'year')::integer desc nulls last, record.id limit $4 offset $5`,
);

export interface UnderHeading {
  readonly kind: HeadingKind;
  readonly sortKey: string;
  readonly authorityId: string | null;
  readonly limit: number;
  readonly offset: number;
}

/** Records that readers may see under a heading, the newest first. */
export async function recordsUnderHeading(
  at: Database | Tx,
  { kind, sortKey, authorityId, limit, offset }: UnderHeading,
): Promise<{ readonly records: HeadedRecord[]; readonly total: number }> {
  const rows = await under.rows(at, kind, sortKey, authorityId, limit, offset);
  return { records: rows.map(({ id, summary }) => ({ id, summary })), total: Number(rows[0]?.total ?? 0) };
}

const variants = statement<[string], { text: string }>(
  "catalogue.variants-of-authority",
  `select text from catalogue.authority_form where authority_id = $1::bigint and role = 'variant' order by position limit 50`,
);

/** Other forms of a name or subject that its authority record knows. */
export async function variantsOf(at: Database | Tx, authorityId: string): Promise<string[]> {
  return (await variants.rows(at, authorityId)).map(({ text }) => text);
}
