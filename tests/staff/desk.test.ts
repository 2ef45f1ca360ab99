import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { sideways, violations } from "../setup/axe.ts";
import { chromiumPath, openBrowser, openPage } from "../setup/browser.ts";
import { administrator, problem } from "./fake-api.ts";
import { type ServedStaff, serveStaff } from "./served-staff.ts";

const item = {
  id: "5",
  recordId: "1",
  barcode: "Y0000001",
  title: "红楼梦",
  callNumber: "I242.4/10",
  location: "MAIN-3F",
};

/** A made-up reader. */
const borrower = {
  id: "7",
  displayName: "合成读者",
  category: "undergraduate",
  allowed: true,
  left: 19,
  loansHome: 1,
  loansOnSite: 0,
  overdueItems: 0,
  owes: { minor: 320, currency: "CNY" },
  findings: [{ code: "debt-exists", severity: "notice", text: { zh: "有欠款¥3.20", en: "owes ¥3.20" } }],
  loans: [
    {
      id: "9",
      item,
      lentAt: "2026-11-01T02:00:00Z",
      dueAt: "2026-12-01T14:00:00Z",
      dueBy: "day",
      renewals: 0,
      recalled: false,
    },
  ],
  holds: [],
};

/** A check-out that waits for a word. */
const asks = (text: string) =>
  problem(409, "circulation.check-out-refused", text, {
    findings: [{ code: "has-parts", severity: "confirm", text }],
  });

