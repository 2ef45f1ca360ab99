import type { Messages } from "../../../kernel/i18n/messages.ts";

/** How holdings are summed up (describe-holdings.ts). */
export const holdingsMessages = {
  comma: { zh: "、", en: ", " },
  wholeSet: {
    zh: (count: number) => `共 ${count} 册，全`,
    en: (count: number) => `${count} ${count === 1 ? "volume" : "volumes"}, complete`,
  },
  partOfSet: {
    zh: (held: string, missing: string) => `馆藏 ${held}；缺 ${missing}`,
    en: (held: string, missing: string) => `${held}; missing: ${missing}`,
  },
  noVolume: {
    zh: (count: number) => `共 ${count} 册，本馆均缺`,
    en: (count: number) => `${count} ${count === 1 ? "volume" : "volumes"}, none held`,
  },
  years: { zh: (years: string) => years, en: (years: string) => years },
  yearsWithGaps: {
    zh: (years: string, missing: string) => `${years}；缺 ${missing}`,
    en: (years: string, missing: string) => `${years}; missing: ${missing}`,
  },
} satisfies Messages;
