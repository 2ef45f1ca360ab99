import type { Messages } from "../../../kernel/i18n/messages.ts";

/** Heads of the columns of a file of figures. */
export const figureMessages = {
  period: { zh: "时间", en: "Period" },
  branch: { zh: "分馆", en: "Branch" },
  category: { zh: "读者类型", en: "Reader category" },
  department: { zh: "学院", en: "College" },
  kind: { zh: "文献类型", en: "Item type" },
  class: { zh: "大类", en: "Class" },
  name: { zh: "名称", en: "Name" },
  loans: { zh: "外借册次", en: "Loans" },
  onSite: { zh: "阅览册次", en: "Used on the spot" },
  renewals: { zh: "续借册次", en: "Renewals" },
  returns: { zh: "归还册次", en: "Returns" },
  holds: { zh: "预约", en: "Holds" },
  few: { zh: "<10人", en: "<10 readers" },
  sheet: { zh: "流通统计", en: "Figures" },
} satisfies Messages;
