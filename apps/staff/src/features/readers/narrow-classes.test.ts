import { expect, it } from "vitest";
import { narrowClasses } from "./narrow-classes.ts";

const classes = [
  {
    entryYear: 2022,
    department: "物理学院",
    programme: "应用物理学",
    category: "undergraduate",
    readers: 30,
    cleared: 0,
  },
  { entryYear: 2023, department: "物理学院", category: "master", readers: 12, cleared: 3 },
  { entryYear: 2022, category: "master", readers: 4, cleared: 0 },
];
const name = (code: string) => ({ undergraduate: "本科生", master: "硕士生" })[code] ?? code;

it.each([
  ["", 3],
  ["物理 2022", 1],
  ["２０２２级 硕士", 1],
  ["硕士", 2],
  ["化学", 0],
])("%j leaves %i classes", (typed, left) => {
  expect(narrowClasses(classes, typed, name)).toHaveLength(left);
});
