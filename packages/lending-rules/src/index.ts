export type { DueDate, DueQuestion, DueStep, DueStepCode } from "./loans/due-date.ts";
export { workOutDueDate } from "./loans/work-out-due-date.ts";
