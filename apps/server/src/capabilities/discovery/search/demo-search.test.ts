import { beforeAll, describe, expect, it } from "vitest";
import { catalogueFiles } from "../../../../../../demo/catalogue/marc-records.ts";
import { sequence } from "../../../kernel/events/event-log.ts";
import { followNext } from "../../../kernel/events/follower.ts";
import { type TestApp, testApp } from "../../../testing/test-app.ts";
import { importRecords } from "../../catalogue/index.ts";

// A reader at the whole demonstration library, through the API.
let library: TestApp;

beforeAll(async () => {
  library = await testApp();
  for (const { name, bytes, profile } of catalogueFiles())
    await importRecords(library.kernel.db, bytes, { source: name, profile });
  const { db } = library.kernel;
  while ((await sequence(db)) > 0);
  const followers = library.app.modules.flatMap((module) => module.followers ?? []);
  for (const follower of followers) while ((await followNext(db, follower)) > 0);
}, 180_000);

interface Answer {
  readonly total: number;
  readonly didYouMean?: string;
  readonly relaxed?: { readonly leftOut: readonly string[] };
  readonly hits: readonly {
    readonly title: string;
    readonly clc?: string;
    readonly editions?: number;
    readonly missing?: readonly string[];
  }[];
  readonly facets: readonly {
    readonly name: string;
    readonly values: readonly { readonly value: string; readonly label: string; readonly count: number }[];
  }[];
}

async function get<T>(path: string, query: Record<string, string>): Promise<T> {
  const answer = await library.request({ url: `/api/v1/${path}?${new URLSearchParams(query)}` });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json<T>();
}

const search = (query: Record<string, string>) => get<Answer>("search", query);
const titles = async (query: Record<string, string>) => (await search(query)).hits.map((hit) => hit.title);

async function facet(name: string, query: Record<string, string>) {
  const { facets } = await search({ facets: name, limit: "0", ...query });
  return facets[0]?.values ?? [];
}

describe("what a reader types first", () => {
  it.each([
    "红楼梦",
    "紅樓夢",
    "hongloumeng",
    "hong lou meng",
    "hlm",
    "dream of the red chamber",
    "曹雪芹 红楼",
    "红搂梦",
  ])("finds 红楼梦 first by %s", async (words) => {
    expect((await titles({ q: words }))[0]).toBe("红楼梦");
  });

  it.each([
    ["xxds", "线性代数"],
    ["shijianjianshi", "时间简史"],
    ["Time machine", "The Time Machine"],
    ["waste land", "The Waste Land"],
    ["introdution to algoritms", "Introduction to Algorithms"],
    ["现代蜜码学", "现代密码学"],
  ])("by %s finds %s first", async (words, title) => {
    expect((await titles({ q: words }))[0]).toBe(title);
  });

  it("says which title was found by its sound, and which words were left out", async () => {
    expect((await search({ q: "红搂梦" })).didYouMean).toBe("红楼梦");
    const { relaxed, hits } = await search({ q: "红楼梦 冰淇淋" });
    expect(relaxed?.leftOut).toEqual(["冰淇淋"]);
    expect(hits[0]).toMatchObject({ title: "红楼梦", missing: ["冰淇淋"] });
  });
});

describe("a call number or class in the main box", () => {
  it("finds what is classed so and beneath, and a whole call number first", async () => {
    const { hits, total } = await search({ q: "TP311" });
    expect(total).toBeGreaterThan(5);
    for (const hit of hits) expect(hit.clc).toMatch(/^TP311/);
    expect((await search({ q: "tp 31" })).total).toBeGreaterThan(total);
    expect((await search({ q: "I242.4/1" })).hits[0]?.clc).toBe("I242.4");
  });

  it("is asked for by name, too", async () => {
    expect((await search({ q: "callno:TP311" })).total).toBe((await search({ q: "索书号:TP311" })).total);
    expect((await search({ q: "分类号:TP311" })).total).toBeGreaterThan(0);
  });
});

describe("facets", () => {
  it("have words in the language of the reader", async () => {
    const classes = await facet("class", { lang: "zh", "parent.class": "" });
    expect(classes.find(({ value }) => value === "I")?.label).toBe("I 文学");
    const languages = await facet("language", { lang: "en" });
    expect(languages.find(({ value }) => value === "chi")?.label).toBe("Chinese");
  });

  it("are listed level by level, counts of a level adding up to the one above", async () => {
    const top = (await facet("date", { "parent.date": "" })).find(({ value }) => value === "1900");
    const decades = await facet("date", { "parent.date": "1900", facetLimit: "100", lang: "zh" });
    expect(decades.find(({ value }) => value === "1900/1980")?.label).toBe("1980年代");
    expect(decades.reduce((sum, { count }) => sum + count, 0)).toBe(top?.count);
    expect((await search({ "filter.date": "1900/1980" })).total).toBe(
      decades.find(({ value }) => value === "1900/1980")?.count,
    );
  });

  it("are searched within, and a chosen value does not take the others away", async () => {
    const subjects = await facet("subject", { "find.subject": "小说" });
    expect(subjects.length).toBeGreaterThan(1);
    for (const { value } of subjects) expect(value).toContain("小说");
    const chosen = await facet("language", { "filter.language": "chi" });
    expect(chosen.length).toBeGreaterThan(2);
  });

  it("count years in stretches", async () => {
    const years = await facet("year", { yearInterval: "10" });
    expect(years.every(({ value }) => Number(value) % 10 === 0)).toBe(true);
    expect((await search({ "filter.year": "1980-1989" })).total).toBe(
      years.find(({ value }) => value === "1980")?.count,
    );
  });
});

