import { sql } from "kysely";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { forgetLookAlikes } from "../merges/look-alike.store.ts";
import { on } from "../tables.ts";
import type { Preset, Purpose } from "./purpose.ts";

/** The library's preset; `balanced` until it has chosen. */
export async function readPreset(at: Database | Tx): Promise<Preset> {
  const row = await on(at).selectFrom("privacy").select("preset").executeTakeFirst();
  return (row?.preset as Preset | undefined) ?? "balanced";
}

export async function writePreset(tx: Tx, preset: Preset, now: Date): Promise<void> {
  const row = { preset, changed_at: now };
  await on(tx)
    .insertInto("privacy")
    .values(row)
    .onConflict((conflict) => conflict.column("singleton").doUpdateSet(row))
    .execute();
}

export interface Consent {
  readonly purpose: string;
  readonly granted: boolean;
  readonly at: Date;
  /** The preset at the time. */
  readonly preset: string;
}

/** Everything that a reader has said, the newest first. */
export async function consentsOf(at: Database | Tx, readerId: string): Promise<Consent[]> {
  const rows = await on(at)
    .selectFrom("consent")
    .select(["purpose", "granted", "given_at", "preset"])
    .where("reader_id", "=", readerId)
    .orderBy("id", "desc")
    .execute();
  return rows.map(({ given_at, ...row }) => ({ ...row, at: given_at }));
}

/** The last word of each of the readers on a purpose; those who said nothing are not in it. */
export async function lastWords(
  at: Database | Tx,
  readerIds: readonly string[],
  purpose: Purpose,
): Promise<Map<string, boolean>> {
  if (readerIds.length === 0) return new Map();
  const rows = await on(at)
    .selectFrom("consent")
    .distinctOn("reader_id")
    .select(["reader_id", "granted"])
    .where("reader_id", "in", readerIds)
    .where("purpose", "=", purpose)
    .orderBy("reader_id")
    .orderBy("id", "desc")
    .execute();
  return new Map(rows.map(({ reader_id, granted }) => [reader_id, granted]));
}

export async function insertConsent(
  tx: Tx,
  consent: {
    readonly readerId: string;
    readonly purpose: Purpose;
    readonly granted: boolean;
    readonly preset: Preset;
    readonly at: Date;
  },
): Promise<void> {
  const { readerId, purpose, granted, preset, at } = consent;
  await on(tx).insertInto("consent").values({ reader_id: readerId, purpose, granted, preset, given_at: at }).execute();
}

export interface PrivacyRequest {
  readonly id: string;
  readonly readerId: string;
  readonly kind: "correction" | "erasure";
  readonly text: string;
  readonly state: "open" | "done" | "refused";
  readonly answer: string | null;
  readonly madeAt: Date;
}

