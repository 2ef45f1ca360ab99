import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { beforeAll, describe, expect, it } from "vitest";
import { allWorks } from "../../../../../demo/catalogue/all-works.ts";
import { catalogueFiles } from "../../../../../demo/catalogue/marc-records.ts";
import { createItems, importRecords, recordsAfter, savePlaces } from "../../capabilities/catalogue/index.ts";
import { transact } from "../../kernel/db/transact.ts";
import { consumeNext, registerConsumer } from "../../kernel/events/consumer.ts";
import { sequence } from "../../kernel/events/event-log.ts";
import { followNext } from "../../kernel/events/follower.ts";
import { type TestApp, testApp } from "../../testing/test-app.ts";

// What programs that are not ours make of our pages: the record of 红楼梦 and of a western book.

let library: TestApp;
const idOf = new Map<string, string>();
const origin = "http://library.test";
const works = allWorks.filter(({ title }) => ["走向新建筑", "信息检索导论", "The Great Gatsby"].includes(title));

beforeAll(async () => {
  library = await testApp();
  const { db } = library.kernel;
  const consumers = library.app.modules.flatMap((module) => module.consumers ?? []);
  for (const consumer of consumers) await registerConsumer(db, consumer.name);
  for (const { name, bytes, profile } of catalogueFiles(works))
    await importRecords(db, bytes, { source: name, profile });
  for (const { id, summary } of await recordsAfter(db, "0", 10)) idOf.set(summary.title.text, id);
  await transact(db, async (tx) => {
    const name = { zh: "主馆", en: "Main Library" };
    await savePlaces(tx, {
      branches: [{ code: "main", name, position: 0 }],
      locations: [{ code: "MAIN-2F", branch: "main", name, closed: false, position: 0 }],
      kinds: [{ code: "book", name: { zh: "图书", en: "Book" }, position: 0 }],
    });
    const item = { recordId: idOf.get("走向新建筑") ?? "", kind: "book", location: "MAIN-2F", barcode: "Y0000001" };
    await createItems(tx, [item], { changedBy: "test" });
  });
  while ((await sequence(db)) > 0);
  for (const consumer of consumers) while ((await consumeNext(db, consumer)) > 0);
  const followers = library.app.modules.flatMap((module) => module.followers ?? []);
  for (const follower of followers) while ((await followNext(db, follower)) > 0);
  // The first page loads all that pages are made of.
  await recordPage(chinese);
}, 120_000);

async function get(url: string, status = 200): Promise<{ body: string; type: string }> {
  const answer = await library.request({ url });
  expect([url, answer.statusCode], answer.statusCode === 500 ? library.logged().slice(-1500) : "").toEqual([
    url,
    status,
  ]);
  return { body: answer.body, type: String(answer.headers["content-type"]) };
}

async function recordPage(title: string, language = "zh"): Promise<string> {
  return (await get(`/${language}/records/${idOf.get(title)}`)).body;
}

const chinese = "走向新建筑";
const require = createRequire(import.meta.url);
const { expand } = require("jsonld") as {
  expand(document: unknown, options: unknown): Promise<Record<string, unknown>[]>;
};

// The published context maps every term to schema.org; the network is not asked.
const documentLoader = (url: string) =>
  Promise.resolve({ documentUrl: url, document: { "@context": { "@vocab": "http://schema.org/" } } });

const s = (name: string) => `http://schema.org/${name}`;

/** Another program of this machine; without it the test is skipped, and says so. */
function foreign(command: string, args: string[], input: string): string | undefined {
  const { status, stdout, stderr, error } = spawnSync(command, args, { input, encoding: "utf8" });
  if (error || /No module named/.test(stderr)) {
    console.warn(`SKIPPED: ${command} ${args[0]} does not work here, so nothing is read with it`);
    return undefined;
  }
  expect([command, stderr, status]).toEqual([command, "", 0]);
  return stdout;
}

/** One reference as MODS, by a converter of bibutils; without it the test is skipped, and says so. */
function readReference(program: string, reference: string): string | undefined {
  const { stdout, stderr, error } = spawnSync(program, ["-i", "utf8"], { input: reference, encoding: "utf8" });
  if (error) {
    console.warn(`SKIPPED: ${program} is not here, so nothing is read with it`);
    return undefined;
  }
  expect(stderr).toContain("Processed 1 references");
  return stdout;
}

const readFeed = `import feedparser, json, sys
feed = feedparser.parse(sys.stdin.buffer.read())
print(json.dumps({"bozo": feed.bozo, "version": feed.version, "title": feed.feed.title, "link": feed.feed.link,
  "entries": [{"title": e.title, "link": e.link, "authors": [a.get("name") for a in e.get("authors", [])], "id": e.id, "when": e.get("published")} for e in feed.entries]}))`;

