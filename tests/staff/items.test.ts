import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sideways, violations } from "../setup/axe.ts";
import { chromiumPath, openBrowser, openPage } from "../setup/browser.ts";
import { administrator, type FakeApi, problem } from "./fake-api.ts";
import { type ServedStaff, serveStaff } from "./served-staff.ts";

interface SentItems {
  readonly items: readonly { readonly barcode?: string; readonly callNumber?: string }[];
  readonly confirmed: readonly string[];
}

const name = (zh: string, en: string) => ({ zh, en });
const item = {
  id: "11",
  recordId: "1",
  kind: "book",
  location: "main-3",
  barcode: "0001",
  callNumber: "I242.4/1",
  suppressed: false,
  version: 1,
  createdAt: "2026-11-01T02:00:00Z",
  updatedAt: "2026-11-01T02:00:00Z",
  changedBy: "account:1",
};
const permissions = [
  ...administrator.permissions,
  "catalogue.item.read",
  "catalogue.item.edit",
  "catalogue.item.withdraw",
  "catalogue.call-number.reserve",
  "catalogue.call-number.manage",
  "catalogue.place.manage",
  "catalogue.class.load",
];
const clc = {
  code: "clc",
  name: name("中图法", "CLC"),
  grammar: {
    scheme: "clc",
    bookNumbers: ["title-sequence"],
    prefixes: ["R"],
    additions: [{ role: "edition", mark: "=" }],
  },
  allocation: { rule: "after-highest", first: 1, holdDays: 30 },
  position: 0,
  version: 1,
};

/** A library with one item; a call number that begins with a digit is doubted. */
function serveItems(api: FakeApi): void {
  api.on("GET /api/v1/session", () => ({ body: { ...administrator, permissions } }));
  api.on("GET /api/v1/places", () => ({
    body: {
      branches: [{ code: "main", name: name("主馆", "Main library"), position: 0 }],
      locations: [{ code: "main-3", branch: "main", name: name("三楼", "Third floor"), closed: false, position: 0 }],
      kinds: [{ code: "book", name: name("图书", "Book"), position: 0 }],
    },
  }));
  api.on("GET /api/v1/records/1/items", () => ({ body: { items: [item] } }));
  api.on("GET /api/v1/records/1/holdings", () => ({ body: { missing: [], volumes: [], holdings: [], stated: [] } }));
  api.on("GET /api/v1/items/11/versions", () => ({
    body: { items: [{ id: "1", version: 1, changedAt: item.createdAt, changedBy: "account:1", changes: [] }] },
  }));
  api.on("GET /api/v1/records/1/call-number-suggestions", () => ({
    body: { items: [{ callNumber: "I242.4/2", reason: "next-number", reserveIn: { series: "clc", class: "I242.4" } }] },
  }));
  api.on("POST /api/v1/records/1/items", ({ body }) => {
    const { items, confirmed } = body as SentItems;
    const doubtful = items.some(({ callNumber = "" }) => /^\d/.test(callNumber));
    if (!doubtful || confirmed.includes("call-number-doubtful"))
      return { status: 201, body: { items: items.map((one, n) => ({ ...item, ...one, id: String(20 + n) })) } };
    const findings = items.map((_, n) => ({
      code: "call-number-doubtful",
      severity: "confirm",
      pointer: `/body/items/${n}/callNumber`,
      text: "第 1 位是数字",
      mended: "I242.4/3",
    }));
    return problem(409, "catalogue.item-to-confirm", "请确认", { findings, errors: [] });
  });
  api.on("POST /api/v1/call-numbers/reservations", () => ({ status: 201, body: { callNumber: "I242.4/2" } }));
  api.on("POST /api/v1/spine-labels", () => ({
    body: {
      items: ["20", "21"].map((itemId) => ({
        itemId,
        callNumber: "I242.4/3",
        lines: ["I242.4", "3"],
        title: "红楼梦",
        location: "main-3",
      })),
    },
  }));
  api.on("GET /api/v1/call-number-series", () => ({ body: { items: [clc] } }));
  api.on("POST /api/v1/call-number-series/trials", () => ({
    body: { items: [{ text: "TP30/1", written: "TP30/1", label: ["TP30", "1"], faults: [], place: 1 }] },
  }));
}

