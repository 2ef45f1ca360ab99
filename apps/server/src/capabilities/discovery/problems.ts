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
  indexBeingBuilt: {
    status: 503,
    title: { zh: "检索正在准备", en: "The search is being made ready" },
    detail: () => ({
      zh: "馆藏目录都在，检索用的索引正在重新建立，一般几分钟就好。这时可以按分类、作者、书架来找。",
      en: "The catalogue is all there; the index that searches it is being built anew, which takes some minutes. Classes, authors and the shelf work meanwhile.",
    }),
  },
  searchTookTooLong: {
    status: 503,
    title: { zh: "这次检索花的时间太长", en: "This search took too long" },
    detail: () => ({
      zh: "请换一个更具体的词，或少用通配符，再试一次。也可以按分类、作者、书架来找。",
      en: "Please try again with a more specific word or fewer wildcards. Classes, authors and the shelf are other ways.",
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
