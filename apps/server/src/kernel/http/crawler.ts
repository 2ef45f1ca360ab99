/**
 * Programs that read the whole site and say so. Those that do not say so are held to the limit of everybody. CUBOT makes phones. The first group are the names under
 * which crawlers are known, the second what their names have in common.
 */
const names =
  /\b(googlebot|bingbot|baiduspider|yandex(?:bot)?|sogou|360spider|bytespider|petalbot|duckduckbot|applebot|yisouspider|gptbot|claudebot|ccbot|amazonbot|ahrefsbot|semrushbot|mj12bot|dotbot|facebookexternalhit|slurp)\b/i;
const kinds = /\b(?!cubot\b)[\w-]*(?:bot|crawler|spider|scraper|scrapy)\b/i;

/** The name of the crawler that sends a request, in lower case; undefined for what looks like a person's browser. */
export function crawlerName(userAgent: string | undefined): string | undefined {
  const found = names.exec(userAgent ?? "") ?? kinds.exec(userAgent ?? "");
  return found?.[0].toLowerCase();
}

/** Requests a minute of one crawler, from however many addresses: two a second read a catalogue of a million in a week. */
export const crawlerRequestsPerMinute = 120;
