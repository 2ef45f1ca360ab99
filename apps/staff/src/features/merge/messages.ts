import type { Messages } from "../../lib/i18n/messages.ts";

export const mergeMessages = {
  title: { zh: "合并两条记录", en: "Merge two records" },
  intro: {
    zh: "留下左边一条；单册、卷册和馆藏都搬过来，右边一条从此指向它。合并可以撤销。",
    en: "The left one stays. Items, volumes and holdings come along, and the right one points to it. A merge can be undone.",
  },
  toRecord: { zh: "回到记录", en: "Back to the record" },
  other: { zh: "另一条的记录号", en: "Number of the other record" },
  otherHint: {
    zh: "在记录页的题名下面；也可以从“疑似重复”进来。",
    en: "It stands under the title on the record’s page.",
  },
  otherMissing: { zh: "写另一条的记录号", en: "State the number of the other record" },
  itself: { zh: "这就是同一条记录", en: "That is the same record" },
  compare: { zh: "并排看", en: "Set side by side" },
  stays: { zh: "留下", en: "Stays" },
  goes: { zh: "并入", en: "Goes into it" },
  swap: { zh: "左右对调", en: "Swap" },
  field: { zh: "字段", en: "Field" },
  take: { zh: "留哪个", en: "Take" },
  left: { zh: "左", en: "Left" },
  right: { zh: "右", en: "Right" },
  both: { zh: "都留", en: "Both" },
  neither: { zh: "都不要", en: "Neither" },
  same: { zh: (n: number) => `${n} 个字段两边一样`, en: (n: number) => `${n} fields are the same on both sides` },
  merge: { zh: "合并", en: "Merge" },
  merging: { zh: "正在合并……", en: "Merging …" },
  merged: { zh: "合并好了", en: "Merged" },
  undo: { zh: "撤销", en: "Undo" },
  undone: { zh: "合并撤销了", en: "The merge is undone" },
  formats: { zh: "两条记录的格式不同，不能合并", en: "Records of different formats cannot be merged" },
} satisfies Messages;
