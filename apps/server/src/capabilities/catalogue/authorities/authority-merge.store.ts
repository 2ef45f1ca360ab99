import type { Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";
import type { Editing } from "../records/editing.ts";
import { on } from "../tables.ts";

/** An authority that went into another. */
export interface AuthorityMerge {
  readonly id: string;
  readonly winnerId: string;
  readonly loserId: string;
  /** The winner's version before. */
  readonly winnerBefore: number;
}

const keepHeadings = statement<[string, string], never>(
  "catalogue.keep-merged-headings",
  `insert into catalogue.authority_merge_heading (merge_id, record_id, position, tag)
   select $1, record_id, position, tag from catalogue.record_heading where authority_id = $2`,
);

/** Keeps who went where, and which headings were linked to the one that goes; before they are linked to the other. */
export async function insertAuthorityMerge(
  tx: Tx,
  { winnerId, loserId, winnerBefore }: Omit<AuthorityMerge, "id">,
  { by, now }: Editing,
): Promise<void> {
  const { id } = await on(tx)
    .insertInto("authority_merge")
    .values({
      winner_id: winnerId,
      loser_id: loserId,
      winner_before: winnerBefore,
      merged_at: now,
      merged_by: by,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await keepHeadings.rows(tx, id, loserId);
}

/** The merge by which an authority went, locked; undefined when it did not, or that was undone. */
export async function lockAuthorityMerge(tx: Tx, loserId: string): Promise<AuthorityMerge | undefined> {
  return await on(tx)
    .selectFrom("authority_merge")
    .select(["id", "winner_id as winnerId", "loser_id as loserId", "winner_before as winnerBefore"])
    .where("loser_id", "=", loserId)
    .where("undone_at", "is", null)
    .orderBy("id", "desc")
    .limit(1)
    .forUpdate()
    .executeTakeFirst();
}

const giveBack = statement<[string, string, string], { returned: string }>(
  "catalogue.return-merged-headings",
  `with back as (
     update catalogue.record_heading as heading set authority_id = $3
     from catalogue.authority_merge_heading as kept
     where kept.merge_id = $1 and heading.record_id = kept.record_id and heading.position = kept.position
       and heading.tag = kept.tag and heading.authority_id = $2
     returning heading.record_id, heading.kind, heading.match_key
   ), words as (
     update catalogue.heading_link as word set authority_id = $3 from back
     where word.record_id = back.record_id and word.kind = back.kind and word.match_key = back.match_key and word.authority_id = $2
   )
   select count(distinct record_id) as returned from back`,
);

/** Links to the loser again the headings that were linked to it and stand where they stood. @returns how many records have one */
export async function returnHeadings(tx: Tx, { id, winnerId, loserId }: AuthorityMerge): Promise<number> {
  return Number((await giveBack.rows(tx, id, winnerId, loserId))[0]!.returned);
}

/** Ends a merge: the authority leads nowhere any more. It is deleted still, until it is written again. */
export async function endAuthorityMerge(tx: Tx, { id, loserId }: AuthorityMerge, { by, now }: Editing): Promise<void> {
  await on(tx).updateTable("authority_merge").set({ undone_at: now, undone_by: by }).where("id", "=", id).execute();
  await on(tx).updateTable("authority").set({ merged_into: null }).where("id", "=", loserId).execute();
}
