import { sql } from "kysely";
import type { Database, Tx } from "../../../kernel/db/database.ts";
import type { Deposit } from "../people/category.ts";
import { on } from "../tables.ts";

/** A reader of whom a deposit is asked, or who is kept from borrowing for want of one. */
export interface Depositor {
  readonly id: string;
  readonly deposit: Deposit | null;
}

/** Those of some readers whom deposits concern; for most it is none. */
export async function listDepositors(at: Database | Tx, readerIds: readonly string[]): Promise<Depositor[]> {
  const { rows } = await sql<Depositor>`
    select r.id, c.deposit from readers.reader r join readers.category c on c.code = r.category
    where r.id = any(${[...new Set(readerIds)]}::bigint[]) and r.merged_into is null and r.status not in ('erased', 'deceased')
      and (c.deposit is not null or exists (
        select from readers.restriction t where t.reader_id = r.id and t.origin = 'deposit' and t.lifted_at is null))
    order by r.id`.execute(on(at));
  return rows;
}
