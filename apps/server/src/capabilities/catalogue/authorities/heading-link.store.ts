import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import { on } from "../tables.ts";
import type { HeadingKind } from "./heading-kind.ts";

// As headings are linked when a record is saved (records/record-derivations.store.ts), for those that were there before the authority.
const linkWaiting = statement<[readonly string[]], { record_id: string }>(
  "catalogue.link-waiting-headings",
  `with waiting as (
     select distinct heading.record_id, heading.position
     from catalogue.authority_form as form
     join catalogue.record_heading as heading on heading.main_key = form.main_key and heading.kind = form.kind
     where form.authority_id = any($1::bigint[]) and form.role in ('preferred', 'variant') and heading.authority_id is null
       and not exists (select from catalogue.heading_link as word
         where word.record_id = heading.record_id and word.kind = heading.kind and word.match_key = heading.match_key)
   ), found as (
     select heading.record_id, heading.position, one.authority_id
     from waiting join catalogue.record_heading as heading using (record_id, position)
     cross join lateral (
       select case when min(authority_id) = max(authority_id) then min(authority_id) end as authority_id
       from (
         select form.authority_id, rank() over (order by form.match_key = heading.match_key desc, form.role = 'preferred' desc) as place
         from catalogue.authority_form as form
         where form.match_key in (heading.match_key, heading.main_key) and form.kind = heading.kind and form.role in ('preferred', 'variant')
           and (form.scheme is null or heading.scheme is null or form.scheme = heading.scheme)
       ) as ranked where place = 1
     ) as one
     where one.authority_id is not null
   )
   update catalogue.record_heading as heading set authority_id = found.authority_id
   from found where heading.record_id = found.record_id and heading.position = found.position
   returning heading.record_id`,
);

/** Links headings that were waiting for one of these authorities. @returns how many */
export async function linkWaitingHeadings(tx: Tx, authorityIds: readonly string[]): Promise<number> {
  return authorityIds.length === 0 ? 0 : (await linkWaiting.rows(tx, authorityIds)).length;
}

/** A heading of a record, with the authority it is linked to. */
export interface LinkedHeading {
  readonly position: number;
  readonly tag: string;
  readonly kind: HeadingKind;
  readonly text: string;
  readonly matchKey: string;
  readonly mainKey: string;
  readonly authorityId: string | null;
  readonly preferred: string | null;
  /** It says the authority's preferred form, with or without subdivisions. */
  readonly inPreferredForm: boolean;
  readonly byHand: boolean;
}

const ofRecord = statement<[string], LinkedHeading>(
  "catalogue.headings-of-record",
  `select heading.position, heading.tag, heading.kind, heading.text, heading.match_key as "matchKey", heading.main_key as "mainKey",
     heading.authority_id as "authorityId", form.text as preferred,
     coalesce(form.match_key in (heading.match_key, heading.main_key), false) as "inPreferredForm", word.record_id is not null as "byHand"
   from catalogue.record_heading as heading
   left join catalogue.authority_form as form on form.authority_id = heading.authority_id and form.position = 0
   left join catalogue.heading_link as word
     on word.record_id = heading.record_id and word.kind = heading.kind and word.match_key = heading.match_key
   where heading.record_id = $1 order by heading.position`,
);

/** The headings of a record in the order of its fields. */
export async function headingsOfRecord(at: Database | Tx, recordId: string): Promise<LinkedHeading[]> {
  return await ofRecord.rows(at, recordId);
}

/** Links a heading of a record to an authority by an editor's word, or to none. */
export async function linkByHand(
  tx: Tx,
  { recordId, kind, matchKey }: { readonly recordId: string; readonly kind: HeadingKind; readonly matchKey: string },
  { authorityId, by, now }: { readonly authorityId: string | null; readonly by: string; readonly now: Date },
): Promise<void> {
  const word = { authority_id: authorityId, changed_at: now, changed_by: by };
  await on(tx)
    .insertInto("heading_link")
    .values({ record_id: recordId, kind, match_key: matchKey, ...word })
    .onConflict((conflict) => conflict.columns(["record_id", "kind", "match_key"]).doUpdateSet(word))
    .execute();
  await on(tx)
    .updateTable("record_heading")
    .set({ authority_id: authorityId })
    .where("record_id", "=", recordId)
    .where("kind", "=", kind)
    .where("match_key", "=", matchKey)
    .execute();
}

const count = statement<[string], { records: string }>(
  "catalogue.count-linked-records",
  `select count(distinct heading.record_id) as records from catalogue.record_heading as heading
   join catalogue.record on record.id = heading.record_id and record.deleted_at is null where heading.authority_id = $1`,
);

/** Records whose headings are linked to an authority. */
export async function countLinkedRecords(at: Database | Tx, authorityId: string): Promise<number> {
  return Number((await count.rows(at, authorityId))[0]!.records);
}

export interface LinkedRecord {
  readonly id: string;
  readonly title: string;
  readonly version: number;
}

const linked = statement<[string, string, number], LinkedRecord>(
  "catalogue.list-linked-records",
  `select record.id, record.summary -> 'title' ->> 'text' as title, record.version from catalogue.record
   where record.id > $2 and record.deleted_at is null
     and exists (select from catalogue.record_heading where authority_id = $1 and record_id = record.id)
   order by record.id limit $3`,
);

/** Records whose headings are linked to an authority, in the order of ids. */
export async function listLinkedRecords(
  at: Database | Tx,
  authorityId: string,
  page: { readonly after: string; readonly limit: number },
): Promise<LinkedRecord[]> {
  return await linked.rows(at, authorityId, page.after, page.limit);
}

const inForm = statement<[string, string, string, number], { record_id: string }>(
  "catalogue.records-in-form",
  `select distinct record_id from catalogue.record_heading
   where authority_id = $1 and record_id > $2 and (main_key = $3 or match_key = $3) order by record_id limit $4`,
);

/** Records after an id that are linked to an authority and say a certain form of it, in the order of ids. */
export async function recordsInForm(
  at: Database | Tx,
  authorityId: string,
  { matchKey, after, limit }: { readonly matchKey: string; readonly after: string; readonly limit: number },
): Promise<string[]> {
  return (await inForm.rows(at, authorityId, after, matchKey, limit)).map((row) => row.record_id);
}

const moveWords = statement<[string, string, string, readonly string[]], never>(
  "catalogue.move-heading-words",
  `update catalogue.heading_link as word set match_key = $3
   where authority_id = $1 and match_key = $2 and record_id = any($4::bigint[])
     and not exists (select from catalogue.heading_link as other
       where other.record_id = word.record_id and other.kind = word.kind and other.match_key = $3)`,
);

/** An editor's links hold for the new form, too. */
export async function moveLinksByHand(
  tx: Tx,
  authorityId: string,
  { from, to, recordIds }: { readonly from: string; readonly to: string; readonly recordIds: readonly string[] },
): Promise<void> {
  await moveWords.rows(tx, authorityId, from, to, recordIds);
}

const relink = statement<[string, string], never>(
  "catalogue.relink-headings",
  `with words as (update catalogue.heading_link set authority_id = $2 where authority_id = $1)
   update catalogue.record_heading set authority_id = $2 where authority_id = $1`,
);

/** Links to the other authority all that was linked to one. */
export async function relinkHeadings(tx: Tx, from: string, to: string): Promise<void> {
  await relink.rows(tx, from, to);
}
