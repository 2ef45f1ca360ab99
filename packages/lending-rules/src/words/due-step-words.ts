import { type ClosedDayRule, type LocalText, Temporal } from "@wenyuan/calendar";
import type { DueDate, DueStep } from "../loans/due-date.ts";
import { day, moment, type Telling } from "./telling.ts";

/** How a due date came about, step by step: 30天后是10月15日（周四） · 寒假，移到3月12日（周五） · … */
export function dueStepsInWords({ steps }: DueDate, telling: Telling): LocalText[] {
  return steps.map((step) => stepInWords(step, telling));
}

function stepInWords(step: DueStep, telling: Telling): LocalText {
  const on = whenInWords(step.on, telling);
  const why = step.reason ?? { zh: "闭馆", en: "closed" };
  switch (step.code) {
    case "period":
      return { zh: `按借期是${on.zh}`, en: `By the loan period: ${on.en}` };
    case "fixed-due":
      return { zh: `有统一的应还日期：${on.zh}`, en: `A fixed due date: ${on.en}` };
    case "vacation":
      return {
        zh: `在${step.reason?.zh ?? "假期"}里，移到${on.zh}`,
        en: `In the ${step.reason?.en ?? "vacation"}, so ${on.en}`,
      };
    case "closed":
      return {
        zh: `${why.zh}，${MOVES[step.rule ?? "stay"].zh}${on.zh}`,
        en: `${why.en}: ${MOVES[step.rule ?? "stay"].en} ${on.en}`,
      };
    case "card-expires":
      return { zh: `证到期，提前到${on.zh}`, en: `The card ends: ${on.en}` };
    case "shortened-to-closing":
      return { zh: `到闭馆为止：${on.zh}`, en: `Until closing: ${on.en}` };
    case "extended-to-opening":
      return { zh: `延到下次开馆：${on.zh}`, en: `Until the next opening: ${on.en}` };
    case "day-ends":
      return { zh: `${on.zh}前还`, en: `Due by ${on.en}` };
    case "stuck-no-next-term":
      return { zh: "校历里还没有下学期，没有移动", en: "The next term is not in the calendar: not moved" };
    case "stuck-no-open-day":
      return { zh: "三年内没有开放日，没有移动", en: "No open day within three years: not moved" };
  }
}

const MOVES: Readonly<Record<ClosedDayRule, LocalText>> = {
  stay: { zh: "仍是", en: "still" },
  "next-open-day": { zh: "顺延到", en: "on to" },
  "previous-open-day": { zh: "提前到", en: "back to" },
  "next-open-same-weekday": { zh: "顺延到同一个星期几，", en: "on to the same weekday," },
};

/** A step stands at a date or at an instant. */
function whenInWords(on: string, telling: Telling): LocalText {
  return on.includes("T") ? moment(Temporal.Instant.from(on).toString(), telling) : day(on, telling);
}
