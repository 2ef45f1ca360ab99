import type { ChargeState } from "@wenyuan/ledger";
import type { Problem } from "@wenyuan/problem";
import type { Principal } from "../../../../kernel/auth/principal.ts";
import type { Tx } from "../../../../kernel/db/database.ts";
import { findReaderOfAccount, lockReader } from "../../../readers/index.ts";
import { circulationProblems } from "../../problems.ts";
import { readStates } from "../ledger/read-states.ts";
import { findCharge } from "./charge.store.ts";
import type { Charge } from "./charge.ts";

/** Who moves money, and when. */
export interface MoneyAct {
  readonly actor: Principal;
  readonly now: Date;
}

/** A charge whose reader is locked: nobody else moves money of this reader until the transaction ends. */
export interface LockedCharge {
  readonly charge: Charge;
  readonly readerId: string;
  readonly state: ChargeState;
}

export async function lockCharge(tx: Tx, id: string): Promise<LockedCharge | Problem> {
  const charge = await findCharge(tx, id);
  if (charge?.readerId === undefined) return circulationProblems.chargeUnknown();
  const { readerId } = charge;
  await lockReader(tx, readerId);
  const [state] = await readStates(tx, [id]);
  if (!state) throw new Error(`charge ${id} has no entry in the ledger`);
  return { charge, readerId, state };
}

/** Nobody gives money to himself: what is let off or paid back is decided by somebody else. */
export async function isOwn(tx: Tx, readerId: string, { actor }: MoneyAct): Promise<boolean> {
  if (actor.kind !== "account") return false;
  return (await findReaderOfAccount(tx, actor.accountId))?.id === readerId;
}
