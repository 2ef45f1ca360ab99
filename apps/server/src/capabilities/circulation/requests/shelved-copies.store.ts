import type { Tx } from "../../../kernel/db/database.ts";
import { statement } from "../../../kernel/db/statement.ts";

/** A copy on its shelf, lent or read here. */
export interface ShelvedRow {
  readonly itemId: string;
  readonly volumeId: string | null;
  readonly branch: string;
  readonly atBranch: string;
  readonly kind: string;
}

/* As item_state.available, but for copies that are not lent: they are read here. What somebody has in hand just now is left out. */
const shelved = statement<[recordId: string], ShelvedRow>(
  "circulation.lock-shelved-copies",
  `select s.item_id as "itemId", s.volume_id as "volumeId", s.branch, s.at_branch as "atBranch", s.kind
   from circulation.item_state s
   where s.record_id = $1 and s.counted and s.loan_id is null and s.transit_to is null and s.hold_id is null and s.lost is null
     and s.missing_since is null and s.claimed_returned_at is null and s.process is null
   order by s.item_id limit 100 for update skip locked`,
);

export async function lockShelved(tx: Tx, recordId: string): Promise<ShelvedRow[]> {
  return await shelved.rows(tx, recordId);
}
