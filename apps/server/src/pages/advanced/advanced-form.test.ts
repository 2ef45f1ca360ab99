import { describe, expect, it } from "vitest";
import { readForm, searchOf, wrongYears } from "./advanced-form.ts";

const formOf = (address: string) => {
  const parameters = new URLSearchParams(address);
  return readForm((name) => parameters.get(name) ?? "");
};
const found = (address: string) => Object.fromEntries(new URLSearchParams(searchOf(formOf(address))));

describe("the advanced form", () => {
  it("becomes the address of a page of results", () => {
    expect(found("f1=title&w1=红楼梦&f2=author&j2=and&w2=曹雪芹&language=chi&available=now")).toEqual({
      q: "title:红楼梦 AND author:曹雪芹",
      language: "chi",
      available: "now",
    });
  });

  it("looks everywhere, in titles, authors and subjects before anything was chosen", () => {
    expect(formOf("").rows.map(({ field }) => field)).toEqual(["any", "title", "author", "subject"]);
  });

  it("is empty when nothing was filled in", () => expect(searchOf(formOf("f1=title&m1=phrase"))).toBe(""));

  it("takes no grammar from what a person types, and no field that it does not offer", () => {
    expect(found('f1=password&w1=a") OR title:(b')).toEqual({ q: "(a or title b)" });
  });

  it("knows what is no year", () => {
    expect(wrongYears(formOf("from=1998&to=soon"))).toEqual(["to"]);
    expect(found("from=1998&to=soon")).toEqual({ q: "year:>=1998" });
  });
});
