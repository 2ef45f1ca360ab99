import type { Database, Tx } from "../../../kernel/db/database.ts";
import type { Bilingual } from "../../../kernel/i18n/language.ts";
import { on } from "../tables.ts";

/** A kind of reader; lending policies name it by its code. */
export interface Category {
  readonly code: string;
  readonly name: Bilingual;
}

/** The library's categories in their order. */
export async function listCategories(at: Database | Tx): Promise<Category[]> {
  return await on(at).selectFrom("category").select(["code", "name"]).orderBy("position").orderBy("code").execute();
}
