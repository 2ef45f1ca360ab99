import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sideways, violations } from "../setup/axe.ts";
import { chromiumPath, openBrowser, openPage } from "../setup/browser.ts";
import { fakeReaders } from "./readers-fakes.ts";
import { type ServedStaff, serveStaff } from "./served-staff.ts";

interface Visit {
  readonly path: string;
  /** Appears when the page is there. */
  readonly there: string;
  act?(page: Page): Promise<void>;
}

const pages: Record<string, Visit> = {
  "the search, a name typed without a click": {
    path: "/staff/readers",
    there: "#reader-text:focus",
    async act(page) {
      await page.keyboard.type("lin");
      await page.locator("tbody a").first().waitFor();
    },
  },
  "a reader, the forms open": {
    path: "/staff/readers/7",
    there: "details",
    async act(page) {
      // What comes after the file has its own summaries: they are counted once all is there.
      await page.locator("main img").waitFor();
      for (const summary of await page.locator("details > summary").all()) await summary.press("Enter");
      await page.locator("#restriction-reason").waitFor();
    },
  },
  "a new reader, somebody alike": {
    path: "/staff/readers/new",
    there: "#new-names",
    async act(page) {
      await page.locator("#new-names").fill("林知夏");
      await page.locator(".note a").first().waitFor();
    },
  },
  "registrations, a kind being edited": {
    path: "/staff/registrations",
    there: "tbody a",
    async act(page) {
      await page.locator("details > summary").press("Enter");
      await page.getByRole("button", { name: /^(修改|Edit) .*(校友|Alumni)/ }).click();
      await page.locator("#kind-deposit").waitFor();
    },
  },
  "somebody refused": {
    path: "/staff/registrations",
    there: "tbody a",
    async act(page) {
      await page.getByRole("button", { name: /^(不通过|Refuse)/ }).click();
      await page.locator("#refusal:focus").waitFor();
    },
  },
  duplicates: { path: "/staff/reader-duplicates", there: "tbody a" },
  "two records side by side": { path: "/staff/readers/7/merge?with=%228%22", there: "main table" },
  "the classes of leavers": { path: "/staff/clearance", there: "tbody a" },
  "a class of leavers": { path: "/staff/clearance?entryYear=2023&category=undergraduate", there: "tbody a" },
  "the leaving of one": { path: "/staff/clearance?reader=%227%22", there: "tbody a" },
  "feeds, the directory open": {
    path: "/staff/reader-feeds",
    there: "summary",
    async act(page) {
      for (const summary of await page.locator("summary").all()) await summary.press("Enter");
      await page.locator("#dir-mapping").waitFor();
      await page.getByRole("button", { name: /^(修改|Edit) / }).click();
    },
  },
  "a feed with a refused row": { path: "/staff/reader-feeds/1", there: "tbody strong" },
  "privacy, with a request": { path: "/staff/privacy", there: "tbody" },
};

const looks = [
  { language: "zh", width: 1280 },
  { language: "en", width: 390 },
] as const;

describe.skipIf(chromiumPath === undefined)("axe finds nothing in readers", () => {
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
      fakeReaders(served.api);
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
