import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "../setup/axe.ts";
import { chromiumPath, openBrowser, openPage } from "../setup/browser.ts";
import { testLibrary } from "../setup/library.ts";
import { type Clerk, openClerk, openDesk } from "./clerk.ts";
import { layWire, type Wire } from "./cut-network.ts";

/** A card that was reported lost, and the network gone: the desk's signed list says so, and takes no list that is not genuine. */
describe.skipIf(chromiumPath === undefined)("the list of a desk without a network", { timeout: 120_000 }, () => {
  const { url, name, password } = testLibrary();
  let browser: Browser;
  let page: Page;
  let wire: Wire;
  let clerk: Clerk;
  beforeAll(async () => {
    wire = await layWire(url);
    clerk = await openClerk(url, { name, password });
    await clerk.reader("OFFL0001");
    await clerk.reader("OFFL0002");
    for (const code of ["OFFB0001", "OFFB0002"]) await clerk.book(code, `断网时借的书 ${code}`);
    const { body } = await clerk.send("POST", "/api/v1/desk-lookups", { code: "OFFL0001" });
    const lost = await clerk.send("POST", `/api/v1/readers/${String(body["id"])}/card-losses`, {});
    expect(lost.status).toBeLessThan(300);
    browser = await openBrowser();
    ({ page } = await openPage(browser, { language: "zh", theme: "light", width: 1280 }));
    await openDesk(page, wire.origin, { name, password });
    await page.getByText(/离线名单 /).waitFor();
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await wire.cut();
  });

  const scan = async (code: string) => {
    await page.keyboard.type(code);
    await page.keyboard.press("Enter");
  };
  const blocked = () => page.getByText("离线名单上说不能借");

  it("stops a card that was reported lost, and no other", async () => {
    await wire.cut();
    await scan("OFFL0002");
    await page.getByText("断网，读者证 OFFL0002").waitFor();
    expect(await blocked().count()).toBe(0);
    await page.keyboard.press("F9");
    await scan("OFFL0001");
    await blocked().waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it("is not taken when it was changed on the way: the one before goes on", async () => {
    await wire.mend();
    await page.route("**/api/v1/offline-list", async (route) => {
      const answer = await route.fetch();
      const sent = (await answer.json()) as { entries: string };
      // Somebody takes the lost card off the list.
      await route.fulfill({ json: { ...sent, entries: "" } });
    });
    await page.reload();
    await page.getByText("离线名单的签名不对，没有采用").waitFor();
    await page.getByText("光标在这里，可以扫").waitFor();
    await wire.cut();
    await scan("OFFL0001");
    await blocked().waitFor();
  });

  it("goes on when the network swallows every answer, and what the server had done already is done once", async () => {
    await page.unroute("**/api/v1/offline-list");
    await wire.mend();
    await page.reload();
    await page.getByText(/离线名单 /).waitFor();
    await scan("OFFL0002");
    await page.getByRole("heading", { name: "合成读者" }).waitFor();
    wire.slow(600_000);
    await scan("OFFB0001");
    await page.getByText("断网，借出已记下").waitFor();
    // Nobody waits in vain a second time.
    await scan("OFFB0002");
    await expect.poll(() => page.getByText("断网，借出已记下").count()).toBe(2);
    await wire.cut();
    wire.slow(0);
    await wire.mend();
    await page.getByText("补传了 2 笔").waitFor();
    expect(await page.getByText(/笔有冲突/).count()).toBe(0);
    const { body } = await clerk.send("POST", "/api/v1/desk-lookups", { code: "OFFL0002" });
    const lent = (body["loans"] as { item: { barcode: string } }[]).map(({ item }) => item.barcode);
    expect(lent.toSorted()).toEqual(["OFFB0001", "OFFB0002"]);
  });
});
