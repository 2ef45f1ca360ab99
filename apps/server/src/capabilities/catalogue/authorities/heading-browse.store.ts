import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import type { FormRole } from "./authority-record.ts";
import type { HeadingKind } from "./heading-kind.ts";

/** A heading in a browse list. */
export interface BrowsedHeading {
  readonly sortKey: string;
  readonly text: string;
  /** Records that readers may see under it. */
  readonly records: number;
  readonly authorityId: string | null;
  /** Null for a heading that no authority has. */
  readonly role: FormRole | null;
  /** Of a variant: the heading to see instead. Of a preferred one: those to see also. */
  readonly see: readonly string[];
}

export interface Browse {
  readonly kind: HeadingKind;
  /** Where to begin, by sort key: inclusive going forward, exclusive going back. */
  readonly from: string;
  readonly limit: number;
}

/**
 * Keys are found one by one (a loose scan of both indexes): a subject of 20,000 records costs as much as one of a single record. Headings of
 * records and forms of authorities are one list.
 */
function keysOf(forward: boolean): string {
  const [begin, next, order, pick] = forward ? [">=", ">", "asc", "least"] : ["<", "<", "desc", "greatest"];
  const nearest = (than: string, key: string) => `${pick}(
      (select sort_key from catalogue.record_heading where kind = $1 and sort_key ${than} ${key} order by sort_key ${order} limit 1),
      (select sort_key from catalogue.authority_form where kind = $1 and role <> 'related' and sort_key ${than} ${key} order by sort_key ${order} limit 1))`;
  return `
    with recursive keys as (
      select ${nearest(begin, "$2")} as sort_key, 1 as n
      union all
      select ${nearest(next, "keys.sort_key")}, n + 1 from keys where keys.sort_key is not null and n < $3
    )`;
}

const entries = `
  , entry as (select sort_key from keys where sort_key is not null)
  select entry.sort_key as "sortKey", coalesce(form.text, heading.text) as text, coalesce(used.records, 0)::integer as records,
    coalesce(form.authority_id, heading.authority_id) as "authorityId", form.role,
    coalesce(case form.role
      when 'variant' then (select array[preferred.text] from catalogue.authority_form as preferred
        where preferred.authority_id = form.authority_id and preferred.position = 0)
      when 'preferred' then (select array_agg(related.text order by related.position) from catalogue.authority_form as related
        where related.authority_id = form.authority_id and related.role = 'related')
    end, '{}') as see
  from entry
  left join lateral (
    select text, authority_id from catalogue.record_heading where kind = $1 and sort_key = entry.sort_key order by record_id limit 1
  ) as heading on true
  left join lateral (
    select text, role, authority_id from catalogue.authority_form where kind = $1 and sort_key = entry.sort_key and role <> 'related'
    order by role, authority_id limit 1
  ) as form on true
  left join lateral (
    select count(distinct record.id) as records from catalogue.record_heading as mine
    join catalogue.record on record.id = mine.record_id and record.deleted_at is null and not record.suppressed
    where mine.kind = $1 and mine.sort_key = entry.sort_key
  ) as used on true`;

const forward = statement<[HeadingKind, string, number], BrowsedHeading>(
  "catalogue.browse-headings-forward",
  `${keysOf(true)} ${entries} order by entry.sort_key`,
);

const backward = statement<[HeadingKind, string, number], BrowsedHeading>(
  "catalogue.browse-headings-back",
  `${keysOf(false)} ${entries} order by entry.sort_key`,
);

/** Headings from a place on. */
export async function headingsFrom(at: Database | Tx, { kind, from, limit }: Browse): Promise<BrowsedHeading[]> {
  return await forward.rows(at, kind, from, limit);
}

/** Headings just before a place, in the order of the list. */
export async function headingsBefore(at: Database | Tx, { kind, from, limit }: Browse): Promise<BrowsedHeading[]> {
  return await backward.rows(at, kind, from, limit);
}
