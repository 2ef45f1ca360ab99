import type { ChargeState, Money } from "@wenyuan/ledger";
import type { Database, Tx } from "../../../../kernel/db/database.ts";
import type { Bilingual } from "../../../../kernel/i18n/language.ts";
import { type DescribedItem, describeItemsById } from "../../loans/describe-items.ts";
import { readStates } from "../ledger/read-states.ts";
import type { Charge } from "./charge.ts";
import { chargeInWords, incomeInWords } from "./charge-words.ts";

/** A charge as readers and desks see it. */
export interface DescribedCharge extends Charge {
  readonly name: Bilingual;
  readonly because: readonly Bilingual[];
  readonly paid: Money;
  readonly relieved: Money;
  readonly item?: DescribedItem;
}

/** Charges with their reasons in words, what was paid of them, and their books; three queries for all. */
export async function describeCharges(
  at: Database | Tx,
  charges: readonly Charge[],
  zone: string,
): Promise<DescribedCharge[]> {
  const states = await readStates(
    at,
    charges.map(({ id }) => id),
  );
  const items = await describeItemsById(at, [...new Set(charges.flatMap(({ itemId }) => itemId ?? []))]);
  return charges.map((charge) => {
    const state = states.find((one) => one.charge === charge.id);
    const item = charge.itemId === undefined ? undefined : items.get(charge.itemId);
    return { ...describe(charge, state, zone), ...(item ? { item } : {}) };
  });
}

function describe(charge: Charge, state: ChargeState | undefined, zone: string): DescribedCharge {
  const nothing = { minor: 0, currency: charge.amount.currency };
  return {
    ...charge,
    name: incomeInWords(charge.income),
    because: chargeInWords(charge, zone),
    paid: state?.paid ?? nothing,
    relieved: state?.relieved ?? nothing,
  };
}
