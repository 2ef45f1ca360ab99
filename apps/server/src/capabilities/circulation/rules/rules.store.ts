import type { PolicySet } from "@wenyuan/lending-rules";
import { sql } from "kysely";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import type { Calendars } from "../calendars/calendars.ts";
import { on } from "../tables.ts";

/** The versions in force; 0 where nothing has been stated yet. */
export interface RuleVersions {
  readonly policies: number;
  readonly calendars: number;
}

export async function readRuleVersions(at: Database | Tx): Promise<RuleVersions> {
  const row = await on(at)
    .selectNoFrom((of) => [
      of.selectFrom("policy_version").select(sql<number>`coalesce(max(version), 0)`.as("version")).as("policies"),
      of.selectFrom("calendar_version").select(sql<number>`coalesce(max(version), 0)`.as("version")).as("calendars"),
    ])
    .executeTakeFirstOrThrow();
  return { policies: row.policies ?? 0, calendars: row.calendars ?? 0 };
}

/** A version of the policies; the one in force when none is named. */
export async function readPolicies(
  at: Database | Tx,
  version?: number,
): Promise<{ version: number; set: PolicySet } | undefined> {
  let query = on(at).selectFrom("policy_version").select(["version", "policies"]).orderBy("version", "desc").limit(1);
  if (version !== undefined) query = query.where("version", "=", version);
  const row = await query.executeTakeFirst();
  return row && { version: row.version, set: row.policies };
}

/** A version of the calendars; the one in force when none is named. */
export async function readCalendars(
  at: Database | Tx,
  version?: number,
): Promise<{ version: number; set: Calendars } | undefined> {
  let query = on(at)
    .selectFrom("calendar_version")
    .select(["version", "calendars"])
    .orderBy("version", "desc")
    .limit(1);
  if (version !== undefined) query = query.where("version", "=", version);
  const row = await query.executeTakeFirst();
  return row && { version: row.version, set: row.calendars };
}

/** Who stated rules anew, and why. */
export interface Statement {
  readonly by: string;
  readonly reason?: string;
  readonly now: Date;
}

export async function insertPolicies(tx: Tx, set: PolicySet, { by, reason, now }: Statement): Promise<number> {
  const row = await on(tx)
    .insertInto("policy_version")
    .values({ policies: JSON.stringify(set), made_by: by, made_at: now, reason: reason ?? null })
    .returning("version")
    .executeTakeFirstOrThrow();
  return row.version;
}

export async function insertCalendars(tx: Tx, set: Calendars, { by, reason, now }: Statement): Promise<number> {
  const row = await on(tx)
    .insertInto("calendar_version")
    .values({ calendars: JSON.stringify(set), made_by: by, made_at: now, reason: reason ?? null })
    .returning("version")
    .executeTakeFirstOrThrow();
  return row.version;
}

/** Lets one transaction at a time state rules, so that a version builds on the one that its maker saw. */
export async function lockRules(tx: Tx): Promise<void> {
  await sql`lock table circulation.policy_version, circulation.calendar_version in share row exclusive mode`.execute(
    on(tx),
  );
}
