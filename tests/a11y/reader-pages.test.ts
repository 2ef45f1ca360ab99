import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sideways, violations } from "../setup/axe.ts";
import { chromiumPath, openBrowser, openPage } from "../setup/browser.ts";
import { testLibrary } from "../setup/library.ts";

const { url } = testLibrary();

const pages = [
  "",
  "/search?q=synthetic",
  "/search?q=zzzz",
  "/advanced",
  "/advanced?go=1",
  "/search?q=synthetic&view=dense",
  "/search?q=synthetic&view=grid",
  "/search?q=synthetic+zzzz",
  "/search?class=I&language=chi",
  "/search/values/subject",
  "/records/1",
  "/records/1/marc",
  "/records/999999",
  "/browse",
  "/browse/authors?at=Synthetic&kind=person",
  "/browse/subjects",
  "/browse/classes",
  "/browse/classes/I",
  "/authors/曹雪芹",
  "/subjects/Reports",
  "/new-books",
  "/popular",
  "/shelf",
  "/list",
  "/list?works=1.2",
  "/about",
  "/hours",
  "/notices",
  "/contact",
  "/privacy",
  "/sign-in",
  "/sign-in/mail/code",
  "/sign-in/mail/code?key=elsewhere",
  "/verify",
  "/verify/ABCD-EFGH",
  "/register",
  "/register/sent",
  "/register/confirm?key=unknown",
  "/set-up",
  "/nothing",
  "/offline",
  "/gallery/problems/too-many",
  "/gallery/problems/fault",
  "/gallery/problems/not-ready",
  "/gallery/problems/index-being-built",
];
/** 320 px is also 1280 at 400 %, 640 px at 200 % (WCAG 2.2, 1.4.10 and 1.4.4). */
const looks = [
  { language: "zh", width: 390, theme: "light" },
  { language: "en", width: 1280, theme: "dark" },
  { language: "zh", width: 640, theme: "dark" },
  { language: "en", width: 320, theme: "light" },
] as const;

/** Each page in two of the four looks: both languages, both themes, a narrow and a wide one; neighbours in the list take turns. */
const looksOf = (index: number): readonly (typeof looks)[number][] =>
  index % 2 === 0 ? [looks[0], looks[1]] : [looks[2], looks[3]];
const pagesIn = (look: (typeof looks)[number]) => pages.filter((_, index) => looksOf(index).includes(look));

describe.skipIf(chromiumPath === undefined).each(looks)("reader pages, $language, $width px, $theme", (look) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it.each(pagesIn(look))(
    "%s has nothing that axe finds, no sideways scrolling, and keeps to the content policy",
    async (path) => {
      // The policy forbids injected scripts, which is what axe is: it is let past for the examination only.
      const { page, complaints } = await openPage(browser, look, { bypassCSP: true });
      await page.goto(`${url}/${look.language}${path}`);
      expect(await violations(page)).toEqual([]);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );
});

describe.skipIf(chromiumPath === undefined)("by keyboard alone", () => {
  it("the first Tab meets the way to the content, and the search works without a mouse", async () => {
    const browser = await openBrowser();
    const { page } = await openPage(browser, { language: "en", width: 1280, theme: "light" });
    await page.goto(`${url}/en`);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to content");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.type("species");
    await page.keyboard.press("Enter");
    await page.waitForURL(/q=species/);
    expect(await page.locator(".hit h3").first().textContent()).toContain("On the origin of species");
    await browser.close();
  });
});
