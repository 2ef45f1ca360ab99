import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, openBrowser, openPage } from "../setup/browser.ts";
import { testLibrary } from "../setup/library.ts";

const look = { language: "zh", theme: "light", width: 1280 } as const;

/** A record on the running program: made, saved, changed in a batch, taken back. */
describe.skipIf(chromiumPath === undefined)("cataloguing on the running program", () => {
  const { url, name, password } = testLibrary();
  let browser: Browser;
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    browser = await openBrowser();
    ({ page, complaints } = await openPage(browser, look));
    await page.goto(`${url}/staff/records/new`);
    const form = page.getByRole("form", { name: "馆员登录" });
    await form.getByLabel("账号", { exact: true }).fill(name);
    await form.getByLabel("密码", { exact: true }).fill(password);
    await form.getByRole("button", { name: "登录", exact: true }).click();
    await page.getByRole("grid").waitFor();
  });
  afterAll(async () => await browser.close());

  const goTo = async (tag: string) => {
    await page.keyboard.press("Control+g");
    await page.getByRole("textbox", { name: "跳到字段" }).waitFor();
    await page.keyboard.type(tag);
    await page
      .locator("[data-active]")
      .filter({ has: page.locator(`input[name=tag][value="${tag}"]`) })
      .waitFor();
  };
  const inHand = () => page.locator("[data-active] textarea");

  it("makes a record from the ISBN to the saved page by keys alone", async () => {
    await page.keyboard.insertText("9787020002207");
    await goTo("200");
    await inHand().fill("‡a单田芳评书集‡f单田芳著");
    await page.keyboard.press("Home");
    await page.keyboard.press("F6");
    await page.getByRole("button", { name: "填进字段" }).press("Enter");
    await expect.poll(() => inHand().inputValue()).toMatch(/^‡a单田芳评书集‡9(?:shan|dan) tian fang ping shu ji/);
    await page.keyboard.press("Control+s");
    await page.getByRole("heading", { name: "单田芳评书集" }).waitFor();
    await page.getByRole("heading", { name: "版本", exact: true }).waitFor();
  });

  it("saves a change as a version that says what changed", async () => {
    await page.keyboard.press("e");
    await page.getByRole("grid").waitFor();
    await goTo("210");
    await inHand().fill("‡a沈阳‡c春风文艺出版社‡d1988");
    await page.keyboard.press("Control+s");
    await page.getByText("保存好了，第 2 版").waitFor();
    await page.getByRole("link", { name: "回到记录" }).click();
    await page.getByText("春风文艺出版社").first().waitFor();
  });

  it("changes it in a batch, and takes the batch back", async () => {
    const id = /records\/(\d+)/.exec(page.url())?.[1] ?? "";
    await page.goto(`${url}/staff/batch-changes/new`);
    await page.getByLabel("记录号", { exact: true }).check();
    await page.getByLabel("记录号，空格或换行分开").fill(id);
    await page.getByLabel("字段", { exact: true }).fill("210");
    await page.getByLabel("找").fill("沈阳");
    await page.getByLabel("换成").fill("沈阳市");
    await page.getByRole("button", { name: "先算一遍" }).click();
    await page.getByRole("button", { name: "改这 1 条" }).click();
    await page.getByText("改了 1 条").waitFor();
    await page.getByRole("button", { name: "整批撤销" }).click();
    await page.getByText("撤销了 1 条").waitFor();
  });

  it("puts a picture in the place of the drawn cover, names whose it is, and undoes its removal", async () => {
    await page.goto(`${url}/staff/records/1`);
    const panel = page.getByRole("region", { name: "封面" });
    const choose = (file: { name: string; mimeType: string; buffer: Buffer }) =>
      panel.locator("input[type=file]").setInputFiles(file);
    await choose({ name: "封面.jpg", mimeType: "image/jpeg", buffer: Buffer.from("GIF89a") });
    await panel.getByRole("alert").filter({ hasText: "不是完好的 JPEG 或 PNG" }).waitFor();

    await choose({ name: "封面.png", mimeType: "image/png", buffer: await page.screenshot() });
    await panel.getByLabel("图片署名").fill("春风文艺出版社");
    await panel.getByRole("button", { name: "用这张" }).click();
    await panel.getByText("换一张").waitFor();
    const shown = async () => {
      const [cover, record] = await Promise.all([fetch(`${url}/covers/1.svg`), fetch(`${url}/zh/records/1`)]);
      return [cover.headers.get("content-type"), (await record.text()).includes("封面：春风文艺出版社")];
    };
    expect(await shown()).toEqual(["image/png", true]);

    await panel.getByRole("button", { name: "改回绘制的封面" }).click();
    await panel.getByText("按题名、责任者和分类绘制的").waitFor();
    expect((await shown())[1]).toBe(false);
    await page.getByRole("button", { name: "撤销", exact: true }).click();
    await panel.getByText("换一张").waitFor();
    await expect.poll(shown).toEqual(["image/png", true]);
    await panel.getByRole("button", { name: "改回绘制的封面" }).click();
    await panel.getByText("按题名、责任者和分类绘制的").waitFor();
  });

  it("never broke the content policy", () => {
    expect(complaints).toEqual([]);
  });
});
