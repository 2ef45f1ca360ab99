import { describe, expect, it } from "vitest";
import { relatedQuery } from "./related-query.ts";

describe("the query for works like one", () => {
  it("is any of its headings, names, series and its title", () => {
    const fields = { title: ["红楼梦"], author: ["曹雪芹"], subject: ["章回小说", "章回小说 中国 清代"], series: [] };
    expect(relatedQuery({ id: "1", fields })).toBe(
      'subject:"章回小说" OR subject:"章回小说 中国 清代" OR author:"曹雪芹" OR title:"红楼梦"',
    );
  });

  it("keeps marks of the query's grammar out", () => {
    expect(relatedQuery({ id: "1", fields: { title: ['Say "yes"'], subject: ['"'] } })).toBe('title:"Say  yes"');
  });

  it("is empty for a record that says nothing", () => {
    expect(relatedQuery({ id: "1" })).toBe("");
  });
});
