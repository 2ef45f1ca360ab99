import type { MarcJson, Profile } from "@wenyuan/marc";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import { on } from "../tables.ts";
import type { RecordSummary } from "./record-summary.ts";

/** What made a version of a record; only `saved` changes its content. */
export type RecordAct = "saved" | "deleted" | "restored" | "suppressed" | "shown" | "merged" | "parted";

/** A record as staff see it: deleted, suppressed and merged ones too. */
export interface EditedRecord {
  readonly id: string;
  readonly profile: Profile;
  readonly source: string;
  readonly sourceKey: string;
  readonly marc: MarcJson;
  readonly summary: RecordSummary;
  readonly version: number;
  readonly createdAt: Date;
  /** When the present version was made, and by whom. */
  readonly changedAt: Date;
  readonly changedBy: string;
  readonly act: RecordAct;
  readonly suppressed: boolean;
  readonly deletedAt: Date | null;
  readonly mergedInto: string | null;
  readonly workId: string | null;
  readonly workByHand: boolean;
}

const columns = [
  "id",
  "profile",
  "source",
  "source_key as sourceKey",
  "marc",
  "summary",
  "version",
  "created_at as createdAt",
  "updated_at as changedAt",
  "changed_by as changedBy",
  "act",
  "suppressed",
  "deleted_at as deletedAt",
  "merged_into as mergedInto",
  "work_id as workId",
  "work_by_hand as workByHand",
] as const;

type EditedRow = Omit<EditedRecord, "profile" | "act"> & { readonly profile: string; readonly act: string };

function edited(row: EditedRow): EditedRecord {
  return { ...row, profile: row.profile as Profile, act: row.act as RecordAct };
}

/** Whatever its state. */
export async function findEditedRecord(at: Database | Tx, id: string): Promise<EditedRecord | undefined> {
  const row = await on(at).selectFrom("record").select(columns).where("id", "=", id).executeTakeFirst();
  return row && edited(row);
}

/** The records of the ids, whatever their state, locked until the transaction ends; in the order of ids, so that two merges cannot wait in a circle. */
export async function lockEditedRecords(tx: Tx, ids: readonly string[]): Promise<EditedRecord[]> {
  if (ids.length === 0) return [];
  const rows = await on(tx)
    .selectFrom("record")
    .select(columns)
    .where("id", "in", [...ids])
    .orderBy("id")
    .forUpdate()
    .execute();
  return rows.map(edited);
}

/** Where a record went when it was merged; undefined when it was not. Merges of merges are followed. */
export async function findMergedInto(at: Database | Tx, id: string): Promise<string | undefined> {
  const [row] = await mergeEnd.rows(at, id);
  return row?.id;
}

const mergeEnd = statement<[string], { id: string }>(
  "catalogue.merge-end",
  `with recursive way as (
     select id, merged_into, 1 as step from catalogue.record where id = $1
     union all
     select record.id, record.merged_into, step + 1 from way join catalogue.record on record.id = way.merged_into where step < 100
   )
   select id from way where merged_into is null and step > 1`,
);

/** What a record's state besides its content is to be. */
export interface RecordState {
  readonly suppressed?: boolean;
  readonly deletedAt?: Date | null;
  readonly mergedInto?: string | null;
}

/**
 * Sets a record's state as a new version of it: the content stays, and what it was is kept, so that history says who did it.
 * @returns the new version
 */
export async function setRecordState(
  tx: Tx,
  id: string,
  {
    act,
    suppressed,
    deletedAt,
    mergedInto,
    by,
    now,
  }: RecordState & { readonly act: RecordAct; readonly by: string; readonly now: Date },
): Promise<number> {
  await keep.rows(tx, id);
  const { version } = await on(tx)
    .updateTable("record")
    .set((row) => ({
      ...(suppressed === undefined ? {} : { suppressed }),
      ...(deletedAt === undefined ? {} : { deleted_at: deletedAt }),
      ...(mergedInto === undefined ? {} : { merged_into: mergedInto }),
      version: row("version", "+", 1),
      updated_at: now,
      changed_by: by,
      act,
    }))
    .where("id", "=", id)
    .returning("version")
    .executeTakeFirstOrThrow();
  return version;
}

const keep = statement<[string], never>(
  "catalogue.keep-version",
  `insert into catalogue.record_version (record_id, version, profile, marc, changed_at, changed_by, act)
   select id, version, profile, marc, updated_at, changed_by, act from catalogue.record where id = $1`,
);

const number = statement<[], { number: string }>(
  "catalogue.next-control-number",
  "select nextval('catalogue.control_number') as number",
);

/** A control number of our own, never given twice: `W000000042`. */
export async function nextControlNumber(tx: Tx): Promise<string> {
  const [row] = await number.rows(tx);
  return `W${row!.number.padStart(9, "0")}`;
}

/** What of a record's would be left behind if it went: items that are not withdrawn, holdings. */
export async function countTies(at: Database | Tx, id: string): Promise<{ items: number; holdings: number }> {
  const [row] = await ties.rows(at, id);
  return { items: Number(row!.items), holdings: Number(row!.holdings) };
}

const ties = statement<[string], { items: string; holdings: string }>(
  "catalogue.count-ties",
  `select (select count(*) from catalogue.item where record_id = $1 and withdrawn_at is null) as items,
     (select count(*) from catalogue.holdings where record_id = $1) as holdings`,
);
