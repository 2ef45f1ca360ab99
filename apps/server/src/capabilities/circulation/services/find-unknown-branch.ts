import type { Database, Tx } from "../../../kernel/db/database.ts";
import { readPlaces } from "../../catalogue/index.ts";

/** The first of these codes that is no branch's. */
export async function findUnknownBranch(at: Database | Tx, codes: readonly string[]): Promise<string | undefined> {
  if (codes.length === 0) return undefined;
  const { branches } = await readPlaces(at);
  return codes.find((code) => !branches.some((branch) => branch.code === code));
}
