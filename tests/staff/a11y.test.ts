import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sideways, violations } from "../setup/axe.ts";
import { chromiumPath, type Looks, openBrowser, openPage } from "../setup/browser.ts";
import { nobody } from "./fake-api.ts";
import { type ServedStaff, serveStaff } from "./served-staff.ts";

interface Visit {
  readonly path: string;
  /** Appears when the page is there. */
  readonly there: string;
  act?(page: Page): Promise<void>;
}

const pages: Record<string, Visit> = {
  "sign-in refused": {
    path: "/staff/sign-in",
    there: "form",
    async act(page) {
      await page.locator("button[type=submit]").click();
      await page.locator("[aria-invalid=true]").first().waitFor();
    },
  },
  today: { path: "/staff/", there: ".st.in" },
  catalogue: { path: "/staff/catalogue?q=红楼梦", there: "[data-hit]" },
  "catalogue, record open": { path: "/staff/catalogue?q=红楼梦&open=1", there: "aside table" },
  "catalogue, nothing": { path: "/staff/catalogue?q=没有", there: "output b" },
  accounts: { path: "/staff/accounts", there: "tr[data-row]" },
  "new account": {
    path: "/staff/accounts/new",
    there: "form",
    async act(page) {
      await page.locator("form button[type=submit]").click();
      await page.locator("[aria-invalid=true]").first().waitFor();
    },
  },
  tokens: {
    path: "/staff/tokens",
    there: "tr[data-row]",
    async act(page) {
      await page.locator("td button").first().click();
      await page.locator(".toast").waitFor();
    },
  },
  "new token": { path: "/staff/tokens/new", there: "form" },
  gallery: {
    path: "/staff/gallery",
    there: "table",
    async act(page) {
      await page.locator("section form button[type=submit]").last().click();
      await page.locator("[aria-invalid=true]").first().waitFor();
    },
  },
  "no such page": { path: "/staff/nowhere", there: ".blank" },
  "command bar": {
    path: "/staff/accounts",
    there: "tr[data-row]",
    async act(page) {
      await page.keyboard.press("Control+k");
      await page.getByRole("dialog").getByRole("combobox").fill("红楼");
      await page.getByRole("dialog").getByRole("option").nth(2).waitFor();
    },
  },
  keys: {
    path: "/staff/accounts",
    there: "tr[data-row]",
    async act(page) {
      await page.keyboard.press("?");
      await page.locator("dialog dl").first().waitFor();
    },
  },
  "kiosk, idle": { path: "/kiosk/", there: ".kiosk .btn" },
  "kiosk, found": {
    path: "/kiosk/",
    there: ".kiosk .btn",
    async act(page) {
      await page.locator(".kiosk .btn").first().click();
      await page.locator("input").fill("红楼");
      await page.locator("li button").nth(2).waitFor();
    },
  },
};

/** Each visit is looked at by day and by night. */
const looks = [
  { language: "zh", width: 1280 },
  { language: "en", width: 390 },
] as const satisfies readonly Omit<Looks, "theme">[];

describe.skipIf(chromiumPath === undefined)("axe finds nothing", () => {
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
    it.each(Object.entries(pages))(`on %s, ${language}, ${width} wide`, async (name, { path, there, act }) => {
      served.api.reset();
      if (name.startsWith("sign-in")) served.api.on("GET /api/v1/session", () => ({ body: nobody }));
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
