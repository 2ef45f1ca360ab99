import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sideways, violations } from "../setup/axe.ts";
import { chromiumPath, openBrowser, openPage } from "../setup/browser.ts";
import { fakeCatalogue } from "./catalogue-fakes.ts";
import { type ServedStaff, serveStaff } from "./served-staff.ts";

interface Visit {
  readonly path: string;
  /** Appears when the page is there. */
  readonly there: string;
  act?(page: Page): Promise<void>;
}

const key = (name: string, there: string) => async (page: Page) => {
  await page.keyboard.press(name);
  await page.locator(there).first().waitFor();
};

const pages: Record<string, Visit> = {
  record: { path: "/staff/records/1", there: "ins" },
  editor: { path: "/staff/records/1/edit", there: "[data-severity=error]" },
  "editor, keys": { path: "/staff/records/1/edit", there: "[role=grid]", act: key("F1", "dialog dl") },
  "editor, fixed field": {
    path: "/staff/records/1/edit",
    there: "[data-severity=error]",
    async act(page) {
      await page.keyboard.press("Control+Home");
      await page.keyboard.press("F2");
      await page.locator("dialog select").first().waitFor();
    },
  },
  "editor, call number": { path: "/staff/records/1/edit", there: "[role=grid]", act: key("F4", "dialog input") },
  holdings: { path: "/staff/records/1/holdings", there: "tr[data-row]" },
  "holdings, a volume": {
    path: "/staff/records/1/holdings",
    there: "tr[data-row]",
    async act(page) {
      await page.locator("tr[data-row]").first().focus();
      await page.keyboard.press("Enter");
      await page.locator("#volume-isbn").waitFor();
    },
  },
  "new record": { path: "/staff/records/new", there: "[role=grid]" },
  "new authority": { path: "/staff/authorities/new", there: "[role=grid]" },
  "editor, authority": { path: "/staff/authorities/7/edit", there: "[role=grid]" },
  "merge, which": { path: "/staff/records/1/merge", there: "form" },
  merge: { path: "/staff/records/1/merge?with=2", there: "tbody select" },
  duplicates: { path: "/staff/duplicates", there: "tr[data-row]" },
  authorities: { path: "/staff/authorities", there: "tbody a" },
  authority: { path: "/staff/authorities/7", there: "pre" },
  "merge, which authority": { path: "/staff/authorities/7/merge", there: "tbody a" },
  "merge of authorities": { path: "/staff/authorities/7/merge?with=8", there: "pre" },
  "batch changes": { path: "/staff/batch-changes", there: "tr[data-row]" },
  "new batch change": {
    path: "/staff/batch-changes/new",
    there: "form",
    async act(page) {
      await page.locator("form button[type=submit]").click();
      await page.locator("[role=alert]").waitFor();
    },
  },
  "batch change": { path: "/staff/batch-changes/4", there: "ins" },
};

const looks = [
  { language: "zh", width: 1280 },
  { language: "en", width: 390 },
] as const;

describe.skipIf(chromiumPath === undefined)("axe finds nothing in cataloguing", () => {
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

  for (const { language, width } of looks) {
    it.each(Object.entries(pages))(`on %s, ${language}, ${width} wide`, async (_, { path, there, act }) => {
      served.api.reset();
      fakeCatalogue(served.api);
      const { page, complaints } = await openPage(browser, { language, theme: "light", width });
      await page.goto(served.origin + path);
      await page.locator(there).first().waitFor();
      await act?.(page);
      expect(await violations(page), "by day").toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await violations(page), "by night").toEqual([]);
      expect(await sideways(page), "scrolls sideways").toBeLessThanOrEqual(0);
      expect(complaints).toEqual([]);
      await page.context().close();
    });
  }
});
