import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, openBrowser, openPage } from "../setup/browser.ts";
import { testLibrary } from "../setup/library.ts";

const { url } = testLibrary();

const modes = [
  { language: "zh", width: 390, javaScriptEnabled: true },
  { language: "zh", width: 1280, javaScriptEnabled: false },
  { language: "en", width: 1280, javaScriptEnabled: true },
  { language: "en", width: 390, javaScriptEnabled: false },
] as const;

describe.skipIf(chromiumPath === undefined).each(modes)(
  "a reader who keeps a list, $language, $width px, scripts: $javaScriptEnabled",
  ({ language, width, javaScriptEnabled }) => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser.close());

    const add = language === "zh" ? "加入书单" : "Add to list";

    it("puts works on it from the results and from a record, and takes them away as files", async () => {
      const { page, complaints } = await openPage(browser, { language, width, theme: "light" }, { javaScriptEnabled });
      await page.goto(`${url}/${language}/search?q=曹雪芹`);
      await addFirst(page, add);
      await page.waitForURL(/\/search/);
      // Heard without what stands around it, each button says which work it takes.
      const named = await page.getByRole("button", { name: add }).allTextContents();
      expect(new Set(named).size).toBe(named.length);
      expect(await page.getByRole("button", { name: add }).count()).toBeLessThan(await page.locator(".hit").count());

      await page.goto(`${url}/${language}/search?q=围城`);
      await page.locator(".hit h3 a").first().click();
      await page.waitForURL(/\/records\//);
      await addFirst(page, add);
      await page
        .getByRole("link", { name: language === "zh" ? /书单/ : /list/ })
        .first()
        .click();
      await page.waitForURL(/\/list/);
      const titles = await page.locator(".hit h3").allTextContents();
      expect(titles).toHaveLength(2);

      const files = await page
        .locator("a[href*='/list-file/']")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
      expect(files.length).toBeGreaterThan(1);
      for (const file of files) {
        const answer = await page.context().request.get(new URL(file, page.url()).href);
        expect([file, answer.status()]).toEqual([file, 200]);
        expect(await answer.text()).toMatch(/围城|圍城/);
      }
      expect(complaints).toEqual([]);
      await page.context().close();
    });
  },
);

async function addFirst(page: Page, name: string): Promise<void> {
  const before = page.waitForResponse((response) => response.request().method() === "POST");
  await page.getByRole("button", { name }).first().click();
  await before;
  await page.waitForLoadState();
}

describe.skipIf(chromiumPath === undefined).each(["zh", "en"] as const)("by keyboard alone, %s", (language) => {
  it("a reader searches, narrows, opens a record and comes to its list button and its citation, and always sees where they are", async () => {
    const browser = await openBrowser();
    const { page } = await openPage(browser, { language, width: 1280, theme: "light" });
    await page.goto(`${url}/${language}`);
    await tabTo(page, "#q");
    await page.keyboard.type("synthetic");
    await page.keyboard.press("Enter");
    await page.waitForURL(/q=synthetic/);
    await tabTo(page, "aside a[href*='kind='], .facets a[href*='kind=']");
    await page.keyboard.press("Enter");
    await page.waitForURL(/kind=/);
    await tabTo(page, ".hit h3 a");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/records\//);
    await tabTo(page, ".list-button button");
    await tabTo(page, "wy-copy button, .cite button");
    await browser.close();
  });
});

/** Tabs until the focus is there; each stop on the way has to be seen. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stops = 0; stops < 150; stops++) {
    await page.keyboard.press("Tab");
    const here = await page.evaluate((wanted) => {
      const { activeElement } = document;
      if (!activeElement || activeElement === document.body) return { found: false, seen: true, what: "" };
      // The box around the search, and the label of a control out of sight, wear the ring of what stands in them.
      const wearers = [activeElement, activeElement.closest(".search, label")].filter((one) => one !== null);
      const seen = wearers.some((one) => getComputedStyle(one).outlineStyle !== "none");
      const box = activeElement.getBoundingClientRect();
      return {
        found: activeElement.matches(wanted),
        seen,
        what: `${activeElement.outerHTML.slice(0, 120)} ${box.width}×${box.height}`,
      };
    }, selector);
    expect(here.seen, `no focus ring: ${here.what}`).toBe(true);
    if (here.found) return;
  }
  throw new Error(`no way by Tab to ${selector} on ${page.url()}`);
}
