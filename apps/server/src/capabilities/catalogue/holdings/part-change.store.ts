import type { Database, Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";
import type { KeptPartChange, PartChange, PartFacts, PartKind } from "./part-change.ts";

/** Writes down what became of volumes and holdings. */
export async function keepPartChanges(tx: Tx, changes: readonly PartChange[]): Promise<void> {
  if (changes.length === 0) return;
  const rows = changes.map(({ recordId, kind, partId, before, after, changedAt, changedBy }) => ({
    record_id: recordId,
    kind,
    part_id: partId,
    before: before === undefined ? null : JSON.stringify(before),
    after: after === undefined ? null : JSON.stringify(after),
    changed_at: changedAt,
    changed_by: changedBy,
  }));
  await on(tx).insertInto("part_change").values(rows).execute();
}

/** Changes of a record's volumes and holdings below an id, the newest first. */
export async function listPartChanges(
  at: Database | Tx,
  recordId: string,
  { before, limit }: { readonly before: string; readonly limit: number },
): Promise<KeptPartChange[]> {
  const rows = await on(at)
    .selectFrom("part_change")
    .selectAll()
    .where("record_id", "=", recordId)
    .where("id", "<", before)
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
  return rows.map(changeOf);
}

export async function findPartChange(at: Database | Tx, id: string): Promise<KeptPartChange | undefined> {
  const row = await on(at).selectFrom("part_change").selectAll().where("id", "=", id).executeTakeFirst();
  return row && changeOf(row);
}

interface PartChangeRow {
  readonly id: string;
  readonly record_id: string;
  readonly kind: string;
  readonly part_id: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly changed_at: Date;
  readonly changed_by: string;
}

function changeOf({ id, kind, before, after, ...row }: PartChangeRow): KeptPartChange {
  return {
    id,
    recordId: row.record_id,
    kind: kind as PartKind,
    partId: row.part_id,
    changedAt: row.changed_at,
    changedBy: row.changed_by,
    ...(before === null ? {} : { before: before as PartFacts }),
    ...(after === null ? {} : { after: after as PartFacts }),
  };
}
