import type { Messages } from "../../../kernel/i18n/messages.ts";

export const batchMessages = {
  recordGone: { zh: "记录已经删除或并入另一条", en: "The record was deleted, or merged into another" },
  itemGone: { zh: "单册已经注销", en: "The item was withdrawn" },
  changedSince: {
    zh: ({ by, version }: { by: string; version: number }) => `${by} 之后又改过，现在是第 ${version} 版，没有动它`,
    en: ({ by, version }: { by: string; version: number }) =>
      `${by} changed it since, it is at version ${version}; left as it is`,
  },
} satisfies Messages;
