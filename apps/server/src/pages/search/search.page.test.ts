import { QueryTimeout } from "@wenyuan/search";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { insertTestRecord } from "../../capabilities/circulation/testing/test-record.ts";
import { type TestApp, testApp } from "../../testing/test-app.ts";

let library: TestApp;
beforeAll(async () => {
  library = await testApp();
  await insertTestRecord(library.kernel.db, "围城");
});
afterEach(() => vi.restoreAllMocks());

const look = (url: string) => library.request({ url });

describe("a search that is not there", () => {
  it.each(["/zh/search?q=围城", "/zh/search/values/subject"])(
    "says that the index is being built, and not that nothing was found: %s",
    async (url) => {
      const answer = await look(url);
      expect([answer.statusCode, answer.headers["retry-after"]]).toEqual([503, "60"]);
      expect(answer.body).toContain("检索正在准备");
      expect((await look("/api/v1/search?q=围城")).json().code).toBe("discovery.index-being-built");
      // What reads the catalogue itself works meanwhile.
      for (const way of ["/zh/browse/classes", "/zh/browse/authors", "/zh/shelf"]) {
        expect(answer.body).toContain(`href="${way}"`);
        expect((await look(way)).statusCode).toBe(200);
      }
    },
  );

  it("says that a question took too long, and how to ask for less", async () => {
    await library.engine.apply([], { position: "1" });
    vi.spyOn(library.engine, "search").mockRejectedValue(new QueryTimeout("10000 ms"));
    const answer = await look("/en/search?q=*a*");
    expect(answer.statusCode).toBe(503);
    expect(answer.body).toContain("more specific word");
    expect(answer.body).not.toContain("10000 ms");
    expect((await look("/api/v1/search?q=*a*")).json().code).toBe("discovery.search-took-too-long");
  });
});
