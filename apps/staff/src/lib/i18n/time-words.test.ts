import { expect, it } from "vitest";
import { dayInWords, momentInWords, timeInWords } from "./time-words.ts";

const at = new Date(2026, 8, 15, 9, 5);

it("says the day with its weekday", () => {
  expect(dayInWords(at, "zh")).toBe("9月15日 周二");
  expect(dayInWords(at, "en")).toBe("Tue 15 September");
});

it("says the time without a leading zero on the hour", () => {
  expect(timeInWords(at)).toBe("9:05");
});

it("says a moment with its year", () => {
  expect(momentInWords(at, "zh")).toBe("2026年9月15日 9:05");
  expect(momentInWords(at, "en")).toBe("15 Sep 2026, 9:05");
});
