import type { Messages } from "../../lib/i18n/messages.ts";

export const duplicateMessages = {
  title: { zh: "疑似重复", en: "Likely duplicates" },
  intro: {
    zh: "按导入查重的规则逐对比较，最像的在前；每对说明理由，由你来定。",
    en: "Compared by the rules of imports, the likeliest first, each with its reasons. You decide.",
  },
  empty: { zh: "没有疑似重复的记录", en: "No likely duplicates" },
  records: { zh: "记录", en: "Records" },
  reasons: { zh: "理由", en: "Reasons" },
  points: { zh: "分数", en: "Points" },
  compare: { zh: "并排看", en: "Compare" },
  dismiss: { zh: "不是重复", en: "Not the same" },
  dismissed: {
    zh: (title: string) => `《${title}》这一对不再提`,
    en: (title: string) => `“${title}”: not named again`,
  },
  undo: { zh: "撤销", en: "Undo" },
  decide: { zh: "怎么办", en: "Decide" },
} satisfies Messages;
