import { isProblem, type Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { recordAudit, recordLook } from "../../identity/index.ts";
import { findReader, lockReader, type Reader } from "../../readers/index.ts";
import { type PlacedHold, placedHolds } from "../holds/hold-facts.store.ts";
import type { DeskAct } from "../loans/approve-override.ts";
import { type DescribedItem, describeItemsById } from "../loans/describe-items.ts";
import { findShownReader, type ShownBy } from "../loans/find-shown-reader.ts";
import { openLoansOf } from "../loans/loan.store.ts";
import type { Loan } from "../loans/loan.ts";
import { circulationProblems } from "../problems.ts";
import type { Rules } from "../rules/open-rules.ts";
import { decideStanding, type Standing } from "./decide-standing.ts";

/** A reader as a desk needs him at a glance. */
export interface Borrower extends Standing {
  readonly reader: Reader;
  readonly loans: readonly { readonly loan: Loan; readonly item: DescribedItem | undefined }[];
  readonly holds: readonly PlacedHold[];
}

/** Loans a desk sees at once; the rest are on the reader's page. */
const loansShown = 60;

/** Whose card this is, whether he can borrow, what he has and what waits for him. */
export async function describeBorrower(
  tx: Tx,
  rules: Rules,
  shown: ShownBy & { readonly knownBy?: string | undefined },
  act: DeskAct,
): Promise<Borrower | Problem> {
  const { now } = act;
  const card = await findShownReader(tx, shown, act);
  if (isProblem(card)) return card;
  const standing = await lockReader(tx, card.readerId, card.cardId);
  const reader = standing && (await findReader(tx, standing.id));
  if (!reader) return circulationProblems.readerUnknown();
  if (shown.readerBarcode === undefined) await auditWithoutCard(tx, reader.id, shown.knownBy, act);
  else await noteLook(tx, reader.id, act);
  const standingNow = await decideStanding(tx, rules, { standing, now });
  const loans = await openLoansOf(tx, reader.id, { limit: loansShown });
  const items = await describeItemsById(
    tx,
    loans.map(({ itemId }) => itemId),
  );
  return {
    ...standingNow,
    reader,
    loans: loans.map((loan) => ({ loan, item: items.get(loan.itemId) })),
    holds: await placedHolds(tx, reader.id),
  };
}

/** A number can be typed as well as scanned: the reader sees who looked. */
async function noteLook(tx: Tx, readerId: string, { actor, now }: DeskAct): Promise<void> {
  const subject = { kind: "reader", id: readerId };
  await recordLook(tx, { actor, action: "circulation.reader.look-up", subject, at: now });
}

/** Whoever is served without a card was identified by somebody, in some way. */
async function auditWithoutCard(tx: Tx, readerId: string, knownBy: string | undefined, act: DeskAct): Promise<void> {
  await recordAudit(tx, {
    actor: act.actor,
    action: "circulation.reader.without-card",
    subject: { kind: "reader", id: readerId },
    after: { knownBy: knownBy ?? "unsaid" },
    at: act.now,
  });
}
