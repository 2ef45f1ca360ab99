import type { Messages } from "../../lib/i18n/messages.ts";

/** 预约、委托 for whoever stands at the desk. */
export const forReaderMessages = {
  open: { zh: "代读者预约、委托", en: "Hold or bring for the reader" },
  find: { zh: "题名、作者、ISBN，或扫条码", en: "Title, author, ISBN, or scan a barcode" },
  search: { zh: "找", en: "Find" },
  nothing: { zh: "没有找到。换个词，或扫书上的条码。", en: "Nothing found. Try other words, or scan the barcode." },
  choose: { zh: "要哪一种", en: "Which one" },
  justThis: { zh: "只要扫的这一册", en: "Only the copy that was scanned" },
  service: { zh: "怎么办", en: "How" },
  hold: { zh: "预约：等别人还", en: "Hold: wait for a return" },
  bring: { zh: "委托：架上的送过来", en: "Bring: a copy on its shelf" },
  pickup: { zh: "在哪里取", en: "Fetched at" },
  until: { zh: "哪天以后不要了", en: "Not wanted after" },
  recall: { zh: "催还借着的读者", en: "Call a loan back for it" },
  openShelfToo: { zh: "开架的也取（读者不便自己去）", en: "Off open shelves too, for who cannot go there" },
  place: { zh: "办理", en: "Place it" },
  passAndPlace: { zh: "放行，办理", en: "Pass and place it" },
  placing: { zh: "正在办……", en: "Placing …" },
  held: { zh: (title: string) => `预约好了：${title}`, en: (title: string) => `Held: ${title}` },
  brought: {
    zh: (title: string, at: string) => `委托好了：${title}，${at} 可取`,
    en: (title: string, at: string) => `Will be brought: ${title}, there ${at}`,
  },
  close: { zh: "关上", en: "Close" },
  first: { zh: "先选一种", en: "Choose one first" },
} satisfies Messages;
