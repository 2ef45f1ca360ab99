import type { Subject } from "@wenyuan/marc";
import { describe, expect, it } from "vitest";
import { shownIdentifiers } from "./record-identifiers.ts";
import { roleWords } from "./role-words.ts";
import { subjectHeadings } from "./subject-headings.ts";

const number = (type: "isbn" | "local" | "oclc", value: string, more = {}) => ({
  type,
  value,
  raw: value,
  valid: true,
  cancelled: false,
  ...more,
});
const subject = (scheme: string | undefined, ...terms: string[]): Subject => ({
  kind: "topic",
  terms,
  ...(scheme === undefined ? {} : { scheme }),
});

describe("identifiers of a record", () => {
  it("shows an ISBN once, with the qualifier that one of its forms has", () => {
    const twice = [number("isbn", "9787514817652"), number("isbn", "9787514817652", { qualifier: "精装" })];
    expect(shownIdentifiers(twice)).toEqual([{ label: "ISBN", value: "9787514817652", qualifier: "精装" }]);
  });

  it("leaves out cancelled numbers and those of other systems", () => {
    const all = [number("local", "ocn657112391"), number("isbn", "9787514817652", { cancelled: true })];
    expect(shownIdentifiers(all)).toEqual([]);
  });

  it("puts what a reader looks for first", () => {
    const all = [number("oclc", "891015546"), number("isbn", "9787514817652")];
    expect(shownIdentifiers(all).map((one) => one.label)).toEqual(["ISBN", "OCLC"]);
  });
});

describe("subjects of a record", () => {
  it("leaves out derived headings where the record has others", () => {
    const both = [subject("lcsh", "Liberalism", "China"), subject("fast", "Liberalism"), subject("rvm", "Libéralisme")];
    expect(subjectHeadings(both).map((one) => one.text)).toEqual(["Liberalism — China"]);
  });

  it("shows derived headings when there are no others", () => {
    expect(subjectHeadings([subject("fast", "Liberalism")])).toEqual([{ text: "Liberalism", first: "Liberalism" }]);
  });

  it("keeps genres of another vocabulary", () => {
    const all = [subject("lcsh", "Tibet"), { ...subject("lcgft", "Diaries"), kind: "genre" as const }];
    expect(subjectHeadings(all).map((one) => one.text)).toEqual(["Tibet", "Diaries"]);
  });
});

describe("roles in words", () => {
  it("keeps a Chinese statement on a Chinese page, and translates it on an English one", () => {
    expect(roleWords({ code: "aut", term: "校注" }, "zh")).toBe("校注");
    expect(roleWords({ code: "aut", term: "校注" }, "en")).toBe("text editor and annotator");
    expect(roleWords({ code: "aut", term: "口述" }, "en")).toBe("author");
    expect(roleWords({ term: "口述" }, "en")).toBe("口述");
  });

  it("speaks the page's language for common roles", () => {
    expect(roleWords({ code: "aut", term: "author" }, "zh")).toBe("著");
    expect(roleWords({ term: "Translator" }, "zh")).toBe("译");
    expect(roleWords({ code: "edt", term: "ed." }, "en")).toBe("editor");
  });

  it("keeps what it does not know", () => {
    expect(roleWords({ term: "letterer" }, "zh")).toBe("letterer");
    expect(roleWords({}, "zh")).toBeUndefined();
  });
});
