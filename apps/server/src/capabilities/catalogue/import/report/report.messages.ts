/** The words of the report that is downloaded. */
export const reportMessages = {
  heads: [
    { zh: "序号", en: "No." },
    { zh: "字节位置", en: "Byte" },
    { zh: "结果", en: "Outcome" },
    { zh: "修补", en: "Repaired" },
    { zh: "题名", en: "Title" },
    { zh: "来源编号", en: "Number in the source" },
    { zh: "馆藏记录", en: "Record here" },
    { zh: "说明", en: "Notes" },
  ],
  outcomes: {
    created: { zh: "新增", en: "new" },
    changed: { zh: "更新", en: "updated" },
    unchanged: { zh: "未变", en: "unchanged" },
    skipped: { zh: "跳过", en: "skipped" },
    refused: { zh: "拒收", en: "refused" },
  },
  repaired: { zh: "已修补", en: "repaired" },
} as const;
