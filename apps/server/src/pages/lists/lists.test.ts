import { beforeAll, describe, expect, it } from "vitest";
import { allWorks } from "../../../../../demo/catalogue/all-works.ts";
import { catalogueFiles } from "../../../../../demo/catalogue/marc-records.ts";
import { importRecords, recordsAfter } from "../../capabilities/catalogue/index.ts";
import { createReader, findReaderOfAccount } from "../../capabilities/readers/index.ts";
import { listFacts } from "../../capabilities/space/index.ts";
import { transact } from "../../kernel/db/transact.ts";
import { type TestApp, testApp } from "../../testing/test-app.ts";

let library: TestApp;
let works: string[];
let people = 0;

beforeAll(async () => {
  library = await testApp();
  const { db } = library.kernel;
  const some = allWorks.filter(({ title }) => ["走向新建筑", "信息检索导论", "The Great Gatsby"].includes(title));
  for (const { name, bytes, profile } of catalogueFiles(some))
    await importRecords(db, bytes, { source: name, profile });
  works = (await recordsAfter(db, "0", 10)).map(({ id }) => id);
  // The first page loads all that pages are made of.
  await browser().get(`/zh/records/${works[0]}`);
}, 120_000);

/** A browser that keeps its cookies. */
function browser(cookies: Record<string, string> = {}) {
  const jar = new Map(Object.entries(cookies));
  const headers = () => ({ cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; ") });
  const keepCookies = (set: string | string[] | undefined) => {
    for (const line of [set ?? []].flat()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === "") jar.delete(name);
      else jar.set(name, value);
    }
  };
  return {
    jar,
    async get(url: string, status = 200): Promise<string> {
      const answer = await library.request({ url, headers: headers() });
      expect([url, answer.statusCode], answer.statusCode === 500 ? library.logged().slice(-1500) : "").toEqual([
        url,
        status,
      ]);
      return answer.body;
    },
    async post(url: string, fields: Record<string, string>): Promise<{ status: number; to: string }> {
      const answer = await library.request({
        method: "POST",
        url,
        headers: { ...headers(), "content-type": "application/x-www-form-urlencoded" },
        payload: new URLSearchParams(fields).toString(),
      });
      keepCookies(answer.headers["set-cookie"]);
      return { status: answer.statusCode, to: String(answer.headers.location) };
    },
  };
}

async function aReader() {
  const { cookie = "" } = await library.signedInAs("reader");
  const [name = "", value = ""] = cookie.split("=");
  const { db, clock } = library.kernel;
  const accounts = await library.request({
    url: "/api/v1/accounts?limit=200",
    headers: await library.tokenFor("administrator"),
  });
  const accountId = String(Math.max(...(accounts.json().items as { id: string }[]).map(({ id }) => Number(id))));
  await transact(db, (tx) =>
    createReader(
      tx,
      {
        accountId,
        names: [{ kind: "usual", text: "合成读者" }],
        category: "undergraduate",
        expiresOn: "2030-06-30",
        cards: [{ kind: "campus-number", code: `00770${++people}` }],
      },
      { actor: { kind: "system", name: "test" }, now: clock.now() },
    ),
  );
  return { accountId, ...browser({ [name]: value }) };
}

const titles = (html: string) => [...html.matchAll(/<h3><a href="[^"]*\/records\/(\d+)"/g)].map(([, id]) => id);
const select = async (it: ReturnType<typeof browser>, ids: readonly string[]) => {
  for (const record of ids) await it.post("/zh/list", { action: "add", record, returnTo: "/zh/search" });
};

describe("a selection without an account", () => {
  it("takes works from where one is, and goes back there", async () => {
    const guest = browser();
    expect(await guest.get("/zh/list")).toContain("书单还是空的");
    const sent = await guest.post("/zh/list", {
      action: "add",
      record: works[0] ?? "",
      returnTo: "/zh/search?q=%E5%BB%BA",
    });
    expect(sent).toEqual({ status: 303, to: "/zh/search?q=%E5%BB%BA" });
    expect(titles(await guest.get("/zh/list"))).toEqual([works[0]]);
    expect(await guest.get(`/zh/records/${works[0]}`)).toContain("移出书单");
    expect(await guest.get(`/zh/records/${works[1]}`)).toContain("加入书单");
  });

  it("is put in order, and loses what is taken off", async () => {
    const guest = browser();
    await select(guest, works);
    await guest.post("/zh/list", { action: "up", record: works[2] ?? "" });
    expect(titles(await guest.get("/zh/list"))).toEqual([works[0], works[2], works[1]]);
    await guest.post("/zh/list", { action: "remove", record: works[0] ?? "" });
    expect(titles(await guest.get("/zh/list"))).toEqual([works[2], works[1]]);
    await guest.post("/zh/list", { action: "clear" });
    expect(guest.jar.has("wenyuan_list")).toBe(false);
  });

  it("leads to no other site", async () => {
    const sent = await browser().post("/zh/list", { action: "add", record: "1", returnTo: "//evil.example" });
    expect(sent.to).toBe("/zh/list");
  });

  it("is shown to anybody by its link, who can take it over", async () => {
    const friend = browser();
    const link = `/zh/list?works=${works.join(".")}`;
    expect(titles(await friend.get(link))).toEqual(works);
    expect(await friend.get(`${link}.999999`)).toContain("有 1 种已经不在目录里了");
    await friend.post("/zh/list", { action: "add", works: works.join(".") });
    expect(titles(await friend.get("/zh/list"))).toEqual(works);
  });

  it("is written as a bibliography in the style that is asked for", async () => {
    const link = `/zh/list?works=${works.join(".")}`;
    expect(await browser().get(link)).toContain("[M]. 陈志华，译.");
    expect(await browser().get(`${link}&style=mla`)).toContain("<cite>The Great Gatsby</cite>");
  });

  it.each([
    ["ris", /^TY {2}- BOOK[^]*TY {2}- BOOK[^]*TY {2}- BOOK/],
    ["bib", /@book[^]*@book[^]*@book/],
    ["csl.json", /^\[/],
    ["csv", /^\ufeff题名,责任者,出版者,出版年,ISBN,索书号,网址\r\n/],
  ])("is exported as %s", async (ending, expected) => {
    expect(await browser().get(`/zh/list-file/${ending}?works=${works.join(".")}`)).toMatch(expected);
  });
});

describe("a list of a reader", () => {
  it("is kept under a name, and empties the selection", async () => {
    const reader = await aReader();
    await select(reader, works.slice(0, 2));
    const { to } = await reader.post("/zh/list/keep", { name: "  建筑\n史 " });
    expect(to).toMatch(/^\/zh\/lists\/\d+$/);
    expect(titles(await reader.get(to))).toEqual(works.slice(0, 2));
    expect(await reader.get("/zh/lists")).toContain("建筑 史");
    expect(reader.jar.has("wenyuan_list")).toBe(false);
    await select(reader, works.slice(2));
    await reader.post(to, { action: "add-selection" });
    await reader.post(to, { action: "up", record: works[2] ?? "" });
    expect(titles(await reader.get(to))).toEqual([works[0], works[2], works[1]]);
  });

  it("is nobody else's business until it is shared, and not after that was ended", async () => {
    const [owner, other] = [await aReader(), await aReader()];
    await select(owner, works);
    const { to } = await owner.post("/zh/list/keep", { name: "给同学" });
    await other.get(to, 404);
    expect((await other.post(to, { action: "delete" })).status).toBe(404);
    await owner.post(to, { action: "share" });
    const [, link = ""] = /(\/zh\/shared-lists\/[\w-]{43})/.exec(await owner.get(to)) ?? [];
    const shared = await browser().get(link);
    expect(titles(shared)).toEqual(works);
    expect(shared).not.toContain("合成读者");
    await owner.post(to, { action: "stop-sharing" });
    await browser().get(link, 404);
  });

  it("wants a name, and goes when it is deleted", async () => {
    const reader = await aReader();
    expect((await reader.post("/zh/list/keep", { name: " " })).status).toBe(422);
    const { to } = await reader.post("/zh/list/keep", { name: "短命" });
    expect(await reader.post(to, { action: "delete" })).toEqual({ status: 303, to: "/zh/lists" });
    await reader.get(to, 404);
  });

  it("stands in the reader's page of facts, and goes when the reader is erased", async () => {
    const reader = await aReader();
    await reader.post("/zh/list/keep", { name: "论文参考" });
    const { db } = library.kernel;
    const { id = "" } = (await findReaderOfAccount(db, reader.accountId)) ?? {};
    expect(await listFacts.facts(db, id)).toMatchObject([{ what: { zh: "书单" }, value: "论文参考 (0)" }]);
    await transact(db, (tx) => listFacts.erase(tx, id));
    expect(await listFacts.facts(db, id)).toEqual([]);
  });

  it("is refused to an account without a library card, who keeps the selection", async () => {
    const { cookie = "" } = await library.signedInAs("circulation");
    const [name = "", value = ""] = cookie.split("=");
    await browser({ [name]: value }).get("/zh/lists", 409);
  });
});
