import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { uglyFile } from "../../apps/server/src/capabilities/catalogue/import/testing/ugly-file.ts";
import { violations } from "../setup/axe.ts";
import { chromiumPath, openBrowser, openPage } from "../setup/browser.ts";
import { testLibrary } from "../setup/library.ts";
import { type Clerk, openClerk } from "./clerk.ts";

const look = { language: "zh", theme: "light", width: 1280 } as const;

/** A cataloguer's day (library-life §3) on the running program, from the sign-in on by keys alone. All titles are synthetic. */
describe.skipIf(chromiumPath === undefined)("a cataloguer's day", { timeout: 120_000 }, () => {
  const { url, name, password } = testLibrary();
  let browser: Browser;
  let page: Page;
  let complaints: string[];
  let clerk: Clerk;
  /** The record made by hand, and the one that a copy goes to. */
  let made = "";
  let batch = "";
  beforeAll(async () => {
    clerk = await openClerk(url, { name, password });
    browser = await openBrowser();
    ({ page, complaints } = await openPage(browser, look));
    await page.goto(`${url}/staff/imports`);
    const form = page.getByRole("form", { name: "馆员登录" });
    await form.getByLabel("账号", { exact: true }).fill(name);
    await form.getByLabel("密码", { exact: true }).fill(password);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "导入", level: 1 }).waitFor();
  }, 180_000);
  afterAll(async () => {
    await browser.close();
  });

  /** Presses Tab until something of this name has the focus. */
  const tabTo = async (label: string) => {
    for (let n = 0; n < 120; n += 1) {
      await page.keyboard.press("Tab");
      const focused = await page.evaluate(() => {
        const at = document.activeElement;
        if (at === null || at === document.body) return "";
        const labelled = "labels" in at ? (at as HTMLInputElement).labels?.[0]?.textContent : undefined;
        return labelled ?? at.getAttribute("aria-label") ?? at.textContent;
      });
      if (focused.includes(label)) return;
    }
    throw new Error(`no key leads to ${label}`);
  };
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const write = async (label: string, text: string) => {
    await tabTo(label);
    await press("Control+a");
    await page.keyboard.insertText(text);
  };
  const goTo = async (tag: string) => {
    await press("Control+g");
    await page.getByRole("textbox", { name: "跳到字段" }).waitFor();
    await page.keyboard.type(tag);
    await page
      .locator("[data-active]")
      .filter({ has: page.locator(`input[name=tag][value="${tag}"]`) })
      .waitFor();
  };
  const inHand = () => page.locator("[data-active] textarea");
  const upload = async (file: { name: string; buffer: Buffer }) => {
    await page.goto(`${url}/staff/imports`);
    await page.getByRole("heading", { name: "导入", level: 1 }).waitFor();
    const chooser = page.waitForEvent("filechooser");
    await tabTo("选择文件");
    await press("Enter");
    await (await chooser).setFiles({ ...file, mimeType: "application/marc" });
    await page.getByText("样本").first().waitFor();
  };

  it("opens a vendor's batch in GBK, sees what it is, and gets a list of faults that says what to do", async () => {
    await upload({ name: "合成供应商.iso", buffer: uglyFile() });
    await page.getByText("好记录").first().waitFor();
    expect(await violations(page)).toEqual([]);
    await write("来源", "合成供应商");
    await tabTo("ZK");
    await press("ArrowDown");
    await tabTo("还没对应的单册先不建");
    await press("Space");
    await tabTo("开始导入");
    await press("Enter");
    await page.getByText("完成").first().waitFor({ timeout: 60_000 });
    batch = page.url();
    await page.getByText("条码 0020001 的单册已在馆藏记录").waitFor();
    await page.getByText(/“天书阁”没有对应到本馆/).waitFor();
    await page.getByText("文件在这里断了").waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it("makes a record from its ISBN: pinyin of a polyphone, the class, a 种次号 of its own", async () => {
    await page.goto(`${url}/staff/records/new`);
    await page.getByRole("grid").waitFor();
    await page.keyboard.insertText("9787999000006");
    await goTo("200");
    await inHand().fill("‡a合成单田芳评书‡f单田芳著");
    await press("Home", "F6");
    await page.getByRole("button", { name: "填进字段" }).waitFor();
    await page.getByRole("button", { name: "填进字段" }).press("Enter");
    await expect.poll(() => inHand().inputValue()).toMatch(/‡9.*tian fang/);
    await goTo("690");
    await inHand().fill("‡aI239.1‡v5");
    await press("Control+s");
    await page.getByRole("heading", { name: "合成单田芳评书" }).waitFor();
    made = /records\/(\d+)/.exec(page.url())?.[1] ?? "";
    expect(await violations(page)).toEqual([]);
  });

  it("adds its copy with barcode, place, price and disc, and the label is on the screen", async () => {
    await press("i");
    await page.locator("input[name=barcode]:focus").waitFor();
    await page.waitForLoadState("networkidle");
    await page.keyboard.type("CAT00001");
    await press("Enter", "Enter");
    await page.locator("input[name=callNumber]:focus").waitFor();
    await tabTo("馆藏地");
    await press("ArrowDown");
    await tabTo("流通类型");
    await press("ArrowDown");
    await page.getByRole("button", { name: /^I239\.1/ }).waitFor();
    await tabTo("I239.1");
    await press("Enter");
    await expect.poll(() => page.locator("input[name=callNumber]").inputValue()).toMatch(/^I239\.1\/\d+$/);
    await write("价格", "45.80");
    await tabTo("更多");
    await press("Enter");
    await write("附件", "光盘");
    await write("件数", "1");
    await press("Control+s");
    await page.getByText("已保存 1 册").waitFor();
    await page
      .getByRole("gridcell", { name: /I239\.1/ })
      .first()
      .waitFor();
    expect(await violations(page)).toEqual([]);
    await tabTo("打印书标");
    await press("Enter");
    await page.getByText("共 1 枚").waitFor();
    expect(await page.locator("ol > li > span").allTextContents()).toEqual(["I239.1", expect.stringMatching(/^\d+$/)]);
  });

  it("lists the volumes of the set, sees which is missing, and states what stands where", async () => {
    await page.goto(`${url}/staff/records/${made}`);
    await page.getByRole("heading", { name: "合成单田芳评书" }).waitFor();
    await page.getByRole("heading", { name: "卷册与馆藏说明" }).waitFor();
    await press("v");
    await page.getByRole("heading", { name: /卷册与馆藏说明：/ }).waitFor();
    await write("加卷册", "上");
    await press("Enter");
    await page.keyboard.insertText("下");
    await tabTo("加卷册");
    await press("Enter");
    await page.getByText("加了 2 卷").waitFor();
    await page.getByText("共 2 册，本馆均缺").waitFor();
    await tabTo("馆藏地");
    await press("ArrowDown");
    await write("馆藏说明", "上、下，合成说明");
    await tabTo("加馆藏说明");
    await press("Enter");
    await page.getByRole("gridcell", { name: "上、下，合成说明" }).waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it("puts a copy on the volume; a copy under the wrong title is moved, and moved back", async () => {
    const other = await clerk.send("POST", "/api/v1/fast-items", {
      itemBarcode: "CAT00002",
      title: "合成错架之书",
      kind: "book",
      location: "main-3",
    });
    expect(other.status).toBeLessThan(300);
    const { items } = (await (await page.request.get(`${url}/api/v1/items?barcode=CAT00002`)).json()) as {
      items: { recordId: string }[];
    };
    const wrong = items[0]?.recordId ?? "";
    await page.goto(`${url}/staff/records/${wrong}/items`);
    await page.getByRole("row", { name: /CAT00002/ }).focus();
    await press("Enter");
    await page.getByRole("heading", { name: "修改 CAT00002" }).waitFor();
    await tabTo("移到别的书目");
    await press("Enter");
    await write("书目的记录号", made);
    await press("Enter");
    await page.getByText(`1 册移到了记录 ${made}`).waitFor();
    await page.getByText("还没有单册").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.locator(".toast").getByRole("button", { name: "撤销" }).press("Enter");
    await page.getByText(`1 册移到了记录 ${wrong}`).waitFor();
    await page.getByRole("row", { name: /CAT00002/ }).waitFor();
  });

  it("mends the grouping of editions by hand, and gives it back to the rule", async () => {
    const same = await clerk.send("POST", "/api/v1/fast-items", {
      itemBarcode: "CAT00003",
      title: "合成另一版本",
      kind: "book",
      location: "main-3",
    });
    expect(same.status).toBeLessThan(300);
    const { items } = (await (await page.request.get(`${url}/api/v1/items?barcode=CAT00003`)).json()) as {
      items: { recordId: string }[];
    };
    await page.goto(`${url}/staff/records/${made}`);
    await page.getByText("没有发现同一作品的其他版本").waitFor();
    await tabTo("归错了，改正");
    await press("Enter");
    await write("另一条记录的记录号", items[0]?.recordId ?? "");
    await press("Enter");
    await page.getByText("归到同一作品了").waitFor();
    await page.getByRole("link", { name: "合成另一版本" }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "恢复自动归并" }).press("Enter");
    await page.getByText("恢复了自动归并").waitFor();
    await page.getByText("没有发现同一作品的其他版本").waitFor();
  });

  it("takes the batch back, and is told what was changed since and stays", async () => {
    const entries = (await (
      await page.request.get(`${batch.replace("/staff/", "/api/v1/")}/entries?limit=50`)
    ).json()) as {
      items: { recordId?: string; title?: string; outcome: string }[];
    };
    const kept =
      entries.items.find(({ title, outcome }) => title === "好记录" && outcome === "created")?.recordId ?? "";
    await page.goto(`${url}/staff/records/${kept}/edit`);
    await page.getByRole("grid").waitFor();
    await goTo("210");
    await inHand().fill("‡a上海‡c合成出版社‡d2021");
    await press("Control+s");
    await page.getByText("保存好了，第 2 版").waitFor();
    await page.goto(batch);
    await page.getByText("完成").first().waitFor();
    await tabTo("撤销这次导入");
    await press("Enter");
    await page.getByText("20 秒后撤销").waitFor();
    await page.locator(".toast").getByRole("button", { name: "不撤销" }).press("Enter");
    // What would happen after the twenty seconds.
    const { pathname } = new URL(batch);
    await clerk.send("POST", `${pathname.replace("/staff/", "/api/v1/")}/actions`, { action: "revert" });
    await page.goto(batch);
    await page.getByText("没有撤销的").waitFor({ timeout: 60_000 });
    await page.getByRole("link", { name: "好记录" }).first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