describe("editions of a work", () => {
  it("are one hit when asked for, with their number", async () => {
    const apart = await search({ q: "红楼梦 曹雪芹" });
    const together = await search({ q: "红楼梦 曹雪芹", collapse: "work" });
    expect(together.total).toBeLessThan(apart.total);
    expect(together.hits.reduce((sum, hit) => sum + (hit.editions ?? 1), 0)).toBe(apart.total);
  });
});

function firstHan(list: readonly string[]): string | undefined {
  return list.find((title) => /^\p{Script=Han}/u.test(title));
}

function byUnits(a = "", b = ""): number {
  return a < b ? -1 : Number(a > b);
}

describe("the order of titles", () => {
  const chinese = { "filter.language": "chi", limit: "100" };

  it("is by pinyin, by strokes, or by Latin letters", async () => {
    const byPinyin = await titles({ ...chinese, sort: "title-pinyin" });
    const byStrokes = await titles({ ...chinese, sort: "title-strokes" });
    const byLatin = await titles({ "filter.language": "eng", limit: "100", sort: "title-latin" });
    expect(firstHan(byPinyin)).toMatch(/^[阿哀艾爱安]/u);
    expect(firstHan(byStrokes)).toMatch(/^[一乙]/u);
    const filed = byLatin.map((title) => title.replace(/^(?:The|A|An) /, "").toLowerCase());
    expect(filed.map((title) => title[0])).toEqual(filed.map((title) => title[0]).toSorted(byUnits));
  });

  it("is that of the reader's language when it is not said", async () => {
    expect(await titles({ ...chinese, sort: "title", lang: "zh" })).toEqual(
      await titles({ ...chinese, sort: "title-pinyin" }),
    );
  });

  it("can be that of the shelf", async () => {
    const classes = (await search({ sort: "call-number", limit: "50" })).hits.map((hit) => hit.clc ?? "");
    expect(classes.slice(0, 5).every((clc) => clc.startsWith("A") || clc.startsWith("B"))).toBe(true);
  });
});

interface Suggestions {
  readonly suggestions: readonly {
    readonly text: string;
    readonly note: string;
    readonly href: string;
    readonly count: number;
  }[];
}

async function suggest(q: string, lang = "zh") {
  return (await get<Suggestions>("suggestions", { q, lang })).suggestions;
}

describe("suggestions", () => {
  it.each([
    ["红楼", "红楼梦", "题名"],
    ["hongl", "红楼梦", "题名"],
    ["hlm", "红楼梦", "题名"],
    ["waste l", "The Waste Land", "题名"],
    ["luxun", "鲁迅", "作者"],
    ["计算机", "TP 自动化、计算机", "分类"],
    ["jsj", "TP 自动化、计算机", "分类"],
    ["TP", "TP 自动化、计算机", "分类"],
  ])("for %s have %s as %s", async (typed, text, note) => {
    const found = (await suggest(typed)).find((one) => one.text === text && one.note === note);
    expect(found?.count).toBeGreaterThan(0);
  });

  it("lead where they say", async () => {
    const classes = (await suggest("computing", "en")).find((one) => one.note === "Class");
    expect(classes?.href).toBe("/en/search?class=T%2FTP");
    const total = (await search({ "filter.class": "T/TP" })).total;
    expect(classes?.count).toBe(total);
  });
});

describe("lists to browse", () => {
  interface List {
    readonly total: number;
    readonly rows: readonly { readonly value: string; readonly count: number; readonly anchor?: true }[];
  }

  it("open where a name stands, in the order of pinyin", async () => {
    const { rows, total } = await get<List>("browse", { facet: "author", at: "鲁迅", before: "2", after: "5" });
    expect(rows[2]).toMatchObject({ value: "鲁迅", anchor: true });
    expect(rows.length).toBe(7);
    expect(total).toBeGreaterThan(500);
    expect(rows[3]?.value).toMatch(/^[鲁陆路卢吕]/u);
  });

  it("show an empty row where a name would stand", async () => {
    const { rows } = await get<List>("browse", { facet: "subject", at: "Algorithmz", before: "1", after: "2" });
    expect(rows[1]).toEqual({ value: "Algorithmz", count: 0, anchor: true });
  });
});
