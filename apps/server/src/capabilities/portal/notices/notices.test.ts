import { beforeAll, describe, expect, it } from "vitest";
import { type TestApp, testApp } from "../../../testing/test-app.ts";

let library: TestApp;
let token: Record<string, string>;
const moving = {
  title: { zh: "三楼调架", en: "Shelves move" },
  text: { zh: "第一段\n\n第二段", en: "One\n\nTwo" },
  urgent: false,
  from: "2026-11-20",
  until: "2026-11-25",
};

async function write(method: "POST" | "PUT" | "DELETE", path: string, payload?: object) {
  const key = method === "POST" ? { "idempotency-key": crypto.randomUUID() } : {};
  const sent = payload === undefined ? {} : { payload };
  return await library.request({ method, url: `/api/v1/notices${path}`, headers: { ...token, ...key }, ...sent });
}

async function page(path: string, headers: Record<string, string> = {}): Promise<string> {
  return (await library.request({ url: path, headers })).body;
}

beforeAll(async () => {
  library = await testApp();
  token = await library.tokenFor("circulation");
});

describe("the library's notices", () => {
  it("stand on the home page in its language from their first to their last day", async () => {
    const { id } = (await write("POST", "", moving)).json<{ id: string }>();
    expect(await page("/zh")).toContain(`href="/zh/notices/${id}">三楼调架`);
    expect(await page("/en/notices")).toContain("Shelves move");
    await write("PUT", `/${id}`, { ...moving, from: "2026-11-22" });
    expect(await page("/zh")).not.toContain("三楼调架");
    expect((await library.request({ url: `/zh/notices/${id}` })).statusCode).toBe(404);
    expect((await write("DELETE", `/${id}`)).statusCode).toBe(200);
    expect((await write("DELETE", `/${id}`)).statusCode).toBe(404);
  });

  it("stand on top of the home page when they are urgent", async () => {
    const { id } = (await write("POST", "", { ...moving, urgent: true })).json<{ id: string }>();
    expect(await page("/en")).toContain("<strong>Shelves move</strong>");
    await write("DELETE", `/${id}`);
  });

  it("end when their last day is over, but keep their address", async () => {
    const { id } = (await write("POST", "", { ...moving, from: "2026-11-01", until: "2026-11-20" })).json<{
      id: string;
    }>();
    expect(await page("/zh/notices")).not.toContain("三楼调架");
    const past = await library.request({ url: `/zh/notices/${id}` });
    expect(past.body).toContain("这条公告已经过期");
    expect(past.headers["x-robots-tag"]).toBe("noindex");
    await write("DELETE", `/${id}`);
  });

  it("are followed in both feeds, the same entry in both languages", async () => {
    const { id } = (await write("POST", "", moving)).json<{ id: string }>();
    const atom = await library.request({ url: "/en/notices.atom" });
    expect(atom.headers["content-type"]).toBe("application/atom+xml; charset=utf-8");
    expect(atom.body).toContain(`/zh/notices/${id}</id>`);
    expect((await library.request({ url: "/zh/notices.rss" })).body).toContain(
      "<description>第一段\n\n第二段</description>",
    );
    await write("DELETE", `/${id}`);
  });

  it("are refused with a last day before the first, or about a branch that there is not", async () => {
    const early = await write("POST", "", { ...moving, until: "2026-11-19" });
    expect([early.statusCode, early.json()]).toMatchObject([422, { code: "portal.notice-ends-before-it-begins" }]);
    expect((await write("POST", "", { ...moving, branch: "moon" })).json()).toMatchObject({
      code: "portal.unknown-branch",
    });
    expect((await write("POST", "", { ...moving, from: "2026-02-30" })).statusCode).toBeGreaterThanOrEqual(400);
  });
});

describe("the form of notices", () => {
  const form = { "content-type": "application/x-www-form-urlencoded" };
  const typed = { titleZh: "停电", titleEn: "Power cut", textZh: "周三", textEn: "Wednesday", from: "2026-11-21" };

  it("publishes, changes and withdraws without script, and shows again what cannot be kept", async () => {
    const staff = { ...(await library.signedInAs("circulation")), ...form };
    const post = (path: string, fields: Record<string, string>) =>
      library.request({ method: "POST", url: path, headers: staff, payload: new URLSearchParams(fields).toString() });
    const refused = await post("/zh/keep-notices", { ...typed, titleEn: "" });
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('value="停电"');
    expect((await post("/zh/keep-notices", typed)).headers["location"]).toBe("/zh/keep-notices?done=saved");
    const [, id] = /href="\/zh\/keep-notices\/(\d+)">停电/.exec(await page("/zh/keep-notices", staff)) ?? [];
    await post(`/zh/keep-notices/${id}`, { ...typed, titleZh: "不停电了", urgent: "yes" });
    expect(await page("/zh")).toContain("<strong>不停电了</strong>");
    await post(`/zh/keep-notices/${id}`, { ...typed, do: "withdraw" });
    expect(await page("/zh")).not.toContain("不停电了");
  });
});
