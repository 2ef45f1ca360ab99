import type { Messages } from "../../lib/i18n/messages.ts";

export const labelMessages = {
  title: { zh: "书标", en: "Spine labels" },
  intro: {
    zh: "选好纸张就可以打印；也可以下载给条码打印机。",
    en: "Choose the paper and print, or download for a label printer.",
  },
  none: { zh: "没有要打印的书标", en: "There is no label to print" },
  noneMore: {
    zh: "在一条书目的“单册”里保存单册后，点“打印书标”。",
    en: "Save items under “Items” of a record, then choose “Print labels”.",
  },
  toCatalogue: { zh: "去馆藏检索", en: "To the catalogue" },
  paper: { zh: "纸张", en: "Paper" },
  sheet: { zh: "A4 整张", en: "A4 sheet" },
  sheetMeans: { zh: "每张 5 列 × 10 行，每枚 36 × 27 毫米", en: "5 columns × 10 rows, each label 36 × 27 mm" },
  roll: { zh: "卷筒", en: "Roll" },
  rollMeans: { zh: "一枚一页，40 × 30 毫米", en: "One label a page, 40 × 30 mm" },
  start: { zh: "从第几枚开始", en: "Begin at label" },
  startHint: { zh: "用过半张的标签纸，从没用过的那枚开始", en: "On a sheet used in part, the first one that is left" },
  copies: { zh: "每册打几枚", en: "Labels of each" },
  print: { zh: "打印", en: "Print" },
  download: { zh: "下载 ZPL", en: "Download ZPL" },
  preview: { zh: "预览", en: "As it will be printed" },
  count: { zh: (count: number) => `共 ${count} 枚`, en: (count: number) => `${count} labels` },
  unnumbered: {
    zh: (count: number) => `${count} 册没有索书号，没有书标`,
    en: (count: number) => `${count} without a call number have no label`,
  },
  keys: { zh: "书标", en: "Labels" },
} satisfies Messages;
