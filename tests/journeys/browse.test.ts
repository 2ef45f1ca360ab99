import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, openBrowser, openPage } from "../setup/browser.ts";
import { testLibrary } from "../setup/library.ts";

const { url } = testLibrary();

/** Goes where a link leads, and waits until the page is there. */
async function follow(page: Page, link: Locator): Promise<void> {
  const before = page.url();
  await link.click();
  await page.waitForURL((now) => now.href !== before);
}

const modes = [
  { language: "zh", width: 390, javaScriptEnabled: true },
  { language: "zh", width: 1280, javaScriptEnabled: false },
  { language: "en", width: 1280, javaScriptEnabled: true },
  { language: "en", width: 390, javaScriptEnabled: false },
] as const;

describe.skipIf(chromiumPath === undefined).each(modes)(
  "a reader without words, $language, $width px, scripts: $javaScriptEnabled",
  ({ language, width, javaScriptEnabled }) => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser.close());

    const open = async () => await openPage(browser, { language, width, theme: "light" }, { javaScriptEnabled });

    it("opens the list of authors at a name and comes by it to a work and its MARC record", async () => {
      const { page, complaints } = await open();
      await page.goto(`${url}/${language}/browse/authors`);
      await page.locator("#at").fill("鲁迅");
      await page.locator("#at").press("Enter");
      await page.waitForURL(/at=/);
      await follow(page, page.locator(".headings .anchor a"));
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("鲁迅");
      await follow(page, page.locator(".hit h3 a"));
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("呐喊");
      await follow(page, page.locator("nav.within a").last());
      expect(await page.locator("table.marc").textContent()).toContain("245");
      expect(complaints).toEqual([]);
      await page.context().close();
    });

    it("goes down the classes in words, and up again", async () => {
      const { page } = await open();
      await page.goto(`${url}/${language}/browse/classes`);
      await follow(page, page.locator(".classes a", { hasText: language === "zh" ? "文学" : "Literature" }).first());
      await follow(page, page.locator(".classes a", { hasText: "I2" }));
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(
        language === "zh" ? "中国文学" : "Chinese literature",
      );
      await follow(page, page.locator(".crumbs a").first());
      expect(new URL(page.url()).pathname).toBe(`/${language}/browse/classes`);
      await page.context().close();
    });

    it("sees what is new this week, narrows it to a class, and chooses among covers", async () => {
      const { page } = await open();
      await page.goto(`${url}/${language}/new-books`);
      const all = await page.locator(".covers h3").count();
      await follow(page, page.locator(".choices .chip", { hasText: language === "zh" ? "文学" : "Literature" }));
      const some = await page.locator(".covers h3").count();
      expect(some).toBeGreaterThan(0);
      expect(some).toBeLessThan(all);
      await page.context().close();
    });

    it("takes filters on and off one by one, and looks for a value by its letters", async () => {
      const { page } = await open();
      await page.goto(`${url}/${language}/search?class=I&language=chi&view=grid`);
      await follow(page, page.locator(".chips .chip", { hasText: /^I / }));
      expect(new URL(page.url()).search).toBe("?language=chi&view=grid");
      await page.goto(`${url}/${language}/search/values/subject?find=小说`);
      const values = await page.locator(".values a").allTextContents();
      expect(values.length).toBeGreaterThan(1);
      expect(values.every((value) => value.includes("小说"))).toBe(true);
      await page.context().close();
    });

    it("is told what to do where nothing is found, and where nothing is", async () => {
      const { page } = await open();
      await page.goto(`${url}/${language}/search?q=zzzz+qqqq`);
      expect(await page.locator(".ways a").count()).toBeGreaterThan(2);
      const missing = await page.goto(`${url}/${language}/authors/${encodeURIComponent("谁也不是")}`);
      expect(missing?.status()).toBe(404);
      expect(await page.locator(".blank h1").count()).toBe(1);
      await page.context().close();
    });
  },
);

describe.skipIf(chromiumPath === undefined)("the arrow keys among results", () => {
  it("go from title to title and turn the page", async () => {
    const browser = await openBrowser();
    const { page } = await openPage(browser, { language: "en", width: 1280, theme: "light" });
    await page.goto(`${url}/en/search?q=synthetic`);
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    const titles = await page.locator(".hit h3 a").allTextContents();
    await page.locator(".hit h3 a").first().focus();
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe(titles[1]);
    await page.keyboard.press("ArrowUp");
    expect(await focused()).toBe(titles[0]);
    await page.keyboard.press("ArrowRight");
    await page.waitForURL(/page=2/);
    await browser.close();
  });
});
