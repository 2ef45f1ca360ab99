import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import type { RecordVersion } from "../records/record-version.store.ts";

/** Of what was replaced only the present state says that it was a deletion or a merging. */
const present = `
  select version, profile, marc, updated_at as "changedAt", changed_by as "changedBy",
    case when merged_into is not null then 'merged' when deleted_at is not null then 'deleted' else 'saved' end as act
  from catalogue.authority`;

const earlier = `
  select version, profile, marc, changed_at as "changedAt", changed_by as "changedBy", 'saved' as act
  from catalogue.authority_version`;

const one = statement<[string, number], RecordVersion>(
  "catalogue.find-authority-version",
  `${present} where id = $1 and version = $2 union all ${earlier} where authority_id = $1 and version = $2`,
);

/** A version of an authority, the present one or an earlier; undefined when there is none. */
export async function findAuthorityVersion(
  at: Database | Tx,
  id: string,
  version: number,
): Promise<RecordVersion | undefined> {
  const [row] = await one.rows(at, id, version);
  return row;
}

const now = statement<[string, number], RecordVersion>(
  "catalogue.present-authority-version",
  `${present} where id = $1 and version < $2`,
);

const before = statement<[string, number, number], RecordVersion>(
  "catalogue.earlier-authority-versions",
  `${earlier} where authority_id = $1 and version < $2 order by version desc limit $3`,
);

/** Versions of an authority below a number, the newest first. */
export async function listAuthorityVersions(
  at: Database | Tx,
  id: string,
  { before: below, limit }: { readonly before: number; readonly limit: number },
): Promise<RecordVersion[]> {
  const newest = await now.rows(at, id, below);
  return [...newest, ...(await before.rows(at, id, below, limit - newest.length))];
}
