import type { Bilingual } from "../../../kernel/i18n/language.ts";

/** A value that was read, or why it cannot be. */
export type Read<T> = { readonly value: T } | { readonly why: Bilingual };

/** Days since 1899-12-30, as Excel counts; within the years 1954 to 2119. */
const serialDay = { first: 20_000, last: 80_000, epoch: Date.UTC(1899, 11, 30) };
const dayMs = 86_400_000;

/** A day as campus systems and spreadsheets write it: 2027-06-30, 2027/6/30, 2027.6.30, 20270630, 2027年6月30日, 2027-06 (its last day), 46568. */
export function readDay(text: string): Read<string> {
  const given = text.normalize("NFKC").trim();
  const number = Number(given);
  if (/^\d{5}(\.\d+)?$/.test(given) && number >= serialDay.first && number <= serialDay.last)
    return { value: isoDay(new Date(serialDay.epoch + Math.floor(number) * dayMs)) };
  const [, year, month, day] =
    /^(\d{4})[-/.年]?(\d{1,2})(?:[-/.月]?(\d{1,2})?日?)?(?:[ T]\d{1,2}:\d{2}.*)?$/.exec(
      given.replace("月", "-").replace(/-$/, ""),
    ) ?? [];
  if (year && month) {
    const last = new Date(Date.UTC(Number(year), Number(month), 0));
    const found = day === undefined ? last : new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    const same = found.getUTCMonth() === Number(month) - 1 && (day === undefined || found.getUTCDate() === Number(day));
    if (same) return { value: isoDay(found) };
  }
  return {
    why: {
      zh: `“${text}”不是日期，请写成 2027-06-30 这样。`,
      en: `“${text}” is no date; write it as 2027-06-30.`,
    },
  };
}

function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** 2023, 2023级, 2023年. */
export function readYear(text: string): Read<number> {
  const [, year] = /^((?:19|20|21)\d\d)(?:级|年|届)?$/.exec(text.normalize("NFKC").trim()) ?? [];
  return year
    ? { value: Number(year) }
    : { why: { zh: `“${text}”不是年份，请写成 2023 或 2023级。`, en: `“${text}” is no year; write it as 2023.` } };
}

const statusWords = {
  active: ["在读", "在校", "在职", "在册", "正常", "有效", "注册", "active", "enrolled", "current"],
  "on-leave": ["休学", "停学", "保留学籍", "on-leave", "on leave", "leave"],
  left: ["毕业", "结业", "肄业", "退学", "转学", "离校", "离职", "辞职", "注销", "left", "graduated", "withdrawn"],
  deceased: ["去世", "死亡", "亡故", "deceased"],
} as const;

/** 在读, 休学, 毕业 … */
export function readStatus(text: string): Read<keyof typeof statusWords> {
  const word = text.normalize("NFKC").trim().toLowerCase();
  for (const status of Object.keys(statusWords) as (keyof typeof statusWords)[])
    if ((statusWords[status] as readonly string[]).includes(word)) return { value: status };
  const known = Object.values(statusWords)
    .map(([usual]) => usual)
    .join("、");
  return {
    why: {
      zh: `不认识状态“${text}”，可以写：${known}。`,
      en: `The status “${text}” is not known; write one of: active, on-leave, left, deceased.`,
    },
  };
}

/** Words that campus systems use for kinds of readers, by the category's code. */
const categoryWords: Readonly<Record<string, readonly string[]>> = {
  undergraduate: ["本科", "本科生", "本", "专科生", "预科生"],
  master: ["硕士", "硕士生", "硕士研究生", "硕", "研究生", "专业硕士", "学术硕士"],
  doctoral: ["博士", "博士生", "博士研究生", "博", "doctor", "phd"],
  teacher: ["教师", "教工", "教职工", "专任教师", "faculty"],
  staff: ["职工", "职员", "行政", "行政人员", "教辅", "工勤"],
  retired: ["离退休", "退休", "离休", "退休教师"],
  visiting: ["博士后", "访学", "访问学者", "进修", "进修教师"],
  exchange: ["交换生", "交流生", "留学生交换", "短期生"],
  public: ["校友", "社会读者", "社会", "校外", "alumni"],
  group: ["集体", "集体借阅"],
};

/** Which category a word means: a code, a name of the library's own, or a word of campus systems. */
export function readCategory(
  text: string,
  categories: readonly { readonly code: string; readonly name: Bilingual }[],
): Read<string> {
  const word = text.normalize("NFKC").trim().toLowerCase();
  const own = categories.find(({ code, name }) => [code, name.zh, name.en].some((one) => one.toLowerCase() === word));
  const found = own?.code ?? Object.keys(categoryWords).find((code) => categoryWords[code]?.includes(word));
  if (found !== undefined && categories.some(({ code }) => code === found)) return { value: found };
  return {
    why: {
      zh: `不认识读者类型“${text}”，可以写：${categories.map(({ name }) => name.zh).join("、")}。`,
      en: `The category “${text}” is not known; write one of: ${categories.map(({ code }) => code).join(", ")}.`,
    },
  };
}
