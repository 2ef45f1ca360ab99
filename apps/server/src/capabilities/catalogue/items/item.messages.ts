import type { Messages } from "../../../kernel/i18n/messages.ts";

/** What an item's check says (check-item.ts). */
export const itemMessages = {
  barcodeTaken: {
    zh: (barcode: string, title: string) => `条码号 ${barcode} 已用于《${title}》的一册。请核对条码，或换一个。`,
    en: (barcode: string, title: string) =>
      `The barcode ${barcode} is on an item of “${title}”. Check it, or take another.`,
  },
  barcodeTwice: {
    zh: (barcode: string) => `条码号 ${barcode} 在这一批里用了两次。`,
    en: (barcode: string) => `The barcode ${barcode} stands twice in this batch.`,
  },
  rfidTaken: {
    zh: (title: string) => `这个 RFID 标签已用于《${title}》的一册。请换一个标签，或先解除原来的关联。`,
    en: (title: string) => `This RFID tag is on an item of “${title}”. Take another tag, or part that one first.`,
  },
  rfidTwice: { zh: "同一个 RFID 标签在这一批里用了两次。", en: "The same RFID tag stands twice in this batch." },
  locationUnknown: {
    zh: (code: string) => `没有代码为 ${code} 的馆藏地。请从列表中选择，或先在“馆藏地”里新建。`,
    en: (code: string) => `There is no location ${code}. Choose one of the list, or make it under Places first.`,
  },
  kindUnknown: {
    zh: (code: string) => `没有代码为 ${code} 的流通类型。请从列表中选择。`,
    en: (code: string) => `There is no item kind ${code}. Choose one of the list.`,
  },
  volumeForeign: {
    zh: "这一卷不属于这条书目。请选择本书目的卷册。",
    en: "This volume belongs to another record. Choose one of this record.",
  },
  holdingsForeign: {
    zh: "这条馆藏记录不属于这条书目。",
    en: "This holdings record belongs to another bibliographic record.",
  },
  temporaryOver: {
    zh: "暂放的截止时间已经过去。请填写将来的时间，或去掉暂放。",
    en: "The end of the temporary place has passed. Give a time to come, or remove the temporary place.",
  },
  temporarySame: {
    zh: "暂放地就是原馆藏地。请另选一处，或去掉暂放。",
    en: "The temporary place is where the item stands anyway. Choose another, or remove it.",
  },
  currencyUnknown: {
    zh: (code: string) => `没有 ${code} 这种货币。请用三个字母的代码，如 CNY。`,
    en: (code: string) => `There is no currency ${code}. Give its three letters, such as CNY.`,
  },
  dateUnreal: {
    zh: (date: string) => `${date} 不是日历上的一天。请按 2026-03-01 的样子填写。`,
    en: (date: string) => `${date} is no day of the calendar. Write it as 2026-03-01.`,
  },
  enumerationMissing: {
    zh: "过刊合订本没有写明卷期，读者无法知道里面有哪几期。请填写，如 2019,no.1–6。",
    en: "A bound journal without its numbering: readers cannot tell which issues it holds. Write it, such as 2019,no.1–6.",
  },
  accessionRepeated: {
    zh: (number: string, title: string) => `登录号 ${number} 已用于《${title}》的一册。`,
    en: (number: string, title: string) => `The accession number ${number} is on an item of “${title}” already.`,
  },
  bookNumberTaken: {
    zh: (title: string) => `这个种次号已给了《${title}》。同一个号会让两种书排在一起。`,
    en: (title: string) => `This book number was given to “${title}”. Two titles would share one place on the shelf.`,
  },
  untitled: { zh: "（无题名）", en: "(untitled)" },
} satisfies Messages;

/** What changed, in the words of the screens. */
export const itemFieldMessages = {
  recordId: { zh: "所属书目", en: "record" },
  volumeId: { zh: "卷册", en: "volume" },
  holdingsId: { zh: "馆藏记录", en: "holdings record" },
  barcode: { zh: "条码号", en: "barcode" },
  accessionNumber: { zh: "登录号", en: "accession number" },
  assetNumber: { zh: "固定资产号", en: "asset number" },
  rfidUid: { zh: "RFID 标签", en: "RFID tag" },
  callNumber: { zh: "索书号", en: "call number" },
  kind: { zh: "流通类型", en: "kind" },
  location: { zh: "馆藏地", en: "location" },
  temporary: { zh: "暂放", en: "temporary place" },
  enumeration: { zh: "卷期", en: "numbering" },
  copyNumber: { zh: "复本号", en: "copy number" },
  price: { zh: "价格", en: "price" },
  accompanying: { zh: "附件", en: "accompanying pieces" },
  acquiredBy: { zh: "来源", en: "way of acquisition" },
  acquiredOn: { zh: "入藏日期", en: "day of acquisition" },
  notePublic: { zh: "读者可见附注", en: "note for readers" },
  noteStaff: { zh: "内部附注", en: "note for staff" },
  suppressed: { zh: "对读者隐藏", en: "hidden from readers" },
  withdrawn: { zh: "注销", en: "withdrawal" },
} satisfies Messages;
