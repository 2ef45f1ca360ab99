import type { Money } from "@wenyuan/ledger";
import type { Database } from "../../../../kernel/db/database.ts";
import { transact } from "../../../../kernel/db/transact.ts";
import type { Rules } from "../../rules/open-rules.ts";
import { readRuleVersions } from "../../rules/rules.store.ts";
import { readCounts } from "../../standing/reader-state.store.ts";
import { heldFor } from "./ledger.store.ts";

/** How a reader's money stands. */
export interface MoneyAccount {
  readonly owes: Money;
  readonly deposit: Money;
  /** To be paid back. */
  readonly payable: Money;
}

/** The currency of the policies in force. */
export async function readCurrency(db: Database, rules: Rules, now: Date): Promise<string> {
  return await transact(db, async (tx) => {
    const rulebook = await rules.inForce(tx, await readRuleVersions(tx), now);
    return rulebook.policies.currency;
  });
}

export async function readMoneyAccount(
  db: Database,
  rules: Rules,
  { readerId, now }: { readonly readerId: string; readonly now: Date },
): Promise<MoneyAccount> {
  const currency = await readCurrency(db, rules, now);
  const { owes } = await readCounts(db, readerId, now);
  const held = async (account: "deposits" | "payable") => ({
    minor: await heldFor(db, readerId, { account, currency }),
    currency,
  });
  return { owes: { minor: owes, currency }, deposit: await held("deposits"), payable: await held("payable") };
}
