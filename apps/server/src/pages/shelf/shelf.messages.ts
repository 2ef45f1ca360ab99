import type { Messages } from "../../kernel/i18n/messages.ts";

export const shelfMessages = {
  title: { zh: "书架", en: "The shelf" },
  lead: {
    zh: "按索书号站着，和架上一个次序。不在架的书留着空位。",
    en: "In call-number order, as in the stacks. What is not on the shelf leaves its gap.",
  },
  jump: { zh: "跳到索书号", en: "Go to call number" },
  go: { zh: "看这一段", en: "Show" },
  place: { zh: "哪个馆藏地", en: "Which location" },
  everywhere: { zh: "全部馆藏地", en: "All locations" },
  view: { zh: "看法", en: "View" },
  "view-spines": { zh: "书脊", en: "Spines" },
  "view-covers": { zh: "封面", en: "Covers" },
  "view-list": { zh: "清单", en: "List" },
  shelf: { zh: "这一段书架", en: "This stretch of the shelf" },
  along: { zh: "沿着书架走", en: "Along the shelf" },
  out: { zh: "不在架", en: "not on the shelf" },
  before: { zh: "往左", en: "To the left" },
  after: { zh: "往右", en: "To the right" },
  wouldStand: {
    zh: (number: string) => `架上没有 ${number}，它会站在这里。`,
    en: (number: string) => `${number} is not on the shelf; it would stand here.`,
  },
  standing: {
    zh: (titles: number, gone: number) => `这一段 ${titles} 种，${gone > 0 ? `${gone} 种不在架` : "都在架上"}`,
    en: (titles: number, gone: number) =>
      `${titles} titles here, ${gone > 0 ? `${gone} not on the shelf` : "all on the shelf"}`,
  },
  faced: { zh: "正面朝外的这本", en: "The one that faces you" },
  classes: { zh: "所在的类", en: "Where this is among the classes" },
  empty: { zh: "这里还没有排架的书", en: "Nothing is shelved here yet" },
  emptyHelp: { zh: "换一个馆藏地，或从别的索书号看起。", en: "Try another location or call number." },
  callNumber: { zh: "索书号", en: "Call number" },
  book: { zh: "题名", en: "Title" },
  where: { zh: "馆藏地", en: "Location" },
  status: { zh: "状态", en: "Status" },
  onShelf: { zh: "在架", en: "On the shelf" },
  openRecord: { zh: "看这本书", en: "See this book" },
} satisfies Messages;
