import { ITEM_STATUS_WORDS, type ItemStatus } from "@wenyuan/lending-rules";
import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import type { Bilingual } from "../../../kernel/i18n/language.ts";
import { findItemByBarcode, type Item } from "../../catalogue/index.ts";
import { type DescribedItem, describeItem } from "../loans/describe-items.ts";
import { findOpenLoan } from "../loans/loan.store.ts";
import type { Loan } from "../loans/loan.ts";
import { findLostLoan } from "../money/losses/lost-loan.store.ts";
import { circulationProblems } from "../problems.ts";
import { findItemsNow, type ItemNow } from "./item-state.store.ts";
import { itemStatus } from "./item-status.ts";
import { setItemState } from "./set-item-state.ts";

/** An item in somebody's hand, before anything is done with it. Not who has it: that needs the reader. */
export interface ItemInHand {
  readonly item: Item;
  readonly described: DescribedItem;
  readonly state: ItemNow;
  readonly status: ItemStatus;
  readonly words: Bilingual;
  readonly loan?: Loan;
  /** It was lost on this loan, which still names its reader: a replacement or a refund goes there. */
  readonly lostLoanId?: string;
}

/** What an item is in the middle of. Changes nothing but for taking a new item up into lending. */
export async function readItem(tx: Tx, barcode: string, now: Date): Promise<ItemInHand | Problem> {
  const item = await findItemByBarcode(tx, barcode);
  if (!item) return circulationProblems.itemUnknown({ barcode });
  const state = await readState(tx, item, now);
  const status = item.withdrawn ? "withdrawn" : itemStatus(state);
  const loan = state.loanId === null ? undefined : await findOpenLoan(tx, item.id);
  const lost = state.lost === null ? undefined : await findLostLoan(tx, item.id);
  const described = await describeItem(tx, item);
  return {
    item,
    described,
    state,
    status,
    words: ITEM_STATUS_WORDS[status],
    ...(loan ? { loan } : {}),
    ...(lost ? { lostLoanId: lost.id } : {}),
  };
}

async function readState(tx: Tx, item: Item, now: Date): Promise<ItemNow> {
  const known = (await findItemsNow(tx, [item.id])).get(item.id);
  if (known) return known;
  await setItemState(tx, [item], now);
  const made = (await findItemsNow(tx, [item.id])).get(item.id);
  if (!made) throw new Error(`item ${item.id} has no standing after it was given one`);
  return made;
}
