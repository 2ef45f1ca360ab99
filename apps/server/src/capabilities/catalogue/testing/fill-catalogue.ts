import type { Database } from "../../../kernel/db/database.ts";
import { inside } from "../../../kernel/db/inside.ts";

const summary = '{"title": {"text": "x"}, "authors": [], "isbns": []}';

/*
 * Every table that a hot query reads, with so much in it that reading one whole is dearer than any index. A record has a work,
 * numbers of its own, a heading that four others have, two earlier versions, three items and lines in reports.
 */
const fills = [
  `insert into catalogue.work (key) select 'w' || n from generate_series(1, 5000) n`,
  `insert into catalogue.record (profile, source, source_key, marc, summary, match_key, work_id)
     select 'marc21', 'plan', n::text, '{}', '${summary}', 't' || n, 1 + n % 5000 from generate_series(1, 10000) n`,
  `insert into catalogue.item (record_id, barcode, kind, location, call_number, call_number_key)
     select r.id, r.id || '-' || c, 'book', case c when 1 then 'main-3' else 'science-1' end, 'TP3/' || r.id, ' TP3! ' || lpad(r.id::text, 9, '0')
     from catalogue.record r, generate_series(1, 3) c`,
  `insert into catalogue.record_identifier (record_id, type, value)
     select id, type, 'v' || id from catalogue.record, unnest(array['isbn', 'control']) type`,
  `insert into catalogue.record_heading (record_id, position, tag, kind, text, match_key, sort_key, main_key)
     select id, 1, '650', 'topic', 'h' || id % 2000, 'h' || id % 2000, 'h' || id % 2000, 'h' || id % 2000 from catalogue.record`,
  `insert into catalogue.record_version (record_id, version, profile, marc, changed_at, changed_by)
     select id, v, 'marc21', '{}', now(), 'system' from catalogue.record, generate_series(-1, 0) v`,
  `insert into catalogue.change (kind, subject_id) select 'record', id from catalogue.record`,
  `insert into catalogue.change (kind, subject_id) select 'item', id from catalogue.item`,
  `insert into catalogue.duplicate (one_id, other_id, points, reasons)
     select id, id + 1, 700 + id % 300, '[]' from catalogue.record where id % 2 = 1`,
  `insert into catalogue.import (source, file_name, file_size, file_sha256, format, profile, plan, started_by)
     select 'plan ' || n, 'f', 1, n::text, 'iso2709', 'marc21', '{}', 'system' from generate_series(1, 5) n`,
  `insert into catalogue.import_entry (import_id, number, "offset", outcome, repaired, record_id, title, source_key, findings)
     select i.id, r.id, 0, case when r.id % 500 = 0 then 'refused' else 'created' end, r.id % 300 = 0, r.id, 'x', r.source_key, case when r.id % 100 = 0 or r.id % 300 = 0 then '[]'::jsonb end
     from catalogue.import i, catalogue.record r`,
];

/** Fills the catalogue of an empty database that has the places of `aLibrary`, for those who look at plans. */
export async function fillCatalogue(db: Database): Promise<void> {
  const { client } = inside(db);
  for (const fill of fills) await client.query(fill);
  await client.query("vacuum analyze");
}
