import { dateAt } from "@wenyuan/calendar";
import {
  ASPECTS,
  type Aspect,
  type CaseGrid,
  comparePolicies,
  daysToCompare,
  gridOver,
  type LendingCase,
  type PolicySet,
  resolveAspect,
} from "@wenyuan/lending-rules";
import type { Tx } from "../../../kernel/db/database.ts";
import type { Bilingual } from "../../../kernel/i18n/language.ts";
import { caseAt, instantOfDate, type Rulebook } from "../rules/rulebook.ts";
import { countReadersOf, groupOpenLoans, type LoanGroup } from "./policy.store.ts";
import { type NamedValues, valueNames } from "./read-value-names.ts";
import { type CaseExtent, sayCases, sayTerms } from "./rule-words.ts";

/** One way in which cases come out differently. */
export interface ToldChange {
  readonly aspect: Aspect;
  readonly whom: Bilingual;
  readonly cases: number;
  readonly before?: Bilingual;
  readonly after?: Bilingual;
  readonly ruleBefore?: string;
  readonly ruleAfter?: string;
}

/** What a change of policies would mean. */
export interface Difference {
  readonly casesCompared: number;
  readonly changes: ToldChange[];
  readonly touched: Touched;
}

/** The open loans that a change reaches: what is asked of them tomorrow goes by the rules in force then. */
export interface Touched {
  readonly openLoans: number;
  readonly loans: number;
  readonly readers: number;
  readonly aspects: { readonly aspect: Aspect; readonly loans: number }[];
}

/**
 * Aspects that a loan already made is asked by the rules in force: a renewal is worked out by the loan terms and by what blocks a reader, too.
 * Its fine and what it costs when lost go by its own version; how many may be borrowed concerns the next loan only.
 */
const asksLoans: readonly Aspect[] = ["loan", "renewal", "recall", "blocks", "notices"];

/** Compares the rules in force with a draft: every kind of case that either set tells apart, and the open loans. */
export async function reportDifference(
  tx: Tx,
  { rulebook, draft, values, now }: { rulebook: Rulebook; draft: PolicySet; values: NamedValues; now: Date },
): Promise<Difference> {
  const before = rulebook.policies;
  const sets = [before, draft];
  const from = dateAt(instantOfDate(now), rulebook.deskOf("").zone).toString();
  const { teaching } = rulebook;
  const grid = gridOver(sets, daysToCompare(sets, { from, ...(teaching && { teaching }) }));
  const { casesCompared, changes } = comparePolicies(before, draft, grid);
  const names = valueNames(values);
  const told = changes.map(({ aspect, ruleBefore, ruleAfter, cases }): ToldChange => {
    const was = saysOf(before, ruleBefore, aspect);
    const is = saysOf(draft, ruleAfter, aspect);
    return {
      aspect,
      whom: sayCases(cases, extentOf(grid), names),
      cases: cases.length,
      ...(was && { before: was }),
      ...(is && { after: is }),
      ...(ruleBefore !== undefined && { ruleBefore }),
      ...(ruleAfter !== undefined && { ruleAfter }),
    };
  });
  return { casesCompared, changes: told, touched: await touchedLoans(tx, { rulebook, draft, now }) };
}

function saysOf(set: PolicySet, rule: string | undefined, aspect: Aspect): Bilingual | undefined {
  return sayTerms(
    set.rules.find(({ id }) => id === rule),
    aspect,
    set.currency,
  );
}

function extentOf(grid: CaseGrid): CaseExtent {
  return {
    readerCategory: grid.readerCategories.length,
    itemType: grid.itemTypes.length,
    branch: grid.branches.length,
    department: grid.departments?.length ?? 1,
    days: grid.days.length,
  };
}

async function touchedLoans(
  tx: Tx,
  { rulebook, draft, now }: { rulebook: Rulebook; draft: PolicySet; now: Date },
): Promise<Touched> {
  const groups = await groupOpenLoans(tx);
  const byAspect = new Map<Aspect, number>();
  const touched: LoanGroup[] = [];
  for (const group of groups) {
    const at = caseOfGroup(rulebook, group, now);
    const changed = asksLoans.filter((aspect) => differs(rulebook.policies, draft, { aspect, at }));
    for (const aspect of changed) byAspect.set(aspect, (byAspect.get(aspect) ?? 0) + group.loans);
    if (changed.length > 0) touched.push(group);
  }
  return {
    openLoans: sum(groups),
    loans: sum(touched),
    readers: await countReadersOf(tx, touched),
    aspects: ASPECTS.flatMap((aspect) => {
      const loans = byAspect.get(aspect);
      return loans === undefined ? [] : [{ aspect, loans }];
    }),
  };
}

function caseOfGroup(rulebook: Rulebook, group: LoanGroup, now: Date): LendingCase {
  const { readerCategory, department, itemKind: itemType, branch, courseReserve } = group;
  const facts = { readerCategory, itemType, branch, courseReserve, department: department ?? undefined };
  return caseAt(rulebook, facts, instantOfDate(now));
}

function differs(before: PolicySet, after: PolicySet, { aspect, at }: { aspect: Aspect; at: LendingCase }): boolean {
  const terms = (set: PolicySet) => JSON.stringify(resolveAspect(set, aspect, at)?.terms);
  return terms(before) !== terms(after);
}

function sum(groups: readonly LoanGroup[]): number {
  return groups.reduce((total, { loans }) => total + loans, 0);
}
