import { type Money, money } from "@wenyuan/ledger";
import type { FineTime, Grace } from "../terms/fine-terms.ts";
import type { CountedUnit, Fine, FineLine, FineQuestion } from "./fine.ts";
import { daysLate, minutesLate, openDaysLate, openMinutesLate } from "./overdue-time.ts";

/**
 * What lateness costs, line by line. Overdue time is counted in minutes, hours or days after the charging period; a part
 * of a minute or hour counts as one, a day by its date. The grace period is held against it; then periods are charged
 * when they begin or when they are over; then the caps of the item, its price and the reader, in this order. (The order
 * of Koha's CalcFine; a charging month is 31 days as in FOLIO.)
 */
export function workOutFine(question: FineQuestion): Fine {
  const lines: FineLine[] = [];
  const count = countLate(question, lines);
  const charged = count === 0 ? 0 : applyGrace(question, count, lines);
  const amount = charged === 0 ? 0 : charge(question, charged, lines);
  const total = applyCaps(question, amount, lines);
  return { total: inMoney(question, total), lines };
}

/** Counted units in one charging period. */
const UNITS_IN: Record<FineTime["unit"], { readonly counted: CountedUnit; readonly size: number }> = {
  minute: { counted: "minute", size: 1 },
  hour: { counted: "hour", size: 1 },
  day: { counted: "day", size: 1 },
  week: { counted: "day", size: 7 },
  month: { counted: "day", size: 31 },
  year: { counted: "day", size: 365 },
};

const MINUTES_IN: Record<FineTime["unit"], number> = {
  minute: 1,
  hour: 60,
  day: 1440,
  week: 10_080,
  month: 44_640,
  year: 525_600,
};

function countLate(question: FineQuestion, lines: FineLine[]): number {
  const { terms } = question;
  const unit = UNITS_IN[terms.each.unit].counted;
  const all = counted(question, unit, false);
  const count = terms.openTimeOnly ? counted(question, unit, true) : all;
  if (all === 0) return 0;
  lines.push({ code: "late", count: all, unit, openOnly: false });
  if (count < all) lines.push({ code: "closed-not-counted", count: all - count, unit });
  return count;
}

function counted(question: FineQuestion, unit: CountedUnit, openOnly: boolean): number {
  if (unit === "day") return openOnly ? openDaysLate(question) : daysLate(question);
  const minutes = openOnly ? openMinutesLate(question) : minutesLate(question);
  return Math.ceil(unit === "hour" ? minutes / 60 : minutes);
}

/** The units left to charge. */
function applyGrace(question: FineQuestion, count: number, lines: FineLine[]): number {
  const { terms, recalled } = question;
  const { grace } = terms;
  if (grace === undefined || grace.amount === 0) return count;
  if (recalled && terms.recalled?.ignoreGrace) {
    lines.push({ code: "grace-lost-by-recall" });
    return count;
  }
  if (isWithin(question, grace, count)) {
    lines.push({ code: "within-grace", grace });
    return 0;
  }
  if (grace.as === "threshold") {
    lines.push({ code: "grace-passed", grace });
    return count;
  }
  return deductGrace(question, grace, count, lines);
}

/** Days are held against days by their date; anything finer to the minute. */
function isWithin(question: FineQuestion, grace: Grace, count: number): boolean {
  if (bothInDays(question, grace)) return count <= graceInDays(grace);
  const minutes = question.terms.openTimeOnly ? openMinutesLate(question) : minutesLate(question);
  return minutes <= grace.amount * MINUTES_IN[grace.unit];
}

function deductGrace(question: FineQuestion, grace: Grace, count: number, lines: FineLine[]): number {
  const unit = UNITS_IN[question.terms.each.unit].counted;
  const away = bothInDays(question, grace)
    ? graceInDays(grace)
    : Math.floor((grace.amount * MINUTES_IN[grace.unit]) / MINUTES_IN[unit]);
  const deducted = Math.min(away, count);
  if (deducted > 0) lines.push({ code: "grace-deducted", count: deducted, unit });
  return count - deducted;
}

function bothInDays({ terms }: FineQuestion, grace: Grace): boolean {
  return UNITS_IN[terms.each.unit].counted === "day" && UNITS_IN[grace.unit].counted === "day";
}

function graceInDays(grace: Grace): number {
  return grace.amount * UNITS_IN[grace.unit].size;
}

function charge(question: FineQuestion, units: number, lines: FineLine[]): number {
  const { terms } = question;
  const each = rateOf(question);
  if (each !== terms.amount) lines.push({ code: "recall-rate", amount: inMoney(question, each) });
  const exact = units / (terms.each.amount * UNITS_IN[terms.each.unit].size);
  const periods = terms.at === "end" ? Math.floor(exact) : Math.ceil(exact);
  const amount = inMoney(question, periods * each);
  lines.push({ code: "charge", periods, each: inMoney(question, each), at: terms.at, amount });
  return amount.minor;
}

function rateOf({ terms, recalled }: FineQuestion): number {
  return recalled && terms.recalled ? terms.recalled.amount : terms.amount;
}

function applyCaps(question: FineQuestion, amount: number, lines: FineLine[]): number {
  const { terms, recalled, price, owedElsewhere = 0 } = question;
  const perItem = recalled && terms.recalled ? terms.recalled.capPerItem : terms.capPerItem;
  const left = terms.capPerReader === undefined ? undefined : Math.max(0, terms.capPerReader - owedElsewhere);
  const caps = [
    { by: "item", cap: perItem, limit: perItem },
    { by: "price", cap: price, limit: terms.capAtPrice ? price : undefined },
    { by: "reader", cap: terms.capPerReader, limit: left },
  ] as const;
  let capped = amount;
  for (const { by, cap, limit } of caps) {
    if (limit === undefined || cap === undefined || capped <= limit) continue;
    lines.push({ code: "cap", by, cap: inMoney(question, cap), amount: inMoney(question, limit - capped) });
    capped = limit;
  }
  return capped;
}

function inMoney({ currency }: FineQuestion, minor: number): Money {
  return money(minor, currency);
}
