import { expect, it } from "vitest";
import { insertDelimiter, nextSubfield, pastedText, withDelimiter } from "./typed-content.ts";

it("makes a delimiter of a typed dollar, and a dollar of two", () => {
  expect(withDelimiter({ content: "‡a红楼梦$", caret: 6 })).toEqual({ content: "‡a红楼梦‡", caret: 6 });
  expect(withDelimiter({ content: "‡c‡$15", caret: 4 })).toEqual({ content: "‡c$15", caret: 3 });
  expect(withDelimiter({ content: "‡c$15", caret: 5 })).toEqual({ content: "‡c$15", caret: 5 });
});

it("puts a delimiter where the cursor is", () => {
  expect(insertDelimiter({ content: "‡a红楼梦f曹", caret: 5 })).toEqual({ content: "‡a红楼梦‡f曹", caret: 6 });
});

it("goes from value to value, and no further than the ends", () => {
  const content = "‡a红楼梦‡f曹";
  expect(nextSubfield({ content, caret: 2 }, 1)).toBe(7);
  expect(nextSubfield({ content, caret: 7 }, 1)).toBeUndefined();
  expect(nextSubfield({ content, caret: 8 }, -1)).toBe(7);
  expect(nextSubfield({ content, caret: 7 }, -1)).toBe(2);
  expect(nextSubfield({ content, caret: 2 }, -1)).toBeUndefined();
});

it("pastes on one line and knows the signs of others", () => {
  expect(pastedText("红楼梦\r\n脂评")).toBe("红楼梦 脂评");
  expect(pastedText("▼a红楼梦▼f曹雪芹")).toBe("‡a红楼梦‡f曹雪芹");
  expect(pastedText("$aTitle")).toBe("‡aTitle");
  expect(pastedText("$15.00")).toBe("$15.00");
});
