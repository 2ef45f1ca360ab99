import { expect, it } from "vitest";
import { type Column, nextSort, sortRows } from "./column.ts";

interface Person {
  readonly name: string;
  readonly loans: number;
}

const columns: Column<Person>[] = [
  { id: "name", head: "姓名", cell: (row) => row.name, sortBy: (row) => row.name, rowHead: true },
  { id: "loans", head: "在借", cell: (row) => row.loans, sortBy: (row) => row.loans, figures: true },
];
const people = [
  { name: "赵敏", loans: 9 },
  { name: "陈平", loans: 10 },
  { name: "林知夏", loans: 9 },
];
const byLoans = (down: boolean) =>
  names(sortRows(people, { columns, sort: { column: "loans", down }, language: "en" }));
const names = (rows: readonly Person[]) => rows.map((row) => row.name);

it("sorts Chinese names by pinyin", () => {
  expect(names(sortRows(people, { columns, sort: { column: "name", down: false }, language: "zh-CN" }))).toEqual([
    "陈平",
    "林知夏",
    "赵敏",
  ]);
});

it("sorts figures as figures, and keeps the order of equals both ways", () => {
  expect(byLoans(false)).toEqual(["赵敏", "林知夏", "陈平"]);
  expect(byLoans(true)).toEqual(["陈平", "赵敏", "林知夏"]);
});

it("goes up, down, and back to the order given", () => {
  const up = nextSort(undefined, "name");
  expect(up).toEqual({ column: "name", down: false });
  const down = nextSort(up, "name");
  expect(down).toEqual({ column: "name", down: true });
  expect(nextSort(down, "name")).toBeUndefined();
  expect(nextSort(down, "loans")).toEqual({ column: "loans", down: false });
});
