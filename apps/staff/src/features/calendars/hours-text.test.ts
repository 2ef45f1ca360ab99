import { expect, it } from "vitest";
import { hoursText, readHours } from "./hours-text.ts";

it.each([
  ["8:00-22:00", [["08:00", "22:00"]]],
  [
    "8-12, 14–17:30",
    [
      ["08:00", "12:00"],
      ["14:00", "17:30"],
    ],
  ],
  [
    "８：００～１２：００、14:00至24:00",
    [
      ["08:00", "12:00"],
      ["14:00", "24:00"],
    ],
  ],
  [
    "8:00 - 12:00 14:00 - 18:00",
    [
      ["08:00", "12:00"],
      ["14:00", "18:00"],
    ],
  ],
  ["", []],
])("reads %s", (text, hours) => {
  expect(readHours(text)).toEqual(hours);
});

it("hands on what it does not understand, for the server to name", () => {
  expect(readHours("8:00-noon")).toEqual([["08:00", "noon"]]);
});

it("writes hours so that they are read as they were", () => {
  const hours = [
    ["08:00", "12:00"],
    ["14:00", "22:30"],
  ] as const;
  expect(hoursText(hours)).toBe("8:00–12:00, 14:00–22:30");
  expect(readHours(hoursText(hours))).toEqual(hours);
});
