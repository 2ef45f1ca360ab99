import { describe, expect, it } from "vitest";
import { readAddressQuery, writeAddressQuery } from "./address-query.ts";

describe("a search as the address of its page says it", () => {
  it("is its words and what was chosen, not the page or the order", () => {
    expect(readAddressQuery("q=+红楼梦&language=chi&language=eng&page=3&sort=newest&nonsense=1")).toEqual({
      text: "红楼梦",
      filters: { language: ["chi", "eng"] },
    });
  });

  it("is written one way", () => {
    const written = writeAddressQuery(readAddressQuery("language=chi&q=dream%20red&kind="));
    expect(written).toBe("q=dream+red&language=chi");
    expect(writeAddressQuery(readAddressQuery(written))).toBe(written);
  });

  it("is empty when nothing is looked for", () => {
    expect(writeAddressQuery(readAddressQuery("page=2"))).toBe("");
  });
});
