import type { Bilingual } from "../../../kernel/i18n/language.ts";
import { cardCodeKey } from "../cards/card-code.ts";
import type { Columns } from "../feeds/columns.ts";
import type { FeedFault } from "../feeds/feed.ts";

export const courseHeadings = {
  number: ["学号", "工号", "学工号", "学号工号", "number", "studentid", "staffid", "id"],
  code: ["课程号", "课程代码", "课程编号", "课程编码", "coursecode", "code", "course"],
  name: ["课程名", "课程名称", "课程", "coursename", "name", "title"],
  term: ["学期", "学年学期", "开课学期", "term", "semester"],
  role: ["角色", "身份", "role"],
} as const;
type CourseField = keyof typeof courseHeadings;
export type CourseColumns = Columns<CourseField>;

/** Who is in a course, as a row of a list says. */
export interface Enrolment {
  /** 学号, 工号. */
  readonly number: string;
  /** The number as cards are compared by. */
  readonly key: string;
  readonly code: string;
  readonly name: string;
  /** As the campus writes it, such as 2026-2027-1. */
  readonly term: string;
  readonly role: "student" | "teacher";
}

const roleWords = {
  student: ["", "学生", "选课", "student"],
  teacher: ["教师", "任课教师", "主讲", "老师", "teacher", "lecturer"],
} as const;

/** Signs of a code, name or term at most. */
const longest = 200;

/** What a row says, or everything that is wrong with it. */
export function readCourseRow(
  cells: readonly string[],
  { places }: CourseColumns,
): { readonly enrolment: Enrolment } | { readonly number: string; readonly faults: readonly FeedFault[] } {
  const faults: FeedFault[] = [];
  const text = (field: CourseField) => (cells[places.get(field) ?? -1] ?? "").normalize("NFC").trim();
  const fault = (field: CourseField, why: Bilingual) => void faults.push({ column: courseHeadings[field][0], why });
  for (const field of ["number", "code", "name", "term"] as const) {
    if (text(field) === "") fault(field, { zh: "这一格不能空。", en: "This cell may not be empty." });
    if (text(field).length > longest) fault(field, { zh: `最多 ${longest} 个字。`, en: `At most ${longest} signs.` });
  }
  const number = text("number");
  const key = cardCodeKey("campus-number", number);
  if (number !== "" && key === undefined)
    fault("number", { zh: `“${number}”不能作学号、工号。`, en: `“${number}” cannot be a campus number.` });
  const word = text("role").toLowerCase();
  const role = (["student", "teacher"] as const).find((one) => (roleWords[one] as readonly string[]).includes(word));
  if (role === undefined)
    fault("role", {
      zh: `不认识角色“${text("role")}”，请写学生或教师。`,
      en: `The role “${text("role")}” is not known; write student or teacher.`,
    });
  if (faults.length > 0 || key === undefined || role === undefined) return { number, faults };
  return { enrolment: { number, key, code: text("code"), name: text("name"), term: text("term"), role } };
}
