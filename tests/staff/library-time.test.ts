import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, openBrowser, openPage } from "../setup/browser.ts";
import { testLibrary } from "../setup/library.ts";
import { type Clerk, openClerk, openDesk } from "./clerk.ts";

/** A browser whose clock is in another part of the world: what it shows and sends is the library's time. */
describe.skipIf(chromiumPath === undefined)("a desk far from its library", { timeout: 120_000 }, () => {
  const { url, name, password } = testLibrary();
  let browser: Browser;
  let page: Page;
  let clerk: Clerk;
  let dueAt = "";
  beforeAll(async () => {
    clerk = await openClerk(url, { name, password });
    await clerk.reader("FAR10001");
    await clerk.book("FARB0001", "远方的书");
    const lent = await clerk.send("POST", "/api/v1/check-outs", { readerBarcode: "FAR10001", itemBarcode: "FARB0001" });
    ({ dueAt } = lent.body["loan"] as { dueAt: string });
    browser = await openBrowser();
    ({ page } = await openPage(
      browser,
      { language: "zh", theme: "light", width: 1280 },
      { timezoneId: "Pacific/Honolulu" },
    ));
    await openDesk(page, url, { name, password });
  }, 180_000);
  afterAll(() => browser.close());

  it("shows the day on which a loan is due in the library", async () => {
    await page.keyboard.type("FAR10001");
    await page.keyboard.press("Enter");
    const inLibrary = new Intl.DateTimeFormat("zh-CN", { day: "numeric", month: "long", timeZone: "Asia/Shanghai" });
    await page.getByRole("heading", { name: "合成读者" }).waitFor();
    await page
      .getByText(inLibrary.format(new Date(dueAt)))
      .first()
      .waitFor();
  });

  it("takes the time at which a book came back by the library's clock", async () => {
    await page.keyboard.press("F4");
    const yesterday = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10);
    await page.locator('input[type="datetime-local"]').fill(`${yesterday}T10:00`);
    await page.getByText("10:00").waitFor();
    const asked = await readWhatIsSent(page, "/api/v1/check-ins");
    await page.keyboard.press("F2");
    await page.keyboard.type("FARB0001");
    await page.keyboard.press("Enter");
    expect(JSON.parse(await asked())).toMatchObject({ returnedAt: `${yesterday}T02:00:00.000Z` });
  });
});

/** @returns a function that waits for what the page sends to an address; the browser does not tell of bodies that are streamed */
async function readWhatIsSent(page: Page, path: string): Promise<() => Promise<string>> {
  await page.evaluate((wanted) => {
    const send = globalThis.fetch;
    globalThis.fetch = async (...asked) => {
      const request = new Request(...asked);
      if (request.url.endsWith(wanted)) document.body.dataset["sent"] = await request.clone().text();
      return await send(request);
    };
  }, path);
  return async () => {
    await page.waitForSelector("body[data-sent]");
    return (await page.getAttribute("body", "data-sent")) ?? "";
  };
}
