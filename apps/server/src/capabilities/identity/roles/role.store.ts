import { sql } from "kysely";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";
import type { Assignment, OwnRole } from "./role.ts";

/** The roles that the library made, by their codes. */
export async function listOwnRoles(at: Database | Tx): Promise<OwnRole[]> {
  const rows = await on(at).selectFrom("role").selectAll().orderBy("code").execute();
  return rows.map((row) => ({
    code: row.code,
    name: { zh: row.name_zh, en: row.name_en },
    permissions: row.permissions,
  }));
}

export async function findOwnRole(at: Database | Tx, code: string): Promise<OwnRole | undefined> {
  const row = await on(at).selectFrom("role").selectAll().where("code", "=", code).executeTakeFirst();
  return row && { code, name: { zh: row.name_zh, en: row.name_en }, permissions: row.permissions };
}

/** Makes the role, or makes it anew. */
export async function saveOwnRole(tx: Tx, role: OwnRole, now: Date): Promise<void> {
  const values = {
    name_zh: role.name.zh,
    name_en: role.name.en,
    permissions: [...new Set(role.permissions)].toSorted(),
    changed_at: now,
  };
  await on(tx)
    .insertInto("role")
    .values({ code: role.code, ...values })
    .onConflict((conflict) => conflict.column("code").doUpdateSet(values))
    .execute();
}

export async function deleteOwnRole(tx: Tx, code: string): Promise<void> {
  await on(tx).deleteFrom("role").where("code", "=", code).execute();
}

/** How many accounts and tokens have each role. */
export async function countHolders(at: Database | Tx): Promise<ReadonlyMap<string, number>> {
  const accounts = await on(at)
    .selectFrom("account_role")
    .select((row) => ["role", row.fn.count<string>("account_id").distinct().as("holders")])
    .groupBy("role")
    .execute();
  const tokens = await on(at)
    .selectFrom("api_token")
    .select((row) => ["role", row.fn.countAll<string>().as("holders")])
    .where("revoked_at", "is", null)
    .groupBy("role")
    .execute();
  const counts = new Map<string, number>();
  for (const { role, holders } of [...accounts, ...tokens])
    if (role !== null) counts.set(role, (counts.get(role) ?? 0) + Number(holders));
  return counts;
}

/** What an account was given for itself: without what colleagues delegated. */
export async function listAssignments(at: Database | Tx, accountId: string): Promise<Assignment[]> {
  const rows = await on(at)
    .selectFrom("account_role")
    .select(["role", "branch", "until"])
    .where("account_id", "=", accountId)
    .where("delegated_by", "is", null)
    .orderBy("role")
    .orderBy("branch")
    .execute();
  return rows.map(assignmentOf);
}

/** Gives an account exactly these roles; what colleagues delegated stays. */
export async function replaceAssignments(tx: Tx, accountId: string, assignments: readonly Assignment[]): Promise<void> {
  await on(tx)
    .deleteFrom("account_role")
    .where("account_id", "=", accountId)
    .where("delegated_by", "is", null)
    .execute();
  const rows = assignments.map(({ role, branch = null, until = null }) => ({
    account_id: accountId,
    role,
    branch,
    until,
  }));
  if (rows.length > 0)
    await on(tx)
      .insertInto("account_role")
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

/** A role that somebody holds, themselves or by delegation. */
export interface HeldRole extends Assignment {
  /** The colleague who delegated it. */
  readonly from?: string;
  /** A delegated role counts only while its giver holds it and can sign in (`sessions/session.store.ts` asks the same). */
  readonly counts: boolean;
}

/** The roles that are not over, with whether each counts now. */
export async function listHeldRoles(at: Database | Tx, accountId: string, now: Date): Promise<HeldRole[]> {
  const rows = await on(at)
    .selectFrom("account_role as r")
    .leftJoin("account as giver", "giver.id", "r.delegated_by")
    .select(["r.role", "r.branch", "r.until", "giver.display_name as from"])
    .select(countsAt(now).as("counts"))
    .where("r.account_id", "=", accountId)
    .where((row) => row.or([row("r.until", "is", null), row("r.until", ">", now)]))
    .orderBy("r.role")
    .execute();
  return rows.map((row) => ({
    ...assignmentOf(row),
    counts: row.counts,
    ...(row.from === null ? {} : { from: row.from }),
  }));
}

/** Whether the role `r` of an account counts: its own, or lent by the account `giver` that can sign in and holds it there too. */
export function countsAt(now: Date) {
  return sql<boolean>`r.delegated_by is null or giver.disabled_at is null and exists (
    select from identity.account_role own
    where own.account_id = r.delegated_by and own.role = r.role and own.delegated_by is null
      and (own.branch is null or own.branch = r.branch) and (own.until is null or own.until > ${now}))`;
}

export function assignmentOf(row: { role: string; branch: string | null; until: Date | null }): Assignment {
  return {
    role: row.role,
    ...(row.branch === null ? {} : { branch: row.branch }),
    ...(row.until === null ? {} : { until: row.until }),
  };
}
