import type { Database, Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";
import type { SignInWay, WaySettings } from "./way.ts";

/** With whether there is a secret, which itself leaves the store by `readWaySecret` only. */
export type ListedWay = SignInWay & { readonly hasSecret: boolean };

export async function listWays(at: Database | Tx): Promise<ListedWay[]> {
  const rows = await on(at).selectFrom("sign_in_way").selectAll().orderBy("code").execute();
  return rows.map((row) => ({
    id: row.id,
    code: row.code,
    name: { zh: row.name_zh, en: row.name_en },
    enabled: row.enabled,
    settings: row.settings as WaySettings,
    hasSecret: row.secret !== null,
  }));
}

export async function findWay(at: Database | Tx, code: string): Promise<ListedWay | undefined> {
  return (await listWays(at)).find((way) => way.code === code);
}

export async function readWaySecret(at: Database | Tx, id: string): Promise<Buffer | undefined> {
  const row = await on(at).selectFrom("sign_in_way").select("secret").where("id", "=", id).executeTakeFirst();
  return row?.secret ?? undefined;
}

/** Makes the way, or makes it anew; without a secret given, the one that is there stays. */
export async function saveWay(
  tx: Tx,
  way: Omit<SignInWay, "id">,
  { secret, now }: { secret: Buffer | undefined; now: Date },
): Promise<void> {
  const values = {
    kind: way.settings.kind,
    name_zh: way.name.zh,
    name_en: way.name.en,
    enabled: way.enabled,
    settings: JSON.stringify(way.settings),
    changed_at: now,
    ...(secret ? { secret } : {}),
  };
  await on(tx)
    .insertInto("sign_in_way")
    .values({ code: way.code, ...values })
    .onConflict((conflict) => conflict.column("code").doUpdateSet(values))
    .execute();
}

export async function deleteWay(tx: Tx, code: string): Promise<boolean> {
  const row = await on(tx).deleteFrom("sign_in_way").where("code", "=", code).returning("id").executeTakeFirst();
  return row !== undefined;
}
