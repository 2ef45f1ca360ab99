import { beforeAll, expect, it } from "vitest";
import { insertTestRecord } from "../../capabilities/circulation/testing/test-record.ts";
import { type TestApp, testApp } from "../../testing/test-app.ts";

let library: TestApp;
beforeAll(async () => {
  library = await testApp();
});

it("shows no card of ways on for a title that has none", async () => {
  const id = await insertTestRecord(library.kernel.db, "无名氏手稿");
  const { statusCode, body } = await library.request({ url: `/zh/records/${id}` });
  expect(statusCode).toBe(200);
  expect(body).toContain("无名氏手稿");
  expect(body).not.toContain("从这里出发");
  expect(body).not.toContain('<ul class="ways"></ul>');
});
