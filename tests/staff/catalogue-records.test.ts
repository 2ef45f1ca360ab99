import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { chromiumPath, openBrowser, openPage } from "../setup/browser.ts";
import { fakeCatalogue } from "./catalogue-fakes.ts";
import { type ServedStaff, serveStaff } from "./served-staff.ts";

const look = { language: "zh", theme: "light", width: 1280 } as const;

describe.skipIf(chromiumPath === undefined)("a cataloguer", () => {
  let served: ServedStaff;
  let browser: Browser;
  let page: Page;
  let complaints: string[];
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
    fakeCatalogue(served.api);
    ({ page, complaints } = await openPage(browser, look));
  });
  afterEach(async () => {
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  const open = (path: string) => page.goto(served.origin + path);
  const sent = (route: string) => served.api.asked.filter((one) => one.route === route).map(({ body }) => body);

  it("sees who changed what, and goes back to an earlier version, and forth again", async () => {
    await open("/staff/records/1");
    await page.locator("ins").getByText("，高鹗").waitFor();
    await page.getByText("钱芳").waitFor();
    await page.getByText("导入 7").first().waitFor();
    await page.getByRole("button", { name: "回到第 2 版" }).click();
    await page.getByText("回到了第 2 版的内容").waitFor();
    await page.locator(".toast").getByRole("button", { name: "撤销" }).click();
    await expect
      .poll(() => sent("POST /api/v1/records/1/undo"))
      .toEqual([
        { version: 3, to: 2 },
        { version: 4, to: 3 },
      ]);
  });

  it("reads the MARC with the names of fields and subfields in words", async () => {
    await open("/staff/records/1");
    await page.getByLabel("字段和子字段名").check();
    await page.getByRole("rowheader", { name: /200 题名与责任说明/ }).waitFor();
    await page.getByText("第一责任说明").first().waitFor();
  });

  it("deletes a record at once, and brings it back by the undo beside the news", async () => {
    await open("/staff/records/1");
    await page.getByRole("button", { name: "删除" }).click();
    await page.getByText("内容都还在，可以恢复").waitFor();
    await page.locator(".toast").getByRole("button", { name: "撤销" }).click();
    await page.getByRole("link", { name: /编辑/ }).waitFor();
  });

  it("takes an authority back to what it said, once it is known how many records that rewrites", async () => {
    await open("/staff/authorities/7");
    await page.locator("del").getByText("霑").waitFor();
    await page.getByRole("button", { name: "回到第 1 版" }).click();
    await page.getByText("会改写 3 条书目的标目").waitFor();
    await page.getByRole("button", { name: "照改" }).click();
    await expect
      .poll(() => sent("POST /api/v1/authorities/7/undo"))
      .toEqual([
        { version: 2, to: 1, confirmed: false },
        { version: 2, to: 1, confirmed: true },
      ]);
  });

  it("merges an authority into its neighbour with the keys only, told first what that rewrites, and has it back", async () => {
    const near = [{ text: "曹雪芹，1715-1763", records: 3, authorityId: "8", role: "preferred", see: [] }];
    served.api.on("GET /api/v1/headings", ({ query }) => ({
      body: { items: query.get("anchor") === "曹雪" ? near : [] },
    }));
    await open("/staff/authorities/7");
    await page.getByRole("link", { name: "合并", exact: true }).focus();
    await page.keyboard.press("Enter");
    await page.getByLabel("并入的另一条是哪一条").fill("曹雪");
    await page.getByRole("link", { name: "曹雪芹，1715-1763" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("3 条书目的标目由“曹雪芹，1715-1763”改写为“曹雪芹，约1715-约1763”").waitFor();
    await page.getByRole("button", { name: "合并", exact: true }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("并入了“曹雪芹，约1715-约1763”").waitFor();
    expect(sent("POST /api/v1/authorities/7/merge")).toEqual([{ loserId: "8", version: 2, loserVersion: 1 }]);
    await page.locator(".toast").getByRole("button", { name: "撤销合并" }).click();
    await page.waitForURL("**/staff/authorities/8");
    expect(sent("POST /api/v1/authorities/8/unmerge")).toHaveLength(1);
  });

  it("has a merged authority back from its own page", async () => {
    const merged = { id: "8", profile: "cnmarc", source: "local", sourceKey: "A2", kind: "person", version: 2 };
    const told = { heading: "曹雪芹，1715-1763", changedAt: "2026-09-05T01:00:00Z", changedBy: "account:12" };
    const authority = { ...merged, ...told, marc: { leader: "", fields: [] }, mergedInto: "7" };
    const gone = { ...authority, deletedAt: "2026-09-05T01:00:00Z" };
    served.api.on("GET /api/v1/authorities/8", () => ({ body: { authority: gone, forms: [], records: 0 } }));
    await open("/staff/authorities/8");
    await page.getByRole("button", { name: "撤销合并" }).click();
    await page.getByText("合并撤销了").waitFor();
  });

  it("sees what became of volumes and statements, and takes a change back", async () => {
    await open("/staff/records/1/holdings");
    await page.locator("ins").getByText("上册，线装").waitFor();
    await page.getByRole("button", { name: "撤销这次改动" }).first().click();
    await page.getByText("这次改动撤销了").waitFor();
    expect(sent("POST /api/v1/part-changes/2/undo")).toHaveLength(1);
  });

  it("removes a statement and has it back as it was, not one that says the same", async () => {
    const removal = { id: "9", kind: "holdings", partId: "1", act: "removed", changes: [] };
    const news = { changedAt: "2026-09-05T01:00:00Z", changedBy: "account:12" };
    served.api.on("DELETE /api/v1/holdings/1", () => ({ body: { removed: true } }));
    served.api.on("GET /api/v1/records/1/part-changes", () => ({ body: { items: [{ ...removal, ...news }] } }));
    served.api.on("POST /api/v1/part-changes/9/undo", () => ({ body: { ...removal, ...news } }));
    await open("/staff/records/1/holdings");
    await page.getByText("上册，线装").first().click();
    await page.getByRole("button", { name: "删除" }).click();
    await page.locator(".toast").getByRole("button", { name: "撤销" }).click();
    await expect.poll(() => sent("POST /api/v1/part-changes/9/undo")).toHaveLength(1);
    expect(sent("POST /api/v1/records/1/holdings")).toEqual([]);
  });

  it("merges two records, choosing field by field", async () => {
    await open("/staff/duplicates");
    await page.getByRole("link", { name: "并排看" }).click();
    await page.getByLabel("留哪个 200").selectOption("right");
    await page.getByRole("button", { name: "合并", exact: true }).click();
    await page.getByText("合并好了").waitFor();
    const [body] = sent("POST /api/v1/records/1/merge") as [
      { loserId: string; marc: { fields: Record<string, unknown>[] } },
    ];
    expect(body.loserId).toBe("2");
    const tags = body.marc.fields.flatMap((field) => Object.keys(field));
    expect(tags.filter((tag) => tag === "001" || tag === "330")).toEqual(["001", "330"]);
    expect(body.marc.fields[0]).toEqual({ "001": "012003" });
    expect(body.marc.fields.find((field) => "200" in field)?.["200"]).toMatchObject({
      subfields: [{ a: "红楼梦" }, { f: "曹雪芹著" }],
    });
  });

  it("changes many records after seeing what it would do, and takes it back", async () => {
    await open("/staff/batch-changes/new");
    await page.getByLabel("记录号", { exact: true }).check();
    await page.getByLabel("记录号，空格或换行分开").fill("1 2");
    await page.getByLabel("字段", { exact: true }).fill("210");
    await page.getByLabel("找").fill("沈阳");
    await page.getByLabel("换成").fill("沈阳市");
    await page.getByRole("button", { name: "先算一遍" }).click();
    await page.getByText("会改 1 条").waitFor();
    await page.locator("ins").getByText("市").waitFor();
    expect(sent("POST /api/v1/batch-changes")).toMatchObject([{ selection: { by: "records", ids: ["1", "2"] } }]);
    await page.getByRole("button", { name: "改这 1 条" }).click();
    await page.getByText("改了 1 条").waitFor();
    await page.getByRole("button", { name: "整批撤销" }).click();
    await page.getByText("撤销了 1 条").waitFor();
  });

  it("makes a new authority record from a template, found from the list of headings", async () => {
    await open("/staff/authorities");
    await page.getByRole("link", { name: "新建规范记录" }).click();
    await page.getByRole("heading", { name: "新建规范记录", level: 1 }).waitFor();
    await page.getByText("团体名称", { exact: true }).click();
    await page.getByText("210", { exact: true }).first().waitFor();
    await page.keyboard.press("Control+s");
    await page.waitForURL("**/staff/authorities/7");
    expect(sent("POST /api/v1/authorities")).toMatchObject([{ profile: "cnmarc" }]);
  });

  it("makes an authority of a heading that has none", async () => {
    served.api.on("GET /api/v1/headings", () => ({
      body: { items: [{ text: "Abelson, Harold, 1947-", records: 1, see: [] }] },
    }));
    await open("/staff/authorities");
    await page.getByRole("link", { name: "建一条：“Abelson, Harold, 1947-”的规范记录" }).press("Enter");
    await page.getByRole("heading", { name: "新建规范记录", level: 1 }).waitFor();
    await page.getByText("Abelson, Harold,").first().waitFor();
    await page.keyboard.press("Control+s");
    await page.waitForURL("**/staff/authorities/7");
    const [created] = sent("POST /api/v1/authorities") as { profile: string; marc: { fields: object[] } }[];
    expect(created?.profile).toBe("marc21");
    expect(created?.marc.fields).toContainEqual({
      "100": { ind1: "1", ind2: " ", subfields: [{ a: "Abelson, Harold," }, { d: "1947-" }] },
    });
  });

  it("links a name to its authority without leaving the keyboard", async () => {
    await open("/staff/records/1/edit");
    await page.getByRole("grid").waitFor();
    await page.keyboard.press("Control+g");
    await page.getByRole("textbox", { name: "跳到字段" }).waitFor();
    await page.keyboard.type("701");
    await page.keyboard.press("F3");
    await page.getByText("“曹霑”见 曹雪芹").waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect
      .poll(() => page.locator("[data-active] textarea").inputValue())
      .toBe("‡a曹雪芹‡f约1715-约1763‡3A0001‡4著");
  });
});