describe.skipIf(chromiumPath === undefined)("the desk", () => {
  let served: ServedStaff;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    served = await serveStaff();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });
  beforeEach(async () => {
    served.api.reset();
    const permissions = [...administrator.permissions, "circulation.loan.lend", "circulation.loan.read"];
    served.api.on("GET /api/v1/session", () => ({ body: { ...administrator, permissions } }));
    served.api.on("POST /api/v1/desk-lookups", ({ body }) =>
      (body as { code: string }).code === "R1"
        ? { body: borrower }
        : problem(404, "circulation.reader-unknown", "没有读者用这个号"),
    );
    ({ page } = await openPage(browser, { language: "zh", theme: "light", width: 1280 }));
    await page.goto(`${served.origin}/staff/desk`);
    await page.getByText("光标在这里，可以扫").waitFor();
  });
  afterEach(async () => await page.context().close());

  const scan = async (code: string) => {
    await page.keyboard.type(code);
    await page.keyboard.press("Enter");
  };
  const lendings = () => served.api.asked.filter(({ route }) => route === "POST /api/v1/check-outs");

  it("lends a list to nobody but who stood there when it began", async () => {
    const loan = { id: "11", dueAt: "2026-12-21T14:00:00Z", dueBy: "day" };
    served.api.on("POST /api/v1/check-outs", () => ({
      status: 201,
      body: { loan, item, readerId: "7", findings: [] },
    }));
    await page.goto(`${served.origin}/staff/desk/group`);
    await page.getByText("粘贴或上传名单", { exact: true }).first().click();
    await page.getByRole("textbox", { name: "粘贴或上传名单" }).fill("Y0000001\nY0000002");
    await page.getByRole("button", { name: "加进来" }).click();
    const lend = page.getByRole("button", { name: /借出这 2 册/ });
    expect(await lend.getAttribute("aria-disabled")).toBe("true");
    await page.getByRole("textbox", { name: "扫课代表或集体的证" }).focus();
    await scan("R1");
    await page.getByRole("region", { name: "合成读者" }).waitFor();
    const held = Promise.withResolvers<void>();
    await page.route("**/api/v1/check-outs", async (route) => {
      await held.promise;
      await route.continue();
    });
    await lend.click();
    await page.getByRole("button", { name: "正在借出" }).waitFor();
    expect(await page.getByRole("button", { name: "下一批" }).count()).toBe(0);
    held.resolve();
    await page.getByText("已借出 2，待借 0，没办成 0").waitFor();
    await page.getByRole("button", { name: "下一批" }).waitFor();
    expect(lendings().map(({ body }) => (body as { readerBarcode: string }).readerBarcode)).toEqual(["R1", "R1"]);
  });

  it("lends by scans alone: a card, then a book", async () => {
    const loan = { id: "11", dueAt: "2026-12-21T14:00:00Z", dueBy: "day" };
    served.api.on("POST /api/v1/check-outs", () => ({
      status: 201,
      body: { loan, item, readerId: "7", findings: [] },
    }));
    await scan("R1");
    await page.getByRole("heading", { name: "合成读者" }).waitFor();
    await page.getByText("有欠款¥3.20").waitFor();
    await scan("Y0000001");
    await page.getByText(/借到 12月21日/).waitFor();
    expect(lendings()[0]?.body).toEqual({ readerBarcode: "R1", itemBarcode: "Y0000001" });
    expect(lendings()[0]?.headers["idempotency-key"]).toMatch(/.{16}/);
  });

  it("asks for a reason where the rules want one, and sends it with what is passed", async () => {
    let tries = 0;
    served.api.on("POST /api/v1/check-outs", () => {
      tries += 1;
      if (tries > 1)
        return {
          status: 201,
          body: { loan: { id: "11", dueAt: "2026-12-21T14:00:00Z", dueBy: "day" }, item, readerId: "7", findings: [] },
        };
      return problem(409, "circulation.check-out-refused", "已满20册", {
        findings: [{ code: "limit-all", severity: "confirm", text: "已满20册，这是第21册" }],
      });
    });
    await scan("R1");
    await page.getByRole("heading", { name: "合成读者" }).waitFor();
    await scan("Y0000001");
    await page.getByText("已满20册，这是第21册").waitFor();
    await page.getByLabel("理由").fill("论文急用");
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "确认，借出" }).click();
    await page.getByText(/借到 12月21日/).waitFor();
    expect(lendings()[1]?.body).toMatchObject({ override: { codes: ["limit-all"], reason: "论文急用" } });
  });

  const lent = {
    status: 201,
    body: { loan: { id: "11", dueAt: "2026-12-21T14:00:00Z", dueBy: "day" }, item, readerId: "7", findings: [] },
  };

  it("loses no question when what is scanned after it goes through", async () => {
    const passed: string[] = [];
    served.api.on("POST /api/v1/check-outs", ({ body }) => {
      const { itemBarcode, override } = body as { itemBarcode: string; override?: object };
      if (override === undefined && itemBarcode !== "Y3") return asks(`附光盘 ${itemBarcode}`);
      passed.push(itemBarcode);
      return lent;
    });
    await scan("R1");
    await page.getByRole("heading", { name: "合成读者" }).waitFor();
    for (const code of ["Y1", "Y2", "Y3"]) await scan(code);
    await page.getByText(/借到 12月21日/).waitFor();
    await page.getByText("附光盘 Y1").waitFor();
    await page.getByRole("button", { name: "确认，借出" }).click();
    await page.getByText("附光盘 Y2").waitFor();
    await page.getByRole("button", { name: "确认，借出" }).click();
    await expect.poll(() => passed).toEqual(["Y3", "Y1", "Y2"]);
    expect(await page.getByRole("button", { name: "确认，借出" }).count()).toBe(0);
  });

  it("answers no question of one reader for the next, and says what was not lent", async () => {
    served.api.on("POST /api/v1/desk-lookups", ({ body }) =>
      (body as { code: string }).code.startsWith("R")
        ? { body: { ...borrower, displayName: `合成读者${(body as { code: string }).code}` } }
        : problem(404, "circulation.reader-unknown", "没有读者用这个号"),
    );
    served.api.on("POST /api/v1/check-outs", ({ body }) =>
      (body as { itemBarcode: string }).itemBarcode === "R2"
        ? problem(404, "circulation.item-unknown", "没有这个条码")
        : asks("附光盘一张"),
    );
    await scan("R1");
    await page.getByRole("heading", { name: "合成读者R1" }).waitFor();
    await scan("Y1");
    await page.getByRole("button", { name: "确认，借出" }).waitFor();
    await scan("R2");
    await page.getByRole("heading", { name: "合成读者R2" }).waitFor();
    expect(await page.getByRole("button", { name: "确认，借出" }).count()).toBe(0);
    const slip = page.getByRole("region", { name: "刚办的" }).getByRole("listitem").first();
    expect(await slip.innerText()).toContain("没借出，没有人确认");
    expect(await slip.innerText()).toContain("Y1");
  });

  it("lends a book that waits its turn as was chosen when it was scanned, and asks about it so", async () => {
    const held = Promise.withResolvers<void>();
    await page.route("**/api/v1/check-outs", async (route) => {
      await held.promise;
      await route.continue();
    });
    served.api.on("POST /api/v1/check-outs", ({ body }) =>
      "override" in (body as object) || (body as { itemBarcode: string }).itemBarcode === "Y1"
        ? lent
        : asks("附光盘一张"),
    );
    await scan("R1");
    await page.getByRole("heading", { name: "合成读者" }).waitFor();
    await scan("Y1");
    await scan("Y2");
    await page.getByLabel("只在馆内用").check();
    held.resolve();
    await page.getByRole("button", { name: "确认，借出" }).click();
    await page.getByRole("button", { name: "确认，借出" }).waitFor({ state: "hidden" });
    expect(lendings().map(({ body }) => (body as { itemBarcode: string; onSite?: boolean }).onSite)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("says where a returned book goes, larger than all else", async () => {
    served.api.on("POST /api/v1/check-ins", () => ({
      body: {
        item,
        cost: { amount: { minor: 50, currency: "CNY" } },
        goes: { to: "transit", branch: "science", branchName: { zh: "理工分馆", en: "Science Library" }, holdId: "3" },
      },
    }));
    await page.keyboard.press("F4");
    await scan("Y0000001");
    await page.getByText("送往 理工分馆，有人预约").waitFor();
    await page.getByText(/超期费 ¥0\.50/).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
  });

  it("takes a card that is scanned among books for the next reader", async () => {
    served.api.on("POST /api/v1/check-outs", () => problem(404, "circulation.item-unknown", "没有这个条码"));
    await scan("R1");
    await page.getByRole("heading", { name: "合成读者" }).waitFor();
    await scan("R1");
    await page.getByText("没有这个条码").waitFor({ state: "hidden" });
    await scan("NOTHING");
    await page.getByText("没有这个条码").waitFor();
  });
});
