import { sql } from "kysely";
import type { Database, Tx } from "../../../../kernel/db/database.ts";
import { on } from "../../tables.ts";
import type { Till, TillSession } from "./till.ts";

export async function saveTill(tx: Tx, { code, branch, name }: Pick<Till, "code" | "branch" | "name">): Promise<void> {
  const row = { branch, name_zh: name.zh, name_en: name.en };
  await on(tx)
    .insertInto("till")
    .values({ code, ...row })
    .onConflict((conflict) => conflict.column("code").doUpdateSet(row))
    .execute();
}

/** A library sets its tills up by hand and has a handful. */
const mostTills = 500;

/** The tills, in the order of their codes, and which are open. */
export async function listTills(at: Database | Tx): Promise<Till[]> {
  const rows = await on(at)
    .selectFrom("till as t")
    .leftJoin("till_session as s", (join) => join.onRef("s.till", "=", "t.code").on("s.closed_at", "is", null))
    .select(["t.code", "t.branch", "t.name_zh", "t.name_en", "s.id", "s.opened_at"])
    .orderBy("t.code")
    .limit(mostTills)
    .execute();
  return rows.map(
    (row): Till => ({
      code: row.code,
      branch: row.branch,
      name: { zh: row.name_zh, en: row.name_en },
      ...(row.id === null || row.opened_at === null ? {} : { open: { id: row.id, openedAt: row.opened_at } }),
    }),
  );
}

export async function findTill(at: Database | Tx, code: string): Promise<boolean> {
  return (await on(at).selectFrom("till").select("code").where("code", "=", code).executeTakeFirst()) !== undefined;
}

const shown = [
  "id",
  "till",
  "currency",
  "float_minor",
  "opened_at",
  "opened_by",
  "closed_at",
  "closed_by",
  "expected_cash_minor",
  "counted_cash_minor",
  "expected_card_minor",
  "counted_card_minor",
  "difference_reason",
] as const;

interface SessionRead {
  readonly id: string;
  readonly till: string;
  readonly currency: string;
  readonly float_minor: string;
  readonly opened_at: Date;
  readonly opened_by: string;
  readonly closed_at: Date | null;
  readonly closed_by: string | null;
  readonly expected_cash_minor: string | null;
  readonly counted_cash_minor: string | null;
  readonly expected_card_minor: string | null;
  readonly counted_card_minor: string | null;
  readonly difference_reason: string | null;
}

function sessionOf(row: SessionRead): TillSession {
  return {
    id: row.id,
    till: row.till,
    currency: row.currency,
    float: Number(row.float_minor),
    openedAt: row.opened_at,
    openedBy: row.opened_by,
    ...(row.closed_at === null
      ? {}
      : {
          closed: {
            at: row.closed_at,
            by: row.closed_by ?? "",
            cash: { expected: Number(row.expected_cash_minor), counted: Number(row.counted_cash_minor) },
            card: { expected: Number(row.expected_card_minor), counted: Number(row.counted_card_minor) },
            ...(row.difference_reason === null ? {} : { reason: row.difference_reason }),
          },
        }),
  };
}

/** @returns the session's id; nothing when one is open already */
export async function insertSession(
  tx: Tx,
  session: { till: string; currency: string; float: number; at: Date; by: string },
): Promise<string | undefined> {
  const row = await on(tx)
    .insertInto("till_session")
    .values({
      till: session.till,
      currency: session.currency,
      float_minor: String(session.float),
      opened_at: session.at,
      opened_by: session.by,
    })
    .onConflict((conflict) => conflict.column("till").where("closed_at", "is", null).doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id;
}

/** The open session of a till, shared with other payments and kept from closing until the transaction ends. */
export async function shareOpenSession(tx: Tx, till: string): Promise<TillSession | undefined> {
  const row = await on(tx)
    .selectFrom("till_session")
    .select(shown)
    .where("till", "=", till)
    .where("closed_at", "is", null)
    .forShare()
    .executeTakeFirst();
  return row && sessionOf(row);
}

/** A session for closing: payments under way are waited for. */
export async function lockSession(tx: Tx, id: string): Promise<TillSession | undefined> {
  const row = await on(tx).selectFrom("till_session").select(shown).where("id", "=", id).forUpdate().executeTakeFirst();
  return row && sessionOf(row);
}

export async function findSession(at: Database | Tx, id: string): Promise<TillSession | undefined> {
  const row = await on(at).selectFrom("till_session").select(shown).where("id", "=", id).executeTakeFirst();
  return row && sessionOf(row);
}

/** Sessions of a till or of all, the newest first, before a given one. */
export async function listSessions(
  at: Database | Tx,
  { till, before, limit }: { till?: string | undefined; before?: string | undefined; limit: number },
): Promise<TillSession[]> {
  let query = on(at).selectFrom("till_session").select(shown).orderBy("id", "desc").limit(limit);
  if (till !== undefined) query = query.where("till", "=", till);
  if (before !== undefined) query = query.where("id", "<", before);
  return (await query.execute()).map(sessionOf);
}

export async function endSession(
  tx: Tx,
  id: string,
  { at, by, cash, card, reason }: NonNullable<TillSession["closed"]>,
): Promise<void> {
  await on(tx)
    .updateTable("till_session")
    .set({
      closed_at: at,
      closed_by: by,
      expected_cash_minor: String(cash.expected),
      counted_cash_minor: String(cash.counted),
      expected_card_minor: String(card.expected),
      counted_card_minor: String(card.counted),
      difference_reason: reason ?? null,
    })
    .where("id", "=", id)
    .execute();
}

/** The float that a till's last session left, in minor units. */
export async function lastFloat(at: Database | Tx, till: string): Promise<number> {
  const row = await on(at)
    .selectFrom("till_session")
    .select(sql<string>`float_minor`.as("float"))
    .where("till", "=", till)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return Number(row?.float ?? 0);
}
