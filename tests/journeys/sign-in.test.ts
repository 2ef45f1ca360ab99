import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, openBrowser, openPage } from "../setup/browser.ts";
import { testLibrary } from "../setup/library.ts";

const { url, name, password } = testLibrary();

describe.skipIf(chromiumPath === undefined)("somebody with an account", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  for (const javaScriptEnabled of [true, false]) {
    it(`is sent to sign in, comes back to where they were going, and signs out, scripts ${javaScriptEnabled}`, async () => {
      const { page } = await openPage(browser, { language: "zh", width: 390, theme: "light" }, { javaScriptEnabled });
      await page.goto(`${url}/zh/account`);
      expect(page.url()).toBe(`${url}/zh/sign-in?returnTo=%2Fzh%2Faccount`);
      await page.getByLabel("账号").fill(name);
      await page.getByLabel("密码").fill("not the password");
      await page.getByRole("button", { name: "登录", exact: true }).click();
      expect(await page.getByRole("alert").textContent()).toContain("账号或密码不对");
      expect(await page.getByLabel("账号").inputValue()).toBe(name);
      await page.getByLabel("密码").fill(password);
      await page.getByRole("button", { name: "登录", exact: true }).click();
      expect(page.url()).toBe(`${url}/zh/account`);
      expect(await page.textContent("main")).toContain("赵敏");
      await page.getByRole("button", { name: "退出登录" }).click();
      expect(page.url()).toBe(`${url}/zh`);
      await page.goto(`${url}/zh/account`);
      expect(page.url()).toContain("/zh/sign-in");
      await page.context().close();
    });
  }

  it("is never led to another site after signing in", async () => {
    const { page } = await openPage(browser, { language: "en", width: 1280, theme: "light" });
    await page.goto(`${url}/en/sign-in?returnTo=${encodeURIComponent("//evil.example/")}`);
    await page.getByLabel("Sign-in name").fill(name);
    await page.getByLabel("Password").fill(password);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    expect(page.url()).toBe(`${url}/en/account`);
    await page.context().close();
  });
});
