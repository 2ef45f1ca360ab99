import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sideways, violations } from "../setup/axe.ts";
import { chromiumPath, openBrowser, openPage } from "../setup/browser.ts";
import { testLibrary } from "../setup/library.ts";
import { type Clerk, openClerk } from "./clerk.ts";

/** A shelf walked with a phone on the running program: scanned, reported, settled, taken back. */
describe.skipIf(chromiumPath === undefined)("an inventory", { timeout: 60_000 }, () => {
  const { url, name, password } = testLibrary();
  let browser: Browser;
  let page: Page;
  let clerk: Clerk;
  beforeAll(async () => {
    clerk = await openClerk(url, { name, password });
    const shelf = { branch: "main", name: { zh: "清点书架", en: "Counted shelf" }, closed: false, position: 8 };
    await clerk.send("PUT", "/api/v1/locations/counted", shelf);
    for (const n of [1, 2, 3]) {
      const body = { itemBarcode: `CNT0000${n}`, title: `合成清点书第${n}种`, kind: "book", location: "counted" };
      expect((await clerk.send("POST", "/api/v1/fast-items", body)).status).toBe(201);
      // A desk that sees a copy takes it up into lending.
      await clerk.send("POST", "/api/v1/check-ins", { itemBarcode: `CNT0000${n}`, branch: "main" });
    }
    browser = await openBrowser();
    ({ page } = await openPage(browser, { language: "zh", theme: "light", width: 390 }));
    page.setDefaultTimeout(15_000);
    await page.goto(`${url}/staff/inventory`);
    const form = page.getByRole("form", { name: "馆员登录" });
    await form.getByLabel("账号", { exact: true }).fill(name);
    await form.getByLabel("密码", { exact: true }).fill(password);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "清点", exact: true }).waitFor();
  }, 120_000);
  afterAll(async () => await browser.close());

  const scan = async (code: string) => {
    await page.keyboard.type(code);
    await page.keyboard.press("Enter");
  };
  const newest = () => page.getByRole("region", { name: "刚扫的" }).getByRole("listitem").first();

  it("begins with a place, and says of each book whether it is right where it stands", async () => {
    await page.getByLabel("馆藏地", { exact: true }).selectOption("counted");
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "开始清点" }).click();
    await page.getByText("光标在这里，可以扫").waitFor();
    await scan("CNT00001");
    await newest().getByText("在架").waitFor();
    await scan("NO-SUCH-BOOK-9");
    await newest().getByText("没有这个条码").waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
  });

  it("keeps scans where there is no network, and sends them when there is one again", async () => {
    await page.context().setOffline(true);
    await scan("CNT00002");
    await page.getByText("1 条等着上传").waitFor();
    await page.context().setOffline(false);
    await newest().getByText("合成清点书第2种").waitFor();
  });

  it("takes what was not seen for missing, and takes that back", async () => {
    await page.getByRole("button", { name: "未见" }).click();
    await page.getByText("合成清点书第3种").waitFor();
    await page.getByRole("button", { name: "把未见的 1 册记为找不到" }).click();
    await page.getByText("已记为找不到").waitFor();
    expect(await violations(page)).toEqual([]);
    const { body } = await clerk.send("POST", "/api/v1/item-lookups", { itemBarcode: "CNT00003" });
    expect(body["status"]).toBe("missing");
    await page.getByRole("button", { name: "撤销，1 册恢复在架" }).click();
    await page.getByRole("button", { name: "把未见的 1 册记为找不到" }).waitFor();
  });
});
