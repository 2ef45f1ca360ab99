import { sql } from "kysely";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import type { CardStatus } from "../cards/card-code.ts";
import type { Restriction } from "../restrictions/restriction.ts";
import { on } from "../tables.ts";
import { present } from "./present.ts";
import type { Reader, ReaderName, ReaderStatus } from "./reader.ts";
import type { ReaderFields } from "./reader-fields.ts";
import type { ReaderStanding } from "./standing.ts";

/** What is stored of a new reader but for names and cards. */
export type NewReader = Omit<Reader, "id" | "names" | "version" | "mergedInto"> & {
  readonly sortKey: string;
  readonly personHash?: Buffer;
  readonly source?: string;
  readonly sourceKey?: string;
};

/** Stores readers in one statement. @returns their ids, in the order given */
export async function insertReaders(tx: Tx, readers: readonly NewReader[]): Promise<string[]> {
  if (readers.length === 0) return [];
  const rows = await on(tx).insertInto("reader").values(readers.map(readerColumns)).returning("id").execute();
  return rows.map(({ id }) => id);
}

function readerColumns(reader: NewReader) {
  return {
    account_id: reader.accountId ?? null,
    category: reader.category,
    department: reader.department ?? null,
    programme: reader.programme ?? null,
    entry_year: reader.entryYear ?? null,
    status: reader.status,
    active_from: reader.activeFrom ?? null,
    expires_on: reader.expiresOn ?? null,
    left_on: reader.leftOn ?? null,
    birth_date: reader.birthDate ?? null,
    home_branch: reader.homeBranch ?? null,
    language: reader.language ?? null,
    email: reader.email ?? null,
    phone: reader.phone ?? null,
    display_name: reader.displayName,
    sort_key: reader.sortKey,
    person_hash: reader.personHash ?? null,
    source: reader.source ?? null,
    source_key: reader.sourceKey ?? null,
  };
}

const columns = {
  category: "category",
  department: "department",
  programme: "programme",
  entryYear: "entry_year",
  status: "status",
  activeFrom: "active_from",
  expiresOn: "expires_on",
  leftOn: "left_on",
  birthDate: "birth_date",
  homeBranch: "home_branch",
  language: "language",
  email: "email",
  phone: "phone",
  displayName: "display_name",
  sortKey: "sort_key",
} as const;

/** Writes the fields that are given, null for none, and makes a new version. */
export async function updateReader(
  tx: Tx,
  id: string,
  fields: ReaderFields & { readonly displayName?: string; readonly sortKey?: string },
): Promise<void> {
  const given = Object.entries(columns).flatMap(([field, column]) => {
    const value = fields[field as keyof typeof columns];
    return value === undefined ? [] : [[column, value] as const];
  });
  await on(tx)
    .updateTable("reader")
    .set({ ...Object.fromEntries(given), version: sql<number>`version + 1`, updated_at: sql<Date>`now()` })
    .where("id", "=", id)
    .execute();
}

/** One reader, whole; undefined when there is none of the id. */
export async function findReader(at: Database | Tx, id: string): Promise<Reader | undefined> {
  return (await findReaders(at, [id]))[0];
}

