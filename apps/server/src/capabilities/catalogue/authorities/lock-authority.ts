import { fromMarcJson, toMarcJson } from "@wenyuan/marc";
import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { catalogueProblems } from "../problems.ts";
import { type Authority, lockAuthorities } from "./authority.store.ts";

/** An authority in the version that an editor saw, locked; one that somebody changed meanwhile, or that is gone, is refused. */
export async function lockAuthority(
  tx: Tx,
  id: string,
  { version, deletedToo = false }: { readonly version: number; readonly deletedToo?: boolean },
): Promise<Authority | Problem> {
  const [authority] = await lockAuthorities(tx, [id]);
  if (!authority || authority.mergedInto !== null || (!deletedToo && authority.deletedAt !== null))
    return catalogueProblems.authorityNotFound({ id });
  if (authority.version === version) return authority;
  const { changedBy, changedAt, marc } = authority;
  return catalogueProblems.recordChanged(
    { by: changedBy, at: changedAt, version: authority.version },
    { version: authority.version, changedBy, changedAt: changedAt.toISOString(), marc: toMarcJson(fromMarcJson(marc)) },
  );
}
