import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { chromiumPath, openBrowser, openPage } from "../setup/browser.ts";
import { testLibrary } from "../setup/library.ts";

const { url } = testLibrary();
const kilobyte = 1024;

describe("a reader page on a poor network", () => {
  it.each(["/zh", "/en/search?q=synthetic", "/zh/records/1"])(
    "%s needs at most 20 KB of scripts and 18 KB of styles",
    async (path) => {
      const html = await (await fetch(url + path)).text();
      const sizeOf = async (pattern: RegExp) => {
        const files = [...new Set([...html.matchAll(pattern)].map(([, file]) => file ?? ""))];
        const sizes = await Promise.all(
          files.map(async (file) => gzipSync(await (await fetch(url + file)).text()).length),
        );
        return sizes.reduce((sum, size) => sum + size, 0);
      };
      expect(html).toContain("/assets/");
      expect(await sizeOf(/<script[^>]+src="([^"]+)"/g)).toBeLessThanOrEqual(20 * kilobyte);
      expect(await sizeOf(/<link rel="stylesheet" href="([^"]+)"/g)).toBeLessThanOrEqual(18 * kilobyte);
    },
  );

  it("is compressed when the browser can read that, and its files are kept for a year", async () => {
    const page = await fetch(`${url}/zh/search?q=synthetic`, { headers: { "accept-encoding": "br" } });
    expect(page.headers.get("content-encoding")).toBe("br");
    const [, style = ""] = /<link rel="stylesheet" href="([^"]+)"/.exec(await page.text()) ?? [];
    const kept = await fetch(url + style);
    expect(kept.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  });
});

describe.skipIf(chromiumPath === undefined)("without its style sheet, which never came", () => {
  it("a page keeps its signs as small as its words", async () => {
    const browser = await openBrowser();
    const { page } = await openPage(browser, { language: "zh", width: 390, theme: "light" });
    await page.route("**/*.css", (route) => route.abort());
    await page.goto(`${url}/zh/search?q=synthetic`);
    const widths = await page.locator("svg:is(.i, .logo)").evaluateAll((all) => all.map((one) => one.clientWidth));
    expect(widths.length).toBeGreaterThan(5);
    expect(Math.max(...widths)).toBeLessThanOrEqual(32);
    await browser.close();
  });
});

describe.skipIf(chromiumPath === undefined)("without a network", () => {
  it("a reader who was here before is told so on a page of the library, in the language of the address", async () => {
    const browser = await openBrowser();
    const { page } = await openPage(browser, { language: "zh", width: 390, theme: "light" });
    await page.goto(`${url}/zh`);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await page.context().setOffline(true);
    await page.goto(`${url}/en/search?q=anything`);
    expect(await page.textContent("h1")).toBe("There is no network");
    await page.goto(`${url}/zh/search`);
    expect(await page.textContent("h1")).toBe("现在没有网络");
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).not.toBe(
      "rgba(0, 0, 0, 0)",
    );
    await browser.close();
  });
});
