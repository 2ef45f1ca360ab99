import { sql } from "kysely";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import { on } from "../tables.ts";
import {
  type BatchChange,
  type BatchEntry,
  type BatchState,
  type BatchWork,
  type Outcome,
  type PreviewCounts,
  type Selection,
  type Turn,
  targetsAtMost,
} from "./batch-change.ts";

/** The records or items that a selection names and that can be changed, one more than allowed at most, in the order of their ids. */
export async function findTargets(
  at: Database | Tx,
  target: BatchWork["target"],
  selection: Selection,
): Promise<string[]> {
  const rows =
    target === "records" ? await recordTargets(at, selection).execute() : await itemTargets(at, selection).execute();
  return rows.map(({ id }) => id);
}

function recordTargets(at: Database | Tx, selection: Selection) {
  const alive = on(at)
    .selectFrom("record")
    .select("id")
    .where("deleted_at", "is", null)
    .where("merged_into", "is", null)
    .orderBy("id")
    .limit(targetsAtMost + 1);
  if (selection.by === "records") return alive.where("id", "in", [...selection.ids]);
  if (selection.by === "import")
    return alive.where("id", "in", (query) =>
      query
        .selectFrom("import_entry")
        .select("record_id")
        .where("import_id", "=", selection.importId)
        .where("record_id", "is not", null)
        .$narrowType<{ record_id: string }>(),
    );
  return alive.where("id", "in", (query) =>
    query
      .selectFrom("item")
      .select("record_id")
      .where("barcode", "in", [...selection.barcodes]),
  );
}

function itemTargets(at: Database | Tx, selection: Selection) {
  const standing = on(at)
    .selectFrom("item")
    .select("id")
    .where("withdrawn_at", "is", null)
    .orderBy("id")
    .limit(targetsAtMost + 1);
  if (selection.by === "barcodes") return standing.where("barcode", "in", [...selection.barcodes]);
  if (selection.by === "records") return standing.where("record_id", "in", [...selection.ids]);
  return standing.where("record_id", "in", (query) =>
    query
      .selectFrom("import_entry")
      .select("record_id")
      .where("import_id", "=", selection.importId)
      .where("record_id", "is not", null)
      .$narrowType<{ record_id: string }>(),
  );
}

export interface NewBatch {
  readonly work: BatchWork;
  readonly note: string | undefined;
  readonly preview: PreviewCounts;
  readonly samples: readonly unknown[];
  readonly targets: readonly string[];
  readonly by: string;
  readonly now: Date;
}