export async function insertRequest(
  tx: Tx,
  request: Pick<PrivacyRequest, "readerId" | "kind" | "text" | "madeAt">,
): Promise<string> {
  const { readerId, kind, text, madeAt } = request;
  const { id } = await on(tx)
    .insertInto("request")
    .values({ reader_id: readerId, kind, text, made_at: madeAt })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Requests in order of their ids, after a given one; of one reader, or the open ones of all. */
export async function listRequests(
  at: Database | Tx,
  { readerId, after = "0", limit }: { readonly readerId?: string; readonly after?: string; readonly limit: number },
): Promise<PrivacyRequest[]> {
  let query = on(at)
    .selectFrom("request")
    .select(["id", "reader_id", "kind", "text", "state", "answer", "made_at"])
    .where("id", ">", after)
    .orderBy("id")
    .limit(limit);
  query = readerId === undefined ? query.where("state", "=", "open") : query.where("reader_id", "=", readerId);
  return (await query.execute()).map(({ reader_id, made_at, ...row }) => ({
    ...row,
    readerId: reader_id,
    kind: row.kind as PrivacyRequest["kind"],
    state: row.state as PrivacyRequest["state"],
    madeAt: made_at,
  }));
}

/** Closes an open request. @returns whose it was, or undefined when there is none open of the id */
export async function closeRequest(
  tx: Tx,
  id: string,
  decision: { readonly state: "done" | "refused"; readonly answer: string; readonly by: string; readonly now: Date },
): Promise<{ readerId: string; kind: string } | undefined> {
  const row = await on(tx)
    .updateTable("request")
    .set({
      state: decision.state,
      answer: decision.answer,
      decided_at: decision.now,
      decided_by: decision.by,
    })
    .where("id", "=", id)
    .where("state", "=", "open")
    .returning(["reader_id", "kind"])
    .executeTakeFirst();
  return row && { readerId: row.reader_id, kind: row.kind };
}

/** Readers who left before a day and whose file is still there, in the order of their ids, after a given one. */
export async function longGone(
  at: Database | Tx,
  { leftBefore, after, limit }: { readonly leftBefore: string; readonly after: string; readonly limit: number },
): Promise<string[]> {
  const rows = await on(at)
    .selectFrom("reader")
    .select("id")
    .where("status", "in", ["left", "deceased"])
    .where("left_on", "<", leftBefore)
    .where("merged_into", "is", null)
    .where("id", ">", after)
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** The readers who became part of this one, at whatever remove. */
export async function mergedInto(at: Database | Tx, id: string): Promise<string[]> {
  const rows = await on(at).selectFrom("reader").select("id").where("merged_into", "=", id).execute();
  return rows.map((row) => row.id);
}

/** Empties rows of feeds that were refused and so belong to nobody, but name the person by one of the numbers. */
async function forgetRefusedRows(tx: Tx, ids: readonly string[]): Promise<void> {
  await sql`
    update readers.feed_row set person = null, faults = '[]'
    where outcome = 'refused' and person ->> 'number' in (
      select code from readers.card where reader_id = any(${[...ids]}::bigint[])
      union select source_key from readers.reader where id = any(${[...ids]}::bigint[]))`.execute(on(tx));
}

/** Forgets what somebody who is erased had asked at the door under the same address: a second card, by mistake. */
async function forgetOwnRegistrations(tx: Tx, ids: readonly string[]): Promise<void> {
  await sql`
    delete from readers.registration
    where lower(email) in (select lower(email) from readers.reader where id = any(${[...ids]}::bigint[]))`.execute(
    on(tx),
  );
}

/** Empties the record and all that hangs on it; the bare row stays, so that what other rooms keep without a name keeps its place. */
export async function blankReaders(tx: Tx, ids: readonly string[]): Promise<void> {
  const list = [...ids];
  await forgetRefusedRows(tx, list);
  await forgetOwnRegistrations(tx, list);
  for (const table of [
    "name",
    "name_key",
    "card",
    "restriction",
    "note",
    "course",
    "change",
    "consent",
    "request",
    "photo",
  ] as const)
    await on(tx).deleteFrom(table).where("reader_id", "in", list).execute();
  await on(tx)
    .deleteFrom("guardian")
    .where(({ or, eb }) => or([eb("reader_id", "in", list), eb("guardian_id", "in", list)]))
    .execute();
  await on(tx)
    .deleteFrom("proxy")
    .where(({ or, eb }) => or([eb("reader_id", "in", list), eb("proxy_id", "in", list)]))
    .execute();
  await on(tx)
    .deleteFrom("merge")
    .where(({ or, eb }) => or([eb("winner_id", "in", list), eb("loser_id", "in", list)]))
    .execute();
  for (const id of ids) await forgetLookAlikes(tx, id);
  await on(tx)
    .updateTable("feed_row")
    .set({ person: null, before: null, after: null })
    .where("reader_id", "in", list)
    .execute();
  await on(tx).updateTable("clearance").set({ certificate: null }).where("reader_id", "in", list).execute();
  await on(tx)
    .updateTable("reader")
    .set({
      account_id: null,
      department: null,
      programme: null,
      entry_year: null,
      status: "erased",
      active_from: null,
      expires_on: null,
      left_on: null,
      birth_date: null,
      home_branch: null,
      language: null,
      email: null,
      phone: null,
      display_name: "—",
      sort_key: "",
      person_hash: null,
      source: null,
      source_key: null,
    })
    .where("id", "in", list)
    .execute();
}
