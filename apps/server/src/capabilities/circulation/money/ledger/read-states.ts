import { type ChargeState, chargeStates } from "@wenyuan/ledger";
import type { Database, Tx } from "../../../../kernel/db/database.ts";
import { entriesOfCharges } from "./ledger.store.ts";

/** Where charges stand, from all that was posted to them, in the order asked for. */
export async function readStates(at: Database | Tx, chargeIds: readonly string[]): Promise<ChargeState[]> {
  const states = chargeStates(await entriesOfCharges(at, chargeIds));
  return chargeIds.flatMap((id) => states.filter(({ charge }) => charge === id));
}
