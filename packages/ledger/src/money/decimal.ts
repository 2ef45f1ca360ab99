import { digitsOf } from "./currency.ts";
import { type Money, money } from "./money.ts";

/** An optional sign, digits, an optional point with digits; no grouping and no exponent. */
const DECIMAL = /^(-)?(\d{1,15})(?:\.(\d{1,6}))?$/;

/** The plain decimal of an amount: `3.20`, `-0.05`, `300` (JPY). */
export function toDecimal({ minor, currency }: Money): string {
  const digits = digitsOf(currency);
  const text = String(Math.abs(minor)).padStart(digits + 1, "0");
  const sign = minor < 0 ? "-" : "";
  if (digits === 0) return sign + text;
  return `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/**
 * Reads a plain decimal: `3.2` is ¥3.20. Digits beyond the minor unit are accepted when they are zeros. `undefined` when
 * it is no amount of the currency: a part of a 分 is not rounded away in silence.
 */
export function fromDecimal(text: string, currency: string): Money | undefined {
  const found = DECIMAL.exec(text.trim());
  if (found === null) return undefined;
  const digits = digitsOf(currency);
  const [, sign, whole = "", fraction = ""] = found;
  if (/[1-9]/.test(fraction.slice(digits))) return undefined;
  const minor = Number(whole + fraction.slice(0, digits).padEnd(digits, "0"));
  return Number.isSafeInteger(minor) ? money(sign ? -minor : minor, currency) : undefined;
}
