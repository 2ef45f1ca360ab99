import { type Language, languageTag } from "../i18n/messages.ts";

export interface Amount {
  /** Whole minor units. */
  readonly minor: number;
  readonly currency: string;
}

/** `¥3.20`, `CN¥3.20`: an amount in minor units as money is written. */
export function amountInWords({ minor, currency }: Amount, language: Language): string {
  const format = new Intl.NumberFormat(languageTag[language], { style: "currency", currency });
  return format.format(minor / 10 ** digitsOf(format));
}

/** 人民币, US dollar: what a currency is called beside a field. */
export function currencyInWords(currency: string, language: Language): string {
  return new Intl.DisplayNames(languageTag[language], { type: "currency" }).of(currency) ?? currency;
}

/** What was typed as an amount; nothing when it is none, or has parts of a minor unit. Full-width digits and ￥ are taken as they come. */
export function readAmount(typed: string, currency: string): Amount | undefined {
  const plain = typed
    .normalize("NFKC")
    .replace(/^[¥￥$€£]/, "")
    .replaceAll(",", "")
    .replace("。", ".")
    .trim();
  if (!/^\d{1,8}(\.\d{0,3})?$/.test(plain)) return undefined;
  const digits = digitsOf(new Intl.NumberFormat("en", { style: "currency", currency }));
  const [whole = "", fraction = ""] = plain.split(".");
  if (/[1-9]/.test(fraction.slice(digits))) return undefined;
  return { minor: Number(whole + fraction.slice(0, digits).padEnd(digits, "0")), currency };
}

/** An amount as it is typed into a field: `3.20`. */
export function amountTyped({ minor, currency }: Amount): string {
  const digits = digitsOf(new Intl.NumberFormat("en", { style: "currency", currency }));
  return (minor / 10 ** digits).toFixed(digits);
}

function digitsOf(format: Intl.NumberFormat): number {
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}
