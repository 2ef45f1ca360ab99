import { defineProblems } from "@wenyuan/problem";

export const discoveryProblems = defineProblems("discovery", {
  synonymGroupNotFound: {
    status: 404,
    title: { zh: "没有这组同义词", en: "There is no such group of synonyms" },
    detail: () => ({
      zh: "它可能已被别人删除。请重新打开同义词表。",
      en: "Somebody else may have deleted it. Open the list of synonyms again.",
    }),
  },
  unusableSynonyms: {
    status: 422,
    title: { zh: "这组同义词用不了", en: "These synonyms cannot be used" },
    detail: () => ({
      zh: "互为同义时至少写两个不同的词；单向时“输入的词”和“也检索的词”都要有，而且不能相同。",
      en: "Words that stand for each other are at least two different ones; one way only, there are words typed and other words found.",
    }),
  },
  noReaderFile: {
    status: 403,
    title: { zh: "这个账号没有读者档案", en: "This account belongs to no reader" },
    detail: () => ({
      zh: "保存检索要用读者的账号登录。",
      en: "Searches are kept for readers: sign in with a reader's account.",
    }),
  },
  emptySearch: {
    status: 422,
    title: { zh: "没有可保存的检索条件", en: "There is nothing to search for" },
    detail: () => ({
      zh: "请先输入检索词，或选一个筛选条件，再保存。",
      en: "Type words or choose a filter first, then save the search.",
    }),
  },
  tooManySearches: {
    status: 422,
    title: { zh: "保存的检索太多", en: "There are too many saved searches" },
    detail: ({ most }: { most: number }) => ({
      zh: `最多保存 ${most} 个检索。请先删掉不用的。`,
      en: `At most ${most} searches are kept. Delete some that you no longer use.`,
    }),
  },
  savedSearchNotFound: {
    status: 404,
    title: { zh: "没有这个保存的检索", en: "There is no such saved search" },
    detail: () => ({
      zh: "它可能已经删除。请重新打开“保存的检索”。",
      en: "It may have been deleted. Open the saved searches again.",
    }),
  },
});
