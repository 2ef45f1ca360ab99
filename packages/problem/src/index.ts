export type { Finding, ProblemDocument, Severity } from "./problem-document.ts";
export { isProblemDocument, problemMediaType } from "./problem-document.ts";
export type { Problem, ProblemKind, ProblemTexts } from "./problem-kind.ts";
export { defineProblems, describeProblem, isProblem } from "./problem-kind.ts";
