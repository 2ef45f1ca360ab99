import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "../setup/axe.ts";
import { chromiumPath, openBrowser, openPage } from "../setup/browser.ts";
import { testLibrary } from "../setup/library.ts";
import { type Clerk, openClerk } from "../staff/clerk.ts";

const library = testLibrary();
const { url } = library;
const readerPassword = "nine paper lanterns";

const words = {
  zh: {
    name: "账号",
    password: "密码",
    signIn: "登录",
    mayBorrow: /现在可以借书，还可借 \d+ 册/,
    mayNot: /现在不能借书：欠款/,
    goThere: /主馆三楼/,
    loans: "在借的书",
    due: /还有\s*30\s*天/,
    renew: /续借到/,
    renewed: "续借了 1 册",
    renewedOnce: "已续借 1 次",
    refused: "不能续借",
    waiting: "有1位读者在等这本书",
    until: /还有\s*60\s*天/,
    holdButton: "预约，排队等它",
    first: /现在没人排队，您是第一位.*大约/,
    join: "排队等它",
    placed: "预约好了",
    rest: "暂停预约",
    resting: "暂停中，位置保留",
    wake: "恢复预约",
    change: "修改",
    cancel: "取消预约",
    cancelled: "预约取消了",
    onTheShelf: "到了，在主馆预约架",
    bring: "请馆员取来或送到别的馆",
    fees: "看看欠什么，怎么付",
    owed: "补证工本费",
    makeFeed: "生成链接",
  },
  en: {
    name: "Sign-in name",
    password: "Password",
    signIn: "Sign in",
    mayBorrow: /You can borrow \d+ more/,
    mayNot: /You cannot borrow just now: .*(owes?|owed|debt|¥)/i,
    goThere: /Main, floor 3/,
    loans: "My loans",
    due: /30 days/,
    renew: /Renew until/,
    renewed: "1 book renewed",
    renewedOnce: "renewed once",
    refused: "Cannot be renewed",
    waiting: "1 reader waiting for it",
    until: /60 days/,
    holdButton: "Place a hold",
    first: /Nobody is waiting: you would be first.*about/,
    join: "Join the queue",
    placed: "The hold is placed",
    rest: "Let it rest",
    resting: "Resting; you keep your place",
    wake: "Wake it now",
    change: "Change",
    cancel: "Cancel",
    cancelled: "The hold is cancelled",
    onTheShelf: "Ready on the hold shelf of Main",
    bring: "Have it brought to a desk",
    fees: "See what is owed and pay",
    owed: "New card",
    makeFeed: "Make a link",
  },
} as const;

