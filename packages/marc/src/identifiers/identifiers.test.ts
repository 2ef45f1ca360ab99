import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isbn10, normaliseIsbn } from "./isbn.ts";
import { normaliseIssn } from "./issn.ts";

describe("ISBN", () => {
  it.each([
    ["7-02-000220-X", "9787020002207"],
    ["978-7-02-000220-7 (精装)", "9787020002207"],
    ["ISBN 0-306-40615-2", "9780306406157"],
    ["７－０２－０００２２０－Ｘ", "9787020002207"],
    ["9791034304974", "9791034304974"],
  ])("reads %s", (text, expected) => expect(normaliseIsbn(text)).toBe(expected));

  it.each(["7-02-000220-1", "978-7-02-000220-8", "CNY59.70", "", "10019.1592"])("refuses %j", (text) =>
    expect(normaliseIsbn(text)).toBeUndefined(),
  );

  it("goes to ISBN-10 and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (n) => {
        const nine = String(n).padStart(9, "0");
        const check = [..."0123456789X"].find((digit) => normaliseIsbn(nine + digit) !== undefined)!;
        expect(isbn10(normaliseIsbn(nine + check)!)).toBe(nine + check);
      }),
    );
    expect(isbn10("9791034304974")).toBeUndefined();
  });
});

describe("ISSN", () => {
  it.each([
    ["0028-0836", "0028-0836"],
    ["00280836", "0028-0836"],
    ["ISSN 1001-8867", "1001-8867"],
    ["2434-561x", "2434-561X"],
  ])("reads %s", (text, expected) => expect(normaliseIssn(text)).toBe(expected));

  it("refuses a wrong check digit", () => expect(normaliseIssn("0028-0837")).toBeUndefined());
});
