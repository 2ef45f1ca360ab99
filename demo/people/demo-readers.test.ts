import { YUNZE_POLICIES } from "@wenyuan/lending-rules";
import { expect, it } from "vitest";
import { demoReaders, expiredReaders } from "./demo-readers.ts";

const readers = demoReaders(2026);

it("are two thousand, each with a campus number of its own", () => {
  expect(readers).toHaveLength(2000);
  expect(new Set(readers.map(({ campusNumber }) => campusNumber)).size).toBe(2000);
});

it("are of categories that the lending policies know", () => {
  const known = new Set(
    YUNZE_POLICIES.rules.flatMap(({ when }) => (Array.isArray(when.readerCategory) ? when.readerCategory : [])),
  );
  expect([...new Set(readers.map(({ category }) => category))].filter((one) => !known.has(one))).toEqual([]);
});

it("have cards that hold in the running year", () => {
  expect(readers.filter(({ expiresOn }) => expiresOn < "2027-07-31")).toEqual([]);
});

it("have lost some of their cards, and each card has a number of its own", () => {
  const cards = readers.flatMap(({ barcode }) => barcode ?? []);
  expect(new Set(cards).size).toBe(cards.length);
  expect(readers.filter(({ cardLost }) => cardLost).length).toBeGreaterThan(5);
});

it("graduate in three classes", () => {
  const leaving = readers.filter(({ leavesInDays }) => leavesInDays !== undefined);
  expect(new Set(leaving.map(({ programme, entryYear }) => `${programme} ${entryYear}`)).size).toBe(3);
});

it("are told apart from those whose cards have run out", () => {
  const expired = expiredReaders(2026);
  expect(expired.filter(({ expiresOn }) => expiresOn > "2026-08-31")).toEqual([]);
  const numbers = [...readers, ...expired].map(({ campusNumber }) => campusNumber);
  expect(new Set(numbers).size).toBe(numbers.length);
});

it("bear names that break systems, too", () => {
  const names = readers.map(({ name }) => name.usual).join("\n");
  for (const part of ["·", "欧阳", "单", "’"]) expect(names).toContain(part);
});
