import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sideways, violations } from "../setup/axe.ts";
import { chromiumPath, openBrowser, openPage } from "../setup/browser.ts";
import { testLibrary } from "../setup/library.ts";
import { openClerk } from "./clerk.ts";

interface Visit {
  path(made: Made): string;
  /** Appears when the page is there. */
  readonly there: string;
  act?(page: Page): Promise<void>;
}

/** What was made beforehand, by its ids. */
interface Made {
  readonly reader: string;
  readonly record: string;
  readonly loan: string;
  readonly inventory: string;
}

/** Presses the view of that place in the row of views. */
const view = (number: number, there: string) => async (page: Page) => {
  await page.locator("main fieldset").first().locator("button").nth(number).click();
  await page.locator(there).first().waitFor();
};
const at = (path: string) => () => path;

const pages: Record<string, Visit> = {
  "calendars, hours": { path: at("/staff/calendars"), there: "main section h2" },
  "calendars, a new exception": {
    path: at("/staff/calendars"),
    there: "main section h2",
    async act(page) {
      await page.locator("main section > p > button").nth(1).click();
      await page.locator("main input[type=date]").first().waitFor();
    },
  },
  "calendars, versions": {
    path: at("/staff/calendars"),
    there: "main section h2",
    act: view(-1, "main table, main .blank"),
  },
  "emergency closing": {
    path: at("/staff/calendars"),
    there: "main header button",
    async act(page) {
      await page.locator("main header button").click();
      await page.locator("#closing-title").waitFor();
    },
  },
  "lending rules": { path: at("/staff/lending-rules"), there: "main table" },
  "lending rules, tried": { path: at("/staff/lending-rules"), there: "main table", act: view(1, "main caption") },
  "terms of services": { path: at("/staff/lending-rules"), there: "main table", act: view(2, "main legend") },
  "a loan's rules": { path: ({ loan }) => `/staff/loans/${loan}/rules`, there: "main h2" },
  figures: { path: at("/staff/figures"), there: "main form" },
  "holds, to fetch": { path: at("/staff/holds"), there: "main nav" },
  "holds, in transit": { path: at("/staff/holds?list=transit"), there: "main nav" },
  "who waits for a title": {
    path: ({ record }) => `/staff/records/${record}/queue`,
    there: "main td button",
    async act(page) {
      await page.locator("main td button").first().click();
      await page.locator("main form").waitFor();
    },
  },
  "a hold is cancelled": {
    path: ({ record }) => `/staff/records/${record}/queue`,
    there: "main td button",
    async act(page) {
      await page.locator("main td button").last().click();
      await page.locator("dialog form button[type=submit]").click();
      await page.locator("dialog [aria-invalid=true]").waitFor();
    },
  },
  overdue: { path: at("/staff/overdue"), there: "main nav a[aria-current]" },
  "said to be back": { path: at("/staff/overdue?list=claimed"), there: "main table a[href*='/rules']" },
  requests: { path: at("/staff/requests"), there: "#back-title" },
  till: {
    path: at("/staff/till"),
    // One till is taken by itself; among several it is chosen.
    there: "main table, main select:has(option[value=axe-desk])",
    async act(page) {
      const choice = page.locator("main select:has(option[value=axe-desk])");
      if ((await choice.count()) > 0) await choice.selectOption("axe-desk");
      await page.locator("main table").waitFor();
      for (const folded of await page.locator("main summary").all()) await folded.click();
    },
  },
  "a reader's money": {
    path: ({ reader }) => `/staff/readers/${reader}/charges`,
    there: "main li input[type=checkbox]",
    async act(page) {
      await page.locator("main li button").first().click();
      await page.locator("main li form").waitFor();
    },
  },
  inventories: { path: at("/staff/inventory"), there: "main select" },
  inventory: { path: ({ inventory }) => `/staff/inventory/${inventory}`, there: "main dl" },
  "offline conflicts": { path: at("/staff/desk-conflicts"), there: "main li form" },
  "desk without a network": { path: at("/staff/desk-offline"), there: "input" },
  "group loan": { path: at("/staff/desk/group"), there: "main input" },
};

