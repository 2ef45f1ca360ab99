import type { Messages } from "../../kernel/i18n/messages.ts";

export const historyMessages = {
  title: { zh: "借过的书", en: "Borrowed before" },
  count: { zh: (n: number) => `${n} 册`, en: (n: number) => (n === 1 ? "1 book" : `${n} books`) },
  kept: { zh: "现在会留下借阅记录", en: "What you borrow is kept" },
  keptHelp: {
    zh: "只有您自己看得到。可以一条一条清除，也可以全部清除；不再保留也只要一下。",
    en: "Only you see it. Clear one line or all of it, or stop keeping it, at any time.",
  },
  notKept: { zh: "借阅记录不保留", en: "Nothing is kept" },
  notKeptHelp: {
    zh: "书还回来半小时后，借阅记录就与您脱开，谁也查不到。想留着自己看，可以打开。",
    en: "Half an hour after a book comes back, the loan no longer names you, and nobody can look it up. Switch it on if you would like to see it yourself.",
  },
  keep: { zh: "从现在起保留", en: "Keep it from now on" },
  stop: { zh: "不再保留，并全部清除", en: "Stop keeping it and clear all" },
  clearOne: { zh: "清除", en: "Clear" },
  clearOneOf: {
    zh: (title: string) => `清除 ${title} 的借阅记录`,
    en: (title: string) => `Clear the loan of ${title}`,
  },
  clearAll: { zh: "全部清除", en: "Clear all" },
  cleared: {
    zh: (n: number) => `清除了 ${n} 条，找不回来了`,
    en: (n: number) => (n === 1 ? "1 loan was cleared for good" : `${n} loans were cleared for good`),
  },
  noneCleared: {
    zh: "没有清除：有未结费用或遗失赔款的借阅要先结清",
    en: "Nothing was cleared: a loan with an open charge or a lost item has to be settled first",
  },
  stopped: { zh: "不再保留借阅记录", en: "What you borrow is no longer kept" },
  started: { zh: "从现在起保留借阅记录", en: "What you borrow is kept from now on" },
  empty: { zh: "没有借阅记录", en: "No history" },
  span: {
    zh: (from: string, to: string) => `${from} 借，${to} 还`,
    en: (from: string, to: string) => `${from} to ${to}`,
  },
  lost: { zh: "记为遗失", en: "lost" },
  replaced: { zh: "赔书了结", en: "replaced in kind" },
  older: { zh: "更早的", en: "Earlier" },
  toData: { zh: "我的数据", en: "My data" },
} satisfies Messages;
