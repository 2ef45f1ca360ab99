import type { Messages } from "../i18n/messages.ts";

/** What became of a record, version by version. */
export const versionMessages = {
  versions: { zh: "版本", en: "Versions" },
  versionNow: { zh: "现在", en: "now" },
  version: { zh: (n: number) => `第 ${n} 版`, en: (n: number) => `Version ${n}` },
  first: { zh: "建立", en: "Created" },
  backTo: { zh: (n: number) => `回到第 ${n} 版`, en: (n: number) => `Go back to version ${n}` },
  older: { zh: "更早的版本", en: "Older versions" },
  saved: { zh: "编辑", en: "Edited" },
  deletedAct: { zh: "删除", en: "Deleted" },
  suppressedAct: { zh: "改为读者不可见", en: "Hidden from readers" },
  shown: { zh: "改为读者可见", en: "Shown to readers" },
  merged: { zh: "合并", en: "Merged" },
  parted: { zh: "撤销合并", en: "Merge undone" },
  changedCount: { zh: (n: number) => `改了 ${n} 个字段`, en: (n: number) => (n === 1 ? "1 field" : `${n} fields`) },
  restoredAct: { zh: "恢复", en: "Restored" },
} satisfies Messages;
