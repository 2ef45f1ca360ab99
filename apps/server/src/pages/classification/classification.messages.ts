import type { Messages } from "../../kernel/i18n/messages.ts";

export const classificationMessages = {
  title: { zh: "分类浏览", en: "Browse by class" },
  lead: {
    zh: "中国图书馆分类法。数字是架上的册数，连同下位类。",
    en: "Chinese Library Classification. Figures are copies on the shelves, with all classes below.",
  },
  place: { zh: "分类位置", en: "Place in the classification" },
  all: { zh: "全部大类", en: "All main classes" },
  copies: { zh: (n: number) => `${n.toLocaleString("zh-CN")} 册`, en: (n: number) => n.toLocaleString("en") },
  alternative: { zh: "交替类", en: "alternative" },
  below: { zh: "下位类", en: "Classes below" },
  books: { zh: "这一类的书", en: "Works of this class" },
  atShelf: { zh: "到书架上看", en: "See them on the shelf" },
  search: { zh: "在检索里看全部", en: "All of them in the search" },
  outline: {
    zh: "这里只列到简表；馆员载入完整类目后会更细。",
    en: "This is the short outline; the library's own full table goes deeper once it is loaded.",
  },
  nothing: { zh: "这一类架上还没有书", en: "Nothing of this class stands on the shelves yet" },
} satisfies Messages;
