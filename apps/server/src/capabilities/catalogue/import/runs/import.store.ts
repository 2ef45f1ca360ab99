import { sql } from "kysely";
import type { Database, Tx } from "../../../../kernel/db/database.ts";
import { statement } from "../../../../kernel/db/statement.ts";
import { on } from "../../tables.ts";
import type { ImportPlan } from "../import-plan.ts";
import { type ImportCounts, type ImportRun, type ImportState, noCounts } from "./import-run.ts";

const columns = [
  "id",
  "source",
  "file_name",
  "file_size",
  "file_sha256",
  "storage_key",
  "state",
  "plan",
  "read",
  "position",
  "counts",
  "failure",
  "started_at",
  "started_by",
  "finished_at",
  "reverted_at",
  "run_started_at",
  "run_read",
  "run_position",
  "progress_at",
] as const;

export interface NewImport {
  readonly source: string;
  readonly fileName: string;
  readonly fileSize: number;
  readonly fileSha256: string;
  readonly storageKey?: string;
  readonly plan: ImportPlan;
  readonly startedBy: string;
}

/** Makes an import known; it waits to be begun. */
export async function insertImport(tx: Tx, given: NewImport): Promise<ImportRun> {
  const { plan } = given;
  const row = await on(tx)
    .insertInto("import")
    .values({
      source: given.source,
      file_name: given.fileName,
      file_size: String(given.fileSize),
      file_sha256: given.fileSha256,
      storage_key: given.storageKey ?? null,
      format: plan.format,
      encoding: plan.encoding,
      profile: plan.profile,
      plan: JSON.stringify(plan),
      counts: JSON.stringify(noCounts),
      state: "waiting",
      started_by: given.startedBy,
    })
    .returning(columns)
    .executeTakeFirstOrThrow();
  return importOf(row);
}

export async function findImport(at: Database | Tx, id: string): Promise<ImportRun | undefined> {
  const row = await on(at).selectFrom("import").select(columns).where("id", "=", id).executeTakeFirst();
  return row && importOf(row);
}

/** The same, locked until the transaction ends. */
export async function lockImport(tx: Tx, id: string): Promise<ImportRun | undefined> {
  const row = await on(tx).selectFrom("import").select(columns).where("id", "=", id).forUpdate().executeTakeFirst();
  return row && importOf(row);
}

/** Newest first, after a given one. */
export async function listImports(
  at: Database | Tx,
  { after, limit }: { after: string; limit: number },
): Promise<ImportRun[]> {
  const rows = await on(at)
    .selectFrom("import")
    .select(columns)
    .$if(after !== "0", (query) => query.where("id", "<", after))
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
  return rows.map(importOf);
}

/** An import of this file into this source that is not at its end. */
export async function findUnfinished(
  at: Database | Tx,
  { source, fileSha256 }: { source: string; fileSha256: string },
): Promise<ImportRun | undefined> {
  const row = await on(at)
    .selectFrom("import")
    .select(columns)
    .where("source", "=", source)
    .where("file_sha256", "=", fileSha256)
    .where("state", "in", ["running", "paused", "failed"])
    .executeTakeFirst();
  return row && importOf(row);
}

/** When this file was last imported into this source, if it was. */
export async function lastDone(
  at: Database | Tx,
  { source, fileSha256 }: { source: string; fileSha256: string },
): Promise<Date | undefined> {
  const row = await on(at)
    .selectFrom("import")
    .select("finished_at")
    .where("source", "=", source)
    .where("file_sha256", "=", fileSha256)
    .where("state", "=", "done")
    .orderBy("id", "desc")
    .executeTakeFirst();
  return row?.finished_at ?? undefined;
}

/** Imports of uploaded files that are to be worked on, the oldest first: begun, or left behind by a process that died. */
export async function listRunnable(at: Database | Tx): Promise<{ id: string; state: ImportState }[]> {
  const rows = await on(at)
    .selectFrom("import")
    .select(["id", "state"])
    .where((where) =>
      where.or([
        where("state", "=", "reverting"),
        where.and([where("state", "=", "running"), where("storage_key", "is not", null)]),
      ]),
    )
    .orderBy("id")
    .limit(20)
    .execute();
  return rows.map(({ id, state }) => ({ id, state: state as ImportState }));
}

export interface ImportChange {
  readonly state?: ImportState;
  readonly source?: string;
  readonly plan?: ImportPlan;
  readonly failure?: string | null;
  readonly storageKey?: string | null;
  readonly finished?: boolean;
  readonly reverted?: { readonly by: string };
  /** A run begins here: the rate is counted from now on. */
  readonly runFrom?: { readonly read: number; readonly position: number };
}

