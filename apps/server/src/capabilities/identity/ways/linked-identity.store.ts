import type { Database, Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";

/** The account that somebody at a campus sign-in has here, if it can sign in. */
export async function findLinkedAccount(
  tx: Tx,
  wayId: string,
  { subject, now }: { subject: string; now: Date },
): Promise<string | undefined> {
  const row = await on(tx)
    .updateTable("linked_identity")
    .set({ used_at: now })
    .from("account")
    .whereRef("account.id", "=", "linked_identity.account_id")
    .where("account.disabled_at", "is", null)
    .where("way_id", "=", wayId)
    .where("subject", "=", subject)
    .returning("linked_identity.account_id")
    .executeTakeFirst();
  return row?.account_id;
}

/** Links, unless the identity belongs to somebody already. @returns whether it is this account's now */
export async function insertLink(
  tx: Tx,
  link: { accountId: string; wayId: string; subject: string; now: Date },
): Promise<boolean> {
  await on(tx)
    .insertInto("linked_identity")
    .values({ account_id: link.accountId, way_id: link.wayId, subject: link.subject, linked_at: link.now })
    .onConflict((conflict) => conflict.columns(["way_id", "subject"]).doNothing())
    .execute();
  const row = await on(tx)
    .selectFrom("linked_identity")
    .select("account_id")
    .where("way_id", "=", link.wayId)
    .where("subject", "=", link.subject)
    .executeTakeFirst();
  return row?.account_id === link.accountId;
}

/** A campus identity that its owner linked. */
export interface LinkedIdentity {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  /** What the campus calls the person. */
  readonly subject: string;
  readonly linkedAt: Date;
  readonly usedAt?: Date;
}

export async function listLinkedIdentities(at: Database | Tx, accountId: string): Promise<LinkedIdentity[]> {
  const rows = await on(at)
    .selectFrom("linked_identity as l")
    .innerJoin("sign_in_way as w", "w.id", "l.way_id")
    .select(["l.id", "w.name_zh", "w.name_en", "l.subject", "l.linked_at", "l.used_at"])
    .where("l.account_id", "=", accountId)
    .orderBy("l.id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: { zh: row.name_zh, en: row.name_en },
    subject: row.subject,
    linkedAt: row.linked_at,
    ...(row.used_at ? { usedAt: row.used_at } : {}),
  }));
}

export async function countLinkedIdentities(at: Database | Tx, accountId: string): Promise<number> {
  return (await listLinkedIdentities(at, accountId)).length;
}

/** @returns whether the account had it */
export async function deleteLink(tx: Tx, accountId: string, id: string): Promise<boolean> {
  const row = await on(tx)
    .deleteFrom("linked_identity")
    .where("id", "=", id)
    .where("account_id", "=", accountId)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Takes all campus identities of an account away. */
export async function deleteLinks(tx: Tx, accountId: string): Promise<void> {
  await on(tx).deleteFrom("linked_identity").where("account_id", "=", accountId).execute();
}
