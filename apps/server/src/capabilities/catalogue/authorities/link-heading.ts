import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { catalogueProblems } from "../problems.ts";
import type { Editing } from "../records/editing.ts";
import { findAuthority } from "./authority.store.ts";
import { headingsOfRecord, type LinkedHeading, linkByHand } from "./heading-link.store.ts";

/** Links the heading in a field of a record to an authority, or to none (null): an editor's word, which holds when the record is saved anew. */
export async function linkHeading(
  tx: Tx,
  recordId: string,
  { position, authorityId }: { readonly position: number; readonly authorityId: string | null },
  { by, now }: Editing,
): Promise<readonly LinkedHeading[] | Problem> {
  const heading = (await headingsOfRecord(tx, recordId)).find((one) => one.position === position);
  if (!heading) return catalogueProblems.headingNotFound({ position });
  if (authorityId !== null) {
    const authority = await findAuthority(tx, authorityId);
    if (!authority || authority.deletedAt !== null) return catalogueProblems.authorityNotFound({ id: authorityId });
    if (authority.kind !== heading.kind) return catalogueProblems.mergeOfKinds();
  }
  const { kind, matchKey } = heading;
  await linkByHand(tx, { recordId, kind, matchKey }, { authorityId, by, now });
  return await headingsOfRecord(tx, recordId);
}
