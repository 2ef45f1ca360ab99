import { type Language, languageTag } from "../../lib/i18n/messages.ts";

/** `¥3.20`, `CN¥3.20`: an amount in minor units as money is written. */
export function amountInWords({ minor, currency }: { minor: number; currency: string }, language: Language): string {
  const format = new Intl.NumberFormat(languageTag[language], { style: "currency", currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(minor / 10 ** digits);
}
