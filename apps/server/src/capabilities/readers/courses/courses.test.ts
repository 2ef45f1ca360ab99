import { isProblem } from "@wenyuan/problem";
import { beforeAll, expect, it } from "vitest";
import type { Database } from "../../../kernel/db/database.ts";
import { testDatabase } from "../../../kernel/db/testing/test-database.ts";
import { coursesOf } from "../people/relation.store.ts";
import { aReader, testDoing } from "../testing/a-reader.ts";
import { loadCourses } from "./load-courses.ts";

let db: Database;
let one: string;
let other: string;
beforeAll(async () => {
  db = await testDatabase();
  one = await aReader(db, { cards: [{ kind: "campus-number", code: "0077001" }] });
  other = await aReader(db, { cards: [{ kind: "campus-number", code: "0077002" }] });
});

async function load(csv: string, apply: boolean) {
  const loaded = await loadCourses(db, { bytes: Buffer.from(csv), apply }, testDoing);
  if (isProblem(loaded)) throw new Error(loaded.code);
  return loaded;
}

const head = "学号,课程号,课程名称,学期,角色";
const first = `${head}\n0077001,MA101,线性代数,2026-2027-1,\n0077002,MA101,线性代数,2026-2027-1,教师\n`;

it("a list of courses says first what it would do, and keeps nothing", async () => {
  expect(await load(first, false)).toMatchObject({ rows: 2, courses: 1, added: 2, removed: 0, refused: [] });
  expect(await coursesOf(db, one)).toEqual([]);
});

it("says who is in a course as student or teacher; who is no longer listed is out, other courses stay", async () => {
  await load(first, true);
  await load(`${head}\n0077002,PH101,大学物理,2026-2027-1,学生\n`, true);
  const later = await load(`${head}\n0077001,MA101,线性代数（一）,2026-2027-1,学生\n`, true);
  expect(later).toMatchObject({ added: 0, removed: 1 });
  expect(await coursesOf(db, one)).toEqual([
    { code: "MA101", term: "2026-2027-1", name: "线性代数（一）", role: "student" },
  ]);
  expect((await coursesOf(db, other)).map(({ code }) => code)).toEqual(["PH101"]);
});

it("refuses rows of nobody, without a course, or of a role that there is none of, and says how to mend them", async () => {
  const { refused } = await load(`${head}\n9999,MA102,代数,2026-2027-1,\n0077001,,,,\n0077001,X,Y,Z,旁听\n`, true);
  expect(refused.map(({ line, number, faults }) => [line, number, faults.map(({ column }) => column)])).toEqual([
    [2, "9999", ["学号"]],
    [3, "0077001", ["课程号", "课程名", "学期"]],
    [4, "0077001", ["角色"]],
  ]);
});

it("is refused whole when a needed column is missing", async () => {
  const bytes = Buffer.from("学号,课程号\n1,2\n");
  expect(await loadCourses(db, { bytes, apply: true }, testDoing)).toMatchObject({ code: "readers.columns-missing" });
});
