import type { Messages } from "../../kernel/i18n/messages.ts";

export const newBooksMessages = {
  title: { zh: "新书", en: "New books" },
  popular: { zh: "热门", en: "Popular" },
  popularLead: {
    zh: "近两年借得最多的。只数次数，不看是谁。",
    en: "Lent most often in the last two years. Times are counted, not people.",
  },
  week: { zh: (from: string, to: string) => `${from}至${to}`, en: (from: string, to: string) => `${from} to ${to}` },
  thisWeek: { zh: "本周", en: "This week" },
  lastWeek: { zh: "上周", en: "Last week" },
  weeks: { zh: "哪一周", en: "Which week" },
  month: { zh: "近 30 天", en: "Last 30 days" },
  found: {
    zh: (n: number) => `${n.toLocaleString("zh-CN")} 种`,
    en: (n: number) => (n === 1 ? "1 title" : `${n.toLocaleString("en")} titles`),
  },
  byBranch: { zh: "按馆", en: "By branch" },
  byClass: { zh: "按分类", en: "By class" },
  every: { zh: "全部", en: "All" },
  nothing: { zh: "这一周没有新书上架", en: "Nothing new arrived in this week" },
  nothingHelp: { zh: "换一周看看，或者看近 30 天的。", en: "Try another week, or the last 30 days." },
  noPopular: { zh: "还没有足够的借阅可以排名", en: "Not enough has been lent yet to say" },
  noPopularHelp: { zh: "先看看最近入藏的。", en: "See what came in lately instead." },
  pages: { zh: "页", en: "Pages" },
  previous: { zh: "上一页", en: "Previous" },
  next: { zh: "下一页", en: "Next" },
  page: { zh: (n: number) => `第 ${n} 页`, en: (n: number) => `Page ${n}` },
} satisfies Messages;