/** Readers by id, in the order of the ids given; those that do not exist are left out. */
export async function findReaders(at: Database | Tx, ids: readonly string[]): Promise<Reader[]> {
  if (ids.length === 0) return [];
  const rows = await on(at)
    .selectFrom("reader")
    .select((row) => [
      "id",
      "account_id",
      "display_name",
      "category",
      "department",
      "programme",
      "entry_year",
      "status",
      "active_from",
      "expires_on",
      "left_on",
      "birth_date",
      "home_branch",
      "language",
      "email",
      "phone",
      "merged_into",
      "version",
      row
        .selectFrom("name")
        .select(
          sql<
            ReaderName[]
          >`coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'text', text) order by position), '[]')`.as("names"),
        )
        .whereRef("name.reader_id", "=", "reader.id")
        .as("names"),
    ])
    .where("id", "in", [...ids])
    .execute();
  const found = new Map(rows.map((row) => [row.id, readerOf(row)]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** The reader whose account this is, or whom that reader became part of; undefined for an account without one. */
export async function findReaderOfAccount(at: Database | Tx, accountId: string): Promise<Reader | undefined> {
  const row = await on(at)
    .selectFrom("reader")
    .select(({ fn }) => fn.coalesce("merged_into", "id").as("id"))
    .where("account_id", "=", accountId)
    .executeTakeFirst();
  return row && (await findReader(at, row.id));
}

/** Takes over the hash of a document that the other record alone has. @returns whether it did */
export async function takePersonHash(tx: Tx, { from, to }: { from: string; to: string }): Promise<boolean> {
  const { numUpdatedRows } = await on(tx)
    .updateTable("reader")
    .set(({ selectFrom }) => ({
      person_hash: selectFrom("reader as other").select("other.person_hash").where("other.id", "=", from),
    }))
    .where("id", "=", to)
    .where("person_hash", "is", null)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("reader as other")
          .select("other.id")
          .where("other.id", "=", from)
          .where("other.person_hash", "is not", null),
      ),
    )
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Whether something is kept that tells an identity document, without the number itself. */
export async function hasPersonHash(at: Database | Tx, id: string): Promise<boolean> {
  const row = await on(at)
    .selectFrom("reader")
    .select("id")
    .where("id", "=", id)
    .where("person_hash", "is not", null)
    .executeTakeFirst();
  return row !== undefined;
}

/** Lets go of a hash that came from the other record. */
export async function givePersonHashBack(tx: Tx, { from }: { from: string }): Promise<void> {
  await on(tx).updateTable("reader").set({ person_hash: null }).where("id", "=", from).execute();
}

/**
 * Gives a reader an account, or takes it away.
 * @returns false when there is no such account; the transaction can then only be rolled back
 */
export async function setAccount(tx: Tx, readerId: string, accountId: string | null): Promise<boolean> {
  try {
    await on(tx).updateTable("reader").set({ account_id: accountId }).where("id", "=", readerId).execute();
    return true;
  } catch (error) {
    // foreign_key_violation
    if (error instanceof Error && "code" in error && error.code === "23503") return false;
    throw error;
  }
}

interface ReaderRow {
  id: string;
  account_id: string | null;
  display_name: string;
  category: string;
  department: string | null;
  programme: string | null;
  entry_year: number | null;
  status: string;
  active_from: string | null;
  expires_on: string | null;
  left_on: string | null;
  birth_date: string | null;
  home_branch: string | null;
  language: string | null;
  email: string | null;
  phone: string | null;
  merged_into: string | null;
  version: number;
  names: ReaderName[] | null;
}

function readerOf(row: ReaderRow): Reader {
  return present({
    id: row.id,
    accountId: row.account_id,
    displayName: row.display_name,
    names: row.names ?? [],
    category: row.category,
    department: row.department,
    programme: row.programme,
    entryYear: row.entry_year,
    status: row.status as ReaderStatus,
    activeFrom: row.active_from,
    expiresOn: row.expires_on,
    leftOn: row.left_on,
    birthDate: row.birth_date,
    homeBranch: row.home_branch,
    language: row.language as "zh" | "en" | null,
    email: row.email,
    phone: row.phone,
    mergedInto: row.merged_into,
    version: row.version,
  });
}

interface StandingRow {
  id: string;
  category: string;
  department: string | null;
  programme: string | null;
  entry_year: number | null;
  status: ReaderStatus;
  active_from: string | null;
  expires_on: string | null;
  left_on: string | null;
  birth_date: string | null;
  home_branch: string | null;
  language: "zh" | "en" | null;
  merged_into: string | null;
  card_status: CardStatus | null;
  restrictions: Restriction[];
}

const standingUnderLock = statement<[id: string, cardId: string | null], StandingRow>(
  "readers.lock-standing",
  "select * from readers.lock_standing($1, $2)",
);

/** Locks a reader and tells how it stands; for lending `lockReader`, which knows of merges. */
export async function lockStanding(tx: Tx, id: string, cardId?: string): Promise<ReaderStanding | undefined> {
  const [row] = await standingUnderLock.rows(tx, id, cardId ?? null);
  if (!row) return undefined;
  return present({
    id: row.id,
    category: row.category,
    department: row.department,
    programme: row.programme,
    entryYear: row.entry_year,
    status: row.status,
    activeFrom: row.active_from,
    expiresOn: row.expires_on,
    leftOn: row.left_on,
    birthDate: row.birth_date,
    homeBranch: row.home_branch,
    language: row.language,
    mergedInto: row.merged_into,
    // A card that was moved to another reader meanwhile is no longer this one's.
    card: row.card_status ?? (cardId === undefined ? "active" : "replaced"),
    restrictions: row.restrictions,
  });
}