/** Keeps a batch with its targets, to be run as it was previewed. @returns its id */
export async function insertBatch(tx: Tx, batch: NewBatch): Promise<string> {
  const { work, note, preview, samples, targets, by, now } = batch;
  const { id } = await on(tx)
    .insertInto("batch_change")
    .values({
      target: work.target,
      operations: JSON.stringify(work.operations),
      note: note ?? null,
      preview: JSON.stringify(preview),
      samples: JSON.stringify(samples),
      created_at: now,
      created_by: by,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await insertEntries.rows(tx, id, targets);
  return id;
}

const insertEntries = statement<[string, readonly string[]], never>(
  "catalogue.insert-batch-entries",
  "insert into catalogue.batch_change_entry (batch_id, target_id) select $1, target from unnest($2::bigint[]) as target order by target",
);

const columns = [
  "id",
  "target",
  "operations",
  "note",
  "state",
  "preview",
  "samples",
  "created_at as createdAt",
  "created_by as createdBy",
  "started_at as startedAt",
  "started_by as startedBy",
  "finished_at as finishedAt",
  "undone_at as undoneAt",
  "undone_by as undoneBy",
] as const;

type BatchRow = Omit<BatchChange, "work" | "state" | "preview" | "samples"> & {
  readonly target: string;
  readonly operations: unknown;
  readonly state: string;
  readonly preview: unknown;
  readonly samples: unknown;
};

function batchOf({ target, operations, state, preview, samples, ...rest }: BatchRow): BatchChange {
  const work = { target, operations } as BatchWork;
  return {
    ...rest,
    work: work.target === "items" ? { ...work, operations: work.operations.map(withTime) } : work,
    state: state as BatchState,
    preview: preview as PreviewCounts,
    samples: samples as readonly unknown[],
  };
}

/** JSON has no times: the end of a temporary place is one again. */
function withTime<O extends { temporary?: { until: Date } | null }>(operation: O): O {
  const { temporary } = operation;
  return temporary ? { ...operation, temporary: { ...temporary, until: new Date(temporary.until) } } : operation;
}

export async function findBatch(at: Database | Tx, id: string): Promise<BatchChange | undefined> {
  const row = await on(at).selectFrom("batch_change").select(columns).where("id", "=", id).executeTakeFirst();
  return row && batchOf(row);
}

export async function lockBatch(tx: Tx, id: string): Promise<BatchChange | undefined> {
  const row = await on(tx)
    .selectFrom("batch_change")
    .select(columns)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row && batchOf(row);
}

/** The newest first; `before` is the id that the last page ended with. */
export async function listBatches(
  at: Database | Tx,
  { before, limit }: { readonly before: string | undefined; readonly limit: number },
): Promise<BatchChange[]> {
  const newest = on(at).selectFrom("batch_change").select(columns).orderBy("id", "desc").limit(limit);
  const rows = await (before === undefined ? newest : newest.where("id", "<", before)).execute();
  return rows.map(batchOf);
}

/** Batches that are under way, or that a process which died has left. */
export async function listUnfinished(at: Database | Tx): Promise<string[]> {
  const rows = await on(at)
    .selectFrom("batch_change")
    .select("id")
    .where("state", "in", ["running", "undoing"])
    .orderBy("id")
    .execute();
  return rows.map(({ id }) => id);
}

export interface StateChange {
  readonly state: BatchState;
  readonly startedAt?: Date;
  readonly startedBy?: string;
  readonly finishedAt?: Date;
  readonly undoneAt?: Date;
  readonly undoneBy?: string;
}

export async function setBatchState(tx: Tx, id: string, to: StateChange): Promise<void> {
  const { state, startedAt, startedBy, finishedAt, undoneAt, undoneBy } = to;
  await on(tx)
    .updateTable("batch_change")
    .set({
      state,
      ...(startedAt ? { started_at: startedAt } : {}),
      ...(startedBy === undefined ? {} : { started_by: startedBy }),
      ...(finishedAt ? { finished_at: finishedAt } : {}),
      ...(undoneAt ? { undone_at: undoneAt } : {}),
      ...(undoneBy === undefined ? {} : { undone_by: undoneBy }),
    })
    .where("id", "=", id)
    .execute();
}

/** How many entries there are of each outcome; `waiting` are those whose turn has not come. */
export async function countOutcomes(
  at: Database | Tx,
  id: string,
): Promise<Partial<Record<Outcome | "waiting", number>>> {
  const rows = await on(at)
    .selectFrom("batch_change_entry")
    .select([sql<string>`coalesce(outcome, 'waiting')`.as("outcome"), sql<string>`count(*)`.as("count")])
    .where("batch_id", "=", id)
    .groupBy(sql`coalesce(outcome, 'waiting')`)
    .execute();
  return Object.fromEntries(rows.map(({ outcome, count }) => [outcome, Number(count)]));
}

const entryColumns = [
  "id",
  "target_id as targetId",
  "outcome",
  "version_before as versionBefore",
  "version_after as versionAfter",
  "finding",
] as const;

type EntryRow = Omit<BatchEntry, "outcome" | "finding"> & {
  readonly outcome: string | null;
  readonly finding: unknown;
};

function entryOf(row: EntryRow): BatchEntry {
  return { ...row, outcome: row.outcome as Outcome | null, finding: row.finding as BatchEntry["finding"] };
}

export interface EntryPage {
  readonly after: string;
  readonly limit: number;
  /** Only entries of this outcome. */
  readonly outcome?: Outcome | undefined;
}

export async function listEntries(
  at: Database | Tx,
  batchId: string,
  { after, limit, outcome }: EntryPage,
): Promise<BatchEntry[]> {
  const page = on(at)
    .selectFrom("batch_change_entry")
    .select(entryColumns)
    .where("batch_id", "=", batchId)
    .where("id", ">", after)
    .orderBy("id")
    .limit(limit);
  const rows = await (outcome === undefined ? page : page.where("outcome", "=", outcome)).execute();
  return rows.map(entryOf);
}

/** The next entries whose turn it is, locked: without an outcome, or changed and now to be undone. */
export async function lockEntries(
  tx: Tx,
  batchId: string,
  { outcome, limit }: { readonly outcome: "changed" | null; readonly limit: number },
): Promise<BatchEntry[]> {
  const rows = await on(tx)
    .selectFrom("batch_change_entry")
    .select(entryColumns)
    .where("batch_id", "=", batchId)
    .where("outcome", outcome === null ? "is" : "=", outcome)
    .orderBy("id")
    .limit(limit)
    .forUpdate()
    .execute();
  return rows.map(entryOf);
}

export async function noteTurn(tx: Tx, entryId: string, turn: Turn): Promise<void> {
  const { outcome, versionBefore, versionAfter, finding } = turn;
  await on(tx)
    .updateTable("batch_change_entry")
    .set({
      outcome,
      ...(versionBefore === undefined ? {} : { version_before: versionBefore }),
      ...(versionAfter === undefined ? {} : { version_after: versionAfter }),
      finding: finding === undefined ? null : JSON.stringify(finding),
    })
    .where("id", "=", entryId)
    .execute();
}

/** The titles of records, or the barcodes of items, for lists of a batch. */
export async function namesOf(
  at: Database | Tx,
  target: BatchWork["target"],
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  if (target === "items") {
    const rows = await on(at)
      .selectFrom("item")
      .select(["id", "barcode"])
      .where("id", "in", [...ids])
      .execute();
    return new Map(rows.map(({ id, barcode }) => [id, barcode ?? ""]));
  }
  const rows = await on(at)
    .selectFrom("record")
    .select(["id", "summary"])
    .where("id", "in", [...ids])
    .execute();
  return new Map(rows.map(({ id, summary }) => [id, summary.title.text]));
}