export async function changeImport(tx: Tx, id: string, change: ImportChange): Promise<void> {
  const { state, source, plan, failure, storageKey, runFrom } = change;
  await on(tx)
    .updateTable("import")
    .set({
      ...(state === undefined ? {} : { state }),
      ...(source === undefined ? {} : { source }),
      ...(plan === undefined
        ? {}
        : { plan: JSON.stringify(plan), format: plan.format, encoding: plan.encoding, profile: plan.profile }),
      ...(failure === undefined ? {} : { failure }),
      ...(storageKey === undefined ? {} : { storage_key: storageKey }),
      ...(change.finished === undefined ? {} : { finished_at: change.finished ? sql<Date>`now()` : null }),
      ...(change.reverted === undefined ? {} : { reverted_at: sql<Date>`now()`, reverted_by: change.reverted.by }),
      ...(runFrom === undefined
        ? {}
        : {
            run_started_at: sql<Date>`clock_timestamp()`,
            progress_at: sql<Date>`clock_timestamp()`,
            run_read: runFrom.read,
            run_position: String(runFrom.position),
          }),
    })
    .where("id", "=", id)
    .execute();
}

export async function deleteImport(tx: Tx, id: string): Promise<void> {
  await on(tx).deleteFrom("import").where("id", "=", id).execute();
}

const lockPlace = statement<[string], { state: ImportState; read: number }>(
  "catalogue.lock-import-place",
  `select state, read from catalogue.import where id = $1 for update`,
);

/** Where a running import stands, locked: nobody pauses it in the middle of a batch. */
export async function lockPlaceOf(tx: Tx, id: string): Promise<{ state: ImportState; read: number } | undefined> {
  const [place] = await lockPlace.rows(tx, id);
  return place;
}

const advance = statement<[string, number, string, string], never>(
  "catalogue.advance-import",
  `update catalogue.import set read = $2, position = $3, counts = $4::jsonb, progress_at = clock_timestamp() where id = $1`,
);

/** Moves an import on; committed with what the batch has stored, so that a crash between the two cannot be. */
export async function advanceImport(
  tx: Tx,
  id: string,
  { read, position, counts }: { read: number; position: number; counts: ImportCounts },
): Promise<void> {
  await advance.rows(tx, id, read, String(position), JSON.stringify(counts));
}

const hold = statement<[string], { held: boolean }>(
  "catalogue.hold-import",
  `select pg_try_advisory_xact_lock(hashtextextended('catalogue.import ' || $1, 0)) as held`,
);

/** Takes an import for as long as the transaction is open; false when another process, or another loop, has it. */
export async function holdImport(tx: Tx, id: string): Promise<boolean> {
  return (await hold.rows(tx, id))[0]?.held ?? false;
}

const breathe = statement<[], never>("catalogue.keep-awake", `select 1`);

/** Keeps a transaction that only holds a lock from being ended as idle. It has no snapshot, so it holds nothing back. */
export async function keepAwake(tx: Tx): Promise<void> {
  await breathe.rows(tx);
}

interface ImportRow {
  readonly id: string;
  readonly source: string;
  readonly file_name: string;
  readonly file_size: string;
  readonly file_sha256: string;
  readonly storage_key: string | null;
  readonly state: string;
  readonly plan: ImportPlan;
  readonly read: number;
  readonly position: string;
  readonly counts: ImportCounts;
  readonly failure: string | null;
  readonly started_at: Date;
  readonly started_by: string;
  readonly finished_at: Date | null;
  readonly reverted_at: Date | null;
  readonly run_started_at: Date | null;
  readonly run_read: number;
  readonly run_position: string;
  readonly progress_at: Date | null;
}

function importOf(row: ImportRow): ImportRun {
  return {
    id: row.id,
    source: row.source,
    fileName: row.file_name,
    fileSize: Number(row.file_size),
    fileSha256: row.file_sha256,
    storageKey: row.storage_key,
    state: row.state as ImportState,
    plan: row.plan,
    read: row.read,
    position: Number(row.position),
    counts: { ...noCounts, ...row.counts },
    failure: row.failure,
    startedAt: row.started_at,
    startedBy: row.started_by,
    finishedAt: row.finished_at,
    revertedAt: row.reverted_at,
    run:
      row.run_started_at === null
        ? null
        : { startedAt: row.run_started_at, read: row.run_read, position: Number(row.run_position) },
    progressAt: row.progress_at,
  };
}
