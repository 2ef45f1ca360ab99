import { checkEntry, type Entry } from "@wenyuan/ledger";
import type { Tx } from "../../../kernel/db/database.ts";
import { on } from "../tables.ts";

export interface EntryOrigin {
  readonly at: Date;
  readonly by: string;
  /** A drawer or a channel: `desk-2`. */
  readonly till?: string;
  /** The payment provider's number. */
  readonly externalId?: string;
}

/**
 * Keeps an entry of the ledger. Triggers hold it to its balance and carry it into what remains of the charge and what the reader owes.
 * @throws Error for an entry that packages/ledger would not have made
 */
export async function keepEntry(tx: Tx, entry: Entry, origin: EntryOrigin): Promise<string> {
  const faults = checkEntry(entry);
  if (faults.length > 0) throw new Error(`an entry that cannot be kept: ${faults.join(", ")}`);
  const { id } = await on(tx)
    .insertInto("ledger_entry")
    .values({
      kind: entry.kind,
      at: origin.at,
      made_by: origin.by,
      reason: entry.reason ?? null,
      reverses: entry.reverses?.id ?? null,
      till: origin.till ?? null,
      external_id: origin.externalId ?? null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await on(tx)
    .insertInto("ledger_posting")
    .values(
      entry.postings.map(({ account, amount, charge, reader }, position) => ({
        entry_id: id,
        position,
        account,
        amount_minor: String(amount.minor),
        currency: amount.currency,
        charge_id: charge ?? null,
        reader_id: reader ?? null,
      })),
    )
    .execute();
  return id;
}
