import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Ask, signInTo } from "../setup/ask-library.ts";
import { sideways, violations } from "../setup/axe.ts";
import { chromiumPath, openBrowser, openPage } from "../setup/browser.ts";
import { stateHours } from "../setup/building-hours.ts";
import { testLibrary } from "../setup/library.ts";

const { url, name, password } = testLibrary();

const branch = { name: { zh: "主馆", en: "Main Library" }, position: 0 };
const floors = [
  { code: "HOUSE-B1", floor: "B1", name: { zh: "密集书库", en: "Compact stacks" } },
  { code: "HOUSE-1F", floor: "1F", name: { zh: "新书架", en: "New books" } },
  { code: "HOUSE-2F", floor: "2F", name: { zh: "社会科学", en: "Social sciences" } },
  { code: "HOUSE-3F", floor: "3F", name: { zh: "文学艺术", en: "Literature and arts" } },
];
describe.skipIf(chromiumPath === undefined)("the home page of a library that states its floors and hours", () => {
  let browser: Browser;
  let ask: Ask;
  let putHoursBack: () => Promise<void>;

  beforeAll(async () => {
    browser = await openBrowser();
    ask = await signInTo(url, { name, password });
    putHoursBack = await stateHours(ask);
    await ask("PUT", "branches/HOUSE", branch);
    for (const [position, { code, ...floor }] of floors.entries())
      await ask("PUT", `locations/${code}`, { branch: "HOUSE", closed: false, position, ...floor });
  });

  afterAll(async () => {
    for (const { code } of floors) await ask("DELETE", `locations/${code}`);
    await ask("DELETE", "branches/HOUSE");
    await putHoursBack();
    await browser.close();
  });

  it.each([
    { language: "zh", width: 390, theme: "dark" },
    { language: "zh", width: 1280, theme: "light" },
    { language: "en", width: 320, theme: "light" },
    { language: "en", width: 1280, theme: "dark" },
  ] as const)("draws the building: nothing that axe finds, in $language at $width px", async (look) => {
    const { page, complaints } = await openPage(browser, look, { bypassCSP: true });
    await page.goto(`${url}/${look.language}`);
    const house = page.getByRole("list", { name: look.language === "zh" ? "主馆各层" : "Floors of the Main Library" });
    expect(await house.getByRole("listitem").count()).toBe(floors.length);
    // The stacks lie below the ground, last.
    expect(await house.getByRole("listitem").last().textContent()).toContain("B1");
    expect(await violations(page)).toEqual([]);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
