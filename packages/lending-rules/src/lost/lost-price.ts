import { type Money, money, percentOf } from "@wenyuan/ledger";
import type { DamageLevel, LostTerms, PriceRule } from "../terms/lost-terms.ts";

/** The facts of a lost item that its price depends on. */
export interface LostItem {
  /** Minor units; left out when it is not on file. */
  readonly price?: number;
  /** The price of the whole set, when the item is part of one. */
  readonly setPrice?: number;
  readonly foreign: boolean;
  /** Whole years since it was published; left out when not known. */
  readonly ageYears?: number;
  readonly copies: number;
}

/** What a lost item costs, or that a person must say, since no price is known. */
export type LostCharge =
  | { readonly known: true; readonly total: Money; readonly lines: readonly LostLine[] }
  | { readonly known: false; readonly processing: Money };

export type LostLine =
  | {
      readonly code: "price";
      readonly base: Money;
      readonly of: "item" | "set" | "unknown";
      readonly percent: number;
      readonly rule: PriceRule;
      readonly amount: Money;
    }
  | { readonly code: "processing"; readonly amount: Money };

/** The price of a lost item: the highest percentage whose facts hold, on the item or its whole set, and processing. */
export function priceLost(terms: LostTerms, item: LostItem, currency: string): LostCharge {
  const processing = money(terms.processing, currency);
  const rule = dearestRule(terms.price, item);
  const base = rule && baseOf(terms, item, rule);
  if (rule === undefined || base === undefined) return { known: false, processing };
  const from = money(base.minor, currency);
  const amount = percentOf(from, rule.percent);
  const lines: LostLine[] = [{ code: "price", base: from, of: base.of, percent: rule.percent, rule, amount }];
  if (processing.minor > 0) lines.push({ code: "processing", amount: processing });
  return { known: true, total: money(amount.minor + processing.minor, currency), lines };
}

/** What damage costs by its level: the percentage or the fixed amount, whichever is higher. */
export function priceDamage(level: DamageLevel, price: number | undefined, currency: string): Money | undefined {
  const share =
    level.percent === undefined || price === undefined ? undefined : percentOf(money(price, currency), level.percent);
  if (share === undefined) return level.amount === undefined ? undefined : money(level.amount, currency);
  return money(Math.max(share.minor, level.amount ?? 0), currency);
}

function dearestRule(rules: readonly PriceRule[], item: LostItem): PriceRule | undefined {
  return rules.filter((rule) => holds(rule, item)).toSorted((a, b) => b.percent - a.percent)[0];
}

function holds(rule: PriceRule, item: LostItem): boolean {
  if (rule.foreign !== undefined && rule.foreign !== item.foreign) return false;
  if (rule.set !== undefined && rule.set !== (item.setPrice !== undefined)) return false;
  if (rule.olderThanYears !== undefined && (item.ageYears ?? -1) < rule.olderThanYears) return false;
  return rule.copiesAtMost === undefined || item.copies <= rule.copiesAtMost;
}

function baseOf(terms: LostTerms, item: LostItem, rule: PriceRule) {
  if (rule.set && item.setPrice !== undefined) return { minor: item.setPrice, of: "set" } as const;
  if (item.price !== undefined) return { minor: item.price, of: "item" } as const;
  return terms.priceWhenUnknown === undefined ? undefined : ({ minor: terms.priceWhenUnknown, of: "unknown" } as const);
}
