import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, openBrowser, openPage } from "../setup/browser.ts";
import { testLibrary } from "../setup/library.ts";

const { url } = testLibrary();

/** What a screen reader says of a part of the page, line by line, in its order. */
async function heard(page: Page, part: string): Promise<string[]> {
  const tree = await page.locator(part).first().ariaSnapshot();
  return tree.split("\n").map((line) => line.trim().replace(/^- /, ""));
}

describe.skipIf(chromiumPath === undefined).each([
  { language: "zh", skip: "跳过筛选，直接看结果" },
  {
    language: "en",
    skip: "Skip the filters, go to the results",
  },
] as const)("pages read aloud in $language", ({ language, skip }) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const open = async (path: string) => {
    const { page } = await openPage(browser, { language, width: 1280, theme: "light" });
    await page.goto(`${url}/${language}${path}`);
    return page;
  };

  it("results are headings one below the other", async () => {
    const page = await open("/search?q=synthetic");
    const levels = await page.locator("main :is(h1, h2, h3)").evaluateAll((all) => all.map(({ tagName }) => tagName));
    expect(levels.slice(0, 3)).toEqual(["H1", "H2", "H3"]);
    expect(levels.filter((level) => level === "H3")).toHaveLength(20);
    await page.context().close();
  });

  it("the keyboard passes the filters by in one step", async () => {
    const page = await open("/search?q=synthetic");
    await page.getByRole("link", { name: skip }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("#results") !== null)).toBe(true);
    await page.context().close();
  });

  it("marks between breadcrumbs are seen and not heard", async () => {
    const page = await open("/browse/classes/I2");
    expect(await page.locator(".crumbs li").count()).toBeGreaterThan(1);
    expect(await heard(page, ".crumbs")).not.toContain("text: /");
    await page.context().close();
  });
});
