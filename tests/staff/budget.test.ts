import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../tools/root.ts";
import { chromiumPath, openBrowser, openPage } from "../setup/browser.ts";
import { type ServedStaff, serveStaff } from "./served-staff.ts";

/** Bytes of JavaScript, gzip, that a page may bring. */
const firstRoute = 200 * 1024;
const furtherRoute = 40 * 1024;

describe.skipIf(chromiumPath === undefined)("what a browser loads of the staff app", () => {
  let served: ServedStaff;
  let browser: Browser;
  beforeAll(async () => {
    served = await serveStaff();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  it("stays within 200 KB for the first page and 40 KB for each further one", async () => {
    const { page } = await openPage(browser, { language: "zh", theme: "light", width: 1280 });
    const scripts = scriptsOf(page);
    await page.goto(`${served.origin}/staff/`);
    await page.getByRole("heading", { name: "系统" }).waitFor();
    await page.waitForLoadState("networkidle");
    const first = await gzipBytes([...scripts]);
    expect(first).toBeGreaterThan(50 * 1024);
    expect(first).toBeLessThanOrEqual(firstRoute);
    const further: Record<string, number> = {};
    for (const keys of ["g c", "g a", "n", "g t", "n", "g y", "Control+k"]) {
      const before = new Set(scripts);
      // A field may have the focus, where single letters are typed.
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      for (const key of keys.split(" ")) await page.keyboard.press(key);
      await page.waitForLoadState("networkidle");
      await page.waitForTimeout(200);
      further[`${keys} ${new URL(page.url()).pathname}`] = await gzipBytes(
        [...scripts].filter((one) => !before.has(one)),
      );
    }
    expect(Object.values(further).some((bytes) => bytes > 1000)).toBe(true);
    expect(Object.entries(further).filter(([, bytes]) => bytes > furtherRoute)).toEqual([]);
    console.info(`first page ${Math.round(first / 1024)} KB;`, further);
  });
});

function scriptsOf(page: Page): ReadonlySet<string> {
  const scripts = new Set<string>();
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith(".js")) scripts.add(pathname);
  });
  return scripts;
}

async function gzipBytes(paths: readonly string[]): Promise<number> {
  const files = await Promise.all(paths.map((path) => readFile(join(root, "dist", path))));
  return files.reduce((sum, file) => sum + gzipSync(file).length, 0);
}
