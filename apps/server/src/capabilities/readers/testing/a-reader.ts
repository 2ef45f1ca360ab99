import { isProblem } from "@wenyuan/problem";
import type { Database } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { createReader, type ReaderToCreate } from "../people/create-reader.ts";
import type { Doing } from "../people/doing.ts";
import type { NameKind } from "../people/reader.ts";

export const testDoing: Doing = { actor: { kind: "system", name: "test" }, now: new Date("2026-11-21T02:00:00Z") };

/** Stores a synthetic reader. @returns the id */
export async function aReader(
  db: Database,
  { called, ...reader }: Partial<ReaderToCreate> & { readonly called?: readonly string[] } = {},
): Promise<string> {
  const names = (called ?? ["合成读者"]).map((text, at) => ({
    kind: (at === 0 ? "usual" : "passport") as NameKind,
    text,
  }));
  const created = await transact(db, (tx) =>
    createReader(tx, { names, category: "undergraduate", ...reader }, testDoing),
  );
  if (isProblem(created)) throw new Error(created.code);
  return created;
}
