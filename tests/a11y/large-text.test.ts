import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath } from "../setup/browser.ts";
import { testLibrary } from "../setup/library.ts";

const { url } = testLibrary();

const paths = [
  "",
  "/search?q=synthetic",
  "/search?q=synthetic&view=grid",
  "/search?q=zzzz",
  "/advanced",
  "/records/1",
  "/records/1/marc",
  "/browse",
  "/browse/classes/I",
  "/browse/authors?at=Synthetic&kind=person",
  "/new-books",
  "/popular",
  "/shelf",
  "/list?works=1.2",
  "/hours",
  "/notices",
  "/sign-in",
  "/nothing",
  "/offline",
];

/** WCAG 2.2, 1.4.4: text twice its size, as the reader's browser is set, on the smallest phone, on a common one and on a small window. */
describe.skipIf(chromiumPath === undefined)("with text at 200 %", () => {
  let browser: Browser;
  beforeAll(async () => {
    const args = ["--no-sandbox", "--blink-settings=defaultFontSize=32"];
    browser = await chromium.launch({ executablePath: chromiumPath ?? "", args });
  });
  afterAll(() => browser.close());

  it.each(["zh", "en"])("no page in %s scrolls sideways or cuts its words off", async (language) => {
    const page = await browser.newPage();
    await page.goto(`${url}/${language}`);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("32px");
    const wrong: string[] = [];
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      for (const path of paths) {
        await page.goto(`${url}/${language}${path}`);
        wrong.push(...(await page.evaluate(findFaults)).map((fault) => `${width} px ${path}: ${fault}`));
      }
    }
    expect(wrong).toEqual([]);
    await page.context().close();
  });
});

/** Runs in the page. */
function findFaults(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const sideways = scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px too wide`] : [];
  const cut = [...document.querySelectorAll<HTMLElement>("main :is(h1, h2, h3, p, li, td, th, button, a, label)")]
    .filter((one) => {
      const { overflowX, textOverflow } = getComputedStyle(one);
      const hides = (overflowX === "hidden" || overflowX === "clip") && textOverflow !== "ellipsis";
      return hides && one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1;
    })
    .map((one) => `cut: ${one.textContent.trim().slice(0, 40)}`);
  return [...sideways, ...cut];
}
