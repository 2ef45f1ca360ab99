import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "../setup/axe.ts";
import { chromiumPath, openBrowser, openPage } from "../setup/browser.ts";
import { testLibrary } from "../setup/library.ts";
import { type Clerk, openClerk, openDesk } from "./clerk.ts";
import { layWire, type Wire } from "./cut-network.ts";

const books = Array.from({ length: 60 }, (_, n) => `DROP${String(n + 1).padStart(4, "0")}`);
/** Somebody waits for it; it belongs to another branch; it was noted as damaged. */
const [held, away, torn] = ["DROP0007", "DROP0019", "DROP0033"];
const unknown = "NO-SUCH-BOOK";

/** Emptying the book drop (library-life §3): sixty books, faster than the network answers, with a mouse never touched. */
describe.skipIf(chromiumPath === undefined)("a book drop of sixty", { timeout: 180_000 }, () => {
  const { url, name, password } = testLibrary();
  let browser: Browser;
  let page: Page;
  let wire: Wire;
  let clerk: Clerk;
  const readers = ["DROPR001", "DROPR002", "DROPR003", "DROPR004"];

  beforeAll(async () => {
    wire = await layWire(url);
    clerk = await openClerk(url, { name, password });
    const there = { branch: "science", name: { zh: "理工二楼", en: "Science, floor 2" }, closed: false, position: 2 };
    await clerk.send("PUT", "/api/v1/locations/science-2", there);
    for (const card of [...readers, "DROPWAIT"]) await clerk.reader(card);
    for (const [n, itemBarcode] of books.entries()) {
      const location = itemBarcode === away ? "science-2" : "main-3";
      const title = `还书箱里的书之${n + 1}`;
      const { body } = await clerk.send("POST", "/api/v1/fast-items", { itemBarcode, title, kind: "book", location });
      const lent = await clerk.send("POST", "/api/v1/check-outs", { readerBarcode: readers[n % 4], itemBarcode });
      expect(lent.status).toBe(201);
      if (itemBarcode === held) {
        const wish = { readerBarcode: "DROPWAIT", recordId: body["recordId"], pickup: "main" };
        expect((await clerk.send("POST", "/api/v1/holds", wish)).status).toBe(201);
      }
    }
    const noted = { itemBarcode: torn, damage: "封底撕裂", repair: true };
    expect((await clerk.send("POST", "/api/v1/item-conditions", noted)).status).toBeLessThan(300);
    browser = await openBrowser();
    ({ page } = await openPage(browser, { language: "zh", theme: "light", width: 1280 }));
    await page.addInitScript(listen);
    await openDesk(page, wire.origin, { name, password });
    await page.getByLabel("本台在").selectOption("main");
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await wire.cut();
  });

  const slips = () => page.getByRole("region", { name: "刚办的" });
  const bins = () => page.getByRole("complementary", { name: "这一批去哪里" });

  it("is taken back whole on a slow network, also by what was scanned before the clerk went on to lend", async () => {
    await page.keyboard.press("F6");
    wire.slow(60);
    for (const code of [...books.slice(0, 40), unknown, ...books.slice(40)]) {
      await page.keyboard.type(code);
      await page.keyboard.press("Enter");
    }
    // A reader comes to the desk while some forty returns still wait: they stay returns.
    await page.keyboard.press("F3");
    await page.getByText(/还有 \d+ 个在处理/).waitFor();
    await page.keyboard.press("F6");
    await expect.poll(() => bins().innerText(), { timeout: 90_000 }).toMatch(/共 61 册/);
    wire.slow(0);
    expect((await bins().innerText()).replaceAll(/\s+/g, " ")).toMatch(
      /57 ?上架 1 ?送分馆 1 ?预约架 0 ?委托架 1 ?送修 1 ?没办成/,
    );
    for (const readerBarcode of readers) {
      const { body } = await clerk.send("POST", "/api/v1/desk-lookups", { code: readerBarcode });
      expect(body["loans"]).toEqual([]);
    }
  });

  it("keeps what needs a hand in sight, in words, though sixty books went by", async () => {
    expect(await slips().getByText("还书箱里的书之7", { exact: true }).count()).toBe(1);
    expect(await slips().getByText("还书箱里的书之19", { exact: true }).count()).toBe(1);
    expect(await slips().getByText("还书箱里的书之33", { exact: true }).count()).toBe(1);
    expect(await slips().getByRole("heading", { name: unknown }).count()).toBe(1);
    expect(await violations(page)).toEqual([]);
  });

  it("sounds one way for the shelf, another for what needs a hand, and a third for what was refused", async () => {
    const heard = await page.evaluate(() => (globalThis as unknown as { heard: number[] }).heard);
    const count = (frequency: number) => heard.filter((one) => one === frequency).length;
    // 660 and 880 ask for a look; 880 alone is done; 330 and 220 refuse.
    expect([count(660), count(880) - count(660), count(330)]).toEqual([3, 57, 1]);
  });

  it("is done with when the next begins", async () => {
    await bins().getByRole("button", { name: "开始新一批" }).focus();
    await page.keyboard.press("Enter");
    await bins().getByText("共 0 册").waitFor();
  });
});

/** Notes each tone that the desk plays. */
function listen(): void {
  const heard: number[] = [];
  Object.assign(globalThis, { heard });
  const play = OscillatorNode.prototype.start;
  OscillatorNode.prototype.start = function start(this: OscillatorNode, when?: number) {
    heard.push(Math.round(this.frequency.value));
    play.call(this, when);
  };
}
