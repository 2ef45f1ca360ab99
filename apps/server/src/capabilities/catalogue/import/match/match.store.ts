import type { MarcJson } from "@wenyuan/marc";
import type { Tx } from "../../../../kernel/db/database.ts";
import { statement } from "../../../../kernel/db/statement.ts";

/** A record of a source, found by its key. */
export interface OwnRecord {
  readonly key: string;
  readonly id: string;
  readonly version: number;
  readonly mergedInto: string | null;
  /** Somebody deleted it; not an import that was taken back. */
  readonly deletedByHand: boolean;
}

const own = statement<[string, readonly string[]], OwnRecord>(
  "catalogue.find-own-records",
  `select source_key as key, id, version, merged_into as "mergedInto",
     deleted_at is not null and act = 'deleted' and changed_by not like 'import:%' as "deletedByHand"
   from catalogue.record where source = $1 and source_key = any($2) order by id for update`,
);

/** The records of a source with these keys, locked: nobody deletes one between the decision and the writing. */
export async function findOwnRecords(tx: Tx, source: string, keys: readonly string[]): Promise<Map<string, OwnRecord>> {
  if (keys.length === 0) return new Map();
  return new Map((await own.rows(tx, source, keys)).map((record) => [record.key, record]));
}

/** A record that shares a number or a match key with one of the batch. */
export interface CandidateRow {
  readonly id: string;
  readonly version: number;
  readonly matchKey: string | null;
  readonly numbers: readonly string[];
  /** See changed-by.ts. */
  readonly changedBy: string;
}

// Two look-ups by index for the whole batch; a number that very many records share (a publisher's misprint) brings twenty of them.
const candidates = statement<[readonly string[], readonly string[], readonly string[]], CandidateRow>(
  "catalogue.find-match-candidates",
  `with found as (
     select hit.record_id from unnest($1::text[], $2::text[]) as given (type, value),
       lateral (select record_id from catalogue.record_identifier
         where record_identifier.type = given.type and record_identifier.value = given.value limit 20) as hit
     union
     select hit.id from unnest($3::text[]) as given (key),
       lateral (select id from catalogue.record where record.match_key = given.key limit 20) as hit
   )
   select record.id, record.version, record.match_key as "matchKey", record.changed_by as "changedBy",
     array(select type || ' ' || value from catalogue.record_identifier where record_id = record.id) as numbers
   from found join catalogue.record on record.id = found.record_id
   where record.deleted_at is null`,
);

export interface CandidateQuery {
  readonly numbers: readonly { readonly type: string; readonly value: string }[];
  readonly matchKeys: readonly string[];
}

/** All records that share a number or the match key with what is asked for. One query, whatever the batch. */
export async function findCandidates(tx: Tx, { numbers, matchKeys }: CandidateQuery): Promise<CandidateRow[]> {
  if (numbers.length === 0 && matchKeys.length === 0) return [];
  return await candidates.rows(
    tx,
    numbers.map(({ type }) => type),
    numbers.map(({ value }) => value),
    [...new Set(matchKeys)],
  );
}

/** What a record says now. */
export interface StoredContent {
  readonly id: string;
  readonly marc: MarcJson;
}

const contents = statement<[readonly string[]], StoredContent>(
  "catalogue.find-contents",
  `select id, marc from catalogue.record where id = any($1::bigint[])`,
);

/** The content of records, suppressed and deleted ones too: what is protected in them stays. */
export async function findContents(tx: Tx, ids: readonly string[]): Promise<Map<string, StoredContent>> {
  if (ids.length === 0) return new Map();
  return new Map((await contents.rows(tx, ids)).map((content) => [content.id, content]));
}
