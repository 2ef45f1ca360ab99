import { dateAt } from "@wenyuan/calendar";
import { type CheckOutDecision, decideCheckOut, type ReaderFacts, resolveTerms } from "@wenyuan/lending-rules";
import { isProblem, type Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { changedBy, type Item } from "../../catalogue/index.ts";
import { lockReader, type ReaderStanding } from "../../readers/index.ts";
import { loansChanged } from "../events.ts";
import { settleClaims } from "../holds/settle-claims.ts";
import { type LockedForLoan, lockItemForLoan } from "../items/item-state.store.ts";
import { setItemState } from "../items/set-item-state.ts";
import { circulationProblems } from "../problems.ts";
import { afterwardsSeverities, type ToldFinding, tellFindings } from "../rules/findings.ts";
import type { Rules } from "../rules/open-rules.ts";
import { caseAt, instantOfDate, type Rulebook } from "../rules/rulebook.ts";
import { auditOverride, type DeskAct, mayOverride, type Override, overrideOf } from "./approve-override.ts";
import { itemFacts, readerFacts } from "./check-out-facts.ts";
import { type DescribedItem, findDescribedItem } from "./describe-items.ts";
import { findProxy, findShownReader } from "./find-shown-reader.ts";
import { standingOf } from "./last-act.ts";
import { insertLoan } from "./loan.store.ts";

export interface CheckOutRequest {
  /** The card that was shown; or the reader, known at the desk without one. */
  readonly readerBarcode?: string | undefined;
  readonly readerId?: string | undefined;
  /** 代借: the card of whoever fetches it for the reader. */
  readonly proxyBarcode?: string | undefined;
  readonly itemBarcode: string;
  /** 馆内阅览: for use on the spot. */
  readonly onSite?: boolean | undefined;
  readonly override?: Override | undefined;
  /** It has happened already, at a desk without a network: what can be passed at all is passed by somebody's word. */
  readonly afterwards?: boolean | undefined;
}

/** A loan that was made. */
export interface CheckedOut {
  readonly loanId: string;
  readonly item: DescribedItem;
  readonly readerId: string;
  readonly dueAt: Date;
  readonly dueBy: string;
  /** What was confirmed and what is good to know. */
  readonly findings: readonly ToldFinding[];
}

/**
 * Lends an item to a reader: all findings at once, or the loan. The reader is locked before the item, here and wherever both are, so that
 * two desks never wait for each other; six statements in three messages, the last of which travels with the commit, and a seventh when somebody
 * has a claim to the item.
 * @returns the loan, or a refusal that changes nothing
 */
export async function checkOut(
  tx: Tx,
  rules: Rules,
  request: CheckOutRequest,
  act: DeskAct,
): Promise<CheckedOut | Problem> {
  const [card, found] = await Promise.all([
    findShownReader(tx, request, act),
    findDescribedItem(tx, request.itemBarcode),
  ]);
  if (isProblem(card)) return card;
  if (!found) return circulationProblems.itemUnknown({ barcode: request.itemBarcode });
  const { item, described } = found;
  // Sent together and done in this order: the reader is locked before the item, as everywhere.
  const [reader, state] = await Promise.all([
    lockReader(tx, card.readerId, card.cardId),
    lockState(tx, item, card.readerId, act.now),
  ]);
  if (!reader) return circulationProblems.readerUnknown();
  const rulebook = await rules.inForce(tx, state, act.now);
  const today = dateAt(instantOfDate(act.now), rulebook.deskOf(state.branch).zone).toString();
  const proxy = await findProxy(tx, request.proxyBarcode, { readerId: reader.id, today });
  if (isProblem(proxy)) return proxy;
  const { decision, settled } = decide({ reader, item, state, rulebook, request, act, proxyId: proxy?.id });
  const refusal = refusalOf(decision, request.override, { act, zone: rulebook.deskOf(state.branch).zone });
  if (refusal) return refusal;
  const { due, findings } = decision;
  if (!due) throw new Error(`a loan of item ${item.id} was allowed without a due date`);
  const dueAt = new Date(due.at.epochMilliseconds);
  const loanId = state.nextLoan;
  insertLoan(tx, {
    id: loanId,
    itemId: item.id,
    recordId: item.recordId,
    readerId: reader.id,
    readerCategory: reader.category,
    department: reader.department ?? null,
    itemKind: state.kind,
    branch: state.branch,
    lentAtBranch: act.branch ?? state.branch,
    onSite: request.onSite ?? false,
    courseReserve: onReserve(item, act.now),
    lentAt: act.now,
    dueAt,
    dueBy: due.by,
    policyVersion: rulebook.policyVersion,
    rules: settled,
    overrides: overrideOf(request.override, findings),
    lentBy: changedBy(act.actor),
    fetchedBy: proxy?.id ?? null,
    lastAct: { kind: "lent", by: changedBy(act.actor), at: act.now.toISOString(), before: standingOf(state) },
  });
  await settleClaims(tx, { state, readerId: reader.id }, act);
  await auditOverride(tx, { loanId, override: request.override, findings, act });
  await publish(tx, loansChanged, [{ ids: [loanId] }]);
  const told = tellFindings(findings, { now: instantOfDate(act.now), zone: rulebook.deskOf(state.branch).zone });
  return { loanId, item: described, readerId: reader.id, dueAt, dueBy: due.by, findings: told };
}

/** 教参: it stands in another place for a time. */
function onReserve({ temporary }: Item, now: Date): boolean {
  return temporary !== undefined && temporary.until > now;
}

async function lockState(tx: Tx, item: Item, readerId: string, now: Date): Promise<LockedForLoan> {
  const state = await lockItemForLoan(tx, item.id, readerId, now);
  if (state) return state;
  await setItemState(tx, [item], now);
  const made = await lockItemForLoan(tx, item.id, readerId, now);
  if (!made) throw new Error(`item ${item.id} has no standing after it was given one`);
  return made;
}

interface Deciding {
  readonly reader: ReaderStanding;
  readonly item: Item;
  readonly state: LockedForLoan;
  readonly rulebook: Rulebook;
  readonly request: CheckOutRequest;
  readonly act: DeskAct;
  readonly proxyId: string | undefined;
}

function decide({ reader, item, state, rulebook, request, act, proxyId }: Deciding): {
  decision: CheckOutDecision;
  settled: Record<string, string>;
} {
  const now = instantOfDate(act.now);
  const desk = rulebook.deskOf(state.branch);
  const at = caseAt(
    rulebook,
    {
      readerCategory: reader.category,
      department: reader.department,
      itemType: state.kind,
      branch: state.branch,
      courseReserve: onReserve(item, act.now),
    },
    now,
  );
  const terms = resolveTerms(rulebook.policies, ["loan", "limits", "blocks"], at);
  const today = dateAt(now, desk.zone).toString();
  const decision = decideCheckOut(
    {
      now,
      desk,
      ...(rulebook.teaching ? { teaching: rulebook.teaching } : {}),
      currency: rulebook.policies.currency,
      reader: asOfThen(readerFacts(reader, state, today), request),
      item: itemFacts(item, state, reader.id),
      terms: {
        ...(terms.loan ? { loan: terms.loan.terms } : {}),
        ...(terms.limits ? { limits: terms.limits.terms } : {}),
        ...(terms.blocks ? { blocks: terms.blocks.terms } : {}),
      },
      ...(request.onSite ? { onSite: true } : {}),
      ...(proxyId === reader.id ? { proxyIsSelf: true } : {}),
      itemTypeGroups: rulebook.policies.groups?.itemType ?? {},
      severities: { ...rulebook.policies.severities, ...(request.afterwards ? afterwardsSeverities : {}) },
    },
    request.override?.codes ?? [],
  );
  const settled = Object.fromEntries(Object.entries(terms).map(([aspect, one]) => [aspect, one.rule]));
  return { decision, settled };
}

/** What has happened already is not due before it began, though the card had expired: its expiry shortens nothing. */
function asOfThen(reader: ReaderFacts, { afterwards }: CheckOutRequest): ReaderFacts {
  if (!afterwards) return reader;
  const { expiresOn: _passed, ...rest } = reader;
  return rest;
}

function refusalOf(
  { allowed, findings }: CheckOutDecision,
  override: Override | undefined,
  { act, zone }: { act: DeskAct; zone: string },
): Problem | undefined {
  const told = tellFindings(findings, { now: instantOfDate(act.now), zone });
  const [first] = told;
  if (!allowed && first) return circulationProblems.checkOutRefused({ first: first.text }, { findings: told });
  return mayOverride(override, findings, act);
}
