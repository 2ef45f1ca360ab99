import {
  decideRenewal,
  type Fine,
  type ReaderFacts,
  resolveTerms,
  workOutDueDate,
  workOutFine,
} from "@wenyuan/lending-rules";
import { type CaseFacts, caseAt, instantOfDate, type Rulebook } from "../rules/rulebook.ts";

/** Who borrowed what where, as the rules look at it. */
export interface PastCase extends CaseFacts {
  readonly itemType: string;
  /** The last day of the reader's card, `YYYY-MM-DD`. */
  readonly expiresOn?: string | undefined;
}

/** When a loan was due, and the rules that settled it: what a loan remembers. */
export interface PastDue {
  readonly dueAt: Date;
  readonly dueBy: string;
  readonly rules: Readonly<Record<string, string>>;
}

/** When a loan that begins then is due, by the same rules as a check-out; nothing when it is not lent at all. */
export function pastDue(rulebook: Rulebook, of: PastCase, lentAt: Date): PastDue | undefined {
  const start = instantOfDate(lentAt);
  const terms = resolveTerms(rulebook.policies, ["loan", "limits", "blocks"], caseAt(rulebook, of, start));
  const loan = terms.loan?.terms;
  if (!loan?.lend) return undefined;
  const due = workOutDueDate({
    terms: loan,
    period: loan.period,
    start,
    desk: rulebook.deskOf(of.branch),
    ...(rulebook.teaching ? { teaching: rulebook.teaching } : {}),
    ...(of.expiresOn === undefined ? {} : { cardExpires: of.expiresOn }),
  });
  const rules = Object.fromEntries(Object.entries(terms).map(([aspect, one]) => [aspect, one.rule]));
  return { dueAt: new Date(due.at.epochMilliseconds), dueBy: due.by, rules };
}

/** When it is due after one renewal by a reader of whom nothing else is known; nothing when it is not renewed. */
export function pastRenewal(
  rulebook: Rulebook,
  of: PastCase,
  { lentAt, dueAt, renewedAt }: { readonly lentAt: Date; readonly dueAt: Date; readonly renewedAt: Date },
): { readonly dueAt: Date; readonly dueBy: string } | undefined {
  const now = instantOfDate(renewedAt);
  const terms = resolveTerms(rulebook.policies, ["loan", "renewal"], caseAt(rulebook, of, now));
  const { allowed, due } = decideRenewal({
    now,
    desk: rulebook.deskOf(of.branch),
    ...(rulebook.teaching ? { teaching: rulebook.teaching } : {}),
    currency: rulebook.policies.currency,
    reader: of.expiresOn === undefined ? faultless : { ...faultless, expiresOn: of.expiresOn },
    loan: { lentAt: instantOfDate(lentAt), due: instantOfDate(dueAt), renewals: 0 },
    terms: {
      ...(terms.loan ? { loan: terms.loan.terms } : {}),
      ...(terms.renewal ? { renewal: terms.renewal.terms } : {}),
    },
  });
  return allowed && due ? { dueAt: new Date(due.at.epochMilliseconds), dueBy: due.by } : undefined;
}

const faultless: ReaderFacts = {
  card: "valid",
  owes: 0,
  overdueItems: 0,
  loans: { home: 1, onSite: 0, byType: {} },
};

/** What coming back late cost, by the rules of the day it was lent; with the rule's id. */
export function pastFine(
  rulebook: Rulebook,
  of: PastCase,
  { lentAt, dueAt, returnedAt, price }: { lentAt: Date; dueAt: Date; returnedAt: Date; price?: number | undefined },
): { readonly fine: Fine; readonly rule: string } | undefined {
  if (returnedAt <= dueAt) return undefined;
  const settled = resolveTerms(rulebook.policies, ["fine"], caseAt(rulebook, of, instantOfDate(lentAt))).fine;
  if (!settled?.terms.charge) return undefined;
  const fine = workOutFine({
    desk: rulebook.deskOf(of.branch),
    due: instantOfDate(dueAt),
    until: instantOfDate(returnedAt),
    terms: settled.terms,
    currency: rulebook.policies.currency,
    ...(price === undefined ? {} : { price }),
  });
  return fine.total.minor > 0 ? { fine, rule: settled.rule } : undefined;
}
