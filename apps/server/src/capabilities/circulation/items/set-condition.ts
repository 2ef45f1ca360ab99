import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { findItemByBarcode, type Item } from "../../catalogue/index.ts";
import { recordAudit } from "../../identity/index.ts";
import { availabilityChanged } from "../events.ts";
import type { DeskAct } from "../loans/approve-override.ts";
import { circulationProblems } from "../problems.ts";
import type { Aside } from "./aside.ts";
import { changeItemState } from "./item-state.store.ts";
import { lockState } from "./lock-state.ts";

/** What a desk sees of a book in its hands, or does not find on the shelf. What is not named stays. */
export interface Condition {
  /** 污损, in words; null when it is mended. */
  readonly damage?: string | null | undefined;
  /** 送加工, 送装订, 送修: set aside, and not lent until it is back; null when it is. */
  readonly aside?: Aside | null | undefined;
  /** 找不到: looked for and not found. */
  readonly missing?: boolean | undefined;
}

/** Notes damage, repair, or that an item is not where it should be. */
export async function setCondition(
  tx: Tx,
  { itemBarcode, ...condition }: Condition & { readonly itemBarcode: string },
  act: DeskAct,
): Promise<Item | Problem> {
  const item = await findItemByBarcode(tx, itemBarcode);
  if (!item) return circulationProblems.itemUnknown({ barcode: itemBarcode });
  const state = await lockState(tx, item, act.now);
  if (condition.missing && state.loanId !== null) return circulationProblems.loanCannot({ why: onLoan });
  const { damage, aside, missing } = condition;
  await changeItemState(tx, item.id, {
    ...(damage === undefined ? {} : { damage }),
    ...(aside === undefined ? {} : { process: aside, process_since: aside === null ? null : act.now }),
    ...(missing === undefined ? { seen_at: act.now } : { missing_since: missing ? act.now : null }),
  });
  await recordAudit(tx, {
    actor: act.actor,
    action: "circulation.item.condition",
    subject: { kind: "item", id: item.id },
    after: { ...condition },
    at: act.now,
  });
  await publish(tx, availabilityChanged, [{ recordIds: [item.recordId] }]);
  return item;
}

const onLoan = {
  zh: "这册书借出在外，不能记为找不到。读者说已还，请办“称已还”。",
  en: "This item is on loan and cannot be missing. If the reader says it came back, note it as claimed returned.",
};