const looks = [
  { language: "zh", width: 1280, theme: "light" },
  { language: "en", width: 390, theme: "dark" },
] as const;

/** The staff's pages of lending on the running program, with something on each. All people and titles are synthetic. */
describe.skipIf(chromiumPath === undefined)("axe finds nothing in lending", { timeout: 60_000 }, () => {
  const { url, name, password } = testLibrary();
  let browser: Browser;
  let made: Made;
  beforeAll(async () => {
    made = await makeSomething();
    browser = await openBrowser();
  }, 120_000);
  afterAll(async () => await browser.close());

  async function makeSomething(): Promise<Made> {
    const clerk = await openClerk(url, { name, password });
    const post = async (path: string, body: object) => {
      const { status, body: answer } = await clerk.send("POST", `/api/v1/${path}`, body);
      expect([status, path, status < 300 ? "" : answer]).toEqual([expect.toSatisfy((code) => code < 300), path, ""]);
      return answer;
    };
    await clerk.reader("AXE10001");
    await clerk.reader("AXE10002");
    await clerk.book("AXE00001", "合成的书，有人等");
    await post("check-outs", { readerBarcode: "AXE10001", itemBarcode: "AXE00001", branch: "main" });
    const borrower = await post("desk-lookups", { code: "AXE10001" });
    type Lent = readonly [{ readonly id: string; readonly item: { readonly recordId: string } }];
    const { id: reader, loans } = borrower as unknown as { readonly id: string; readonly loans: Lent };
    const [{ id: loan, item }] = loans;
    const record = item.recordId;
    await post("holds", { readerBarcode: "AXE10002", recordId: record, pickup: "main" });
    await clerk.book("AXE00002", "合成的书，说是还了");
    await post("check-outs", { readerBarcode: "AXE10001", itemBarcode: "AXE00002", branch: "main" });
    const { loans: both } = (await post("desk-lookups", { code: "AXE10001" })) as unknown as {
      readonly loans: readonly { readonly id: string; readonly item: { readonly barcode: string } }[];
    };
    const back = both.find(({ item: { barcode } }) => barcode === "AXE00002")?.id;
    await post(`loans/${back}/claims`, { on: new Date().toISOString().slice(0, 10) });
    await post(`readers/${reader}/charges`, {
      income: "card",
      amount: { minor: 1500, currency: "CNY" },
      note: "补办读者证",
    });
    const till = { branch: "main", name: { zh: "总服务台", en: "Main desk" } };
    await clerk.send("PUT", "/api/v1/tills/axe-desk", till);
    await post("tills/axe-desk/sessions", { float: 20_000 });
    const { id: inventory } = (await post("inventories", { location: "main-3" })) as { id: string };
    const acts = [
      {
        key: `axe-offline-${crypto.randomUUID()}`,
        kind: "lend",
        at: new Date().toISOString(),
        itemBarcode: "AXE00001",
      },
    ].map((act) => ({ ...act, readerBarcode: "AXE10002" }));
    await post("offline-acts", { device: "一楼借还台", branch: "main", acts });
    return { reader, record, loan, inventory };
  }

  for (const { language, width, theme } of looks) {
    describe(`${language}, ${width} wide, ${theme}`, () => {
      let page: Page;
      let complaints: string[];
      beforeAll(async () => {
        ({ page, complaints } = await openPage(browser, { language, theme, width }));
        page.setDefaultTimeout(15_000);
        await page.goto(`${url}/${language}/sign-in`);
        await page.fill("#name", name);
        await page.fill("#password", password);
        await page.locator("main form button").first().click();
        await page.waitForURL(/\/account/);
      }, 60_000);
      afterAll(async () => await page.context().close());

      it.each(Object.entries(pages))("on %s", async (_, { path, there, act }) => {
        await page.setViewportSize({ width, height: 844 });
        await page.goto(url + path(made));
        await page.locator(there).first().waitFor();
        await act?.(page);
        expect(await violations(page)).toEqual([]);
        expect(await sideways(page), "scrolls sideways").toBeLessThanOrEqual(0);
        expect(complaints).toEqual([]);
      });
    });
  }
});
