import type { Database, Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";
import type { Conflict, OfflineAct, Outcome, Replayed } from "./offline-act.ts";

export async function findOutcome(at: Database | Tx, key: string): Promise<Replayed | undefined> {
  const row = await on(at)
    .selectFrom("offline_act")
    .select(["key", "outcome", "problem"])
    .where("key", "=", key)
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    key: row.key,
    outcome: row.outcome as Outcome,
    ...(row.problem ? { conflict: row.problem as Conflict } : {}),
  };
}

/** Keeps what became of an act. Of what is done, no card is kept. */
export async function keepOutcome(
  tx: Tx,
  act: OfflineAct,
  {
    outcome,
    conflict,
    loanId,
    readerId,
    by,
    now,
  }: { outcome: Outcome; conflict?: Conflict; loanId?: string; readerId?: string | undefined; by: string; now: Date },
): Promise<void> {
  await on(tx)
    .insertInto("offline_act")
    .values({
      key: act.key,
      device: act.device,
      kind: act.kind,
      at: act.at,
      branch: act.branch ?? null,
      book_drop: act.bookDrop ?? false,
      returned_at: act.returnedAt ?? null,
      item_barcode: act.itemBarcode,
      reader_barcode: outcome === "conflict" ? (act.readerBarcode ?? null) : null,
      reader_id: outcome === "conflict" ? (readerId ?? null) : null,
      outcome,
      problem: conflict ? JSON.stringify(conflict) : null,
      loan_id: loanId ?? null,
      received_at: now,
      received_by: by,
    })
    .execute();
}

/** An act that waits for a person. */
export interface OpenConflict extends OfflineAct {
  readonly id: string;
  readonly conflict: Conflict;
}

const shown = [
  "id",
  "key",
  "device",
  "kind",
  "at",
  "branch",
  "book_drop",
  "returned_at",
  "item_barcode",
  "reader_barcode",
  "problem",
] as const;

/** Conflicts in the order in which they arrived. */
export async function listConflicts(
  at: Database | Tx,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<OpenConflict[]> {
  const rows = await on(at)
    .selectFrom("offline_act")
    .select(shown)
    .where("outcome", "=", "conflict")
    .where("id", ">", after)
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map(conflictOf);
}

export async function lockConflict(tx: Tx, id: string): Promise<OpenConflict | undefined> {
  const row = await on(tx)
    .selectFrom("offline_act")
    .select(shown)
    .where("id", "=", id)
    .where("outcome", "=", "conflict")
    .forUpdate()
    .executeTakeFirst();
  return row && conflictOf(row);
}

interface Row {
  readonly id: string;
  readonly key: string;
  readonly device: string;
  readonly kind: string;
  readonly at: Date;
  readonly branch: string | null;
  readonly book_drop: boolean;
  readonly returned_at: Date | null;
  readonly item_barcode: string;
  readonly reader_barcode: string | null;
  readonly problem: unknown;
}

function conflictOf(row: Row): OpenConflict {
  return {
    id: row.id,
    key: row.key,
    device: row.device,
    kind: row.kind === "lend" ? "lend" : "return",
    at: row.at,
    itemBarcode: row.item_barcode,
    conflict: (row.problem as Conflict | null) ?? { code: "circulation.conflict-unknown", text: { zh: "", en: "" } },
    bookDrop: row.book_drop,
    ...(row.branch === null ? {} : { branch: row.branch }),
    ...(row.returned_at === null ? {} : { returnedAt: row.returned_at }),
    ...(row.reader_barcode === null ? {} : { readerBarcode: row.reader_barcode }),
  };
}

/** A person has decided: the card is forgotten. */
export async function endConflict(
  tx: Tx,
  id: string,
  end: {
    readonly outcome: "settled" | "dropped";
    readonly loanId?: string | undefined;
    readonly by: string;
    readonly reason: string;
    readonly now: Date;
  },
): Promise<void> {
  await on(tx)
    .updateTable("offline_act")
    .set({
      outcome: end.outcome,
      reader_barcode: null,
      reader_id: null,
      loan_id: end.loanId ?? null,
      settled_at: end.now,
      settled_by: end.by,
      settled_reason: end.reason,
    })
    .where("id", "=", id)
    .execute();
}
