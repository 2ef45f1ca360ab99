import type { Messages } from "../../../../kernel/i18n/messages.ts";

/** The words of the report that is downloaded. */
export const reportMessages = {
  number: { zh: "文件中第几条", en: "Record of the file" },
  offset: { zh: "字节位置", en: "Byte" },
  outcome: { zh: "结果", en: "Outcome" },
  mended: { zh: "修补", en: "Repaired" },
  title: { zh: "题名", en: "Title" },
  sourceKey: { zh: "控制号（001）", en: "Control number (001)" },
  record: { zh: "馆藏记录", en: "Record here" },
  notes: { zh: "说明与处理", en: "What, and what to do" },
  created: { zh: "新增", en: "new" },
  changed: { zh: "更新", en: "updated" },
  unchanged: { zh: "未变", en: "unchanged" },
  skipped: { zh: "跳过", en: "skipped" },
  refused: { zh: "拒收", en: "refused" },
  repaired: { zh: "已修补", en: "repaired" },
} satisfies Messages;