/** The undergraduate's lending steps (library-life §3) on the running program: on a phone, and without scripts. */
describe.skipIf(chromiumPath === undefined).each([
  { language: "zh", width: 390, javaScriptEnabled: false },
  { language: "en", width: 1280, javaScriptEnabled: false },
  { language: "zh", width: 390, javaScriptEnabled: true },
] as const)(
  "an undergraduate borrows, $language, $width px, scripts: $javaScriptEnabled",
  ({ language, width, javaScriptEnabled }) => {
    const t = words[language];
    // Each look has a reader and books of its own in the one library.
    const key = `${language.toUpperCase()}${width}${javaScriptEnabled ? "J" : "N"}`;
    const signInName = `student.${key.toLowerCase()}`;
    let browser: Browser;
    let page: Page;
    let complaints: string[];
    let clerk: Clerk;
    const send = async (path: string, body: object) => {
      const answer = await clerk.send("POST", `/api/v1/${path}`, body);
      expect([path, answer.status < 300, answer.status < 300 || answer.body]).toEqual([path, true, true]);
      return answer.body;
    };
    const lend = (readerBarcode: string, itemBarcode: string) => send("check-outs", { readerBarcode, itemBarcode });
    const recordOf = async (itemBarcode: string) =>
      ((await send("item-lookups", { itemBarcode }))["item"] as { recordId: string }).recordId;
    const open = (path: string) => page.goto(`${url}/${language}${path}`);
    const main = () => page.locator("main");
    const press = (name: string | RegExp, within = main()) => within.getByRole("button", { name }).first().click();
    const says = async (text: string | RegExp) => expect(await main().innerText()).toMatch(text);

    beforeAll(async () => {
      clerk = await openClerk(url, library);
      for (const card of [`UG${key}`, `OTHER${key}`]) await clerk.reader(card);
      for (const n of [1, 2]) await clerk.book(`BK${n}${key}`, `线性代数讲义（合成${key}${n}）`);
      const account = await send("accounts", { signInName, displayName: "单合成", password: readerPassword });
      const { body } = await clerk.send("POST", "/api/v1/desk-lookups", { code: `UG${key}` });
      const readerId = String(body["id"]);
      const linked = await clerk.send("PUT", `/api/v1/readers/${readerId}/account`, { accountId: account["id"] });
      expect(linked.status).toBeLessThan(300);
      browser = await openBrowser();
      ({ page, complaints } = await openPage(browser, { language, width, theme: "light" }, { javaScriptEnabled }));
      page.setDefaultTimeout(10_000);
    }, 180_000);
    afterAll(() => browser.close());

    it("signs in on the way to the loans, and hears in one sentence that borrowing is open", async () => {
      await open("/loans");
      await page.getByLabel(t.name).fill(signInName);
      await page.getByLabel(t.password).fill(readerPassword);
      await page.getByRole("button", { name: t.signIn, exact: true }).click();
      // Asked once whether anything is kept beyond what lending needs.
      if (!page.url().endsWith("/loans")) await open("/loans");
      await says(t.mayBorrow);
    });

    it("sees the shelf of a book, and once it is lent, when it is due", async () => {
      await open(`/records/${await recordOf(`BK1${key}`)}`);
      await says(t.goThere);
      await lend(`UG${key}`, `BK1${key}`);
      await open("/loans");
      await says("线性代数讲义");
      await says(t.due);
      if (javaScriptEnabled) expect(await violations(page)).toEqual([]);
    });

    it("renews it, and is told why the second time does not go, and until when it stays", async () => {
      await press(t.renew);
      await says(t.renewed);
      await says(t.renewedOnce);
      const why = main().getByRole("button", { name: t.refused });
      expect(await why.getAttribute("aria-disabled")).toBe("true");
      const readerBarcode = `OTHER${key}`;
      await send("holds", { readerBarcode, recordId: await recordOf(`BK1${key}`), pickup: "main" });
      await open("/loans");
      await says(t.waiting);
      await says(t.until);
    });

    it("joins the queue of what another has, lets it rest, wakes it and leaves", async () => {
      await lend(`OTHER${key}`, `BK2${key}`);
      await open(`/records/${await recordOf(`BK2${key}`)}`);
      await main().getByRole("link", { name: t.holdButton }).first().click();
      await says(t.first);
      await press(t.join);
      await says(t.placed);
      await main().getByRole("link", { name: t.change }).first().click();
      await press(t.rest);
      await says(t.resting);
      await main().getByRole("link", { name: t.change }).first().click();
      await press(t.wake);
      await press(t.cancel);
      await says(t.cancelled);
    });

    it("is told on which hold shelf the next one stands", async () => {
      const recordId = await recordOf(`BK2${key}`);
      await open(`/records/${recordId}/hold`);
      await press(t.join);
      await send("check-ins", { itemBarcode: `BK2${key}`, branch: "main" });
      await open("/holds");
      await says(t.onTheShelf);
      if (javaScriptEnabled) expect(await violations(page)).toEqual([]);
    });

    it("asks why borrowing is closed, gets one sentence, and is led to what is owed", async () => {
      const { body } = await clerk.send("POST", "/api/v1/desk-lookups", { code: `UG${key}` });
      const amount = { minor: 1500, currency: "CNY" };
      await send(`readers/${String(body["id"])}/charges`, { income: "card", amount, note: "补办读者证" });
      await open("/account");
      await says(t.mayNot);
      await main().getByRole("link", { name: t.fees }).first().click();
      await says(t.owed);
      await says("¥15.00");
    });

    it("takes the due dates along in a calendar", async () => {
      await open("/calendar-feed");
      await press(t.makeFeed);
      const html = await page.content();
      const [link = ""] = /\/calendar\/(?:zh|en)\/[\w-]+\.ics/.exec(html) ?? [];
      const calendar = await (await fetch(url + link)).text();
      expect(calendar.replaceAll("\r\n ", "")).toContain("线性代数讲义");
      expect(complaints).toEqual([]);
    });

    it.runIf(javaScriptEnabled)("knows without a network what is due, as it was last seen", async () => {
      await open("/loans");
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
      await open("/loans");
      await page.context().setOffline(true);
      await open("/holds");
      await page.getByRole("link", { name: "在借的书" }).last().click();
      await page.getByText(/这是 .* 的样子/).waitFor();
      await says("线性代数讲义");
      await page.context().setOffline(false);
    });
  },
);
