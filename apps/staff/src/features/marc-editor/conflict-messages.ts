import type { Messages } from "../../lib/i18n/messages.ts";

export const conflictMessages = {
  title: { zh: "你编辑的时候，有人先保存了这条记录", en: "Somebody saved this record while you were editing" },
  intro: {
    zh: (all: number, open: number) =>
      `你的改动都还在。${all} 个字段不一样${open > 0 ? `，其中 ${open} 个两边都改了，要你来定` : "，已经替你合在一起，看一眼再保存"}。`,
    en: (all: number, open: number) =>
      `Nothing of yours is lost. ${all === 1 ? "1 field differs" : `${all} fields differ`}${open > 0 ? `; ${open} changed on both sides and ${open === 1 ? "needs" : "need"} your choice` : "; they have been joined, look them over and save"}.`,
  },
  field: { zh: "字段", en: "Field" },
  before: { zh: "原来", en: "Before" },
  mine: { zh: "你的", en: "Yours" },
  theirs: { zh: "对方的", en: "Theirs" },
  both: { zh: "都要", en: "Both" },
  take: { zh: "用哪个", en: "Take" },
  removed: { zh: "（删掉了）", en: "(removed)" },
  notThere: { zh: "（没有）", en: "(not there)" },
  resolve: { zh: "合进编辑器", en: "Take into the editor" },
  stillOpen: { zh: (n: number) => `还有 ${n} 个字段没选`, en: (n: number) => `${n} still to choose` },
  leave: { zh: "先不管，接着改", en: "Later; go on editing" },
} satisfies Messages;
