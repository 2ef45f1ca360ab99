import type { Messages } from "../../../../kernel/i18n/messages.ts";

/** The words of the report that is downloaded. */
export const reportMessages = {
  number: { zh: "序号", en: "No." },
  offset: { zh: "字节位置", en: "Byte" },
  outcome: { zh: "结果", en: "Outcome" },
  mended: { zh: "修补", en: "Repaired" },
  title: { zh: "题名", en: "Title" },
  sourceKey: { zh: "来源编号", en: "Number in the source" },
  record: { zh: "馆藏记录", en: "Record here" },
  notes: { zh: "说明", en: "Notes" },
  created: { zh: "新增", en: "new" },
  changed: { zh: "更新", en: "updated" },
  unchanged: { zh: "未变", en: "unchanged" },
  skipped: { zh: "跳过", en: "skipped" },
  refused: { zh: "拒收", en: "refused" },
  repaired: { zh: "已修补", en: "repaired" },
} satisfies Messages;
