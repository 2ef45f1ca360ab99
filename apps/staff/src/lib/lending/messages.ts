import type { Messages } from "../i18n/messages.ts";

export const openLoanMessages = {
  title: { zh: "在借", en: "On loan" },
  none: { zh: "没有在借的书", en: "Nothing on loan" },
  due: { zh: (day: string) => `${day} 应还`, en: (day: string) => `due ${day}` },
  late: { zh: (n: number) => `过期 ${n} 天`, en: (n: number) => (n === 1 ? "1 day late" : `${n} days late`) },
  claimed: { zh: "读者称已还", en: "said to be returned" },
  rules: { zh: "为什么是这一天", en: "Why this day" },
  more: { zh: "再看一些", en: "Show more" },
} satisfies Messages;
