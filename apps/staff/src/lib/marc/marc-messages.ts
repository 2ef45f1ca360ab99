import type { Messages } from "../i18n/messages.ts";

export const marcMessages = {
  added: { zh: "新增", en: "Added" },
  removed: { zh: "删除", en: "Removed" },
  changed: { zh: "改动", en: "Changed" },
  noChanges: { zh: "内容没有改动", en: "The content did not change" },
} satisfies Messages;
