import { dateAt } from "@wenyuan/calendar";
import { decideBorrowing, resolveTerms } from "@wenyuan/lending-rules";
import { isProblem, type Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { recordAudit } from "../../identity/index.ts";
import { findReader, lockReader, type Reader } from "../../readers/index.ts";
import { type PlacedHold, placedHolds } from "../holds/hold-facts.store.ts";
import type { DeskAct } from "../loans/approve-override.ts";
import { readerFacts } from "../loans/check-out-facts.ts";
import { type DescribedItem, describeItemsById } from "../loans/describe-items.ts";
import { findShownReader, type ShownBy } from "../loans/find-shown-reader.ts";
import { openLoansOf } from "../loans/loan.store.ts";
import type { Loan } from "../loans/loan.ts";
import { circulationProblems } from "../problems.ts";
import { type ToldFinding, tellFindings } from "../rules/findings.ts";
import type { Rules } from "../rules/open-rules.ts";
import { caseAt, instantOfDate } from "../rules/rulebook.ts";
import { readRuleVersions } from "../rules/rules.store.ts";
import { type ReaderCounts, readCounts } from "./reader-state.store.ts";

/** A reader as a desk needs him at a glance. */
export interface Borrower {
  readonly reader: Reader;
  readonly counts: ReaderCounts;
  /** May borrow at all just now. */
  readonly allowed: boolean;
  /** Loans left; absent: without limit. */
  readonly left?: number;
  readonly currency: string;
  readonly findings: readonly ToldFinding[];
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
  const rulebook = await rules.inForce(tx, await readRuleVersions(tx), now);
  const counts = await readCounts(tx, reader.id, now);
  const desk = rulebook.deskOf("");
  const instant = instantOfDate(now);
  const facts = { readerCategory: reader.category, department: reader.department, branch: reader.homeBranch ?? "" };
  const terms = resolveTerms(rulebook.policies, ["limits", "blocks"], caseAt(rulebook, facts, instant));
  const { allowed, findings, left } = decideBorrowing({
    now: instant,
    desk,
    currency: rulebook.policies.currency,
    reader: readerFacts(standing, counts, dateAt(instant, desk.zone).toString()),
    terms: {
      ...(terms.limits ? { limits: terms.limits.terms } : {}),
      ...(terms.blocks ? { blocks: terms.blocks.terms } : {}),
    },
    ...(rulebook.policies.severities ? { severities: rulebook.policies.severities } : {}),
  });
  const loans = await openLoansOf(tx, reader.id, { limit: loansShown });
  const items = await describeItemsById(
    tx,
    loans.map(({ itemId }) => itemId),
  );
  return {
    reader,
    counts,
    allowed,
    currency: rulebook.policies.currency,
    findings: tellFindings(findings, { now: instant, zone: desk.zone }),
    loans: loans.map((loan) => ({ loan, item: items.get(loan.itemId) })),
    holds: await placedHolds(tx, reader.id),
    ...(left === null ? {} : { left }),
  };
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
