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

/** How a report names an item. */
export const itemNames = {
  with: { zh: (barcode: string) => `单册 ${barcode}`, en: (barcode: string) => `item ${barcode}` },
  without: { zh: "无条码的单册", en: "an item without a barcode" },
} satisfies Messages;

interface ItemFacts {
  readonly value: string;
  readonly named: string;
  readonly item: string;
  readonly record: string;
}

/** About the items that a record brings. */
export const itemMessages = {
  "price-unreadable": {
    zh: ({ value, named }: ItemFacts) => `${named}：价格“${value}”读不懂，单册已建、没有价格，请补上`,
    en: ({ value, named }: ItemFacts) =>
      `${named}: the price “${value}” cannot be read; made without one, please add it`,
  },
  "day-unreadable": {
    zh: ({ value, named }: ItemFacts) => `${named}：入藏日期“${value}”读不懂，单册已建、没有日期，请补上`,
    en: ({ value, named }: ItemFacts) =>
      `${named}: the date “${value}” cannot be read; made without one, please add it`,
  },
  "place-unknown": {
    zh: ({ value, named }: ItemFacts) =>
      `${named}：馆藏地代码“${value}”没有对应到本馆，单册未建。对应好以后重新导入同一文件即可补上`,
    en: ({ value, named }: ItemFacts) =>
      `${named}: the place “${value}” is not mapped to one here, so the item was not made. Map it and import the same file again`,
  },
  "place-missing": {
    zh: ({ named }: ItemFacts) =>
      `${named}：没有馆藏地，单册未建。在来源设置里定一个默认馆藏地，重新导入同一文件即可补上`,
    en: ({ named }: ItemFacts) =>
      `${named}: no place is stated, so the item was not made. Give the source a default place and import the same file again`,
  },
  "barcode-missing": {
    zh: ({ value }: ItemFacts) => `单册${value === "" ? "" : `（${value}）`}没有条码，已建，补上条码之前不能借出`,
    en: ({ value }: ItemFacts) =>
      `an item${value === "" ? "" : ` (${value})`} has no barcode; it was made, but cannot be lent before it has one`,
  },
  "call-number-missing": {
    zh: ({ named }: ItemFacts) => `${named}：没有索书号，单册已建，不能排架和打印书标，请补上`,
    en: ({ named }: ItemFacts) =>
      `${named}: no call number; made, but it has no place on the shelf and no label, please add one`,
  },
  "barcode-taken": {
    zh: ({ value, item }: ItemFacts) =>
      `条码 ${value} 已被${item === "" ? "本文件里另一单册" : `单册 ${item} `}使用，这一册未建。请核对两册实物，改正条码后重新导入同一文件`,
    en: ({ value, item }: ItemFacts) =>
      `the barcode ${value} belongs to ${item === "" ? "another item of this file" : `item ${item}`}; this one was not made. Compare the two volumes, correct the barcode and import the same file again`,
  },
  "barcode-elsewhere": {
    zh: ({ value, item, record }: ItemFacts) =>
      `条码 ${value} 的单册已在馆藏记录 ${record} 名下（单册 ${item}），这一册未建。若是两本书用了同一条码，请核对实物，改正条码后重新导入同一文件；若是单册移到了那条记录，就不用管`,
    en: ({ value, item, record }: ItemFacts) =>
      `the item of barcode ${value} belongs to record ${record} here (item ${item}); this one was not made. If two volumes bear one barcode, compare them, correct it and import the same file again; if the item was moved to that record, nothing is to be done`,
  },
  "rfid-taken": {
    zh: ({ value, item }: ItemFacts) =>
      `RFID 标签 ${value} 已被${item === "" ? "本文件里另一单册" : `单册 ${item} `}使用，这一册未建。请核对标签，改正后重新导入同一文件`,
    en: ({ value, item }: ItemFacts) =>
      `the RFID tag ${value} belongs to ${item === "" ? "another item of this file" : `item ${item}`}; this one was not made. Check the tag, correct it and import the same file again`,
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
    zh: () => "没有题名（MARC 21 的 245，CNMARC 的 200），读者查不到，请打开记录补上",
    en: () =>
      "has no title (245 in MARC 21, 200 in CNMARC), so that readers cannot find it; open the record and add it",
  },
  "no-number": {
    zh: () => "没有控制号（001），只能按内容认出：来源改过以后再导入，可能成为另一条。请让来源补上 001",
    en: () =>
      "has no control number (001) and is known by its content alone: changed and imported again it may become another record. Ask the source to add 001",
  },
  "isbn-wrong": {
    zh: (value: string) => `ISBN ${value} 位数或校验位不对，照原样保存，但不用于查重。请对照原书改正`,
    en: (value: string) =>
      `the ISBN ${value} has a wrong length or check digit; kept as it is, but not used to match. Correct it by the book`,
  },
  "other-encoding": {
    zh: (value: string) => `这条的编码（${value}）与文件里其他记录不同，已按它自己的编码读取。题名不是乱码就不用管`,
    en: (value: string) =>
      `its encoding (${value}) is not that of the file's other records; read by its own. Nothing to do unless the title is garbled`,
  },
  "number-shared": {
    zh: (value: string) =>
      `本文件里另有记录也用编号 ${value}，内容不同，两条都保留。是同一种书就合并，不是就让来源改正编号`,
    en: (value: string) =>
      `another record of this file has the number ${value} with other content; both are kept. Merge them if they are one, or have the source correct the number`,
  },
  "not-a-record": {
    zh: (value: string) => `这一段不像书目记录，以“${value}”开头`,
    en: (value: string) => `this stretch does not look like a record; it begins with “${value}”`,
  },
  "authority-record": {
    zh: () => "这是规范记录，不是书目，没有写入。规范记录请用命令 wenyuan authorities 导入",
    en: () => "is an authority record and was not stored among the titles; import authorities by wenyuan authorities",
  },
  "holdings-record": {
    zh: (value: string) =>
      `这是馆藏记录${value === "" ? "" : `（所属书目 ${value}）`}，不是书目，没有写入。书目导入后，馆藏记录请用命令 wenyuan holdings 导入`,
    en: (value: string) =>
      `is a holdings record${value === "" ? "" : ` (of title ${value})`} and was not stored as a title; after the titles import holdings by wenyuan holdings`,
  },
  "could-not-store": {
    zh: (value: string) => `数据库不接受这条记录：${value}。请“下载拒收的记录”，修好后再导入`,
    en: (value: string) =>
      `the database does not take this record: ${value}. “Download what was refused”, mend it and import it again`,
  },
} satisfies Messages & Record<OutcomeFinding["code"], unknown>;
