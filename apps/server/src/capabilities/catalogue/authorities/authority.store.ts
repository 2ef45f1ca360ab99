import type { MarcJson, Profile } from "@wenyuan/marc";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import { on } from "../tables.ts";
import type { AuthorityForm, FormRole } from "./authority-record.ts";
import type { HeadingKind } from "./heading-kind.ts";

/** An authority record as it is stored. */
export interface Authority {
  readonly id: string;
  readonly profile: Profile;
  readonly source: string;
  readonly sourceKey: string;
  readonly marc: MarcJson;
  readonly kind: HeadingKind;
  readonly heading: string;
  readonly scheme: string | null;
  readonly version: number;
  readonly changedAt: Date;
  readonly changedBy: string;
  readonly deletedAt: Date | null;
  readonly mergedInto: string | null;
}

export interface AuthorityContent {
  readonly key: string;
  readonly marc: MarcJson;
  readonly kind: HeadingKind;
  readonly heading: string;
  readonly sortKey: string;
  readonly scheme: string | null;
}

export interface WrittenAuthority {
  readonly id: string;
  readonly key: string;
  readonly version: number;
}

// In the order of the keys, so that two imports of one file wait for each other and not in a circle.
const write = statement<[string, string, string, string], WrittenAuthority>(
  "catalogue.write-authorities",
  `with given as materialized (
     select * from json_to_recordset($1::json) as given (key text, marc jsonb, kind text, heading text, "sortKey" text, scheme text)
   ), before as materialized (
     select authority.* from catalogue.authority join given on authority.source = $2 and authority.source_key = given.key
     where authority.marc <> given.marc or authority.profile <> $3 or authority.deleted_at is not null
     order by authority.id for update of authority
   ), kept as (
     insert into catalogue.authority_version (authority_id, version, profile, marc, changed_at, changed_by)
     select id, version, profile, marc, updated_at, changed_by from before
     returning authority_id
   )
   -- What is kept is counted, so that it is read before it is written over: PostgreSQL runs a part that nobody reads last.
   insert into catalogue.authority (profile, source, source_key, marc, kind, heading, sort_key, scheme, changed_by)
   select $3, $2, key, marc, kind, heading, "sortKey", scheme, $4
   from given, (select count(*) from kept) as done order by key
   on conflict (source, source_key) do update set profile = excluded.profile, marc = excluded.marc, kind = excluded.kind,
     heading = excluded.heading, sort_key = excluded.sort_key, scheme = excluded.scheme, changed_by = excluded.changed_by,
     version = authority.version + 1, updated_at = now(), deleted_at = null
   where (authority.marc <> excluded.marc or authority.profile <> excluded.profile or authority.deleted_at is not null)
     and authority.merged_into is null
   returning id, source_key as key, version`,
);

/** Creates and replaces authorities by their keys. @returns those created or changed */
export async function writeAuthorities(
  tx: Tx,
  contents: readonly AuthorityContent[],
  { source, profile, by }: { readonly source: string; readonly profile: Profile; readonly by: string },
): Promise<WrittenAuthority[]> {
  return contents.length === 0 ? [] : await write.rows(tx, JSON.stringify(contents), source, profile, by);
}

const dropForms = statement<[readonly string[]], never>(
  "catalogue.drop-authority-forms",
  "delete from catalogue.authority_form where authority_id = any($1::bigint[])",
);

const insertForms = statement<[string], never>(
  "catalogue.insert-authority-forms",
  `insert into catalogue.authority_form (authority_id, position, role, kind, text, match_key, main_key, sort_key, scheme)
   select authority_id, position, role, kind, text, "matchKey", "mainKey", "sortKey", scheme
   from json_to_recordset($1::json) as given (authority_id bigint, position integer, role text, kind text, text text,
     "matchKey" text, "mainKey" text, "sortKey" text, scheme text)`,
);

/** Puts the forms of authorities in the place of those they had. */
export async function replaceForms(
  tx: Tx,
  authorities: readonly {
    readonly id: string;
    readonly scheme: string | null;
    readonly forms: readonly AuthorityForm[];
  }[],
): Promise<void> {
  if (authorities.length === 0) return;
  await dropForms.rows(
    tx,
    authorities.map((one) => one.id),
  );
  const rows = authorities.flatMap(({ id, scheme, forms }) =>
    forms.map((form, position) => ({ authority_id: id, position, scheme, ...form })),
  );
  if (rows.length > 0) await insertForms.rows(tx, JSON.stringify(rows));
}

const columns = [
  "id",
  "profile",
  "source",
  "source_key as sourceKey",
  "marc",
  "kind",
  "heading",
  "scheme",
  "version",
  "updated_at as changedAt",
  "changed_by as changedBy",
  "deleted_at as deletedAt",
  "merged_into as mergedInto",
] as const;

type AuthorityRow = Omit<Authority, "profile" | "kind"> & { readonly profile: string; readonly kind: string };

function authority(row: AuthorityRow): Authority {
  return { ...row, profile: row.profile as Profile, kind: row.kind as HeadingKind };
}

/** Whatever its state. */
export async function findAuthority(at: Database | Tx, id: string): Promise<Authority | undefined> {
  const row = await on(at).selectFrom("authority").select(columns).where("id", "=", id).executeTakeFirst();
  return row && authority(row);
}

/** The authorities, locked in the order of their ids. */
export async function lockAuthorities(tx: Tx, ids: readonly string[]): Promise<Authority[]> {
  const rows = await on(tx)
    .selectFrom("authority")
    .select(columns)
    .where("id", "in", [...ids])
    .orderBy("id")
    .forUpdate()
    .execute();
  return rows.map(authority);
}

export interface StoredForm {
  readonly role: FormRole;
  readonly kind: HeadingKind;
  readonly text: string;
  readonly matchKey: string;
}

/** The forms of an authority, the preferred one first. */
export async function formsOf(at: Database | Tx, id: string): Promise<StoredForm[]> {
  const rows = await on(at)
    .selectFrom("authority_form")
    .select(["role", "kind", "text", "match_key as matchKey"])
    .where("authority_id", "=", id)
    .orderBy("position")
    .execute();
  return rows.map((row) => ({ ...row, role: row.role as FormRole, kind: row.kind as HeadingKind }));
}

const remove = statement<[string, string | null, string, Date], never>(
  "catalogue.remove-authority",
  `with kept as (
     insert into catalogue.authority_version (authority_id, version, profile, marc, changed_at, changed_by)
     select id, version, profile, marc, updated_at, changed_by from catalogue.authority where id = $1
   ), forms as (delete from catalogue.authority_form where authority_id = $1)
   update catalogue.authority set deleted_at = $4, merged_into = $2, changed_by = $3, updated_at = $4, version = version + 1 where id = $1`,
);

/** Marks an authority as deleted, or as merged into another: its forms lead nowhere any more. */
export async function removeAuthority(
  tx: Tx,
  id: string,
  { mergedInto, by, now }: { readonly mergedInto: string | null; readonly by: string; readonly now: Date },
): Promise<void> {
  await remove.rows(tx, id, mergedInto, by, now);
}
