import { YUNZE_POLICIES } from "@wenyuan/lending-rules";
import { expect, it } from "vitest";
import { demoReaders } from "./demo-readers.ts";

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

it("bear names that break systems, too", () => {
  const names = readers.map(({ name }) => name.usual).join("\n");
  for (const part of ["·", "欧阳", "单", "’"]) expect(names).toContain(part);
});
