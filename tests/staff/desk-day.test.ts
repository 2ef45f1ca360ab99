import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "../setup/axe.ts";
import { chromiumPath, openBrowser, openPage } from "../setup/browser.ts";
import { testLibrary } from "../setup/library.ts";
import { type Clerk, openClerk, openDesk } from "./clerk.ts";
import { layWire, type Wire } from "./cut-network.ts";

const look = { language: "zh", theme: "light", width: 1280 } as const;

/** A clerk's day at the desk (library-life §3) on the running program, from the sign-in on by keys alone. */
describe.skipIf(chromiumPath === undefined)("a clerk's day", { timeout: 120_000 }, () => {
  const { url, name, password } = testLibrary();
  let browser: Browser;
  let page: Page;
  let wire: Wire;
  let clerk: Clerk;
  beforeAll(async () => {
    wire = await layWire(url);
    clerk = await openClerk(url, { name, password });
    await clerk.reader("D1000001", { names: [{ kind: "usual", text: "欧阳合成" }] });
    await clerk.reader("D1000002", { category: "public" });
    await clerk.reader("D1000003");
    await clerk.reader("D1000004");
    for (let n = 1; n <= 12; n += 1) await clerk.book(`DAY${String(n).padStart(5, "0")}`, `合成书第${n}种`);
    browser = await openBrowser();
    ({ page } = await openPage(browser, look));
    await openDesk(page, wire.origin, { name, password });
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await wire.cut();
  });

  const scan = async (code: string, at = page) => {
    await at.keyboard.type(code);
    await at.keyboard.press("Enter");
  };
  const slips = () => page.getByRole("region", { name: "刚办的" }).getByRole("listitem");
  const newest = () => slips().first();
  /** Presses Tab until something has the focus. */
  const tabTo = async (label: string) => {
    for (let n = 0; n < 60; n += 1) {
      await page.keyboard.press("Tab");
      const focused = await page.evaluate(() => {
        const at = document.activeElement;
        // Past the last one the page itself has the focus, and its text is all there is.
        if (at === null || at === document.body) return "";
        const labelled = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : undefined;
        return labelled ?? at.textContent;
      });
      if (focused.includes(label)) return;
    }
    throw new Error(`no key leads to ${label}`);
  };

  it("scans faster than the answers come are worked through in order, and a wrong barcode stops none", async () => {
    for (const code of ["D1000001", "DAY00001", "NO-SUCH-BOOK", "DAY00002", "DAY00003"]) await scan(code);
    await expect.poll(() => slips().count(), { timeout: 20_000 }).toBe(4);
    const titles = await slips().getByRole("heading").allTextContents();
    expect(titles.map((text) => text.trim()).toReversed()).toEqual([
      "合成书第1种",
      expect.stringContaining("NO-SUCH-BOOK"),
      "合成书第2种",
      "合成书第3种",
    ]);
    await page.getByRole("heading", { name: "欧阳合成" }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it("takes the last act back by a key", async () => {
    await page.keyboard.press("Control+z");
    await newest().getByText("已撤销").waitFor();
    await page.keyboard.press("F8");
    await scan("DAY00003");
    await newest().getByText("在架", { exact: false }).first().waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it("asks for a reason over the limit, reached by keys", async () => {
    await page.keyboard.press("F3");
    await page.keyboard.press("F9");
    for (const code of ["D1000002", "DAY00003", "DAY00004", "DAY00005", "DAY00006"]) await scan(code);
    await page.getByLabel("理由").waitFor();
    await tabTo("理由");
    await page.keyboard.type("论文急用");
    await page.keyboard.press("Enter");
    await newest().getByText("合成书第6种").waitFor();
  });

  it("serves a reader without a card after a second check", async () => {
    await page.keyboard.press("F9");
    await page.keyboard.press("Alt+n");
    await page.keyboard.type("欧阳合成");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "为欧阳合成办理" }).waitFor();
    expect(await violations(page)).toEqual([]);
    await tabTo("为欧阳合成办理");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "欧阳合成" }).waitFor();
  });

  it("says which rules a loan was made under, from its row", async () => {
    await page.keyboard.press("F9");
    for (const code of ["D1000004", "DAY00012"]) await scan(code);
    await page.getByRole("button", { name: "更多 合成书第12种" }).waitFor();
    await tabTo("更多");
    await page.keyboard.press("Enter");
    await newest().getByRole("link", { name: "借期依据" }).waitFor();
    await tabTo("借期依据");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: /为什么 .* 应还/ }).waitFor();
    await page.getByRole("heading", { name: "以哪条规则为准，其他为什么不适用" }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.goBack();
    await page.getByText("光标在这里，可以扫").waitFor();
  });

  it("takes a lost book's price, by keys, after saying what it will be; found again, it is not owed", async () => {
    await page.keyboard.press("F9");
    await scan("D1000004");
    await page.getByRole("button", { name: "更多 合成书第12种" }).waitFor();
    await tabTo("更多");
    await page.keyboard.press("Enter");
    await newest().getByText("借出", { exact: false }).first().waitFor();
    await page.keyboard.press("Alt+l");
    const dialog = page.getByRole("dialog", { name: "遗失、赔书、污损" });
    await dialog.getByText("没有书价，请核定赔款").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.type("45");
    await page.keyboard.press("Enter");
    await newest().getByText("已报失", { exact: false }).first().waitFor();
    await page.getByText("¥55.00").first().waitFor();
    await tabTo("找到了");
    await page.keyboard.press("Enter");
    await newest().getByText("原来记为丢失").waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it("places a hold for the reader on a book that others have, and says why when it may not", async () => {
    await page.keyboard.press("F3");
    await page.keyboard.press("F9");
    await scan("D1000003");
    await page.getByRole("heading", { name: "合成读者" }).waitFor();
    await page.keyboard.press("Alt+r");
    const dialog = page.getByRole("dialog", { name: "代读者预约、委托" });
    await page.keyboard.type("DAY00004");
    await page.keyboard.press("Enter");
    await dialog.getByRole("heading", { name: "合成书第4种" }).waitFor();
    expect(await violations(page)).toEqual([]);
    await tabTo("办理");
    await page.keyboard.press("Enter");
    await page.getByText("预约好了：合成书第4种").waitFor();
    await page.keyboard.press("Alt+r");
    await page.keyboard.type("DAY00004");
    await page.keyboard.press("Enter");
    await dialog.getByRole("heading", { name: "合成书第4种" }).waitFor();
    await tabTo("办理");
    await page.keyboard.press("Enter");
    await dialog
      .getByText("这位读者已在排队等它", { exact: false })
      .or(dialog.getByText(/已经预约/))
      .first()
      .waitFor();
    await page.keyboard.press("Escape");
  });

  it("lends a list to a whole group: each book its own act, the refused ones told together and passed by one word", async () => {
    await page.goto(`${wire.origin}/staff/desk/group`);
    await page.getByText("光标在这里，可以扫").waitFor();
    await scan("D1000002");
    await page.getByRole("region", { name: "合成读者" }).waitFor();
    for (const code of ["DAY00010", "DAY00011", "NO-SUCH-BOOK-1"]) await scan(code);
    await page.keyboard.press("Control+Enter");
    await page.getByRole("heading", { name: "挡着的事" }).waitFor();
    await page.getByText("已借出 0，待借 0，没办成 3").waitFor();
    expect(await violations(page)).toEqual([]);
    await tabTo("理由");
    await page.keyboard.type("课程用书，教务处来函");
    await page.keyboard.press("Enter");
    await page.getByText("已借出 2，待借 0，没办成 1").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.goto(`${wire.origin}/staff/desk`);
    await page.getByText("光标在这里，可以扫").waitFor();
  });

  it("empties the book drop and counts where the books go; counts what was read on the tables", async () => {
    await page.keyboard.press("F6");
    for (const code of ["DAY00001", "DAY00002"]) await scan(code);
    await newest().getByText("上架").waitFor();
    await expect.poll(() => page.getByRole("complementary", { name: "这一批去哪里" }).innerText()).toMatch(/2\s*上架/);
    await page.keyboard.press("F7");
    await scan("DAY00008");
    await newest().getByText("今天第 1 次").waitFor();
  });

  it("takes a book back as of an earlier moment, and says so until that is taken away", async () => {
    await page.keyboard.press("F4");
    await page.keyboard.press("Alt+d");
    const earlier = page.getByLabel("补还：按哪一刻算还");
    expect(await earlier.evaluate((field) => field === document.activeElement)).toBe(true);
    await earlier.fill(new Date(Date.now() - 86_400_000).toISOString().slice(0, 16));
    await page.getByText("扫的书都按", { exact: false }).waitFor();
    await page.keyboard.press("F2");
    await scan("DAY00010");
    await newest().getByText("合成书第10种").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("F4");
    await page.getByText("扫的书都按", { exact: false }).waitFor();
    await tabTo("按现在算");
    await page.keyboard.press("Enter");
    await page.getByText("扫的书都按", { exact: false }).waitFor({ state: "hidden" });
  });

  it("goes on without a network, through a killed browser, and loses nothing", async () => {
    await page.keyboard.press("F3");
    await page.keyboard.press("F9");
    await page.getByText(/离线名单 /).waitFor();
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    // What the worker keeps, it keeps while the desk is open.
    await expect
      .poll(() => page.evaluate(async () => (await (await caches.open("wenyuan-staff-1")).keys()).length))
      .toBeGreaterThan(5);
    await wire.cut();
    await scan("D1000003");
    await page.getByText("断网，读者证 D1000003").waitFor();
    await scan("DAY00007");
    await newest().getByText("断网，借出已记下").waitFor();
    const context = page.context();
    await page.close({ runBeforeUnload: false });
    page = await context.newPage();
    await page.goto(`${wire.origin}/staff/desk`);
    await page.getByRole("heading", { name: "断网借还" }).waitFor();
    await page.getByText("1 笔等着补传").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("F3");
    await scan("D1000001");
    await page.getByText("不在停借名单里").waitFor();
    await scan("DAY00009");
    await page.getByText("2 笔等着补传").waitFor();
    await page.keyboard.press("F6");
    await scan("DAY00011");
    await page.getByText("还书箱归还，已记下").waitFor();
    await page.getByText("3 笔等着补传").waitFor();
    // Meanwhile another desk, which has a network, lends the same book.
    const meanwhile = await clerk.send("POST", "/api/v1/check-outs", {
      readerBarcode: "D1000003",
      itemBarcode: "DAY00009",
    });
    expect(meanwhile.status).toBe(201);
    await wire.mend();
    await page.getByRole("button", { name: "连上了，去补传" }).waitFor();
    await tabTo("连上了");
    await page.keyboard.press("Enter");
    await page.getByText("补传了 3 笔").waitFor();
    await page.getByRole("link", { name: "其中 1 笔有冲突，要处理" }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it("settles the conflict by what happened to the book", async () => {
    await tabTo("其中 1 笔有冲突");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "合成书第9种" }).waitFor();
    await page.getByText("现在在谁名下").waitFor();
    expect(await violations(page)).toEqual([]);
    await tabTo("理由");
    await page.keyboard.type("书在欧阳手里");
    await page.keyboard.press("Enter");
    await page.getByText("没有要处理的冲突。").waitFor();
    const { body } = await clerk.send("POST", "/api/v1/desk-lookups", { code: "D1000001" });
    expect(JSON.stringify(body["loans"])).toContain("DAY00009");
  });
});
