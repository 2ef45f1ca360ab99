import type { Messages } from "../../lib/i18n/messages.ts";

export const outboxMessages = {
  title: { zh: "发件箱", en: "Outbox" },
  intro: {
    zh: "没有设邮件服务器，信没有寄出，加密留在这里一天。设好 WENYUAN_SMTP_URL 就真的寄。",
    en: "No mail server is set: letters stay here, encrypted, for a day. Set WENYUAN_SMTP_URL and they are sent.",
  },
  caption: { zh: "没有寄出的信", en: "Letters that were not sent" },
  at: { zh: "时间", en: "When" },
  to: { zh: "收信人", en: "To" },
  letter: { zh: "信", en: "Letter" },
  read: { zh: "看正文", en: "Read it" },
  unreadable: { zh: "密钥换过，读不出来了", en: "The key was changed; it cannot be read any more" },
  none: { zh: "没有留下的信", en: "No letters stayed here" },
} satisfies Messages;
