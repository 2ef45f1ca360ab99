import type { Database, Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";
import type { Category, RegistrationRule } from "./category.ts";

/** The library's categories in their order. */
export async function listCategories(at: Database | Tx): Promise<Category[]> {
  const rows = await on(at)
    .selectFrom("category")
    .select(["code", "name", "registration", "deposit"])
    .orderBy("position")
    .orderBy("code")
    .execute();
  return rows.map(({ registration, ...row }) => ({ ...row, registration: registration as RegistrationRule }));
}

/** Makes a category, at the end, or writes it anew. */
export async function saveCategory(tx: Tx, { code, name, registration, deposit }: Category): Promise<void> {
  const row = {
    name: JSON.stringify(name),
    registration,
    deposit: deposit === null ? null : JSON.stringify(deposit),
  };
  await on(tx)
    .insertInto("category")
    .values(({ selectFrom }) => ({
      code,
      ...row,
      position: selectFrom("category").select(({ fn, lit }) => fn.coalesce(fn.max("position"), lit(0)).as("last")),
    }))
    .onConflict((conflict) => conflict.column("code").doUpdateSet(row))
    .execute();
}
