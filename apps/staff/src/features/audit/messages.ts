import type { Messages } from "../../lib/i18n/messages.ts";

export const auditMessages = {
  title: { zh: "操作审计", en: "Audit" },
  intro: {
    zh: "谁在什么时候对谁、对什么做了什么，为什么。只增不改，用哈希链防改动。",
    en: "Who did what, when, to whom or what, and why. Entries are only added, and a chain of hashes shows any change.",
  },
  caption: { zh: "审计记录", en: "Audit entries" },
  find: { zh: "查找", en: "Find" },
  action: { zh: "操作代码（如 identity.）", en: "Action, such as identity." },
  subject: { zh: "对象编号", en: "Subject’s number" },
  text: { zh: "内容或理由里有", en: "In the change or the reason" },
  from: { zh: "从", en: "From" },
  to: { zh: "到（含当天）", en: "To and with" },
  search: { zh: "查", en: "Search" },
  when: { zh: "时间", en: "When" },
  who: { zh: "谁", en: "Who" },
  what: { zh: "做了什么", en: "What" },
  towards: { zh: "对象", en: "Subject" },
  change: { zh: "前后", en: "Before and after" },
  reason: { zh: "理由", en: "Reason" },
  nothing: { zh: "无", en: "none" },
  yes: { zh: "是", en: "yes" },
  no: { zh: "否", en: "no" },
  blanked: { zh: "内容已到期清除", en: "Blanked: its time was over" },
  system: { zh: "系统", en: "The server" },
  none: { zh: "没有符合的记录", en: "Nothing fits" },
  verify: { zh: "校验有没有被改动", en: "Verify the chain" },
  verifying: { zh: "正在校验……", en: "Verifying …" },
  whole: {
    zh: (entries: number, blanked: number) => `完好：${entries} 条，其中 ${blanked} 条内容已到期清除。`,
    en: (entries: number, blanked: number) => `Whole: ${entries} entries, ${blanked} of them blanked in time.`,
  },
  head: {
    zh: "链尾，请抄存别处，以后可以凭它证明没有被整个重做",
    en: "The chain’s end: keep it elsewhere, and it proves later that the chain was not made anew",
  },
  broken: {
    zh: (position: string) => `第 ${position} 条起对不上：有人直接改过数据库。`,
    en: (position: string) => `It does not fit from entry ${position} on: somebody changed the database directly.`,
  },
} satisfies Messages;
