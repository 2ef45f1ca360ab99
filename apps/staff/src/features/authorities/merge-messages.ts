import type { Messages } from "../../lib/i18n/messages.ts";

export const authorityMergeMessages = {
  title: { zh: "合并两条规范记录", en: "Merge two authorities" },
  intro: {
    zh: "一条留下，另一条并入它：书目中的标目随之改写，并入的标目成为“见”。合并可以撤销。",
    en: "One stays, and the other goes into it: headings of records are rewritten, and the other heading becomes a “see”. A merge can be undone.",
  },
  toAuthority: { zh: "回到规范记录", en: "Back to the authority" },
  other: { zh: "并入的另一条是哪一条", en: "Which one goes into it" },
  otherHint: {
    zh: "输入标目的开头，列表随之翻到那里；只列同类的规范记录。",
    en: "Type how its heading begins, and the list opens there. Only authorities of the same kind are listed.",
  },
  near: { zh: "附近的规范记录", en: "Authorities near there" },
  none: { zh: "附近没有别的规范记录", en: "There is no other authority near there" },
  earlier: { zh: "往前", en: "Back" },
  later: { zh: "往后", en: "On" },
  stays: { zh: "留下", en: "Stays" },
  goes: { zh: "并入", en: "Goes into it" },
  swap: { zh: "对调", en: "Swap" },
  effect: {
    zh: (from: string, to: string, n: number) => `${n} 条书目的标目由“${from}”改写为“${to}”，每条留下新的版本。`,
    en: (from: string, to: string, n: number) =>
      `“${from}” becomes “${to}” in ${n === 1 ? "1 record" : `${n} records`}, each in a new version.`,
  },
  noEffect: {
    zh: "没有书目用并入的标目，不改写书目。",
    en: "No record uses the heading that goes, so none is rewritten.",
  },
  merge: { zh: "合并", en: "Merge" },
  merging: { zh: "正在合并……", en: "Merging …" },
  merged: { zh: (to: string) => `并入了“${to}”`, en: (to: string) => `Merged into “${to}”` },
  undo: { zh: "撤销合并", en: "Undo the merge" },
  undone: {
    zh: (heading: string) => `合并撤销了，“${heading}”回来了`,
    en: (heading: string) => `“${heading}” is there again`,
  },
  unlike: {
    zh: "两条的种类或格式不同，不能合并",
    en: "Authorities of different kinds or formats cannot be merged",
  },
  itself: { zh: "这就是同一条规范记录", en: "That is the same authority" },
  ended: {
    zh: "其中一条已经删除，或并入了别的记录",
    en: "One of them was deleted, or merged into another",
  },
  chooseAgain: { zh: "另选一条", en: "Choose another" },
} satisfies Messages;
