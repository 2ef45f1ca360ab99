import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testLibrary } from "../setup/library.ts";
import { chromiumPath, openBrowser, openPage } from "../staff/browser.ts";

const { url, name, password } = testLibrary();
const axeSource = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const branch = { name: { zh: "主馆", en: "Main Library" }, position: 0 };
const floors = [
  { code: "HOUSE-B1", floor: "B1", name: { zh: "密集书库", en: "Compact stacks" } },
  { code: "HOUSE-1F", floor: "1F", name: { zh: "新书架", en: "New books" } },
  { code: "HOUSE-2F", floor: "2F", name: { zh: "社会科学", en: "Social sciences" } },
  { code: "HOUSE-3F", floor: "3F", name: { zh: "文学艺术", en: "Literature and arts" } },
];
const everyDay = [["08:00", "22:00"]];
const hours = {
  kind: "building",
  id: "main",
  zone: "Asia/Shanghai",
  name: { zh: "总馆", en: "Main building" },
  weeks: [
    {
      hours: {
        mon: everyDay,
        tue: everyDay,
        wed: everyDay,
        thu: everyDay,
        fri: everyDay,
        sat: everyDay,
        sun: everyDay,
      },
    },
  ],
};

type Ask = (method: string, path: string, body?: object) => Promise<Record<string, unknown>>;

/** The library's API, as its administrator asks it. */
async function signedIn(): Promise<Ask> {
  let cookie = "";
  const ask: Ask = async (method, path, body) => {
    const answer = await fetch(`${url}/api/v1/${path}`, {
      method,
      headers: {
        cookie,
        ...(body ? { "content-type": "application/json" } : {}),
        "sec-fetch-site": "same-origin",
        "idempotency-key": crypto.randomUUID(),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    expect([path, answer.ok]).toEqual([path, true]);
    cookie ||= answer.headers
      .getSetCookie()
      .map((one) => one.split(";")[0])
      .join("; ");
    const text = await answer.text();
    return text === "" ? {} : (JSON.parse(text) as Record<string, unknown>);
  };
  await ask("POST", "session", { signInName: name, password });
  return ask;
}

describe.skipIf(chromiumPath === undefined)("the home page of a library that states its floors and hours", () => {
  let browser: Browser;
  let ask: Ask;

  beforeAll(async () => {
    browser = await openBrowser();
    ask = await signedIn();
    const { version, calendars } = await ask("GET", "calendars");
    const change = { calendars: { ...Object(calendars), building: hours }, reason: "hours", moveDues: false };
    await ask("POST", "calendars/versions", { base: version, ...change });
    await ask("PUT", "branches/HOUSE", branch);
    for (const [position, { code, ...floor }] of floors.entries())
      await ask("PUT", `locations/${code}`, { branch: "HOUSE", closed: false, position, ...floor });
  });

  afterAll(async () => {
    for (const { code } of floors) await ask("DELETE", `locations/${code}`);
    await ask("DELETE", "branches/HOUSE");
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
    await page.evaluate(axeSource);
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
      return (await axe.run()).violations.map(({ id }) => id);
    });
    expect(violations).toEqual([]);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
