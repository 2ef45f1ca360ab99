import type { Messages } from "../../kernel/i18n/messages.ts";

export const holdWorksMessages = {
  title: { zh: "预约这些书", en: "Place holds on these" },
  help: {
    zh: "能预约的一次都预约上，按书单的先后；不能预约的逐一说明原因。",
    en: "Places every hold that can be placed, in the order of the list, and says for each other work why not.",
  },
  most: {
    zh: (n: number) => `一次最多 ${n} 种，书单里靠前的先办。`,
    en: (n: number) => `At most ${n} works at a time: the first of the list.`,
  },
  works: { zh: "要预约哪些", en: "Which ones" },
  work: { zh: "题名", en: "Title" },
  outcome: { zh: "结果", en: "What came of it" },
  submit: { zh: "预约选中的", en: "Place the holds" },
  none: { zh: "请至少选一种", en: "Please choose one at least" },
  back: { zh: "回到书单", en: "Back to the list" },
  toHolds: { zh: "我的预约", en: "My holds" },
  placed: {
    zh: (n: number) => `预约好了 ${n} 种`,
    en: (n: number) => (n === 1 ? "1 hold is placed" : `${n} holds are placed`),
  },
  refused: {
    zh: (n: number) => `${n} 种没有预约成`,
    en: (n: number) => (n === 1 ? "1 could not be placed" : `${n} could not be placed`),
  },
  isPlaced: { zh: "预约好了", en: "Hold placed" },
} satisfies Messages;
