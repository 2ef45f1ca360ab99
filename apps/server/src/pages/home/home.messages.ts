import type { Messages } from "../../kernel/i18n/messages.ts";

export const homeMessages = {
  // Each sentence part stands on a line of its own.
  promise: { zh: "查一本书，\n找到它在哪，\n今天就读。", en: "Find a book,\nsee where it stands,\nread it today." },
  box: { zh: "书名、作者或索书号", en: "Title, author or call number" },
  go: { zh: "检索", en: "Search" },
  newest: { zh: "最近入藏", en: "Recently added" },
  newestNote: {
    zh: (total: number) => `馆藏共 ${total.toLocaleString("zh-CN")} 种`,
    en: (total: number) => `${total.toLocaleString("en")} works in the catalogue`,
  },
  newestMore: { zh: "全部新书", en: "All new books" },
  popular: { zh: "大家在借", en: "Popular now" },
  popularNote: { zh: "近两年借得多的", en: "Lent most in the last two years" },
  popularMore: { zh: "看更多", en: "See more" },
  classes: { zh: "分类", en: "Classes" },
  unusual: { zh: "近期安排", en: "Coming up" },
  closed: { zh: "闭馆", en: "Closed" },
  tries: { zh: "试试", en: "Try" },
  today: { zh: "今天", en: "today" },
  hoursToday: { zh: "今天", en: "Today" },
  allHours: { zh: "两周的开放时间", en: "Hours of the next two weeks" },
  floorsOf: { zh: (branch: string) => `${branch}各层`, en: (branch: string) => `Floors of the ${branch}` },
  works: {
    zh: (n: number) => `${n.toLocaleString("zh-CN")} 种`,
    en: (n: number) => `${n.toLocaleString("en")} ${n === 1 ? "work" : "works"}`,
  },
  ways: { zh: "随便看看", en: "Ways into the collection" },
  byClass: { zh: "按学科", en: "By subject area" },
  byLanguage: { zh: "按语言", en: "By language" },
  byKind: { zh: "按类型", en: "By kind" },
  allOf: { zh: (n: number) => `全部 ${n} 项`, en: (n: number) => `All ${n}` },
  description: {
    zh: (name: string) => `${name}的馆藏目录与服务`,
    en: (name: string) => `Catalogue and services of ${name}`,
  },
  emptyTitle: { zh: "馆藏目录还是空的", en: "The catalogue is still empty" },
  emptyHelp: {
    zh: "馆员导入 MARC 文件后，这里就能查到书。",
    en: "Once librarians have imported MARC files, books can be found here.",
  },
} satisfies Messages;
