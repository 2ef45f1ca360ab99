import { beforeAll, describe, expect, it } from "vitest";
import { type TestApp, testApp } from "../../testing/test-app.ts";

let library: TestApp;
let administrator: Record<string, string>;
beforeAll(async () => {
  library = await testApp();
  administrator = await library.signedInAs("administrator");
});

const named = { nameZh: "云泽大学图书馆", nameEn: "Yunze University Library" };
const url = "/en/library-profile";

function send(fields: Record<string, string>) {
  return library.request({
    method: "POST",
    url,
    headers: { ...administrator, "content-type": "application/x-www-form-urlencoded" },
    payload: new URLSearchParams(fields).toString(),
  });
}

describe("the form where the library states itself", () => {
  it("saves, says so, and the home page shows the hours", async () => {
    const answer = await send({ ...named, sat0From: "8", sat0To: "2230" });
    expect(answer.headers.location).toBe(`${url}?saved=1`);
    const saved = await library.request({ url: `${url}?saved=1`, headers: administrator });
    expect(saved.body).toContain('value="22:30"');
    const home = await library.request({ url: "/en" });
    expect(home.body).toContain("Yunze University Library");
    // 21 November 2026 is a Saturday; the clock stands at ten in the morning in Shanghai.
    expect(home.body).toContain("Open to 22:30");
  });

  it("saves nothing while a field is wrong, and keeps what was typed", async () => {
    const answer = await send({ ...named, nameZh: "改名", mon0From: "noon", mon0To: "22:00" });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain("“noon” is no time of day");
    expect(answer.body).toContain('value="noon"');
    const { name } = (await library.request({ url: "/api/v1/library" })).json();
    expect(name.zh).not.toBe("改名");
  });

  it("is for who may edit it", async () => {
    const answer = await library.request({ url, headers: await library.signedInAs("cataloguer") });
    expect(answer.statusCode).toBe(403);
  });
});
