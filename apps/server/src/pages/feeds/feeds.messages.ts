import type { Messages } from "../../kernel/i18n/messages.ts";

export const feedMessages = {
  newBooks: { zh: "最近入藏", en: "New in the library" },
  results: {
    zh: (words: string) => `检索“${words}”的新书`,
    en: (words: string) => `New for the search “${words}”`,
  },
  chosen: { zh: "所选范围的新书", en: "New within the chosen filters" },
  from: {
    zh: (library: string) => `来自${library}的目录`,
    en: (library: string) => `From the catalogue of ${library}`,
  },
  follow: { zh: "订阅这个检索结果（RSS）", en: "Follow these results (RSS)" },
  feedTitle: { zh: (library: string) => `${library} · 最近入藏`, en: (library: string) => `${library} · New books` },
} satisfies Messages;
