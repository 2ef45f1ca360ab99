import { isProblem, type Problem } from "@wenyuan/problem";
import type { Database } from "../../../kernel/db/database.ts";
import { transact } from "../../../kernel/db/transact.ts";
import { recordAudit } from "../../identity/index.ts";
import { readColumns } from "../feeds/columns.ts";
import { activeCards } from "../feeds/feed.store.ts";
import type { FeedFault } from "../feeds/feed.ts";
import { readTable } from "../feeds/prepare-feed.ts";
import type { Doing } from "../people/doing.ts";
import { readersPermissions } from "../permissions.ts";
import { readersProblems } from "../problems.ts";
import { type CourseDifference, type CourseOfReader, compareCourses, replaceCourses } from "./course.store.ts";
import { courseHeadings, type Enrolment, readCourseRow } from "./course-row.ts";

/** What a list of courses would do, or has done. */
export interface CoursesLoaded extends CourseDifference {
  readonly rows: number;
  readonly refused: readonly RefusedEnrolment[];
}

export interface RefusedEnrolment {
  readonly line: number;
  /** As it is written in the list. */
  readonly number: string;
  readonly faults: readonly FeedFault[];
}

/**
 * Reads a list of who takes and who teaches which course, from a CSV or XLSX file. Each course and term that it names is made what it says;
 * courses that it does not name stay. Rows of people whom the library does not know are refused; with `apply` the others are kept.
 */
export async function loadCourses(
  db: Database,
  { bytes, apply }: { readonly bytes: Uint8Array; readonly apply: boolean },
  doing: Doing,
): Promise<CoursesLoaded | Problem> {
  const table = readTable(bytes);
  if (isProblem(table)) return table;
  if (table.rows.length === 0) return readersProblems.emptyFeed();
  const columns = readColumns(table.headings, {
    headings: courseHeadings,
    needed: ["number", "code", "name", "term"],
  });
  if (columns.missing.length > 0)
    return readersProblems.columnsMissing({
      missing: columns.missing.map((field) => courseHeadings[field][0]).join("、"),
      found: table.headings.join("、"),
    });
  const refused: RefusedEnrolment[] = [];
  const read: { line: number; enrolment: Enrolment }[] = [];
  for (const { line, cells } of table.rows) {
    const row = readCourseRow(cells, columns);
    if ("faults" in row) refused.push({ line, ...row });
    else read.push({ line, ...row });
  }
  return await transact(db, async (tx) => {
    const holders = await activeCards(tx, [...new Set(read.map(({ enrolment }) => enrolment.key))]);
    const known: CourseOfReader[] = [];
    for (const { line, enrolment } of read) {
      const { key, number, ...course } = enrolment;
      const readerId = holders.get(key);
      if (readerId === undefined) refused.push({ line, number, faults: [unknownFault(number)] });
      else known.push({ readerId, ...course });
    }
    const difference = await compareCourses(tx, known);
    if (apply) {
      await replaceCourses(tx, known);
      const action = readersPermissions["feed.apply"].code;
      const subject = { kind: "reader-courses", id: "list" };
      const after = { ...difference, refused: refused.length };
      await recordAudit(tx, { actor: doing.actor, action, subject, after, at: doing.now });
    }
    refused.sort((a, b) => a.line - b.line);
    return { ...difference, rows: table.rows.length, refused };
  });
}

function unknownFault(number: string): FeedFault {
  return {
    column: courseHeadings.number[0],
    why: {
      zh: `没有学号、工号是“${number}”的读者；请先导入人员名单。`,
      en: `No reader has the number “${number}”; load the list of people first.`,
    },
  };
}
