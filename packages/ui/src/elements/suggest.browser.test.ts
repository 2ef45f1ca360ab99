import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { hasChromium, openChromium } from "../open-chromium.ts";
import { ORIGIN, openElementPage } from "./element-page.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const BODY = `<form action="/search"><wy-suggest src="/suggest?lang=en" label="Suggestions" count="{n} suggestions">
  <label for="q">Search</label><input id="q" name="q" type="search"></wy-suggest><button>Search</button></form>`;

const SUGGESTIONS = [
  { text: "dream of the red chamber", note: "12 works" },
  { text: "红楼梦", lang: "zh-CN" },
  { text: "Cao Xueqin", note: "author", href: "/authors/1" },
];

describe.skipIf(!hasChromium)("<wy-suggest>", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  /** A page and the queries it asked for. */
  async function aPage(answer: unknown = { suggestions: SUGGESTIONS }): Promise<{ page: Page; asked: string[] }> {
    const page = await openElementPage(browser, { element: "suggest", body: BODY });
    const asked: string[] = [];
    await page.route(`${ORIGIN}/suggest*`, async (route) => {
      asked.push(new URL(route.request().url()).searchParams.get("q") ?? "");
      await (answer === 500 ? route.fulfill({ status: 500 }) : route.fulfill({ json: answer }));
    });
    return { page, asked };
  }

  it("is a combobox that opens a named list, and keeps the endpoint's own parameters", async () => {
    const { page } = await aPage();
    const request = page.waitForRequest("**/suggest*");
    await page.getByRole("combobox", { name: "Search" }).fill("dream");
    expect(new URL((await request).url()).search).toBe("?lang=en&q=dream");
    await page.getByRole("listbox", { name: "Suggestions" }).waitFor();
    expect(await page.getByRole("option").allTextContents()).toEqual([
      "dream of the red chamber12 works",
      "红楼梦",
      "Cao Xueqinauthor",
    ]);
    expect(await page.locator("#q").getAttribute("aria-expanded")).toBe("true");
    expect(await page.locator("output").textContent()).toBe("3 suggestions");
  });

  it("passes axe while its list is open and one is active", async () => {
    const { page } = await aPage();
    await page.locator("#q").fill("dream");
    await page.getByRole("listbox").waitFor();
    await page.keyboard.press("ArrowDown");
    await page.evaluate(readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8"));
    const { violations } = await page.evaluate<{ violations: readonly { id: string }[] }>("axe.run('wy-suggest')");
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it("asks nothing while an input method composes, and asks for the composed words", async () => {
    const { page, asked } = await aPage();
    await page.locator("#q").focus();
    const session = await page.context().newCDPSession(page);
    for (const text of ["h", "ho", "hong"]) {
      await session.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    }
    await page.evaluate("new Promise((done) => setTimeout(done, 300))");
    expect(asked).toEqual([]);
    await session.send("Input.insertText", { text: "红楼" });
    await page.getByRole("listbox").waitFor();
    expect(asked).toEqual(["红楼"]);
  });

  it("moves with the arrow keys, past the ends through the field, and tells which is active", async () => {
    const { page } = await aPage();
    await page.locator("#q").fill("dream");
    await page.getByRole("listbox").waitFor();
    const active = () => page.locator("#q").getAttribute("aria-activedescendant");
    await page.keyboard.press("ArrowUp");
    expect(await active()).toBe("q-list-2");
    await page.keyboard.press("ArrowDown");
    expect(await active()).toBeNull();
    await page.keyboard.press("ArrowDown");
    expect(await active()).toBe("q-list-0");
    expect(await page.getByRole("option", { selected: true }).count()).toBe(1);
  });

  it("searches for the suggestion that Enter takes", async () => {
    const { page } = await aPage();
    await page.locator("#q").fill("hong");
    await page.getByRole("listbox").waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/search?q=*");
    expect(new URL(page.url()).searchParams.get("q")).toBe("红楼梦");
  });

  it("goes where a clicked suggestion leads", async () => {
    const { page } = await aPage();
    await page.locator("#q").fill("cao");
    await page.getByRole("option", { name: /Cao/ }).click();
    await page.waitForURL("**/authors/1");
  });

  it("closes on Escape, keeps the words, and leaves Enter to the form", async () => {
    const { page } = await aPage();
    await page.locator("#q").fill("dream");
    await page.getByRole("listbox").waitFor();
    await page.keyboard.press("Escape");
    expect(await page.getByRole("listbox").count()).toBe(0);
    expect(await page.locator("#q").inputValue()).toBe("dream");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/search?q=dream");
  });

  it("stays a plain field when the endpoint fails", async () => {
    const { page, asked } = await aPage(500);
    await page.locator("#q").fill("dream");
    await page.waitForResponse("**/suggest*");
    expect(asked).toEqual(["dream"]);
    expect(await page.getByRole("listbox").count()).toBe(0);
  });

  it("writes suggestions as text, never as markup", async () => {
    const { page } = await aPage({ suggestions: [{ text: "<img src=x onerror=alert(1)>" }] });
    await page.locator("#q").fill("x");
    await page.getByRole("listbox").waitFor();
    expect(await page.locator("wy-suggest img").count()).toBe(0);
  });
});
