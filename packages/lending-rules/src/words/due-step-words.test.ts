import { SECOND_WEEK_FRIDAY } from "@wenyuan/calendar";
import { expect, test } from "vitest";
import { workOutDueDate } from "../loans/work-out-due-date.ts";
import { aDesk, instant, TEACHING } from "../testing/desks.ts";
import { lent } from "../testing/terms.ts";
import { dueStepsInWords } from "./due-step-words.ts";

const now = instant("2027-01-10T10:00+08:00");

test("tells how a due date came about", () => {
  const due = workOutDueDate({
    terms: lent({ vacation: SECOND_WEEK_FRIDAY, dayEnds: "closing" }),
    period: { amount: 30, unit: "day" },
    start: now,
    desk: aDesk({ closed: ["2027-03-12"] }),
    teaching: TEACHING,
  });
  const told = dueStepsInWords(due, { now, zone: "Asia/Shanghai" });
  expect(told.map(({ zh }) => zh)).toEqual([
    "按借期是2月9日（周二）",
    "在寒假里，移到3月12日（周五）",
    "闭馆，顺延到3月13日（周六）",
    "3月13日（周六）22:00前还",
  ]);
  expect(told.map(({ en }) => en)).toEqual([
    "By the loan period: Tue 9 February",
    "In the Winter vacation, so Fri 12 March",
    "closed: on to Sat 13 March",
    "Due by Sat 13 March, 22:00",
  ]);
});
