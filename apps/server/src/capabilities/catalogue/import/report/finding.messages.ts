import type { Messages } from "../../../../kernel/i18n/messages.ts";
import type { ItemFinding, MatchFinding, OutcomeFinding } from "./finding.ts";

interface MatchFacts {
  readonly record: string;
  readonly points: number;
  readonly threshold: number;
  readonly reasons: string;
  readonly others: string;
  readonly number: number;
}

/** Why a record was taken for one that is here, or not. */
export const matchMessages = {
  own: { zh: () => "同一来源、同一编号的记录", en: () => "the same number of the same source" },
  matched: {
    zh: ({ record, points, threshold, reasons }: MatchFacts) =>
      `与馆藏记录 ${record} 是同一种：${reasons}，共 ${points} 分，达到 ${threshold} 分`,
    en: ({ record, points, threshold, reasons }: MatchFacts) =>
      `the same as record ${record} here: ${reasons}, ${points} points, threshold ${threshold}`,
  },
  possible: {
    zh: ({ record, points, threshold, reasons }: MatchFacts) =>
      `可能与馆藏记录 ${record} 重复：${reasons}，${points} 分（标准 ${threshold} 分），请人工核对`,
    en: ({ record, points, threshold, reasons }: MatchFacts) =>
      `possibly the same as record ${record} here: ${reasons}, ${points} points (threshold ${threshold}); please compare them`,
  },
  ambiguous: {
    zh: ({ others, points, reasons }: MatchFacts) =>
      `馆藏有几条记录一样像（${others}）：${reasons}，都是 ${points} 分；没有写入，请先合并或选定`,
    en: ({ others, points, reasons }: MatchFacts) =>
      `several records here are as alike (${others}): ${reasons}, ${points} points each; nothing was written, please merge them or choose one`,
  },
  "same-in-file": {
    zh: ({ number }: MatchFacts) => `与本文件第 ${number} 条编号和内容都相同，没有重复写入`,
    en: ({ number }: MatchFacts) => `has the number and the content of record ${number} of this file; not stored twice`,
  },
  merged: {
    zh: ({ record }: MatchFacts) => `这条记录在馆内已并入记录 ${record}`,
    en: ({ record }: MatchFacts) => `the record of this number has been merged into record ${record} here`,
  },
  deleted: {
    zh: ({ record }: MatchFacts) =>
      `这条记录（馆藏记录 ${record}）已由馆员删除，没有恢复，单册也未建。如需恢复，请打开该记录恢复，或在导入时选择“恢复已删除的记录”再导入一次`,
    en: ({ record }: MatchFacts) =>
      `somebody deleted this record here (${record}); it was not brought back, and no items were made. Restore it on its page, or import again and choose to bring deleted records back`,
  },
} satisfies Messages & Record<MatchFinding["code"], unknown>;

export const reasonMessages = {
  control: { zh: (value: string) => `控制号 ${value} 相同`, en: (value: string) => `control number ${value}` },
  oclc: { zh: (value: string) => `OCLC 号 ${value} 相同`, en: (value: string) => `OCLC number ${value}` },
  lccn: { zh: (value: string) => `LCCN ${value} 相同`, en: (value: string) => `LCCN ${value}` },
  isbn: { zh: (value: string) => `ISBN ${value} 相同`, en: (value: string) => `ISBN ${value}` },
  issn: { zh: (value: string) => `ISSN ${value} 相同`, en: (value: string) => `ISSN ${value}` },
  title: { zh: () => "题名相同", en: () => "title" },
  author: { zh: () => "责任者相同", en: () => "author" },
  year: { zh: () => "出版年相同", en: () => "year" },
  "isbn-differs": { zh: () => "ISBN 不同（减分）", en: () => "another ISBN (against)" },
  "issn-differs": { zh: () => "ISSN 不同（减分）", en: () => "another ISSN (against)" },
  "year-differs": { zh: () => "出版年不同（减分）", en: () => "another year (against)" },
} satisfies Messages;

interface ItemFacts {
  readonly value: string;
  readonly barcode: string;
  readonly item: string;
}

/** About the items that a record brings. */
export const itemMessages = {
  "price-unreadable": {
    zh: ({ value, barcode }: ItemFacts) => `单册 ${barcode}：价格“${value}”读不懂，未写价格`,
    en: ({ value, barcode }: ItemFacts) => `item ${barcode}: the price “${value}” cannot be read; made without one`,
  },
  "day-unreadable": {
    zh: ({ value, barcode }: ItemFacts) => `单册 ${barcode}：日期“${value}”读不懂，未写日期`,
    en: ({ value, barcode }: ItemFacts) => `item ${barcode}: the date “${value}” cannot be read; made without one`,
  },
  "place-unknown": {
    zh: ({ value, barcode }: ItemFacts) =>
      `单册 ${barcode}：馆藏地代码“${value}”没有对应到本馆，单册未建。对应好以后重新导入同一文件即可补上`,
    en: ({ value, barcode }: ItemFacts) =>
      `item ${barcode}: the place “${value}” is not mapped to one here, so the item was not made. Map it and import the same file again`,
  },
  "place-missing": {
    zh: ({ barcode }: ItemFacts) => `单册 ${barcode}：没有馆藏地，单册未建。可在来源设置里定一个默认馆藏地`,
    en: ({ barcode }: ItemFacts) =>
      `item ${barcode}: no place is stated, so the item was not made. The source can have a default place`,
  },
  "barcode-taken": {
    zh: ({ value, item }: ItemFacts) =>
      `条码 ${value} 已被别的单册使用${item === "" ? "（在本文件里）" : `（单册 ${item}）`}，单册未建`,
    en: ({ value, item }: ItemFacts) =>
      `the barcode ${value} belongs to another item${item === "" ? " of this file" : ` (${item})`}; the item was not made`,
  },
  "rfid-taken": {
    zh: ({ value, item }: ItemFacts) =>
      `RFID ${value} 已被别的单册使用${item === "" ? "" : `（单册 ${item}）`}，单册未建`,
    en: ({ value, item }: ItemFacts) =>
      `the RFID tag ${value} belongs to another item${item === "" ? "" : ` (${item})`}; the item was not made`,
  },
} satisfies Messages & Record<ItemFinding["code"], unknown>;

/** What else was decided. */
export const outcomeMessages = {
  "policy-skip": {
    zh: () => "馆里已有，按来源的设置不改动",
    en: () => "is here already; left as it is, as the source says",
  },
  "policy-create": {
    zh: () => "虽与馆藏相似，按来源的设置仍新建记录",
    en: () => "is like a record here, and was created all the same, as the source says",
  },
  "no-title": {
    zh: () => "没有题名（MARC 21 的 245，CNMARC 的 200），请补上",
    en: () => "has no title (245 in MARC 21, 200 in CNMARC); please add it",
  },
  "number-shared": {
    zh: (value: string) => `本文件里另有记录也用编号 ${value}，内容不同，两条都保留`,
    en: (value: string) => `another record of this file has the number ${value} with other content; both are kept`,
  },
  "could-not-store": {
    zh: (value: string) => `数据库不接受这条记录：${value}`,
    en: (value: string) => `the database does not take this record: ${value}`,
  },
} satisfies Messages & Record<OutcomeFinding["code"], unknown>;
