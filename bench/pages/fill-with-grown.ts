import { join } from "node:path";
import { openIndex, type SearchIndex } from "@wenyuan/search";
import type pg from "pg";
import {
  findRecords,
  itemsOfRecords,
  type RecordSummary,
  readPlaces,
} from "../../apps/server/src/capabilities/catalogue/index.ts";
import { summaryVersion } from "../../apps/server/src/capabilities/catalogue/records/record-summary.ts";
import { catalogueAnalyzer } from "../../apps/server/src/capabilities/discovery/engine/catalogue-analyzer.ts";
import { indexSchema } from "../../apps/server/src/capabilities/discovery/engine/index-schema.ts";
import { searchDocument } from "../../apps/server/src/capabilities/discovery/index.ts";
import type { Database } from "../../apps/server/src/kernel/db/database.ts";
import { poolOf } from "../../apps/server/src/kernel/db/inside.ts";
import { provideDatabase } from "../../apps/server/src/kernel/db/provide-database.ts";
import { readSettings } from "../../apps/server/src/kernel/settings/read-settings.ts";
import { openLog } from "../../apps/server/src/kernel/telemetry/log.ts";
import { withoutIndexes } from "../without-indexes.ts";
import { type GrowingWork, type GrownWork, growWorks } from "./grow-works.ts";

const batch = 2000;
/** What stands in the way of bulk: triggers that count, and foreign keys of a million rows that are right by their making. */
const inBulk = `set session_replication_role = replica; set statement_timeout = 0; set synchronous_commit = off;
  set maintenance_work_mem = '512MB'; set max_parallel_maintenance_workers = 2`;
const tables = [
  "catalogue.record",
  "catalogue.record_heading",
  "catalogue.item",
  "circulation.item_state",
  "circulation.title_availability",
];

/**
 * Fills the library of a data directory, which must be at rest, with works grown from those it has: records, headings, items and their state
 * are written in bulk, and the index's segments beside them. What triggers would have counted is written as they would have.
 */
export async function fillWithGrown(dataDirectory: string, many: number): Promise<void> {
  const settings = readSettings({ WENYUAN_DATA_DIR: dataDirectory });
  const provided = await provideDatabase(settings, openLog({ logLevel: "error", logFormat: "json" }));
  const index = await openIndex({
    schema: indexSchema,
    analyzer: catalogueAnalyzer(),
    directory: join(dataDirectory, "search"),
    workerUrl: new URL("../../apps/server/src/capabilities/discovery/engine/search-worker.ts", import.meta.url),
    workers: 1,
    builders: 2,
  });
  const client = await poolOf(provided.db).connect();
  try {
    await client.query(inBulk);
    const works = growWorks({ ...(await readGround(provided.db, client)), many });
    const began = performance.now();
    const say = (what: string) => console.log(`${Math.round((performance.now() - began) / 1000)} s  ${what}`);
    await withoutIndexes(client, tables, async () => {
      await write(client, index, works);
      say(`${many} works written and in segments`);
    });
    say("the database's indexes are made");
    for (const table of ["record", "work"])
      await client.query(`select setval('catalogue.${table}_id_seq', (select max(id) from catalogue.${table}))`);
    // Each by itself: a vacuum does not run with others.
    for (const last of ["reset all", "vacuum analyze", "checkpoint"]) await client.query(last);
    say("the database is at rest");
    await index.optimise();
    say(`${index.status.segments} segments`);
  } finally {
    client.release();
    await index.close();
    await provided.close();
  }
}

/** The works that others grow from, and where their numbers begin. */
async function readGround(db: Database, client: pg.PoolClient) {
  const { rows } = await client.query<{ id: string; marc: string; summary: RecordSummary; available: string[] | null }>(
    basesOf,
  );
  const ids = rows.map(({ id }) => id);
  const [records, items, { locations }] = await Promise.all([
    findRecords(db, ids),
    itemsOfRecords(db, ids),
    readPlaces(db),
  ]);
  const branches = new Map(locations.map(({ code, branch }) => [code, branch]));
  const stored = new Map(records.map((record) => [record.id, record]));
  const bases = rows.flatMap(({ id, marc, summary, available }): GrowingWork[] => {
    const record = stored.get(id);
    if (!record || summary.title.text.length < 2) return [];
    const document = searchDocument(record, items.get(id) ?? [], (location) => branches.get(location));
    const shelves = available === null ? [] : ["*", ...available];
    return [{ id, marc, summary, document: { ...document, facets: { ...document.facets, available: shelves } } }];
  });
  const { rows: free } = await client.query<{ from: string; work: string }>(freeNumbers);
  return { bases, from: Number(free[0]!.from), firstWork: Number(free[0]!.work) };
}

