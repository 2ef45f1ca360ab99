/** Signs and names of currencies as they are met in 010 $d, 020 $c and item fields. */
const currencies: readonly (readonly [RegExp, string])[] = [
  [/^(?:CNY|RMB|人民币|￥|¥)/iu, "CNY"],
  [/^(?:HKD|HK\$|港[币元])/iu, "HKD"],
  [/^(?:TWD|NT\$|NTD|新[台臺][币幣])/iu, "TWD"],
  [/^(?:USD|US\$|\$|美元)/iu, "USD"],
  [/^(?:GBP|£|英镑)/iu, "GBP"],
  [/^(?:EUR|€|欧元)/iu, "EUR"],
  [/^(?:JPY|日元)/iu, "JPY"],
];
/** ISO 4217: minor units other than two. */
const withoutMinor: ReadonlySet<string> = new Set(["JPY", "KRW", "VND"]);
const mostMinor = 1_000_000_000;

/**
 * `CNY59.70`, `￥45.00元`, `$ 12.5 (pbk.)`, `58,00` → an amount in minor units; undefined for what is no price (赠阅, 非卖品) or none that
 * anybody pays. Of several the first counts: `CNY98.00 (全2册)`.
 */
export function priceOf(written: string, currency: string): { minor: number; currency: string } | undefined {
  const text = written.normalize("NFKC").trim();
  const [sign, named = currency] = currencies.find(([pattern]) => pattern.test(text)) ?? [];
  const bare = sign ? text.replace(sign, "").trim() : text;
  const found = /^(\d{1,3}(?:,\d{3})+|\d+)(?:[.,](\d{1,2}))?(?!\d)/u.exec(bare);
  if (!found) return undefined;
  const whole = Number(found[1]!.replaceAll(",", ""));
  const minor = withoutMinor.has(named) ? whole : whole * 100 + Number((found[2] ?? "").padEnd(2, "0"));
  return minor <= mostMinor ? { minor, currency: named } : undefined;
}

/** `20190305`, `2019-3-5`, `2019.03.05`, `2019/03/05 08:15:00`, `2019年3月5日` → `2019-03-05`; undefined for what is no day. */
export function dayOf(written: string): string | undefined {
  const found = /^(\d{4})[-./年]?(\d{1,2})[-./月]?(\d{1,2})(?!\d)/u.exec(written.trim());
  if (!found) return undefined;
  const [, year = "", month = "", day = ""] = found;
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) && year >= "1800" ? iso : undefined;
}
