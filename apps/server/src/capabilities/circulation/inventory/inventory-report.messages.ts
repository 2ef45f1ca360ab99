import type { Messages } from "../../../kernel/i18n/messages.ts";

/** Heads and words of a file of what an inventory found. */
export const inventoryReportMessages = {
  sheet: { zh: "清点结果", en: "Inventory" },
  finding: { zh: "结果", en: "Found" },
  barcode: { zh: "条码号", en: "Barcode" },
  title: { zh: "题名", en: "Title" },
  callNumber: { zh: "索书号", en: "Call number" },
  location: { zh: "应在馆藏地", en: "Belongs to" },
  more: { zh: "说明", en: "More" },
  missing: { zh: "未见", en: "not seen" },
  marked: { zh: "已记为找不到", en: "taken for missing" },
  misplaced: { zh: "错架", en: "out of order" },
  behind: {
    zh: (number: string) => `应排在 ${number} 之后`,
    en: (number: string) => `belongs behind ${number}`,
  },
  elsewhere: { zh: "属于别处", en: "belongs elsewhere" },
  "other-state": { zh: "系统里另有状态", en: "is said to be elsewhere" },
  withdrawn: { zh: "已注销", en: "withdrawn" },
  unknown: { zh: "没有这个条码", en: "barcode not known" },
} satisfies Messages;
