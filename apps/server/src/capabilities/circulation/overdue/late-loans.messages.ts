import type { Messages } from "../../../kernel/i18n/messages.ts";

/** Heads of the columns of a file of late loans, and what its sheet is called. */
export const lateLoanMessages = {
  overdue: { zh: "过期未还", en: "Overdue" },
  all: { zh: "在借", en: "On loan" },
  claimed: { zh: "称已还", en: "Claimed returned" },
  recalled: { zh: "催还中", en: "Recalled" },
  reader: { zh: "读者", en: "Reader" },
  number: { zh: "证号", en: "Number" },
  category: { zh: "读者类型", en: "Category" },
  department: { zh: "院系", en: "Department" },
  title: { zh: "题名", en: "Title" },
  barcode: { zh: "条码号", en: "Barcode" },
  callNumber: { zh: "索书号", en: "Call number" },
  branch: { zh: "分馆", en: "Branch" },
  lent: { zh: "借出日", en: "Lent" },
  due: { zh: "应还日", en: "Due" },
  days: { zh: "过期天数", en: "Days late" },
  renewals: { zh: "续借次数", en: "Renewals" },
  claimedOn: { zh: "读者称归还日", en: "Said to be returned on" },
  notices: { zh: "已发通知", en: "Notices sent" },
  last: { zh: "最近通知", en: "Last notice" },
} satisfies Messages;
