import type { Database, Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";
import { assignmentOf, countsAt } from "./role.store.ts";
import type { Assignment, Delegation } from "./role.ts";

export interface NewDelegation extends Assignment {
  readonly from: string;
  readonly to: string;
  readonly until: Date;
  readonly reason: string;
}

/** Delegates, or moves the end of what is delegated already. */
export async function saveDelegation(tx: Tx, delegation: NewDelegation): Promise<string> {
  const { from, to, role, branch = null, until, reason } = delegation;
  const row = await on(tx)
    .insertInto("account_role")
    .values({ account_id: to, role, branch, until, reason, delegated_by: from })
    .onConflict((conflict) => conflict.constraint("account_role_once").doUpdateSet({ until, reason }))
    .returning("id")
    .executeTakeFirstOrThrow();
  return row.id;
}

/** What somebody delegated or had delegated to them, and is not over. */
export async function listDelegations(at: Database | Tx, accountId: string, now: Date): Promise<Delegation[]> {
  const rows = await on(at)
    .selectFrom("account_role as r")
    .innerJoin("account as giver", "giver.id", "r.delegated_by")
    .innerJoin("account as taker", "taker.id", "r.account_id")
    .select(["r.id", "r.role", "r.branch", "r.until", "r.reason", countsAt(now).as("counts")])
    .select(["giver.id as from_id", "giver.display_name as from_name"])
    .select(["taker.id as to_id", "taker.display_name as to_name"])
    .where("r.until", ">", now)
    .where((row) => row.or([row("r.account_id", "=", accountId), row("r.delegated_by", "=", accountId)]))
    .orderBy("r.until")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    ...assignmentOf(row),
    until: row.until ?? now,
    from: { id: row.from_id, displayName: row.from_name },
    to: { id: row.to_id, displayName: row.to_name },
    reason: row.reason ?? "",
    counts: row.counts,
  }));
}

/**
 * Ends a delegation: of those that the account gave or was given, or of anybody's.
 * @returns what it was
 */
export async function deleteDelegation(
  tx: Tx,
  id: string,
  whose: { readonly account: string } | "anybody's",
): Promise<(Assignment & { readonly from: string; readonly to: string }) | undefined> {
  let query = on(tx).deleteFrom("account_role").where("id", "=", id).where("delegated_by", "is not", null);
  if (whose !== "anybody's")
    query = query.where((row) =>
      row.or([row("delegated_by", "=", whose.account), row("account_id", "=", whose.account)]),
    );
  const row = await query.returning(["role", "branch", "until", "account_id", "delegated_by"]).executeTakeFirst();
  return row && { ...assignmentOf(row), from: row.delegated_by ?? "", to: row.account_id };
}

/** Whether somebody is of the staff: can sign in, and was given another role than a reader's. */
export async function isColleague(tx: Tx, accountId: string, now: Date): Promise<boolean> {
  const row = await on(tx)
    .selectFrom("account_role as r")
    .innerJoin("account as a", "a.id", "r.account_id")
    .select("r.id")
    .where("a.id", "=", accountId)
    .where("a.disabled_at", "is", null)
    .where("r.role", "!=", "reader")
    .where("r.delegated_by", "is", null)
    .where((row) => row.or([row("r.until", "is", null), row("r.until", ">", now)]))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** How many roles an account lent to colleagues, that are not over. */
export async function countLentRoles(db: Database, id: string, now: Date): Promise<number> {
  const row = await on(db)
    .selectFrom("account_role")
    .select((one) => one.fn.countAll<string>().as("lent"))
    .where("delegated_by", "=", id)
    .where((one) => one.or([one("until", "is", null), one("until", ">", now)]))
    .executeTakeFirstOrThrow();
  return Number(row.lent);
}