describe("the record's page", () => {
  it("says in JSON-LD what the book is and where it can be had, as a processor of JSON-LD reads it", async () => {
    const html = await recordPage(chinese);
    const [, json = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    const [book] = await expand(JSON.parse(json), { documentLoader });
    expect(book?.["@id"]).toBe(`${origin}/zh/records/${idOf.get(chinese)}`);
    expect(book?.["@type"]).toEqual([s("Book")]);
    expect(book?.[s("name")]).toEqual([{ "@value": chinese }]);
    expect(book?.[s("inLanguage")]).toEqual([{ "@value": "zh" }]);
    expect(book?.[s("translator")]).toMatchObject([{ "@type": [s("Person")], [s("name")]: [{ "@value": "陈志华" }] }]);
    expect(book?.[s("offers")]).toMatchObject([
      { [s("availability")]: [{ "@value": "https://schema.org/InStock" }], [s("price")]: [{ "@value": 0 }] },
    ]);
  });

  it("carries the fields that Zotero's translators for embedded metadata and COinS expect", async () => {
    const html = await recordPage("The Great Gatsby", "en");
    const metas = [...html.matchAll(/<meta name="(citation_\w+)" content="([^"]*)"/g)].map(([, name, value]) => [
      name,
      value,
    ]);
    expect(metas).toContainEqual(["citation_title", "The Great Gatsby"]);
    expect(metas).toContainEqual(["citation_author", "Fitzgerald, F. Scott"]);
    expect(metas).toContainEqual(["citation_language", "en"]);
    expect(metas).toContainEqual(["citation_publication_date", "1925"]);
    expect(metas).toContainEqual(["citation_publisher", "Charles Scribner&#x27;s Sons"]);
    const [, escaped = ""] = /<span class="Z3988" title="([^"]*)"/.exec(html) ?? [];
    const keys = new URLSearchParams(escaped.replaceAll("&amp;", "&"));
    expect(Object.fromEntries(keys)).toMatchObject({
      rft_val_fmt: "info:ofi/fmt:kev:mtx:book",
      "rft.btitle": "The Great Gatsby",
      "rft.aulast": "Fitzgerald",
      "rft.aufirst": "F. Scott",
    });
  });

  it("has one address, the same in the other language, and names where its other forms are", async () => {
    const { body } = await get(`/en/records/${idOf.get(chinese)}?from=search`);
    const address = (language: string) => `${origin}/${language}/records/${idOf.get(chinese)}`;
    expect(body).toContain(`<link rel="canonical" href="${address("en")}"/>`);
    expect(body).toContain(`hrefLang="zh-CN" href="${address("zh")}"`);
    expect(body).toContain(`hrefLang="x-default" href="${address("zh")}"`);
    expect(body).toContain('<link rel="unapi-server"');
    expect(body).toContain(`<abbr class="unapi-id" title="wenyuan:${idOf.get(chinese)}"`);
  });

  it("shows the citation of each style, the national standard first for those who read Chinese", async () => {
    const [zh, en] = [await recordPage(chinese), await recordPage("The Great Gatsby", "en")];
    expect(zh.indexOf("GB/T 7714—2025")).toBeLessThan(zh.indexOf("APA"));
    expect(zh).toContain("柯布西耶. 走向新建筑[M]. 陈志华，译.");
    expect(en.indexOf("APA")).toBeLessThan(en.indexOf("GB/T 7714-2025"));
    expect(en).toContain("<cite>The Great Gatsby</cite>");
  });

  it("cannot be left by what a record says", async () => {
    expect(await recordPage(chinese)).not.toMatch(/<script type="application\/ld\+json">[^<]*<(?!\/script>)/);
  });
});

describe("a record as a file", () => {
  it.each([
    ["ris", "application/x-research-info-systems", "TY  - BOOK"],
    ["bib", "application/x-bibtex", "@book{"],
    ["enw", "application/x-endnote-refer", "%0 Book"],
    ["csl.json", "application/vnd.citationstyles.csl+json", '"title":"走向新建筑"'],
    ["marc.xml", "application/marcxml+xml", "<collection"],
    ["mods.xml", "application/mods+xml", "<modsCollection"],
    ["dc.xml", "application/xml", "<records"],
    ["mrc", "application/marc", "\u001d"],
  ])("is there as .%s", async (ending, mediaType, within) => {
    const { body, type } = await get(`/records/${idOf.get(chinese)}.${ending}`);
    expect(type).toContain(mediaType);
    expect(body).toContain(within);
    if (ending.endsWith("xml")) foreign("xmllint", ["--noout", "-"], body);
  });

  it("is not there in a form that nobody knows", async () => {
    await get(`/records/${idOf.get(chinese)}.exe`, 404);
    await get("/records/999999.ris", 404);
  });
});

