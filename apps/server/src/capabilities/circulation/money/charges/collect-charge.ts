import { makeCharge } from "@wenyuan/ledger";
import type { Tx } from "../../../../kernel/db/database.ts";
import { keepEntry } from "../ledger/ledger.store.ts";
import { type ChargeToKeep, insertCharge } from "./charge.store.ts";

/** Charges a reader: the charge and the ledger's entry for it. @returns the charge's id */
export async function collectCharge(tx: Tx, charge: ChargeToKeep): Promise<string> {
  const id = await insertCharge(tx, charge);
  const made = makeCharge({ charge: id, reader: charge.readerId, income: charge.income, amount: charge.amount });
  if (!made.ok) throw new Error(`a charge that the ledger refuses: ${made.refusal.code}`);
  await keepEntry(tx, made.entry, { at: charge.at, by: charge.by });
  return id;
}
