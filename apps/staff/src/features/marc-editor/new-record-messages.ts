import type { Messages } from "../../lib/i18n/messages.ts";

export const newRecordMessages = {
  template: { zh: "模板", en: "Template" },
  book: { zh: "图书", en: "Book" },
  serial: { zh: "连续出版物", en: "Serial" },
  thesis: { zh: "学位论文", en: "Thesis" },
  person: { zh: "人名", en: "Person" },
  organisation: { zh: "团体名称", en: "Organisation" },
  topic: { zh: "主题", en: "Topic" },
} satisfies Messages;