describe.skipIf(chromiumPath === undefined)("items at the cataloguer's desk", () => {
  let served: ServedStaff;
  let browser: Browser;
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    served = await serveStaff();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });
  beforeEach(async () => {
    served.api.reset();
    serveItems(served.api);
    ({ page, complaints } = await openPage(browser, { language: "zh", theme: "light", width: 1280 }));
  });
  afterEach(async () => {
    await page.context().close();
    expect(complaints).toEqual([]);
  });

  const sent = () =>
    served.api.asked
      .filter(({ route }) => route === "POST /api/v1/records/1/items")
      .map(({ body }) => body as SentItems);
  const type = async (...texts: string[]) => {
    for (const text of texts) {
      await page.keyboard.press("Control+a");
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    }
  };

  it("are added by a scanner and keys alone, mended as the server says, and their labels shown", async () => {
    await page.goto(`${served.origin}/staff/records/1/items`);
    await page.getByLabel("馆藏地").first().waitFor();
    await page.locator("input[name=barcode]:focus").waitFor();
    await type("00098", "2", "1242.4/3");
    await page.keyboard.press("Control+s");
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("button", { name: "改为 I242.4/3" }).count()).toBe(1);
    await page.getByRole("button", { name: "改为 I242.4/3" }).press("Enter");
    await page.keyboard.press("Control+s");
    await page.getByText("已保存 2 册").waitFor();
    expect(sent().at(-1)).toMatchObject({
      items: [
        { barcode: "00098", callNumber: "I242.4/3", location: "main-3", kind: "book" },
        { barcode: "00099", callNumber: "I242.4/3", location: "main-3", kind: "book" },
      ],
      confirmed: [],
    });
    await page.locator("h1").click();
    await page.keyboard.press("l");
    await page.getByText("共 2 枚").waitFor();
    expect(await page.locator("ol > li > span").allTextContents()).toEqual(["I242.4", "3", "I242.4", "3"]);
  });

  it("that only look wrong are saved when they are saved again unchanged", async () => {
    await page.goto(`${served.origin}/staff/records/1/items`);
    await page.locator("input[name=barcode]:focus").waitFor();
    // What comes later, such as the place proposed, would change the form between the two savings: it would rightly be checked anew.
    await page.waitForLoadState("networkidle");
    await type("00098", "1", "1242.4/3");
    await page.keyboard.press("Control+s");
    await page.getByText("就这样保存").waitFor();
    await page.keyboard.press("Control+s");
    await page.getByText("已保存 1 册").waitFor();
    expect(sent().map(({ confirmed }) => confirmed)).toEqual([[], ["call-number-doubtful"]]);
  });

  it("get the next number only once it is reserved", async () => {
    await page.goto(`${served.origin}/staff/records/1/items`);
    await page.getByRole("button", { name: "I242.4/2" }).click();
    await page.locator("input[name=callNumber]:focus").waitFor();
    expect(await page.locator("input[name=callNumber]").inputValue()).toBe("I242.4/2");
    expect(served.api.asked.map(({ route }) => route)).toContain("POST /api/v1/call-numbers/reservations");
  });

  it("loads the library's table of author numbers, and the series uses it from then on", async () => {
    served.api.on("PUT /api/v1/call-number-series/clc", ({ body }) => ({ body }));
    served.api.on("PUT /api/v1/author-tables/own", () => ({ body: { loaded: 2 } }));
    await page.goto(`${served.origin}/staff/call-numbers`);
    await page.getByRole("button", { name: "装入" }).last().click();
    await page.getByText("请写表名").waitFor();
    await page.getByLabel("表名").fill("合成著者号码表");
    const file = { name: "table.csv", mimeType: "text/csv", buffer: Buffer.from("合,12\n成,34\n") };
    await page.getByLabel("文件").last().setInputFiles(file);
    await page.getByRole("button", { name: "装入" }).last().click();
    await page.getByText("已装入 2 行著者号").waitFor();
    const sent = served.api.asked.filter(({ route }) => route.startsWith("PUT "));
    expect(sent.map(({ body }) => body)).toMatchObject([
      { name: "合成著者号码表", kind: "names" },
      { allocation: { authorTable: "own" } },
    ]);
  });

  it.each([
    ["/staff/records/1/items", "input[name=barcode]"],
    ["/staff/labels?ids=20,21", "ol > li"],
    ["/staff/places", "tr[data-row]"],
    ["/staff/call-numbers", "tbody tr"],
  ])("%s can be used by everyone, also on a phone in the dark", async (path, there) => {
    await page.goto(served.origin + path);
    await page.locator(there).first().waitFor();
    expect(await violations(page)).toEqual([]);
    const phone = await openPage(browser, { language: "en", theme: "dark", width: 390 });
    await phone.page.goto(served.origin + path);
    await phone.page.locator(there).first().waitFor();
    expect(await violations(phone.page)).toEqual([]);
    expect(await sideways(phone.page)).toBe(0);
    await phone.page.context().close();
  });
});
