import type { Database, Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";
import type { Restriction, RestrictionKind } from "./restriction.ts";

export interface NewRestriction {
  readonly readerId: string;
  readonly kind: RestrictionKind;
  readonly reason: string;
  readonly startsOn: string;
  readonly endsOn?: string;
  /** The room that sets it; `desk` when not given. */
  readonly origin?: string;
  readonly setBy: string;
}

export async function insertRestriction(tx: Tx, restriction: NewRestriction, setAt: Date): Promise<string> {
  const { id } = await on(tx)
    .insertInto("restriction")
    .values({
      reader_id: restriction.readerId,
      kind: restriction.kind,
      reason: restriction.reason,
      origin: restriction.origin ?? "desk",
      starts_on: restriction.startsOn,
      ends_on: restriction.endsOn ?? null,
      set_by: restriction.setBy,
      set_at: setAt,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Lifts a restriction. @returns whose it was, or undefined when there is none in force of the id */
export async function liftRestriction(
  tx: Tx,
  { id, by, now }: { readonly id: string; readonly by: string; readonly now: Date },
): Promise<{ readerId: string; restriction: Restriction } | undefined> {
  const row = await on(tx)
    .updateTable("restriction")
    .set({ lifted_at: now, lifted_by: by })
    .where("id", "=", id)
    .where("lifted_at", "is", null)
    .returning(["id", "reader_id", "kind", "reason", "origin", "starts_on", "ends_on"])
    .executeTakeFirst();
  return row && { readerId: row.reader_id, restriction: restrictionOf(row) };
}

/** What is not lifted of a reader's restrictions; some may have ended. */
export async function restrictionsOf(at: Database | Tx, readerId: string): Promise<Restriction[]> {
  const rows = await on(at)
    .selectFrom("restriction")
    .select(["id", "kind", "reason", "origin", "starts_on", "ends_on"])
    .where("reader_id", "=", readerId)
    .where("lifted_at", "is", null)
    .orderBy("id")
    .execute();
  return rows.map(restrictionOf);
}

function restrictionOf(row: {
  id: string;
  kind: string;
  reason: string;
  origin: string;
  starts_on: string;
  ends_on: string | null;
}): Restriction {
  const { id, reason, origin } = row;
  return {
    id,
    kind: row.kind as RestrictionKind,
    reason,
    origin,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
  };
}
