import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sideways, violations } from "../setup/axe.ts";
import { chromiumPath, openBrowser, openPage } from "../setup/browser.ts";
import { administrator, type FakeApi } from "./fake-api.ts";
import { type ServedStaff, serveStaff } from "./served-staff.ts";

const permissions = [...administrator.permissions, "discovery.query-log.read", "discovery.synonym.edit"];

interface Words {
  readonly typed: readonly string[];
  readonly found: readonly string[];
}

/** A library whose readers look for what it calls otherwise. */
function serveSearches(api: FakeApi): void {
  let groups: (Words & { readonly id: string })[] = [{ id: "1", typed: [], found: ["人工智能", "AI"] }];
  api.on("GET /api/v1/session", () => ({ body: { ...administrator, permissions } }));
  api.on("GET /api/v1/search-log", ({ query }) => ({
    body: {
      queries:
        query.get("failing") === "true"
          ? [{ words: "机器学系", searches: 9, withoutResult: 7, withWordsLeftOut: 2 }]
          : [{ words: "红楼梦", searches: 40, withoutResult: 0, withWordsLeftOut: 0 }],
    },
  }));
  api.on("GET /api/v1/search", ({ query }) => ({
    body: {
      total: 1,
      tookMs: 1,
      didYouMean: "机器学习",
      facets: [],
      hits: [
        {
          id: "5",
          title: query.get("q"),
          authors: [{ text: "周志华" }],
          kind: "book",
          isbns: [],
          explain: {
            score: 50.25,
            parts: [
              { why: "word", about: "机器", score: 10.25 },
              { why: "exact title", about: "机器学习", score: 40 },
            ],
          },
        },
      ],
    },
  }));
  api.on("GET /api/v1/synonyms", () => ({ body: { items: groups } }));
  api.on("POST /api/v1/synonyms", ({ body }) => {
    groups = [...groups, { id: String(groups.length + 1), ...(body as Words) }];
    return { status: 201, body: { id: String(groups.length) } };
  });
  api.on("PUT /api/v1/synonyms/1", ({ body }) => {
    groups = groups.map((group) => (group.id === "1" ? { id: "1", ...(body as Words) } : group));
    return { body: { done: true } };
  });
  api.on("DELETE /api/v1/synonyms/1", () => {
    groups = groups.filter(({ id }) => id !== "1");
    return { body: { done: true } };
  });
}

let browser: Browser;
let staff: ServedStaff;
let page: Page;
let complaints: string[];

describe.skipIf(chromiumPath === undefined)("what staff see of the search", () => {
  beforeAll(async () => {
    [staff, browser] = await Promise.all([serveStaff(), openBrowser()]);
  });
  beforeEach(async () => {
    staff.api.reset();
    serveSearches(staff.api);
    ({ page, complaints } = await openPage(browser, { language: "en", theme: "light", width: 1280 }));
  });
  afterEach(async () => {
    await page.context().close();
    expect(complaints).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await staff?.close();
  });

  it("is what found nothing first; one search is looked into, with why each hit is where it is", async () => {
    await page.goto(`${staff.origin}/staff/search-report`);
    const row = page.getByRole("row", { name: /机器学系/ });
    await row.getByRole("button", { name: "Look" }).click();
    await page.getByText("Suggested: 机器学习").waitFor();
    const hit = page.getByRole("row", { name: /周志华/ });
    expect(await hit.innerText()).toMatch(/50\.3[\s\S]*Word 机器 10\.3[\s\S]*Exact title 40\.0/);
    await page.getByText("What is searched for most").first().click();
    await page.getByRole("row", { name: /红楼梦/ }).waitFor();
  });

  it("leads from words that found nothing to a group of synonyms, which can be taken back", async () => {
    await page.goto(`${staff.origin}/staff/search-report`);
    await page.getByRole("link", { name: "Add synonyms" }).click();
    const words = page.getByLabel("Words", { exact: true });
    await words.fill(`${await words.inputValue()}，机器学习`);
    await page.getByRole("button", { name: "Add a group" }).click();
    await page.getByRole("row", { name: /机器学系; 机器学习/ }).waitFor();
    const sent = staff.api.asked.findLast(({ route }) => route === "POST /api/v1/synonyms");
    expect(sent?.body).toEqual({ typed: [], found: ["机器学系", "机器学习"] });
    const first = page.getByRole("row", { name: /人工智能; AI/ });
    await first.getByRole("button", { name: "Delete" }).click();
    await first.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Undo" }).last().click();
    await page.getByRole("row", { name: /人工智能; AI/ }).waitFor();
  });

  it("changes a group in place", async () => {
    await page.goto(`${staff.origin}/staff/synonyms`);
    await page
      .getByRole("row", { name: /人工智能; AI/ })
      .getByRole("button", { name: "Change" })
      .click();
    await page.getByLabel("Only when readers type").fill("AI");
    await page.getByRole("button", { name: "Save" }).click();
    await expect.poll(() => staff.api.asked.some(({ route }) => route === "PUT /api/v1/synonyms/1")).toBe(true);
    const sent = staff.api.asked.findLast(({ route }) => route === "PUT /api/v1/synonyms/1");
    expect(sent?.body).toEqual({ typed: ["AI"], found: ["人工智能", "AI"] });
  });

  it.each([
    ["search-report?q=红楼", "tr >> text=周志华"],
    ["synonyms", "tr >> text=人工智能"],
  ])("%s is free of barriers and fits a phone, in both languages and themes", async (path, there) => {
    for (const [language, theme, width] of [
      ["zh", "light", 390],
      ["en", "dark", 390],
      ["zh", "dark", 1280],
    ] as const) {
      const { page: other } = await openPage(browser, { language, theme, width });
      await other.goto(`${staff.origin}/staff/${path}`);
      await other.locator(there).first().waitFor();
      const shots = process.env["WENYUAN_SHOTS"];
      if (shots)
        await other.screenshot({ path: `${shots}/${path.slice(0, 8)}-${language}-${width}.png`, fullPage: true });
      expect(await violations(other)).toEqual([]);
      expect(await sideways(other)).toBe(0);
      await other.context().close();
    }
  });
});
