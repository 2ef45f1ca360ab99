import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { hasChromium, openChromium } from "../open-chromium.ts";
import { bundleOf, type ElementName, ORIGIN, openElementPage } from "./element-page.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const NAMES: readonly ElementName[] = ["suggest", "sheet", "copy", "theme", "toasts"];

/** Shows a toast whose undoing is the given function, as source. */
function show(undo: string): string {
  return `document.dispatchEvent(new CustomEvent("wy-toast", { detail: { text: "Renewed", undo: { label: "Undo", failed: "Could not undo", run: ${undo} } } }))`;
}

describe("the elements", () => {
  it.each(NAMES)("<wy-%s> is at most 4 KB", async (name) => {
    expect(Buffer.byteLength(await bundleOf(name))).toBeLessThanOrEqual(4096);
  });

  it("are together at most 8 KB compressed, well within the page's 20", async () => {
    const all = await Promise.all(NAMES.map(bundleOf));
    expect(all.reduce((sum, script) => sum + gzipSync(script).length, 0)).toBeLessThanOrEqual(8192);
  });
});

describe.skipIf(!hasChromium)("in a browser,", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser.close());

  describe("<wy-theme>", () => {
    const body = `<wy-theme><form method="post" action="/theme">
      <button name="theme" value="system" aria-pressed="true">System</button>
      <button name="theme" value="dark" aria-pressed="false">Dark</button></form></wy-theme>`;

    it("changes the page at once and keeps the choice in a cookie", async () => {
      const page = await openElementPage(browser, { element: "theme", body });
      await page.getByRole("button", { name: "Dark" }).click();
      expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
      expect(await page.getByRole("button", { name: "Dark" }).getAttribute("aria-pressed")).toBe("true");
      const [cookie] = await page.context().cookies(ORIGIN);
      expect(cookie).toMatchObject({ name: "theme", value: "dark", sameSite: "Lax", secure: true });
      expect(page.url()).toBe(`${ORIGIN}/page`);
    });

    it("forgets the cookie when the system decides again", async () => {
      const page = await openElementPage(browser, { element: "theme", body });
      await page.getByRole("button", { name: "Dark" }).click();
      await page.getByRole("button", { name: "System" }).click();
      expect(await page.locator("html").getAttribute("data-theme")).toBeNull();
      expect(await page.context().cookies(ORIGIN)).toEqual([]);
    });
  });

  describe("<wy-copy>", () => {
    const body = `<wy-copy text="I242.4/17=3" done="Copied" failed="Could not copy" title="Copy the call number"><span>I242.4/17=3</span></wy-copy>`;

    it("copies the text and says so", async () => {
      const page = await openElementPage(browser, { element: "copy", body });
      await page.getByRole("button", { name: "Copy the call number" }).click();
      await page.getByText("Copied").waitFor();
      expect(await page.evaluate("navigator.clipboard.readText()")).toBe("I242.4/17=3");
    });

    it("says so when the browser refuses", async () => {
      const page = await openElementPage(browser, { element: "copy", body });
      await page.evaluate("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))");
      await page.getByRole("button").click();
      await page.getByText("Could not copy").waitFor();
    });
  });

  describe("<wy-sheet>", () => {
    const css = `.facets:not(:target){display:none} .facets:target{position:fixed;inset:0}`;
    const body = `<header><a href="/">Home</a></header><main><a href="#facets">Filters</a><wy-sheet>
      <aside class="facets" id="facets" tabindex="-1" aria-label="Filters"><p class="close"><a href="#results">Show</a></p><a href="/x">One</a></aside>
      </wy-sheet><section id="results">Results</section></main>`;
    const viewport = { width: 390, height: 700 };

    it("makes the opened filters a dialog that keeps the focus, and gives it back on Escape", async () => {
      const page = await openElementPage(browser, { element: "sheet", body, css, viewport });
      await page.getByRole("link", { name: "Filters" }).click();
      await page.getByRole("dialog", { name: "Filters" }).waitFor();
      for (let i = 0; i < 4; i++) {
        await page.keyboard.press("Tab");
        expect(await page.evaluate("document.activeElement.closest('header') === null")).toBe(true);
      }
      await page.keyboard.press("Escape");
      await page.waitForURL("**/page#results");
      await page.waitForFunction("document.activeElement.textContent === 'Filters'");
      expect(await page.getByRole("dialog").count()).toBe(0);
      expect(await page.locator("[inert]").count()).toBe(0);
    });

    it("stays what it is on a wide screen", async () => {
      const page = await openElementPage(browser, { element: "sheet", body, css });
      await page.getByRole("link", { name: "Filters" }).click();
      expect(await page.getByRole("dialog").count()).toBe(0);
    });
  });

  describe("<wy-toasts>", () => {
    const body = `<section aria-label="News"><wy-toasts close="Dismiss"></wy-toasts></section>`;

    it("shows what was done, live, until it is undone", async () => {
      const page = await openElementPage(browser, { element: "toasts", body });
      await page.evaluate(show("() => { window.undone = true }"));
      await page.getByText("Renewed").waitFor();
      expect(await page.locator("wy-toasts").getAttribute("aria-live")).toBe("polite");
      await page.getByRole("button", { name: "Undo" }).click();
      await page.getByText("Renewed").waitFor({ state: "detached" });
      expect(await page.evaluate("window.undone")).toBe(true);
    });

    it("says so when the undoing fails", async () => {
      const page = await openElementPage(browser, { element: "toasts", body });
      await page.evaluate(show("() => Promise.reject(new Error('no'))"));
      await page.getByRole("button", { name: "Undo" }).click();
      await page.getByText("Could not undo").waitFor();
    });

    it("is dismissed by hand", async () => {
      const page = await openElementPage(browser, { element: "toasts", body });
      await page.evaluate(show("() => {}"));
      await page.getByRole("button", { name: "Dismiss" }).click();
      expect(await page.locator(".toast").count()).toBe(0);
    });
  });
});
