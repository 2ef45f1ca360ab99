import { describe, expect, it } from "vitest";
import { defineProblems, describeProblem, isProblem } from "./index.ts";

const problems = defineProblems("catalogue", {
  recordNotFound: {
    status: 404,
    title: { zh: "没有这条记录", en: "No such record" },
    detail: ({ id }: { id: string }) => ({
      zh: `没有编号为 ${id} 的记录。`,
      en: `There is no record with the id ${id}.`,
    }),
  },
});

describe("a declared problem", () => {
  it("becomes a document in the reader's language, with a type, a code and the request's id", () => {
    expect(describeProblem(problems.recordNotFound({ id: "7" }), "en", "r-1")).toEqual({
      type: "/problems/catalogue/record-not-found",
      title: "No such record",
      status: 404,
      detail: "There is no record with the id 7.",
      code: "catalogue.record-not-found",
      requestId: "r-1",
    });
    expect(describeProblem(problems.recordNotFound({ id: "7" }), "zh").detail).toBe("没有编号为 7 的记录。");
  });

  it("tells its findings in the reader's language too", () => {
    const text = { zh: "欠款¥12.00", en: "owes ¥12.00" };
    const problem = problems.recordNotFound({ id: "7" }, { findings: [{ code: "debt", severity: "confirm", text }] });
    expect(describeProblem(problem, "zh").findings).toEqual([
      { code: "debt", severity: "confirm", text: "欠款¥12.00" },
    ]);
    expect(describeProblem(problem, "en").findings?.[0]?.text).toBe("owes ¥12.00");
  });

  it("is told from other values", () => {
    expect(isProblem(problems.recordNotFound({ id: "7" }))).toBe(true);
    expect(isProblem({ status: 404 })).toBe(false);
  });
});
