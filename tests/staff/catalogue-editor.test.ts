import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { chromiumPath, openBrowser, openPage } from "../setup/browser.ts";
import { aLongRecord, fakeCatalogue, type record, withField } from "./catalogue-fakes.ts";
import { type ServedStaff, serveStaff } from "./served-staff.ts";

const look = { language: "zh", theme: "light", width: 1280 } as const;

describe.skipIf(chromiumPath === undefined)("the MARC editor, by keys alone", () => {
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
    ({ page, complaints } = await openPage(browser, look, { permissions: ["clipboard-read", "clipboard-write"] }));
  });
  afterEach(async () => {
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  const open = async (path = "/staff/records/1/edit") => {
    await page.goto(served.origin + path);
    await page.getByRole("grid").waitFor();
  };
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const type = (text: string) => page.keyboard.insertText(text);
  const goTo = async (tag: string) => {
    await press("Control+g");
    await page.getByRole("textbox", { name: "跳到字段" }).waitFor();
    await page.keyboard.type(tag);
    await page
      .locator("[data-active]")
      .filter({ has: page.locator(`input[name=tag][value="${tag}"]`) })
      .waitFor();
  };
  /** The field with the cursor, as it stands. */
  const inHand = () => page.locator("[data-active] textarea").inputValue();
  const tags = () =>
    page.locator("[role=row]").evaluateAll((rows) =>
      rows.map((row) => {
        const input = row.querySelector<HTMLInputElement>("input[name=tag]");
        return input ? input.value : (row.querySelector("[data-cell=tag]")?.textContent ?? "");
      }),
    );
  const sent = (route = "PUT /api/v1/records/1") =>
    served.api.asked.filter((one) => one.route === route).map(({ body }) => body as Sent);
  interface Sent {
    readonly version: number;
    readonly marc: { readonly fields: readonly Record<string, { readonly subfields: unknown }>[] };
  }
  const sentField = (tag: string) =>
    sent()
      .at(-1)
      ?.marc.fields.find((field) => tag in field)?.[tag]?.subfields;
  const save = async () => {
    await press("Control+s");
    await page.getByText("保存好了").last().waitFor();
  };

  it("changes a field and saves it over the version that was seen", async () => {
    await open();
    await goTo("200");
    await press("End");
    await type("，程伟元补");
    await save();
    expect(sent().at(-1)?.version).toBe(3);
    expect(sentField("200")).toEqual([{ a: "红楼梦" }, { e: "脂评汇校本" }, { f: "曹雪芹，高鹗著，程伟元补" }]);
    await page.getByText("没有改动").waitFor();
  });

  it("adds a field: tag, indicators and subfields in one go, also where an indicator stays as it is", async () => {
    await open();
    await goTo("606");
    await press("Enter");
    await page.keyboard.type("6060#");
    await press("End");
    await type("红学");
    await page.keyboard.type("$");
    await type("x研究");
    expect(await inHand()).toBe("‡a红学‡x研究");
    await save();
    const fields = sent()
      .at(-1)!
      .marc.fields.filter((field) => "606" in field);
    expect(fields[1]).toEqual({ "606": { ind1: "0", ind2: " ", subfields: [{ a: "红学" }, { x: "研究" }] } });
  });

  it("writes a dollar for two, and a delimiter by F9 whatever the input method", async () => {
    await open();
    await goTo("210");
    await press("End");
    await page.keyboard.type("$$");
    expect(await inHand()).toMatch(/2008\$$/);
    await press("F9");
    expect(await inHand()).toMatch(/2008\$‡$/);
  });

  it("moves, doubles and deletes fields, and takes everything back step by step", async () => {
    await open();
    await goTo("210");
    const before = await tags();
    await press("Alt+ArrowDown");
    expect((await tags()).slice(8, 11)).toEqual(["200", "215", "210"]);
    await press("Control+d", "Control+Shift+ArrowUp", "Alt+Delete");
    expect((await tags()).slice(8, 11)).toEqual(["200", "215", "606"]);
    await press("Control+z", "Control+z", "Control+z");
    expect(await tags()).toEqual(before);
    await press("Control+Shift+z");
    expect((await tags()).slice(8, 11)).toEqual(["200", "215", "210"]);
  });

  it("takes in lines of another system, and gives whole fields to the clipboard", async () => {
    await open();
    await goTo("606");
    await page.evaluate(() => navigator.clipboard.writeText("=607  \\\\$aBeijing\n610 0  ▼a红学▼a脂评"));
    await press("Control+v");
    expect((await tags()).slice(11, 14)).toEqual(["606", "607", "610"]);
    expect(await inHand()).toBe("‡a红学‡a脂评");
    await press("Control+c");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("610 0# $a红学$a脂评");
  });

  it("goes from subfield to subfield, and says what each is for", async () => {
    await open();
    await goTo("200");
    await press("Home", "Tab", "Tab");
    await page.locator("[aria-current=true]").getByText("其他题名信息").waitFor();
    await press("Shift+Tab");
    await page.locator("[aria-current=true]").getByText("正题名").first().waitFor();
  });

  it("finds what is wrong while one types, goes there and mends it", async () => {
    await open();
    await page.getByRole("heading", { name: "问题（1）" }).waitFor();
    await goTo("690");
    await press("F8");
    expect(await inHand()).toContain("978-7-80601-978-9");
    await press("Alt+Enter");
    expect(await inHand()).toBe("‡z978-7-80601-978-9‡dCNY29.80");
    await page.getByText("没有发现问题").waitFor();
  });

  it("fills fixed-length data in words", async () => {
    await open();
    await goTo("100");
    await press("F2");
    await page
      .getByLabel("政府出版物")
      .selectOption({ label: "a 国家级" })
      .catch(() => undefined);
    await page.getByLabel(/出版年 1/).fill("2009");
    await press("Enter");
    expect(await inHand()).toMatch(/^‡a20080901d2009/);
    expect((await inHand()).length).toBe(38);
  });

  it("suggests pinyin, with another reading where there are several", async () => {
    await open();
    await goTo("701");
    await page.locator("[data-active] textarea").fill("‡a曹雪乐");
    await press("F6");
    await page.getByLabel("“乐”的读音").selectOption("yue4");
    await page.getByRole("button", { name: "填进字段" }).press("Enter");
    expect(await inHand()).toBe("‡a曹雪乐‡9cao xue yue");
  });

  it("takes a 种次号 that nobody else gets, into the holdings field", async () => {
    await open();
    await press("F4");
    await page.getByLabel("分类号").waitFor();
    await press("Enter");
    await page.getByText("12 号归你了").waitFor();
    await press("Enter");
    expect(await tags()).toContain("905");
    expect(await inHand()).toBe("‡dI242.4‡e12");
    expect(sent("POST /api/v1/call-numbers/reservations")).toEqual([{ class: "I242.4", recordId: "1" }]);
  });

  it("keeps a draft through a crash, and lets it go when asked", async () => {
    await open();
    await goTo("200");
    await press("End");
    await type("，程伟元补");
    await page.getByText("改了 1 个字段").waitFor();
    await page.reload();
    await page.getByText("没来得及保存的草稿").waitFor();
    await goTo("200");
    expect(await inHand()).toContain("程伟元补");
    await page.getByRole("button", { name: "丢掉草稿" }).click();
    await page.getByText("没有改动").waitFor();
  });

  it("sets both changes side by side when somebody saved meanwhile, and loses neither", async () => {
    const theirs = withField("690", { ind1: " ", ind2: " ", subfields: [{ a: "I242.47" }] });
    await open();
    await goTo("200");
    await press("End");
    await type("，程伟元补");
    const changed = withTitle({ ...theirs, version: 5, changedBy: "account:3" });
    let saved = 0;
    served.api.on("GET /api/v1/records/1", () => ({ body: changed }));
    served.api.on("PUT /api/v1/records/1", ({ body }) => {
      const { version, marc } = body as Sent;
      if (version !== 5)
        return { status: 409, body: { type: "x", title: "x", status: 409, code: "catalogue.record-changed" } };
      saved++;
      return { body: { record: { ...changed, version: 6, marc }, warnings: [] } };
    });
    await press("Control+s");
    await page.getByRole("alert").getByText("你编辑的时候，有人先保存了这条记录").waitFor();
    await page.getByText("其中 1 个两边都改了").waitFor();
    await page.getByRole("group", { name: "用哪个 200" }).getByLabel("你的").check();
    await page.getByRole("button", { name: "合进编辑器" }).click();
    await save();
    expect(saved).toBe(1);
    expect(sentField("200")).toContainEqual({ f: "曹雪芹，高鹗著，程伟元补" });
    expect(sentField("690")).toEqual([{ a: "I242.47" }]);
  });

  it("keeps what was typed when the server refuses", async () => {
    served.api.on("PUT /api/v1/records/1", () => "lost");
    await open();
    await goTo("200");
    await press("End");
    await type("！");
    await press("Control+s");
    await page.getByRole("alert").getByText("连不上服务器").waitFor();
    expect(await inHand()).toContain("高鹗著！");
  });

  it("holds one field only to be edited, in a record of 2,000", async () => {
    served.api.on("GET /api/v1/records/1", () => ({ body: aLongRecord(2_000) }));
    await open();
    await press("Control+End");
    expect(await inHand()).toBe("‡a主题 1999");
    expect(await page.locator("textarea").count()).toBe(1);
    expect(await page.locator("[role=row]").count()).toBe(2_009);
    await type("改");
    await save();
    expect(sent().at(-1)?.marc.fields.at(-1)).toMatchObject({ "606": { subfields: [{ a: "主题 1999改" }] } });
  });

  it("makes a new record of a template without what nobody filled in", async () => {
    await open("/staff/records/new");
    await type("9787806019788");
    await goTo("200");
    await press("Home", "Tab");
    await page.locator("[data-active] textarea").fill("‡a围城‡f钱锺书著");
    await press("Control+s");
    await page.getByRole("heading", { name: "版本", exact: true }).waitFor();
    const [created] = sent("POST /api/v1/records");
    const made = created?.marc.fields.flatMap((field) => Object.keys(field));
    expect(made).toEqual(["010", "100", "101", "102", "105", "200", "801"]);
  });

  it("shows every key on F1", async () => {
    await open();
    await press("F1");
    await page.getByRole("dialog").getByText("撤销，步数不限").waitFor();
    await press("Escape");
    expect(await inHand()).toContain("978");
  });
});

function withTitle(other: typeof record): typeof record {
  const title = { ind1: "1", ind2: " ", subfields: [{ a: "红楼梦" }, { e: "汇校本" }] };
  const fields = other.marc.fields.map((field) => ("200" in field ? { "200": title } : field));
  return { ...other, marc: { ...other.marc, fields } };
}
