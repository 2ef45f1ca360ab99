import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { chromiumPath, openBrowser, openPage } from "../setup/browser.ts";
import { administrator, nobody, problem } from "./fake-api.ts";
import { type ServedStaff, serveStaff } from "./served-staff.ts";

const look = { language: "zh", theme: "light", width: 1280 } as const;
const ended = problem(401, "http.sign-in-first", "请先登录");

describe.skipIf(chromiumPath === undefined)("the staff app", () => {
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
    ({ page } = await openPage(browser, look));
  });
  afterEach(async () => await page.context().close());

  const open = (path: string) => page.goto(served.origin + path);
  const asked = (route: string) => served.api.asked.filter((one) => one.route === route);
  /** A server that knows one password. */
  const signInServer = () => {
    let signedIn = false;
    served.api.on("GET /api/v1/session", () => ({ body: signedIn ? administrator : nobody }));
    served.api.on("POST /api/v1/session", ({ body }) => {
      signedIn = (body as { password: string }).password === "right";
      return signedIn ? { body: { signedIn: true } } : problem(401, "identity.wrong-credentials", "账号或密码不对");
    });
  };
  const signIn = async (password: string) => {
    await page.getByLabel("账号", { exact: true }).last().fill("zhaomin");
    await page.getByLabel("密码", { exact: true }).last().fill(password);
    await page.getByRole("button", { name: "登录", exact: true }).click();
  };

  describe("signing in", () => {
    it("says what is wrong in words, then goes where the person wanted to go", async () => {
      signInServer();
      await open("/staff/accounts?from=mail");
      await signIn("wrong");
      await page.getByRole("alert").getByText("账号或密码不对").first().waitFor();
      expect(await page.getByLabel("账号", { exact: true }).inputValue()).toBe("zhaomin");
      await signIn("right");
      await page.getByRole("heading", { name: "账号" }).waitFor();
      expect(new URL(page.url()).pathname).toBe("/staff/accounts");
    });

    it("never leaves the app by a link that says so", async () => {
      signInServer();
      await open("/staff/sign-in?returnTo=//evil.example/");
      await signIn("right");
      await page.getByText("你能做的").waitFor();
      expect(page.url()).toBe(`${served.origin}/staff/`);
    });

    it("counts down after too many attempts, and sends nothing meanwhile", async () => {
      served.api.on("GET /api/v1/session", () => ({ body: nobody }));
      served.api.on("POST /api/v1/session", () =>
        problem(429, "identity.wait-before-retry", "请过 30 秒再试", { seconds: 30 }),
      );
      await open("/staff/sign-in");
      await signIn("wrong");
      await page.getByRole("button", { name: /\d+ 秒后再试/ }).click({ force: true });
      // Whatever the click had sent would have come before this.
      await page.evaluate(async () => void (await fetch("/healthz")));
      expect(asked("POST /api/v1/session")).toHaveLength(1);
    });
  });

  describe("when the session ends", () => {
    it("keeps what was typed, and sends it once the same person is back", async () => {
      await open("/staff/accounts/new");
      await page.getByLabel("姓名", { exact: true }).fill("陈平");
      await page.getByLabel("账号", { exact: true }).fill("chenping");
      await page.getByLabel("初始密码").fill("four unrelated words");
      let signedIn = false;
      served.api.on("POST /api/v1/accounts", () => (signedIn ? { status: 201, body: { id: "9" } } : ended));
      served.api.on("POST /api/v1/session", () => {
        signedIn = true;
        return { body: { signedIn: true } };
      });
      await page.getByRole("button", { name: "建这个账号" }).click();
      await page.getByRole("heading", { name: "登录过期了" }).waitFor();
      await signIn("right");
      await page.getByText("建好了：陈平").waitFor();
      const sent = asked("POST /api/v1/accounts");
      expect(sent.map(({ body }) => body)).toEqual([sent[0]?.body, sent[0]?.body]);
      expect(sent[1]?.headers["idempotency-key"]).toBe(sent[0]?.headers["idempotency-key"]);
    });

    it("sends nothing in another person's name", async () => {
      await open("/staff/accounts/new");
      await page.getByLabel("姓名", { exact: true }).fill("陈平");
      await page.getByLabel("账号", { exact: true }).fill("chenping");
      await page.getByLabel("初始密码").fill("four unrelated words");
      served.api.on("POST /api/v1/accounts", () => ended);
      served.api.on("POST /api/v1/session", () => ({ body: { signedIn: true } }));
      await page.getByRole("button", { name: "建这个账号" }).click();
      served.api.on("GET /api/v1/session", () => ({ body: { ...administrator, displayName: "单雅文" } }));
      await page.getByRole("heading", { name: "登录过期了" }).waitFor();
      await signIn("right");
      await page.getByText("单雅文").first().waitFor();
      expect(asked("POST /api/v1/accounts")).toHaveLength(1);
    });
  });

  describe("permissions", () => {
    it("shows only the places that a person may see, and says what the others need", async () => {
      served.api.on("GET /api/v1/session", () => ({
        body: { ...administrator, roles: ["circulation"], permissions: [] },
      }));
      await open("/staff/accounts");
      await page.getByText("identity.account.read").waitFor();
      expect(await page.getByRole("navigation").getByRole("link").allInnerTexts()).toEqual([
        "文渊",
        "今天",
        "馆藏检索",
        "工作委托",
      ]);
    });
  });

  describe("the command bar", () => {
    it("finds a book and opens it, by the keyboard alone", async () => {
      await open("/staff/accounts");
      await page.getByRole("heading", { name: "账号" }).waitFor();
      await page.keyboard.press("Control+k");
      await page.getByRole("dialog").getByRole("combobox").waitFor();
      await page.keyboard.type("红楼梦");
      await page.getByRole("option", { name: /两个世界/ }).waitFor();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.getByRole("complementary").getByRole("heading", { name: "红楼梦的两个世界" }).waitFor();
      expect(await page.getByRole("dialog").count()).toBe(0);
    });

    it("goes to a page by its pinyin", async () => {
      await open("/staff/");
      await page.getByText("你能做的").waitFor();
      await page.keyboard.press("Control+k");
      await page.getByRole("dialog").getByRole("combobox").fill("lingpai");
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { name: "API 令牌" }).waitFor();
    });

    it("leaves Enter and half-typed pinyin to the input method", async () => {
      await open("/staff/accounts");
      await page.getByRole("heading", { name: "账号" }).waitFor();
      await page.keyboard.press("Control+k");
      await page.getByRole("dialog").getByRole("combobox").waitFor();
      const client = await page.context().newCDPSession(page);
      await client.send("Input.imeSetComposition", { text: "hong lou", selectionStart: 8, selectionEnd: 8 });
      await page.waitForTimeout(400);
      expect(asked("GET /api/v1/search")).toHaveLength(0);
      expect(await page.getByRole("option", { name: "今天" }).count()).toBe(1);
      await client.send("Input.insertText", { text: "红楼" });
      await page.getByRole("option", { name: /脂评汇校本/ }).waitFor();
    });
  });

  describe("the keyboard", () => {
    it("shows all keys, and leaves letters to those who type", async () => {
      await open("/staff/accounts");
      await page.getByRole("heading", { name: "账号" }).waitFor();
      await page.keyboard.press("?");
      await page.getByRole("dialog", { name: "全部快捷键" }).getByText("新建账号").waitFor();
      await page.keyboard.press("Escape");
      await page.keyboard.press("n");
      await page.getByLabel("姓名", { exact: true }).waitFor();
      await page.getByLabel("姓名", { exact: true }).fill("");
      await page.keyboard.type("n?g a");
      expect(await page.getByLabel("姓名", { exact: true }).inputValue()).toBe("n?g a");
    });

    it("does nothing with single letters once they are turned off", async () => {
      await open("/staff/accounts");
      await page.getByRole("heading", { name: "账号" }).waitFor();
      await page.keyboard.press("?");
      await page.getByRole("checkbox", { name: /单个字母/ }).uncheck();
      await page.keyboard.press("Escape");
      await page.keyboard.press("n");
      await page.keyboard.press("Control+k");
      await page.getByRole("dialog").getByRole("combobox").waitFor();
      expect(new URL(page.url()).pathname).toBe("/staff/accounts");
    });
  });

  describe("forms", () => {
    it("puts a refusal beside its field, keeps what was typed, and changes the key with the content", async () => {
      served.api.on("POST /api/v1/accounts", () =>
        problem(422, "identity.weak-password", "密码至少 10 个字符，现在 5 个。"),
      );
      await open("/staff/accounts/new");
      await page.getByLabel("姓名", { exact: true }).fill("陈平");
      await page.getByLabel("账号", { exact: true }).fill("chenping");
      await page.getByLabel("初始密码").fill("short");
      await page.getByRole("button", { name: "建这个账号" }).click();
      await page.getByText("密码至少 10 个字符，现在 5 个。").waitFor();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("password");
      expect(await page.getByLabel("初始密码").inputValue()).toBe("short");
      await page.getByLabel("初始密码").fill("four unrelated words");
      await page.getByRole("button", { name: "建这个账号" }).click();
      await expect.poll(() => asked("POST /api/v1/accounts").length).toBe(2);
      const keys = asked("POST /api/v1/accounts").map(({ headers }) => headers["idempotency-key"]);
      expect(new Set(keys).size).toBe(2);
    });

    it("survives a lost line: the same account is sent again by itself", async () => {
      let times = 0;
      served.api.on("POST /api/v1/accounts", () => {
        times += 1;
        return times === 1 ? "lost" : { status: 201, body: { id: "9" } };
      });
      await open("/staff/accounts/new");
      await page.getByLabel("姓名", { exact: true }).fill("陈平");
      await page.getByLabel("账号", { exact: true }).fill("chenping");
      await page.getByRole("button", { name: "想一个密码" }).click();
      await page.getByRole("button", { name: "建这个账号" }).click();
      await page.getByText("建好了：陈平").waitFor();
      expect(times).toBe(2);
    });

    it("keeps page and text when the language changes", async () => {
      await open("/staff/accounts/new");
      await page.getByLabel("姓名", { exact: true }).fill("陈平");
      await page.getByRole("button", { name: "English" }).click();
      await page.getByRole("heading", { name: "Create an account" }).waitFor();
      expect(await page.getByLabel("Name", { exact: true }).inputValue()).toBe("陈平");
      expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
    });
  });

  describe("tokens", () => {
    it("shows a new secret once", async () => {
      served.api.on("POST /api/v1/tokens", () => ({ status: 201, body: { id: "3", secret: "wy_only-once" } }));
      await open("/staff/tokens/new");
      await page.getByLabel("用在哪里").fill("3 号自助机");
      await page.getByRole("button", { name: "建令牌，看密钥" }).click();
      expect(await page.getByLabel("密钥").inputValue()).toBe("wy_only-once");
      expect(asked("POST /api/v1/tokens")[0]?.body).toEqual({ name: "3 号自助机", role: "device" });
      await page.getByRole("link", { name: "已抄好，回到令牌" }).click();
      // Back at once, also before the next page is there.
      await page.waitForURL(/\/staff\/tokens$/);
      await page.goBack();
      await page.getByLabel("用在哪里").waitFor();
      expect(await page.content()).not.toContain("wy_only-once");
    });

    it("revokes after a while, not when it is taken back", async () => {
      await page.clock.install();
      served.api.on("DELETE /api/v1/tokens/1", () => ({ body: { revoked: true } }));
      await open("/staff/tokens");
      await page.getByRole("button", { name: /作废 主馆一层/ }).click();
      await page.getByRole("region", { name: "刚才做了什么" }).getByRole("button", { name: "不作废" }).click();
      await page.clock.fastForward(60_000);
      expect(asked("DELETE /api/v1/tokens/1")).toHaveLength(0);
      await page.getByRole("button", { name: /作废 主馆一层/ }).click();
      await page.clock.fastForward(21_000);
      await page.getByText("已作废“主馆一层 3 号自助机”").waitFor();
      expect(asked("DELETE /api/v1/tokens/1")).toHaveLength(1);
    });

    it("carries a revocation out when the page is left", async () => {
      served.api.on("DELETE /api/v1/tokens/1", () => ({ body: { revoked: true } }));
      await open("/staff/tokens");
      await page.getByRole("button", { name: /作废 主馆一层/ }).click();
      await page.goto("about:blank");
      await expect.poll(() => asked("DELETE /api/v1/tokens/1").length).toBe(1);
    });
  });

  describe("a table of ten thousand rows", () => {
    it("draws only those in sight, and goes to the last by a key", async () => {
      await open("/staff/gallery");
      const row = page.locator("tr[data-row='0']");
      await row.focus();
      await page.keyboard.press("ArrowDown");
      expect(await page.evaluate(() => document.activeElement?.getAttribute("data-row"))).toBe("1");
      await page.keyboard.press("End");
      await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("data-row"))).toBe("9999");
      await page.keyboard.press("Enter");
      await page.locator("tr[data-row='9999'][aria-selected=true]").waitFor();
      expect(await page.locator("tr[data-row]").count()).toBeLessThan(600);
    });

    it("sorts by a column's head, and says which way", async () => {
      await open("/staff/gallery");
      const head = page.getByRole("columnheader", { name: "借出次数" });
      await head.getByRole("button").click();
      await head.getByRole("button").click();
      expect(await head.getAttribute("aria-sort")).toBe("descending");
      expect(await page.locator("tr[data-row='0'] td").last().innerText()).toBe("100");
    });
  });

  describe("the scan field", () => {
    it("takes scans in order, also those that meet a button in focus, and says when the cursor is away", async () => {
      await open("/staff/gallery");
      await page.getByRole("button", { name: "打开扫描框" }).click();
      await page.getByText("光标在这里，可以扫").waitFor();
      await page.keyboard.type("11047283\n11032916\n");
      await page.getByText("扫到 11032916").waitFor();
      await page.getByRole("button", { name: "弹一条", exact: true }).focus();
      await page.getByText("光标不在这里，扫了会落到别处").waitFor();
      await page.keyboard.type("10928841\n");
      await page.getByText("扫到 10928841").waitFor();
      expect(await page.locator(".toast").count()).toBe(0);
    });
  });

  describe("the kiosk", () => {
    it("finds a book by keys to touch, and shows its class number", async () => {
      await open("/kiosk/");
      await page.getByRole("button", { name: "中文，开始" }).click();
      for (const key of ["h", "l", "m"]) await page.getByRole("button", { name: key, exact: true }).click();
      await page.getByRole("button", { name: /脂评汇校本/ }).click();
      await page.getByText("I242.4").waitFor();
      expect(asked("GET /api/v1/search").length).toBeGreaterThan(0);
    });

    it("asks whether somebody is there, gives more time, and then forgets everything", async () => {
      await page.clock.install();
      await open("/kiosk/");
      await page.getByRole("button", { name: "English, start" }).click();
      await page.getByRole("searchbox").fill("secret wish");
      await page.clock.runFor(70_000);
      await page.getByRole("button", { name: "I need more time" }).click();
      await page.clock.runFor(60_000);
      expect(await page.getByRole("searchbox").inputValue()).toBe("secret wish");
      await page.clock.runFor(91_000);
      await page.getByRole("button", { name: "中文，开始" }).click();
      expect(await page.getByRole("searchbox").inputValue()).toBe("");
      expect(await page.evaluate(() => document.documentElement.lang)).toBe("zh-CN");
    });

    it("has targets of 44 px at least, and 72 px for what moves on", async () => {
      await page.setViewportSize({ width: 1080, height: 1920 });
      await open("/kiosk/");
      const start = await page.getByRole("button", { name: "中文，开始" }).boundingBox();
      expect(start?.height).toBeGreaterThanOrEqual(72);
      await page.getByRole("button", { name: "中文，开始" }).click();
      await page.getByRole("searchbox").fill("红楼");
      await page.getByRole("button", { name: /脂评汇校本/ }).waitFor();
      const boxes = await Promise.all((await page.getByRole("button").all()).map((button) => button.boundingBox()));
      expect(boxes.length).toBeGreaterThan(40);
      expect(boxes.filter((box) => box && (box.height < 44 || box.width < 44))).toEqual([]);
    });
  });
});
