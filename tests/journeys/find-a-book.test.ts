import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, openBrowser, openPage } from "../setup/browser.ts";
import { testLibrary } from "../setup/library.ts";

const { url } = testLibrary();

describe.skipIf(chromiumPath === undefined).each([
  { language: "zh", width: 390 },
  { language: "en", width: 1280 },
] as const)("a reader with $language at $width px", ({ language, width }) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  for (const javaScriptEnabled of [true, false]) {
    const mode = javaScriptEnabled ? "with scripts" : "without scripts";

    it(`finds a book by two words, narrows, and reads its record, ${mode}`, async () => {
      const { page, complaints } = await openPage(browser, { language, width, theme: "light" }, { javaScriptEnabled });
      await page.goto(`${url}/${language}`);
      await page.locator("#q").fill("曹雪芹 红楼梦");
      await page.locator("#q").press("Enter");
      await page.waitForURL(/\/search\?/);
      // Both editions as one work, then each on its own.
      const titles = await page.locator(".hit h3").allTextContents();
      expect(titles.filter((title) => /[红紅][楼樓][梦夢]/.test(title))).toHaveLength(1);
      // The other edition stands under it, behind a line that opens without a script.
      const other = page.locator(".vers li a").first();
      expect(await other.isVisible()).toBe(false);
      await page.locator(".vers summary").first().click();
      expect(await other.textContent()).toMatch(/[红紅][楼樓][梦夢]/);
      expect(await other.isVisible()).toBe(true);
      await page.locator("a.toggle").click();
      await page.waitForURL(/editions=all/);
      const apart = await page.locator(".hit h3").allTextContents();
      expect(apart.slice(0, 2).toSorted()).toEqual(["紅樓夢", "红楼梦"]);
      await page.locator(".hit h3 a").first().click();
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toMatch(/[红紅][楼樓][梦夢]/);
      expect(complaints).toEqual([]);
      await page.context().close();
    });

    it(`switches the language and stays on the page, ${mode}`, async () => {
      const { page } = await openPage(browser, { language, width, theme: "light" }, { javaScriptEnabled });
      await page.goto(`${url}/${language}/search?q=species&sort=newest`);
      await page.getByRole("link", { name: language === "zh" ? "English" : "中文" }).click();
      const other = language === "zh" ? "en" : "zh";
      expect(page.url()).toBe(`${url}/${other}/search?q=species&sort=newest`);
      expect(await page.locator("html").getAttribute("lang")).toBe(other === "zh" ? "zh-CN" : "en");
      await page.context().close();
    });

    it(`chooses the dark theme and finds it again, ${mode}`, async () => {
      const { page } = await openPage(browser, { language, width, theme: "light" }, { javaScriptEnabled });
      await page.goto(`${url}/${language}/about`);
      await page.locator("wy-theme button[value=dark]").click();
      await page.goto(`${url}/${language}/search`);
      expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
      expect(page.url()).toBe(`${url}/${language}/search`);
      await page.context().close();
    });

    it(`pages through results and comes back, ${mode}`, async () => {
      const { page } = await openPage(browser, { language, width, theme: "light" }, { javaScriptEnabled });
      await page.goto(`${url}/${language}/search?q=synthetic`);
      const first = await page.locator(".hit h3").allTextContents();
      expect(first).toHaveLength(20);
      await page.locator("nav.pages a[rel=next]").click();
      expect(page.url()).toContain("page=2");
      const second = await page.locator(".hit h3").allTextContents();
      expect(second.filter((title) => first.includes(title))).toEqual([]);
      await page.context().close();
    });
  }

  it("comes by an old link past the end of the results to their last page", async () => {
    const { page } = await openPage(browser, { language, width, theme: "light" });
    await page.goto(`${url}/${language}/search?q=synthetic&page=400`);
    expect(new URL(page.url()).searchParams.get("page")).not.toBe("400");
    expect(await page.locator(".hit").count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it("is told what was left out when no work has all the words, and is never met with a syntax error", async () => {
    const { page, complaints } = await openPage(browser, { language, width, theme: "light" });
    for (const words of [
      '"unclosed AND (',
      "title:",
      "* OR *",
      "\\",
      "a".repeat(900),
      "'; drop table--",
      "<script>alert(1)</script>",
    ]) {
      const answer = await page.goto(`${url}/${language}/search?q=${encodeURIComponent(words)}`);
      expect(answer?.status(), words).toBe(200);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
