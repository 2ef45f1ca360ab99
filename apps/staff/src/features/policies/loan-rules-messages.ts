import type { Messages } from "../../lib/i18n/messages.ts";

/** Why one loan is due when it is. */
export const loanRulesMessages = {
  title: { zh: (day: string) => `为什么 ${day} 应还`, en: (day: string) => `Why it is due ${day}` },
  back: { zh: "回到借还", en: "Back to the desk" },
  lentAt: { zh: "借出", en: "Lent" },
  dueAt: { zh: "应还", en: "Due" },
  renewals: { zh: "已续借", en: "Renewals" },
  version: { zh: "借出时的规则版本", en: "Rules when it was lent" },
  versionSaid: {
    zh: (version: number, day: string) => `第 ${version} 版，${day} 起`,
    en: (version: number, day: string) => `${version}, in force since ${day}`,
  },
  moves: { zh: "因闭馆顺延", en: "Moved by closings" },
  setBack: { zh: "（已撤销）", en: "(taken back)" },
  notices: { zh: "发过的通知", en: "Notices sent" },
} satisfies Messages;
