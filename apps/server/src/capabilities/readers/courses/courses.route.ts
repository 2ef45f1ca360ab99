import { isProblem } from "@wenyuan/problem";
import { Type } from "typebox";
import type { Endpoint } from "../../../kernel/http/endpoint.ts";
import { route } from "../../../kernel/http/route.ts";
import type { Kernel } from "../../../kernel/module.ts";
import { readersPermissions } from "../permissions.ts";
import { readersProblems } from "../problems.ts";
import { loadCourses } from "./load-courses.ts";

/** Bytes of an upload in base64: 240,000 rows have some 12 MB. */
const mostUpload = 48 * 1024 * 1024;
/** Refused rows in an answer; the count says how many there are. */
const refusedShown = 200;

export function courseRoutes({ db, clock }: Kernel): Endpoint[] {
  return [
    {
      ...route({
        method: "POST",
        path: "/api/v1/course-lists",
        access: readersPermissions["feed.apply"],
        summary: "Upload who takes and teaches which course (.xlsx, .csv): see what it would do, or do it",
        body: Type.Object(
          {
            content: Type.String({ description: "The file's bytes in base64" }),
            apply: Type.Boolean({ default: false, description: "Keep it; otherwise it is only looked at" }),
          },
          { additionalProperties: false },
        ),
        answer: Type.Object({
          rows: Type.Integer(),
          courses: Type.Integer(),
          added: Type.Integer(),
          removed: Type.Integer(),
          refusedCount: Type.Integer(),
          refused: Type.Array(
            Type.Object({
              line: Type.Integer(),
              number: Type.String(),
              faults: Type.Array(
                Type.Object({ column: Type.String(), why: Type.Object({ zh: Type.String(), en: Type.String() }) }),
              ),
            }),
          ),
        }),
        problems: [readersProblems.columnsMissing, readersProblems.emptyFeed, readersProblems.unreadableWorkbook],
        async handle({ body: { content, apply }, principal }) {
          const doing = { actor: principal, now: clock.now() };
          const loaded = await loadCourses(db, { bytes: Buffer.from(content, "base64"), apply }, doing);
          if (isProblem(loaded)) return loaded;
          const { refused, ...counts } = loaded;
          const shown = refused.slice(0, refusedShown).map((row) => ({ ...row, faults: [...row.faults] }));
          return { ...counts, refusedCount: refused.length, refused: shown };
        },
      }),
      bodyLimit: mostUpload,
    },
  ];
}
