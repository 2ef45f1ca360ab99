import type { Messages } from "../i18n/messages.ts";

export const toastMessages = {
  region: { zh: "刚才做了什么", en: "What just happened" },
  dismiss: { zh: "知道了", en: "Dismiss" },
  undo: { zh: "撤销", en: "Undo" },
  undoLast: { zh: "撤销上一步", en: "Undo the last step" },
  group: { zh: "处处可用", en: "Everywhere" },
  soon: { zh: (seconds: number) => `${seconds} 秒后执行`, en: (seconds: number) => `in ${seconds} s` },
  failed: { zh: "没有做成", en: "Not done" },
} satisfies Messages;
