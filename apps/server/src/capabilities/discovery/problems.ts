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
});
