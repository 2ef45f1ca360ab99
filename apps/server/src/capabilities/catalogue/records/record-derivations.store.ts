import type { Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import type { RecordHeading } from "../authorities/record-headings.ts";
import type { RecordIdentifier } from "./record-identifiers.ts";

/** What stands in rows of its own beside a record. */
export interface RecordDerivations {
  readonly id: string;
  readonly identifiers: readonly RecordIdentifier[];
  readonly headings: readonly RecordHeading[];
}

const forget = statement<[readonly string[]], never>(
  "catalogue.forget-derivations",
  `with identifiers as (delete from catalogue.record_identifier where record_id = any($1::bigint[]))
   delete from catalogue.record_heading where record_id = any($1::bigint[])`,
);

const insertIdentifiers = statement<[readonly string[], readonly string[], readonly string[]], never>(
  "catalogue.insert-identifiers",
  `insert into catalogue.record_identifier (record_id, type, value)
   select record_id, type, value from unnest($1::bigint[], $2::text[], $3::text[]) as given (record_id, type, value)`,
);

// The authority that a heading is linked to: an editor's word if there is one; else the one authority that has it, the whole heading before
// its main part, a preferred form before a variant. Where two have it, nobody is linked.
const insertHeadings = statement<[string], never>(
  "catalogue.insert-headings",
  `insert into catalogue.record_heading
     (record_id, position, tag, kind, text, match_key, main_key, sort_key, scheme, authority_id)
   select given.record_id, given.position, given.tag, given.kind, given.text, given."matchKey", given."mainKey", given."sortKey", given.scheme,
     case when word.record_id is null then found.authority_id else word.authority_id end
   from json_to_recordset($1::json) as given (record_id bigint, position integer, tag text, kind text, text text,
     "matchKey" text, "mainKey" text, "sortKey" text, scheme text)
   left join catalogue.heading_link as word on word.record_id = given.record_id and word.kind = given.kind and word.match_key = given."matchKey"
   left join lateral (
     select case when min(authority_id) = max(authority_id) then min(authority_id) end as authority_id
     from (
       select form.authority_id,
         rank() over (order by form.match_key = given."matchKey" desc, form.role = 'preferred' desc) as place
       from catalogue.authority_form as form
       where form.match_key in (given."matchKey", given."mainKey") and form.kind = given.kind and form.role in ('preferred', 'variant')
         and (form.scheme is null or given.scheme is null or form.scheme = given.scheme)
     ) as ranked where place = 1
   ) as found on true`,
);

/** Writes what derives from records; `changed` are the ids that had something before. */
export async function writeDerivations(
  tx: Tx,
  derivations: readonly RecordDerivations[],
  changed: readonly string[],
): Promise<void> {
  if (changed.length > 0) await forget.rows(tx, changed);
  const identifiers = derivations.flatMap((one) =>
    one.identifiers.map((identifier) => ({ id: one.id, ...identifier })),
  );
  if (identifiers.length > 0) {
    const column = (name: "id" | "type" | "value") => identifiers.map((one) => one[name]);
    await insertIdentifiers.rows(tx, column("id"), column("type"), column("value"));
  }
  const headings = derivations.flatMap((one) => one.headings.map((heading) => ({ record_id: one.id, ...heading })));
  if (headings.length > 0) await insertHeadings.rows(tx, JSON.stringify(headings));
}
