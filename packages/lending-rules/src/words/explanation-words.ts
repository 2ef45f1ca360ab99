import type { LocalText } from "@wenyuan/calendar";
import type { LossReason } from "../policies/explain-aspect.ts";
import type { PrecedenceDimension } from "../policies/precedence.ts";

/** What the dimensions of precedence are called. */
export const DIMENSION_WORDS: Readonly<Record<PrecedenceDimension, LocalText>> = {
  rank: { zh: "等级", en: "rank" },
  courseReserve: { zh: "教参", en: "course reserve" },
  branch: { zh: "分馆", en: "branch" },
  itemType: { zh: "文献类型", en: "item type" },
  season: { zh: "时间", en: "time of year" },
  department: { zh: "院系", en: "department" },
  readerCategory: { zh: "读者类型", en: "reader category" },
};

/** Why a rule lost, for the explain view. */
export function lossInWords(reason: LossReason): LocalText {
  switch (reason.because) {
    case "says-nothing":
      return { zh: "没有规定这一项", en: "says nothing about this" };
    case "not-in-force":
      return { zh: "这一天不生效", en: "not in force on this day" };
    case "listed-later":
      return { zh: "一样具体，排在后面", en: "as close, and listed later" };
    case "does-not-fit":
      return {
        zh: `${DIMENSION_WORDS[reason.dimension].zh}不符`,
        en: `does not fit the ${DIMENSION_WORDS[reason.dimension].en}`,
      };
    case "less-close":
      return {
        zh: `在${DIMENSION_WORDS[reason.dimension].zh}上不如胜出的规则贴近`,
        en: `fits the ${DIMENSION_WORDS[reason.dimension].en} less closely than the winner`,
      };
  }
}
