import { Readable } from "node:stream";
import { recordDates, recordSpans } from "../../capabilities/catalogue/index.ts";
import type { Database } from "../../kernel/db/database.ts";
import type { Call, Endpoint } from "../../kernel/http/endpoint.ts";
import { languages, languageTag } from "../../kernel/i18n/language.ts";
import { originOf } from "../origin.ts";
import { element, type Xml, xmlDocument } from "../xml.ts";

export interface SitemapSources {
  readonly db: Database;
  readonly publicUrl: string | undefined;
}

/** Sitemaps 0.9: no more than 50,000 addresses a file. A record has one in each language. */
const spanSize = 50_000 / languages.length;
const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
/** Pages of the library that are no records. */
const places = [
  "",
  "/search",
  "/browse",
  "/new-books",
  "/popular",
  "/notices",
  "/hours",
  "/about",
  "/contact",
  "/privacy",
];

/** `/sitemap.xml` names the files, `/sitemaps/<n>.xml` the records of one span of ids, `/sitemaps/library.xml` everything else. */
export function sitemapEndpoints(sources: SitemapSources): Endpoint[] {
  return [
    endpoint("/sitemap.xml", (call) => answerIndex(call, sources)),
    endpoint("/sitemaps/library.xml", (call) => {
      const origin = originOf(call.request, sources.publicUrl);
      return answerXml(call, xmlDocument(urlset(places.flatMap((path) => addressesOf(origin, path)))));
    }),
    endpoint("/sitemaps/:file", (call) => answerSpan(call, sources)),
    endpoint("/robots.txt", ({ request, reply }) =>
      Promise.resolve(
        reply
          .type("text/plain; charset=utf-8")
          .header("cache-control", "public, max-age=3600")
          .send(robotsText(originOf(request, sources.publicUrl))),
      ),
    ),
  ];
}

function endpoint(path: string, handle: (call: Call) => Promise<unknown>): Endpoint {
  return { method: "GET", path, access: "public", kind: "page", handle };
}

async function answerIndex(call: Call, { db, publicUrl }: SitemapSources): Promise<unknown> {
  const origin = originOf(call.request, publicUrl);
  const spans = await recordSpans(db, spanSize);
  const files = [
    element("sitemap", {}, [element("loc", {}, [`${origin}/sitemaps/library.xml`])]),
    ...spans.map(({ number, changedAt }) =>
      element("sitemap", {}, [
        element("loc", {}, [`${origin}/sitemaps/${number}.xml`]),
        element("lastmod", {}, [changedAt.toISOString()]),
      ]),
    ),
  ];
  return await answerXml(call, xmlDocument(element("sitemapindex", { xmlns: namespace }, files)));
}

/** Written while it is sent: 50,000 addresses are some 20 MB. */
async function answerSpan(call: Call, { db, publicUrl }: SitemapSources): Promise<unknown> {
  const [, number] = /^(\d{1,9})\.xml$/.exec((call.request.params as { file: string }).file) ?? [];
  const records = number === undefined ? [] : await recordDates(db, Number(number), spanSize);
  if (records.length === 0) return call.reply.callNotFound();
  const origin = originOf(call.request, publicUrl);
  function* written(): Generator<string> {
    yield `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="${namespace}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`;
    for (const { id, changedAt } of records)
      for (const { xml } of addressesOf(origin, `/records/${id}`, changedAt)) yield `${xml}\n`;
    yield "</urlset>\n";
  }
  return await answerXml(call, Readable.from(written()));
}

function urlset(urls: readonly Xml[]): Xml {
  return element("urlset", { xmlns: namespace, "xmlns:xhtml": "http://www.w3.org/1999/xhtml" }, urls);
}

/** One page in each language, each naming the others. */
function addressesOf(origin: string, path: string, changedAt?: Date): Xml[] {
  const others = languages.map((language) =>
    element("xhtml:link", { rel: "alternate", hreflang: languageTag[language], href: `${origin}/${language}${path}` }),
  );
  return languages.map((language) =>
    element("url", {}, [
      element("loc", {}, [`${origin}/${language}${path}`]),
      changedAt && element("lastmod", {}, [changedAt.toISOString()]),
      ...others,
    ]),
  );
}

async function answerXml({ reply }: Call, body: string | Readable): Promise<unknown> {
  return await reply.type("application/xml; charset=utf-8").header("cache-control", "public, max-age=3600").send(body);
}

/**
 * Crawlers find every record by the sitemap. Combinations of filters are without number, and every page of results is of one moment: both are
 * left to people. A crawler that comes faster than it is told to is held back apart from people (`kernel/http/crawler.ts`).
 */
function robotsText(origin: string): string {
  const closed = languages.flatMap((language) =>
    [
      "search?",
      "search/",
      "account",
      "loans",
      "holds",
      "card",
      "sign-in",
      "set-up",
      "list",
      "lists",
      "my-searches",
    ].map((path) => `Disallow: /${language}/${path}`),
  );
  return [
    "User-agent: *",
    ...closed,
    "Disallow: /api/",
    "Disallow: /staff/",
    "Disallow: /kiosk/",
    "Disallow: /records/",
    "Disallow: /unapi",
    "Crawl-delay: 1",
    "",
    `Sitemap: ${origin}/sitemap.xml`,
    "",
  ].join("\n");
}