describe("files for reference managers, as bibutils reads them", () => {
  it.each([
    ["ris", "ris2xml"],
    ["bib", "bib2xml"],
    ["enw", "end2xml"],
  ])(".%s gives title, names, publisher and year to %s", async (ending, program) => {
    const western = readReference(program, (await get(`/records/${idOf.get("The Great Gatsby")}.${ending}`)).body);
    if (western === undefined) return;
    expect(western).toContain("<title>The Great Gatsby</title>");
    expect(western).toContain('<namePart type="family">Fitzgerald</namePart>');
    expect(western).toContain("<dateIssued>1925</dateIssued>");
    expect(western).toContain("Scribner");
    const eastern = readReference(program, (await get(`/records/${idOf.get(chinese)}.${ending}`)).body);
    expect(eastern).toContain(`<title>${chinese}</title>`);
    expect(eastern).toContain("柯布西耶");
  });
});

describe("unAPI", () => {
  it("lists the formats, answers 300 for a record's, and gives the record", async () => {
    const id = `wenyuan:${idOf.get(chinese)}`;
    expect((await get("/unapi")).body).toContain('<format name="marcxml" type="application/marcxml+xml"/>');
    expect((await get(`/unapi?id=${id}`, 300)).body).toContain(`<formats id="${id}">`);
    expect((await get(`/unapi?id=${id}&format=ris`)).body).toContain("TY  - BOOK");
    foreign("xmllint", ["--noout", "-"], (await get("/unapi")).body);
  });

  it("says what is wrong with 404 for a record and 406 for a format", async () => {
    expect((await get("/unapi?id=12", 404)).body).toContain("wenyuan:12");
    await get(`/unapi?id=wenyuan:${idOf.get(chinese)}&format=word`, 406);
  });
});

describe("feeds", () => {
  it.each(["atom", "rss"])("are read by Python's feedparser: %s of new books", async (kind) => {
    const { body } = await get(`/zh/search.${kind}`);
    foreign("xmllint", ["--noout", "-"], body);
    const said = foreign("/usr/bin/python3", ["-c", readFeed], body);
    if (said === undefined) return;
    const feed = JSON.parse(said) as {
      bozo: boolean;
      version: string;
      title: string;
      link: string;
      entries: { title: string; when: string }[];
    };
    expect([feed.bozo, feed.version]).toEqual([false, kind === "atom" ? "atom10" : "rss20"]);
    expect(feed.title).toContain("最近入藏");
    expect(feed.link).toBe(`${origin}/zh/search`);
    expect(feed.entries).toHaveLength(3);
    const entry = feed.entries.find(({ title }) => title === chinese);
    expect(entry).toMatchObject({
      link: `${origin}/zh/records/${idOf.get(chinese)}`,
      authors: ["勒·柯布西耶", "陈志华"],
    });
    expect(Date.parse(entry?.when ?? "")).not.toBeNaN();
  });

  it("follow any list of results, with its words and filters", async () => {
    const { body } = await get("/en/search.atom?q=gatsby&language=eng");
    expect(body).toContain("The Great Gatsby");
    expect(body).not.toContain(chinese);
    expect(body).toContain(
      '<link rel="self" type="application/atom+xml" href="http://library.test/en/search.atom?q=gatsby&amp;language=eng"/>',
    );
    expect((await get("/en/search.rss?q=nothingofthekind")).body).toContain("<channel>");
  });
});

describe("OpenSearch", () => {
  it("describes the search with its suggestions, in words short enough for a browser's bar", async () => {
    const { body, type } = await get("/zh/open-search.xml");
    expect(type).toContain("application/opensearchdescription+xml");
    foreign("xmllint", ["--noout", "-"], body);
    expect(body).toContain('template="http://library.test/zh/search?q={searchTerms}&amp;page={startPage?}"');
    const [, short = ""] = /<ShortName>(.*?)<\/ShortName>/.exec(body) ?? [];
    expect([...short].length).toBeLessThanOrEqual(16);
    expect(await recordPage(chinese)).toContain('href="/zh/open-search.xml"');
  });

  it("suggests as browsers expect", async () => {
    const { body, type } = await get(`/zh/open-search/suggestions?q=${encodeURIComponent("走向")}`);
    expect(type).toContain("application/x-suggestions+json");
    expect(JSON.parse(body)).toEqual(["走向", [chinese]]);
  });
});

describe("crawlers", () => {
  it("find every record in both languages by the sitemap", async () => {
    const index = await get("/sitemap.xml");
    foreign("xmllint", ["--noout", "-"], index.body);
    expect(index.body).toContain(`<loc>${origin}/sitemaps/0.xml</loc><lastmod>`);
    const { body } = await get("/sitemaps/0.xml");
    foreign("xmllint", ["--noout", "-"], body);
    const addresses = [...body.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
    expect(addresses).toHaveLength(2 * works.length);
    expect(addresses).toContain(`${origin}/en/records/${idOf.get(chinese)}`);
    foreign("xmllint", ["--noout", "-"], (await get("/sitemaps/library.xml")).body);
    await get("/sitemaps/7.xml", 404);
  });

  it("are told where it is, and what to leave alone", async () => {
    const { body } = await get("/robots.txt");
    expect(body).toContain(`Sitemap: ${origin}/sitemap.xml`);
    expect(body).toContain("Disallow: /zh/search?");
    expect(body).not.toContain("Disallow: /zh/records");
  });
});
