import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromiumPath, openBrowser, openPage } from "../setup/browser.ts";
import { testLibrary } from "../setup/library.ts";
import { type Clerk, openClerk } from "../staff/clerk.ts";

const { url, name, password } = testLibrary();
const readerPassword = "first day in the stacks";

/** What a reader reads on the buttons and links of the day. */
const words = {
  zh: {
    signInName: "账号",
    password: "密码",
    signIn: "登录",
    hold: "预约，排队等它",
    join: "排队等它",
    placed: "预约好了",
    renew: /^续借到/u,
    renewed: "续借了 1 册",
    owes: "一共欠 ¥0.60",
    bring: "在哪里取",
    out: "都借出了",
  },
  en: {
    signInName: "Sign-in name",
    password: "Password",
    signIn: "Sign in",
    hold: "Place a hold",
    join: "Join the queue",
    placed: "The hold is placed",
    renew: /^Renew until/u,
    renewed: "1 book renewed",
    owes: "You owe ¥0.60 in all",
    bring: "Fetch it at",
    out: "All on loan",
  },
} as const;

const variants = (["zh", "en"] as const).flatMap((language, index) =>
  [true, false].map((scripts, turn) => ({ language, scripts, n: index * 2 + turn })),
);

const itemsOf = (barcode: string) => ({
  items: [{ barcode, kind: "book", location: "main-3", callNumber: "Q111.2/1" }],
});

async function recordOf(title: string): Promise<string> {
  const answer = await fetch(`${url}/api/v1/search?${new URLSearchParams({ q: title, limit: "1" })}`);
  const { hits } = (await answer.json()) as { hits: { id: string }[] };
  return hits[0]?.id ?? "";
}

async function signIn(page: Page, { language, n }: (typeof variants)[number]): Promise<void> {
  const t = words[language];
  await page.getByLabel(t.signInName).fill(`first-day-${n}`);
  await page.getByLabel(t.password).fill(readerPassword);
  await page.getByRole("button", { name: t.signIn, exact: true }).click();
}

/** An undergraduate's first day, the steps that the catalogue and lending have (library-life §3), on a phone. */
describe.skipIf(chromiumPath === undefined)("an undergraduate's first day", () => {
  let browser: Browser;
  let clerk: Clerk;
  beforeAll(async () => {
    browser = await openBrowser();
    clerk = await openClerk(url, { name, password });
    const wanted = await recordOf("On the origin of species");
    const added = await clerk.send("POST", `/api/v1/records/${wanted}/items`, itemsOf("FDW00001"));
    expect(added, JSON.stringify(added.body)).toMatchObject({ status: 201 });
    await clerk.reader("FD90000");
    await lend("FD90000", "FDW00001");
    for (const { n } of variants) await enrol(n);
  }, 120_000);
  afterAll(() => browser.close());

  const lend = async (readerBarcode: string, itemBarcode: string) =>
    expect((await clerk.send("POST", "/api/v1/check-outs", { readerBarcode, itemBarcode })).status).toBeLessThan(300);

  /** A synthetic reader with an account, one loan and a small debt. */
  async function enrol(n: number): Promise<void> {
    const signInName = `first-day-${n}`;
    const account = await clerk.send("POST", "/api/v1/accounts", {
      signInName,
      displayName: "合成新生",
      password: readerPassword,
      roles: [],
    });
    const made = await clerk.send("POST", "/api/v1/readers", {
      names: [{ kind: "usual", text: "合成新生" }],
      category: "undergraduate",
      expiresOn: "2030-07-31",
      cards: [{ kind: "barcode", code: `FD8000${n}` }],
    });
    const id = String(made.body["id"]);
    const link = await clerk.send("PUT", `/api/v1/readers/${id}/account`, { accountId: String(account.body["id"]) });
    expect(link.status).toBe(200);
    const charge = { income: "card", amount: { minor: 60, currency: "CNY" }, note: "合成补证" };
    expect((await clerk.send("POST", `/api/v1/readers/${id}/charges`, charge)).status).toBe(201);
    await clerk.book(`FDL0000${n}`, `合成教材第${n}种`);
    await lend(`FD8000${n}`, `FDL0000${n}`);
  }

  it.each(variants)(
    "searches, waits for a book, sees the loans, renews and looks at fees: $language, scripts $scripts",
    async (variant) => {
      const { language, scripts } = variant;
      const t = words[language];
      const { page, complaints } = await openPage(
        browser,
        { language, width: 390, theme: "light" },
        { javaScriptEnabled: scripts },
      );
      await page.goto(`${url}/${language}`);
      await page.locator("#q").fill("origin of species");
      await page.locator("#q").press("Enter");
      await page.waitForURL(/\/search\?/u);
      const hit = page
        .locator(".hit")
        .filter({ hasText: /origin of species/iu })
        .first();
      await expect.poll(async () => await hit.textContent()).toContain(t.out);
      await hit.locator("h3 a").click();
      await page.getByRole("link", { name: t.hold }).click();
      await page.waitForURL(/sign-in/u);
      await signIn(page, variant);
      await page.waitForURL(/\/hold$/u);
      await page.getByLabel(t.bring).selectOption("main");
      await page.getByRole("button", { name: t.join }).click();
      await page.waitForURL(/\/holds/u);
      expect(await page.textContent("main")).toContain(t.placed);

      await page.goto(`${url}/${language}/loans`);
      expect(await page.textContent("main")).toContain(`合成教材第${variant.n}种`);
      await page.getByRole("button", { name: t.renew }).click();
      await page.waitForURL(/\/loans/u);
      expect(await page.textContent("main")).toContain(t.renewed);

      await page.goto(`${url}/${language}/fees`);
      expect(await page.textContent("main")).toContain(t.owes);
      await page.goto(`${url}/${language}/my-searches?save=${encodeURIComponent("q=origin+of+species")}`);
      await page.locator("form button[value=save]").click();
      await page.waitForURL(/done=kept/u);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
    60_000,
  );
});
