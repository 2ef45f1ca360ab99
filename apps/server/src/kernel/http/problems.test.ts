import { beforeAll, describe, expect, it } from "vitest";
import { type TestApp, testApp } from "../../testing/test-app.ts";

let library: TestApp;
beforeAll(async () => {
  library = await testApp();
});

describe("a problem", () => {
  it("is an RFC 9457 document with the request's id, in the caller's language", async () => {
    const answer = await library.request({
      url: "/api/v1/nothing",
      headers: { "accept-language": "zh-CN", "x-request-id": "abcdefgh" },
    });
    expect(answer.statusCode).toBe(404);
    expect(answer.headers["content-type"]).toBe("application/problem+json");
    expect(answer.json()).toMatchObject({
      type: "/problems/http/not-found",
      status: 404,
      title: "没有这个页面",
      requestId: "abcdefgh",
    });
  });

  it("of faulty input names each place and how to mend it", async () => {
    const answer = await library.request({ url: "/api/v1/search?limit=500&offset=-1" });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors).toEqual([
      { pointer: "/query/limit", detail: "may not be above 100" },
      { pointer: "/query/offset", detail: "may not be below 0" },
    ]);
  });

  it("of a page is a page, with a way on", async () => {
    const answer = await library.request({ url: "/zh/nothing" });
    expect(answer.statusCode).toBe(404);
    expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(answer.body).toContain("没有这个页面");
  });

  it("sends someone who has to sign in to the sign-in page, and back afterwards", async () => {
    const answer = await library.request({ url: "/en/account" });
    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toBe("/en/sign-in?returnTo=%2Fen%2Faccount");
  });
});
