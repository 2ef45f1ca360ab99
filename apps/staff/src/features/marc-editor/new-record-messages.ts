import type { Messages } from "../../lib/i18n/messages.ts";

export const newRecordMessages = {
  template: { zh: "模板", en: "Template" },
  book: { zh: "图书", en: "Book" },
  serial: { zh: "连续出版物", en: "Serial" },
  thesis: { zh: "学位论文", en: "Thesis" },
} satisfies Messages;
