import { beforeAll, expect, it } from "vitest";
import { saveRecords } from "../../capabilities/catalogue/records/save-records.ts";
import { transact } from "../../kernel/db/transact.ts";
import { type TestApp, testApp } from "../../testing/test-app.ts";

let library: TestApp;
const person = (name: string, dates: string) => ({
  key: `${name}-${dates}`,
  record: {
    leader: "00000nam a2200000 a 4500",
    fields: [
      { tag: "001", value: `${name}-${dates}` },
      {
        tag: "100",
        ind1: "1",
        ind2: " ",
        subfields: [
          { code: "a", value: `${name},` },
          { code: "d", value: dates },
        ],
      },
      { tag: "245", ind1: "1", ind2: "0", subfields: [{ code: "a", value: `合成文集 ${dates}` }] },
    ],
  },
});

/** A Chinese record whose author has a name in Latin letters beside the one in its script. */
const romanised = {
  key: "romanised",
  record: {
    leader: "00000nam0 2200000   450 ",
    fields: [
      { tag: "001", value: "romanised" },
      { tag: "101", ind1: "0", ind2: " ", subfields: [{ code: "a", value: "chi" }] },
      { tag: "200", ind1: "1", ind2: " ", subfields: [{ code: "a", value: "合成小说" }] },
      {
        tag: "701",
        ind1: " ",
        ind2: "0",
        subfields: [
          { code: "a", value: "沈从文" },
          { code: "A", value: "Shěn Cóngwén" },
          { code: "f", value: "(1902-1988)" },
          { code: "4", value: "著" },
        ],
      },
    ],
  },
};

beforeAll(async () => {
  library = await testApp();
  await transact(library.kernel.db, (tx) => saveRecords(tx, [romanised], { source: "test", profile: "cnmarc" }));
  const records = [
    person("Synthetic, Anna", "1970-"),
    person("鲁迅", "1881-1936"),
    person("王伟", "1960-"),
    person("王伟", "1985-"),
  ];
  await transact(library.kernel.db, (tx) => saveRecords(tx, records, { source: "test", profile: "marc21" }));
});

const open = async (name: string) =>
  await library.request({ url: `/zh/authors/${encodeURIComponent(name)}`, headers: { accept: "text/html" } });

it("a name without its dates leads to who bears it", async () => {
  const answer = await open("鲁迅");
  expect(answer.statusCode).toBe(303);
  const { body } = await library.request({ url: String(answer.headers.location), headers: { accept: "text/html" } });
  expect(body).toContain("合成文集 1881-1936");
});

it("a name that several bear leads to its place in the list", async () => {
  expect((await open("王伟")).headers.location).toContain("/zh/browse/authors?kind=person&at=");
});

it("a name that nobody bears is not found", async () => {
  expect((await open("谁也不是")).statusCode).toBe(404);
});

const pageOf = async (url: string) => (await library.request({ url, headers: { accept: "text/html" } })).body;

it("a name in another script is read out to who may not know it, in its list and on its page", async () => {
  const read = '<small lang="zh-Latn">Shěn Cóngwén</small>';
  expect(await pageOf("/en/browse/authors?at=Shen")).toContain(read);
  const author = encodeURIComponent("沈从文, (1902-1988)");
  expect(await pageOf(`/en/authors/${author}`)).toContain(read);
  // Who reads the Chinese page reads Chinese.
  expect(await pageOf("/zh/browse/authors?at=Shen")).not.toContain("Shěn");
});

it("typed pinyin and letters lead to Chinese names, which stand behind those in Latin letters", async () => {
  const typed = await pageOf("/en/browse/authors?at=shen+congwen");
  const [, led = ""] = /href="([^"]+)">Chinese that is read “shen congwen”/.exec(typed) ?? [];
  expect(await pageOf(led.replaceAll("&amp;", "&"))).toContain("沈从文");
  const letters = await pageOf("/zh/browse/authors");
  const [, byLetter = ""] = /aria-label="汉字，按拼音".*?href="([^"]+)">S</s.exec(letters) ?? [];
  const opened = await pageOf(byLetter.replaceAll("&amp;", "&"));
  expect(opened).toContain("沈从文");
  expect(opened).not.toContain("鲁迅");
});

it("the Chinese list opens where Chinese names begin, and leads back to the others", async () => {
  const chinese = await pageOf("/zh/browse/authors");
  expect(chinese).toContain("鲁迅");
  expect(chinese).not.toContain("Synthetic, Anna");
  const [, back = ""] = /rel="prev" href="([^"]+)"/.exec(chinese) ?? [];
  expect(await pageOf(back.replaceAll("&amp;", "&"))).toContain("Synthetic, Anna");
  expect(await pageOf("/en/browse/authors")).toContain("Synthetic, Anna");
});
