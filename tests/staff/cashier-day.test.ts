import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "../setup/axe.ts";
import { chromiumPath, openBrowser, openPage } from "../setup/browser.ts";
import { testLibrary } from "../setup/library.ts";
import { openClerk } from "./clerk.ts";

const look = { language: "zh", theme: "light", width: 1280 } as const;

/** A day at the till on the running program: from the float through losses, payments and what is given back, to the close that balances. */
describe.skipIf(chromiumPath === undefined)("a cashier's day", { timeout: 120_000 }, () => {
  const { url, name, password } = testLibrary();
  let browser: Browser;
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    const clerk = await openClerk(url, { name, password });
    await clerk.reader("CASH0001", { names: [{ kind: "usual", text: "仇合成" }] });
    for (let n = 1; n <= 4; n += 1) {
      await clerk.book(`CASHBK0${n}`, `赔偿书第${n}种`);
      const lent = { readerBarcode: "CASH0001", itemBarcode: `CASHBK0${n}` };
      expect((await clerk.send("POST", "/api/v1/check-outs", lent)).status).toBe(201);
    }
    browser = await openBrowser();
    ({ page, complaints } = await openPage(browser, look));
    await page.goto(`${url}/staff/till`);
    const form = page.getByRole("form", { name: "馆员登录" });
    await form.getByLabel("账号", { exact: true }).fill(name);
    await form.getByLabel("密码", { exact: true }).fill(password);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "收银", exact: true }).waitFor();
  }, 180_000);
  afterAll(() => browser.close());

  const button = (text: string, within = page.locator("body")) => within.getByRole("button", { name: text }).first();
  const scan = async (code: string) => {
    await page.keyboard.type(code);
    await page.keyboard.press("Enter");
  };
  const newest = () => page.getByRole("region", { name: "刚办的" }).getByRole("listitem").first();
  const lossDialog = () => page.getByRole("dialog", { name: "遗失、赔书、污损" });
  const dialogGone = () => lossDialog().waitFor({ state: "hidden" });
  /** The charge of a name, newest first. */
  const charge = (of: string) =>
    page.getByRole("region", { name: "费用明细" }).getByRole("listitem").filter({ hasText: of }).first();
  const owes = () => page.locator("dl dd").first().innerText();
  const owing = (amount: string) => expect.poll(owes, { timeout: 20_000 }).toBe(amount);
  const toMoney = async () => {
    await page.goto(`${url}/staff/desk`);
    await page.getByText("光标在这里，可以扫").waitFor();
    await scan("CASH0001");
    await page.getByRole("link", { name: "收款" }).click();
    await page.getByRole("heading", { name: "费用", exact: true }).waitFor();
  };
  /** Opens what can be done about a charge, says how much and why, and does it. */
  const relieve = async (of: string, how: string, { amount, reason }: { amount?: string; reason: string }) => {
    await button(`${how} `, charge(of)).click();
    const form = charge(of).getByRole("form", { name: how });
    if (amount !== undefined) await form.getByLabel("金额").fill(amount);
    await form.getByLabel("理由").fill(reason);
    await button("办理", form).click();
    await form.waitFor({ state: "hidden" });
  };

  it("sets up a till and opens it with its float", async () => {
    const setUp = page.getByRole("form", { name: "设置收银台" });
    if (!(await setUp.isVisible())) await page.getByText("设置收银台").click();
    await setUp.getByLabel("代号").fill("cashier-1");
    await setUp.getByLabel("中文名").fill("东门收银台");
    await setUp.getByLabel("英文名").fill("East till");
    await button("保存", setUp).click();
    await page.getByRole("option", { name: /东门收银台/ }).waitFor({ state: "attached" });
    await page.getByLabel("收银台", { exact: true }).selectOption("cashier-1");
    await page.getByLabel("备用金").fill("200");
    await button("开班").click();
    await page.getByRole("table", { name: "本班" }).waitFor();
    // An open till is not opened again.
    await page.getByLabel("备用金", { exact: true }).waitFor({ state: "hidden" });
    expect(await violations(page)).toEqual([]);
  });

  it("takes a lost book for lost, and a new copy for another", async () => {
    await page.goto(`${url}/staff/desk`);
    await page.getByText("光标在这里，可以扫").waitFor();
    await page.keyboard.press("F8");
    await scan("CASHBK01");
    await button("遗失、赔书、污损", newest()).click();
    await lossDialog().getByLabel("核定赔款").fill("45");
    await page.keyboard.press("Enter");
    await dialogGone();
    await newest().getByText("已报失", { exact: false }).first().waitFor();
    await scan("CASHBK02");
    await newest().getByText("赔偿书第2种").waitFor();
    await button("遗失、赔书、污损", newest()).click();
    await lossDialog().getByLabel("赔书").check();
    await lossDialog().getByText("书价免收").waitFor();
    expect(await violations(page)).toEqual([]);
    await lossDialog().getByLabel("新书的条码").fill("CASHNEW2");
    await lossDialog().getByLabel("赔的是什么版本").fill("2024 年第 3 版");
    await button("收下赔书", lossDialog()).click();
    await dialogGone();
    await scan("CASHNEW2");
    await newest().getByText("赔偿书第2种").waitFor();
    await newest().getByText("在架", { exact: false }).first().waitFor();
  });

  it("charges what came back damaged, at its return", async () => {
    await page.keyboard.press("F4");
    await scan("CASHBK03");
    await newest().getByText("赔偿书第3种").waitFor();
    await button("登记污损", newest()).click();
    await lossDialog().getByLabel("严重污损").check();
    await lossDialog().getByLabel("说明").fill("内页水渍");
    expect(await violations(page)).toEqual([]);
    await button("登记污损并收费", lossDialog()).click();
    await dialogGone();
    await page.keyboard.press("F8");
    await scan("CASHBK03");
    await newest().getByText("内页水渍", { exact: false }).waitFor();
  });

  it("takes a part of what is owed in cash, says the change, and then what is chosen by card", async () => {
    await toMoney();
    await owing("¥70.00");
    expect(await violations(page)).toEqual([]);
    const take = page.getByRole("form", { name: "收款" });
    await take.getByLabel("金额").fill("20");
    await take.getByLabel("实收现金").fill("50");
    await page.getByText("找零 ¥30.00").waitFor();
    // Another amount is offered, and the change is of that one.
    await page.getByRole("checkbox", { name: "选 污损赔款" }).check();
    await page.getByText("找零 ¥45.00").waitFor();
    await page.getByRole("checkbox", { name: "选 污损赔款" }).uncheck();
    await take.getByLabel("金额").fill("20");
    await button("收下", take).click();
    await owing("¥50.00");
    await page.getByRole("checkbox", { name: "选 污损赔款" }).check();
    await page.getByText("只付选中的 1 项").waitFor();
    await take.getByText("刷卡").click();
    await button("收下", take).click();
    await owing("¥45.00");
    await charge("污损赔款").getByText("已结清").waitFor();
  });

  it("takes 3.20 by the code on the phone (付款码); one that does not pay is said, and takes nothing", async () => {
    await page.getByText("加收一笔").click();
    const add = page.getByRole("form", { name: "加收一笔" });
    await add.getByLabel("什么费用").selectOption("printing");
    await add.getByLabel("金额").fill("3.20");
    await add.getByLabel("说明").fill("打印 32 页");
    await button("记上", add).click();
    await owing("¥48.20");
    await page.getByText("加收一笔").click();
    await page.getByRole("checkbox", { name: "选 打印复印费" }).check();
    const take = page.getByRole("form", { name: "收款" });
    await take.getByText("扫付款码").click();
    await take.getByLabel("读者手机上的付款码").focus();
    await scan("130000000000000009");
    await take.getByText("手机没有付成，没有扣款", { exact: false }).waitFor();
    expect(await violations(page)).toEqual([]);
    // The field is empty and has the focus: the next code is scanned as it comes.
    await scan("130000000000000001");
    await page.getByText("收到 ¥3.20").waitFor();
    await owing("¥45.00");
    await charge("打印复印费").getByText("已结清").waitFor();
  });

  it("lets off, writes off, gives back and cancels, each with its reason", async () => {
    await relieve("遗失赔款", "减免", { amount: "5", reason: "书价按折旧" });
    await owing("¥40.00");
    await relieve("遗失赔款", "核销", { amount: "3", reason: "馆长批准" });
    await owing("¥37.00");
    await relieve("污损赔款", "退费", { amount: "2", reason: "水渍不重" });
    await charge("污损赔款").getByText("已付 ¥3.00").waitFor();
    await page.getByText("加收一笔").click();
    const add = page.getByRole("form", { name: "加收一笔" });
    await add.getByLabel("什么费用").selectOption("card");
    await add.getByLabel("金额").fill("15");
    await add.getByLabel("说明").fill("补办读者证");
    await button("记上", add).click();
    await charge("补证工本费").waitFor();
    await relieve("补证工本费", "撤销", { reason: "旧证找到了" });
    await charge("补证工本费").getByText("已结清").waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it("takes a deposit and pays what is owed from it, and reverses a mistake", async () => {
    await page.locator("summary").filter({ hasText: "押金" }).click();
    const deposit = page.getByRole("form", { name: "押金" });
    await deposit.getByLabel("金额").fill("100");
    await button("办理", deposit).click();
    await page.getByText("¥100.00").first().waitFor();
    await deposit.getByLabel("事项").selectOption("depositApply");
    await deposit.getByLabel("金额").fill("7");
    await button("办理", deposit).click();
    await owing("¥30.00");
    await page.locator("summary").filter({ hasText: "收付流水" }).click();
    const applied = page.getByRole("listitem").filter({ hasText: "押金抵扣" }).first();
    await button("冲销", applied).click();
    await applied.getByLabel("理由").fill("抵错了");
    await applied.getByRole("form").getByRole("button", { name: "冲销" }).click();
    await page.getByText("已冲销").first().waitFor();
    await owing("¥37.00");
    expect(await violations(page)).toEqual([]);
  });

  it("closes the day: a difference needs its reason, and the report says every move", async () => {
    await page.goto(`${url}/staff/till`);
    const now = page.getByRole("table", { name: "本班" });
    await now.waitFor();
    // The float, the part in cash and the deposit; by card what was chosen.
    await expect
      .poll(() => now.getByRole("row").filter({ hasText: "应有" }).innerText(), { timeout: 20_000 })
      .toMatch(/320\.00[\s\S]*5\.00/);
    const close = page.getByRole("form", { name: "日结" });
    await close.getByLabel("抽屉里的现金").fill("319");
    await close.getByText(/相差 [-−]¥1\.00/).waitFor();
    await close.getByLabel("刷卡机").fill("5");
    await button("日结，不能再改", close).click();
    await close.getByText("账实不符要写原因").waitFor();
    await close.getByLabel("差额的原因").fill("找零少收一元");
    expect(await violations(page)).toEqual([]);
    await button("日结，不能再改", close).click();
    const past = page.getByRole("grid", { name: "往日日结" });
    await past.getByText("找零少收一元", { exact: false }).waitFor();
    await page.getByLabel("备用金").waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      past.getByRole("link", { name: "下载报表 CSV" }).first().click(),
    ]);
    const report = await (await import("node:fs/promises")).readFile(await download.path(), "utf8");
    expect(report).toContain("320.00");
    expect(report).toContain("找零少收一元");
    expect(complaints).toEqual([]);
  });
});