/** Rows and segments are made at once: the database has its processes, the index its threads. */
async function write(client: pg.PoolClient, index: SearchIndex, works: Iterable<GrownWork>): Promise<void> {
  let written: Promise<unknown> = Promise.resolve();
  for (const some of inBatches(works)) {
    await index.apply(
      some.map(({ document }) => ({ put: document })),
      { commit: false },
    );
    await written;
    written = writeRows(client, some);
    written.catch(() => {}); // seen by whoever awaits it
  }
  await written;
  await index.apply([], index.position === undefined ? {} : { position: index.position });
}

function* inBatches(works: Iterable<GrownWork>): Generator<GrownWork[]> {
  let some: GrownWork[] = [];
  for (const work of works) {
    some.push(work);
    if (some.length < batch) continue;
    yield some;
    some = [];
  }
  yield some;
}

/** Parts texts of JSON, which have no control characters (ECMA-404 §9): within the JSON of the others they would be parsed twice. */
const separator = "\u001e";

async function writeRows(client: pg.PoolClient, works: readonly GrownWork[]): Promise<void> {
  if (works.length === 0) return;
  const rows = works.map(({ id, base, workId, author }) => ({ id, base, work: workId, ...author }));
  const texts = (part: "marc" | "summary") => works.map((work) => work[part]).join(separator);
  await client.query(recordsOf, [JSON.stringify(rows), texts("marc"), texts("summary"), summaryVersion]);
  for (const statement of [worksOf, headingsOf, itemsOf]) await client.query(statement, [JSON.stringify(rows)]);
  const span = [works[0]!.id, works.at(-1)!.id];
  for (const statement of [statesOf, availabilityOf]) await client.query(statement, span);
}

const given = `json_to_recordset($1::json) as given (id bigint, base bigint, work bigint, before text, name text, match text, sort text)`;

const basesOf = `
select record.id, record.marc::text as marc, record.summary,
  (select array_agg(branch) from circulation.title_availability a where a.record_id = record.id and a.lendable > 0) as available
from catalogue.record where deleted_at is null and not suppressed order by id`;

const freeNumbers = `
select (select max(id) + 1 from catalogue.record) as from, (select coalesce(max(id), 0) + 1 from catalogue.work) as work`;

const recordsOf = `
insert into catalogue.record (id, profile, source, source_key, marc, summary, summary_version, work_id, changed_by)
overriding system value
select given.id, base.profile, 'synthetic', given.id::text, given.marc::jsonb, given.summary::jsonb, $4, given.work, 'system'
from rows from (
  json_to_recordset($1::json) as (id bigint, base bigint, work bigint),
  string_to_table($2, E'\\x1e'), string_to_table($3, E'\\x1e')
) as given (id, base, work, marc, summary)
join catalogue.record as base on base.id = given.base`;

const worksOf = `
insert into catalogue.work (id, key) overriding system value
select distinct given.work, 'synthetic ' || given.work from ${given} on conflict do nothing`;

const headingsOf = `
insert into catalogue.record_heading (record_id, position, tag, kind, text, match_key, main_key, sort_key, scheme, authority_id)
select given.id, one.position, one.tag, one.kind,
  case when renamed then given.name else one.text end, case when renamed then given.match else one.match_key end,
  case when renamed then given.match else one.main_key end, case when renamed then given.sort else one.sort_key end,
  one.scheme, case when renamed then null else one.authority_id end
from ${given} join catalogue.record_heading as one on one.record_id = given.base
cross join lateral (select one.kind = 'person' and given.before is not null and starts_with(one.text, given.before)) as named (renamed)`;

const itemsOf = `
insert into catalogue.item (record_id, barcode, call_number, call_number_key, kind, location, copy_number, acquired_on)
select given.id, 'S' || given.id || '-' || one.id, one.call_number, one.call_number_key, one.kind, one.location, one.copy_number, one.acquired_on
from ${given} join catalogue.item as one on one.record_id = given.base and one.withdrawn_at is null order by given.id, one.id`;

const statesOf = `
insert into circulation.item_state (item_id, record_id, branch, at_branch, kind, lendable, counted)
select item.id, item.record_id, location.branch, location.branch, item.kind, base.lendable, true
from catalogue.item join catalogue.location on location.code = item.location
join circulation.item_state as base on base.item_id = split_part(item.barcode, '-', 2)::bigint
where item.record_id between $1 and $2`;

const availabilityOf = `
insert into circulation.title_availability (record_id, branch, items, lendable, available)
select record_id, branch, count(*), count(*) filter (where lendable), count(*) filter (where available)
from circulation.item_state where record_id between $1 and $2 group by record_id, branch`;
