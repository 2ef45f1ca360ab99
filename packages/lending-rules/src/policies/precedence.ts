import type { LendingCase } from "./lending-case.ts";
import { type Fit, fitOf, groupsOf, seasonFitOf } from "./match-condition.ts";
import type { Groups, Rule } from "./policy-set.ts";

/**
 * The order of precedence. Of two rules that both fit a case, the first of these dimensions in which one fits more closely
 * decides. The thing comes before the person: what an item is and where it stands is settled before who asks for it, so
 * that “reference works stay here” is not undone by “teachers borrow for 120 days” — a rule that names both can do that.
 * If nothing decides, the rule listed first wins; `readPolicySet` names such pairs, since an order in a list is easily
 * changed without a thought.
 */
export const PRECEDENCE = [
  "rank",
  "courseReserve",
  "branch",
  "itemType",
  "season",
  "department",
  "readerCategory",
] as const;

export type PrecedenceDimension = (typeof PRECEDENCE)[number];

/** How closely a rule fits a case, dimension by dimension, in order of precedence. */
export type Closeness = Readonly<Record<PrecedenceDimension, number>>;

/** The first dimension in which a rule does not fit, or how closely it does. */
export type RuleFit =
  | { readonly fits: true; readonly closeness: Closeness }
  | { readonly fits: false; readonly fails: Exclude<PrecedenceDimension, "rank"> | "inForce" };

/** Holds a rule against a case. */
export function fitRule(rule: Rule, at: LendingCase, groups?: Groups): RuleFit {
  if (!inForce(rule, at.on)) return { fits: false, fails: "inForce" };
  const { when } = rule;
  const value = (dimension: "branch" | "itemType" | "department" | "readerCategory"): Fit =>
    fitOf(when[dimension], at[dimension], groupsOf(groups, dimension));
  const closeness = {
    rank: rule.rank ?? 0,
    courseReserve: reserveFit(when.courseReserve, at.courseReserve ?? false),
    branch: value("branch"),
    itemType: value("itemType"),
    season: seasonFitOf(when.season, at),
    department: value("department"),
    readerCategory: value("readerCategory"),
  };
  const fails = FITTED.find((dimension) => closeness[dimension] === undefined);
  return fails ? { fits: false, fails } : { fits: true, closeness: closeness as Closeness };
}

/** Negative when `a` takes precedence over `b`; 0 when nothing but their order in the list decides. */
export function comparePrecedence(a: Closeness, b: Closeness): number {
  const decides = decidingDimension(a, b);
  return decides === undefined ? 0 : b[decides] - a[decides];
}

/** The dimension that decides between two rules, if one does. */
export function decidingDimension(a: Closeness, b: Closeness): PrecedenceDimension | undefined {
  return PRECEDENCE.find((dimension) => a[dimension] !== b[dimension]);
}

const FITTED = PRECEDENCE.filter((dimension) => dimension !== "rank");

function reserveFit(wanted: boolean | undefined, is: boolean): Fit {
  if (wanted === undefined) return 0;
  return wanted === is ? 3 : undefined;
}

function inForce({ inForce: range }: Rule, on: string): boolean {
  return (range?.from === undefined || range.from <= on) && (range?.to === undefined || on <= range.to);
}
