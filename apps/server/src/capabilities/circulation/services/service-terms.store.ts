import type { Database, Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";
import { type ServiceTerms, SHIPPED_SERVICES } from "./service-terms.ts";

export interface ServiceVersion {
  /** 0 as long as the library has stated nothing of its own. */
  readonly version: number;
  readonly terms: ServiceTerms;
}

/** The terms in force: what is stated, or what is shipped. */
export async function readServiceVersion(at: Database | Tx): Promise<ServiceVersion> {
  const row = await on(at)
    .selectFrom("service_version")
    .select(["version", "terms"])
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ?? { version: 0, terms: SHIPPED_SERVICES };
}

export async function readServiceTerms(at: Database | Tx): Promise<ServiceTerms> {
  return (await readServiceVersion(at)).terms;
}

export async function insertServiceTerms(
  tx: Tx,
  terms: ServiceTerms,
  { by, reason, now }: { readonly by: string; readonly reason?: string | undefined; readonly now: Date },
): Promise<number> {
  const { version } = await on(tx)
    .insertInto("service_version")
    .values({ terms: JSON.stringify(terms), made_by: by, made_at: now, reason: reason ?? null })
    .returning("version")
    .executeTakeFirstOrThrow();
  return version;
}
