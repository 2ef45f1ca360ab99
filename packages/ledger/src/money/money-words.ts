import { toDecimal } from "./decimal.ts";
import type { Money } from "./money.ts";

/** Signs that readers of both languages know; other currencies are written with their code. */
const SIGNS: Readonly<Record<string, string>> = { CNY: "¥", EUR: "€", GBP: "£", USD: "US$", HKD: "HK$", TWD: "NT$" };

/** `¥0.40`, `−¥3.20` with a true minus sign, `JPY 300`. The same in both languages. */
export function moneyInWords(amount: Money): string {
  const sign = SIGNS[amount.currency];
  const digits = grouped(toDecimal(amount).replace("-", ""));
  const text = sign ? sign + digits : `${amount.currency} ${digits}`;
  return amount.minor < 0 ? `−${text}` : text;
}

function grouped(decimal: string): string {
  const [whole = "", fraction] = decimal.split(".");
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}
