import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, openBrowser, openPage } from "../setup/browser.ts";
import { testLibrary } from "../setup/library.ts";

const look = { language: "zh", theme: "light", width: 1280 } as const;

/** One working day against the running program, hour after hour: real sessions, real accounts, real records. */
describe.skipIf(chromiumPath === undefined)("the staff app on the running program", () => {
  const { url, name, password } = testLibrary();
  let browser: Browser;
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    browser = await openBrowser();
    ({ page, complaints } = await openPage(browser, look));
  });
  afterAll(async () => await browser.close());

  const signIn = async (signInName: string, secret: string) => {
    const form = page.getByRole("form", { name: "馆员登录" });
    await form.getByLabel("账号", { exact: true }).fill(signInName);
    await form.getByLabel("密码", { exact: true }).fill(secret);
    await form.getByRole("button", { name: "登录", exact: true }).click();
  };

  it("turns a wrong password away, then lets the administrator in", async () => {
    await page.goto(`${url}/staff/accounts`);
    await signIn(name, "not the password");
    await page.getByRole("alert").getByText("账号或密码不对").waitFor();
    await signIn(name, password);
    await page.getByRole("gridcell", { name, exact: true }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/staff/accounts");
  });

  it("makes an account, after the server's word on a weak password", async () => {
    await page.keyboard.press("n");
    await page.getByLabel("姓名", { exact: true }).fill("林知夏");
    await page.getByLabel("账号", { exact: true }).fill("lin.zhixia");
    await page.getByLabel("初始密码").fill("1234567890");
    await page.getByRole("checkbox", { name: /流通馆员/ }).check();
    await page.getByRole("button", { name: "建这个账号" }).click();
    await page.getByText("这是最先被猜的密码之一，请换一个。").waitFor();
    await page.getByLabel("初始密码").fill("six bays and a roof");
    await page.getByRole("button", { name: "建这个账号" }).click();
    await page.getByText("建好了：林知夏").waitFor();
    await page
      .getByRole("row", { name: /林知夏/ })
      .getByText("流通馆员")
      .waitFor();
  });

  it("finds a real book by its pinyin from the command bar, and shows its MARC record", async () => {
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").getByRole("combobox").fill("xiangtu zhongguo");
    await page.getByRole("option", { name: /乡土中国/ }).click();
    await page.getByRole("complementary").getByRole("heading", { name: "乡土中国" }).waitFor();
    await page.getByRole("rowheader", { name: "LDR" }).waitFor();
  });

  it("makes a token that works, and revokes it so that it works no more", async () => {
    await page.goto(`${url}/staff/tokens/new`);
    await page.getByLabel("用在哪里").fill("夜间导入");
    await page.getByRole("radio", { name: /系统管理员/ }).check();
    await page.getByRole("button", { name: "建令牌，看密钥" }).click();
    const secret = await page.getByLabel("密钥").inputValue();
    const statusWithToken = async () =>
      (await fetch(`${url}/api/v1/accounts`, { headers: { authorization: `Bearer ${secret}` } })).status;
    expect(await statusWithToken()).toBe(200);
    await page.getByRole("link", { name: "已抄好，回到令牌" }).click();
    await page.getByRole("button", { name: "作废 夜间导入" }).click();
    expect(await statusWithToken()).toBe(200);
    await page.getByRole("button", { name: "现在就作废" }).click();
    await page.getByText("已作废“夜间导入”").waitFor();
    expect(await statusWithToken()).toBe(401);
  });

  it("keeps a half-filled form when the session ends, and sends it after a new sign-in", async () => {
    await page.goto(`${url}/staff/accounts/new`);
    await page.getByLabel("姓名", { exact: true }).fill("欧阳静");
    await page.getByLabel("账号", { exact: true }).fill("ouyang");
    await page.getByLabel("初始密码").fill("eight hundred tiles");
    await page.context().clearCookies();
    await page.getByRole("button", { name: "建这个账号" }).click();
    await page.getByRole("heading", { name: "登录过期了" }).waitFor();
    await signIn(name, password);
    await page.getByText("建好了：欧阳静").waitFor();
  });

  it("shows a colleague with fewer rights only what is his", async () => {
    await page.getByRole("button", { name: "我的设置" }).click();
    await page.getByRole("menuitem", { name: "退出登录" }).click();
    await signIn("lin.zhixia", "six bays and a roof");
    await page.getByText("你能做的").waitFor();
    expect(await page.getByRole("navigation").getByRole("link", { name: "账号" }).count()).toBe(0);
  });

  it("finds a book at the kiosk without signing in, by touching keys", async () => {
    const kiosk = await openPage(browser, look);
    await kiosk.page.goto(`${url}/kiosk/`);
    await kiosk.page.getByRole("button", { name: "中文，开始" }).click();
    for (const key of "weicheng") await kiosk.page.getByRole("button", { name: key, exact: true }).click();
    await kiosk.page.getByRole("button", { name: /围城/ }).click();
    await kiosk.page.getByText("I246.5").waitFor();
    expect(kiosk.complaints).toEqual([]);
  });

  it("never broke the content policy", () => {
    expect(complaints).toEqual([]);
  });
});
