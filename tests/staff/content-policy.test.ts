import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../tools/root.ts";
import { chromiumPath, openBrowser, openPage } from "../setup/browser.ts";
import { type ServedStaff, serveStaff } from "./served-staff.ts";

describe.skipIf(chromiumPath === undefined)("the content policy", () => {
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

  it("finds nothing inline in the built pages", async () => {
    for (const name of ["index.html", "kiosk.html"]) {
      const html = await readFile(join(root, "dist/staff", name), "utf8");
      expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/i);
      expect(html.match(/<script\b[^>]*>/g)?.every((tag) => tag.includes(" src="))).toBe(true);
    }
  });

  it("finds no style attribute in the sources", async () => {
    const files = globSync("apps/staff/src/**/*.tsx", { cwd: root });
    expect(files.length).toBeGreaterThan(40);
    for (const file of files) expect(await readFile(join(root, file), "utf8"), file).not.toMatch(/\sstyle=/);
  });

  it("is never broken, whatever is opened", async () => {
    const { page, complaints } = await openPage(browser, { language: "zh", theme: "light", width: 1280 });
    await page.goto(`${served.origin}/staff/accounts`);
    await page.getByRole("button", { name: "我的设置" }).click();
    await page.getByRole("menuitem", { name: "退出登录" }).waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").getByRole("combobox").fill("红楼");
    await page.getByRole("option", { name: /脂评汇校本/ }).waitFor();
    await page.keyboard.press("Escape");
    await page.goto(`${served.origin}/staff/gallery`);
    await page.getByRole("button", { name: "打开扫描框" }).click();
    expect(await page.locator("style").count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it("is noticed when it is broken", async () => {
    const { page, complaints } = await openPage(browser, { language: "zh", theme: "light", width: 1280 });
    await page.goto(`${served.origin}/staff/accounts`);
    await page.evaluate(() =>
      document.head.append(Object.assign(document.createElement("style"), { textContent: "b{}" })),
    );
    await expect.poll(() => complaints.length).toBeGreaterThan(0);
  });
});
