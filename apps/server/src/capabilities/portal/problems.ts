import { defineProblems } from "@wenyuan/problem";

export const portalProblems = defineProblems("portal", {
  noDemonstration: {
    status: 404,
    title: { zh: "这里不是演示馆", en: "This is no demonstration library" },
    detail: () => ({
      zh: "这座图书馆是真的，没有演示账号。",
      en: "This library is a real one and has no accounts to try.",
    }),
  },
  noticeNotFound: {
    status: 404,
    title: { zh: "没有这条公告", en: "There is no such notice" },
    detail: () => ({
      zh: "它可能已经撤下了。现在的公告都在公告页上。",
      en: "It may have been withdrawn. What is in force stands on the page of notices.",
    }),
  },
  noticeEndsBeforeItBegins: {
    status: 422,
    title: { zh: "公告的最后一天在第一天之前", en: "The notice ends before it begins" },
    detail: ({ from, until }: { from: string; until: string }) => ({
      zh: `第一天是 ${from}，最后一天是 ${until}。把最后一天改到第一天或之后，或者留空。`,
      en: `It begins on ${from} and ends on ${until}. Choose a last day that is not before the first, or none.`,
    }),
  },
  unknownBranch: {
    status: 422,
    title: { zh: "没有这个馆", en: "There is no such branch" },
    detail: ({ branch }: { branch: string }) => ({
      zh: `没有代码为 ${branch} 的馆。关于全馆的公告不写馆。`,
      en: `No branch has the code ${branch}. A notice about the whole library names none.`,
    }),
  },
});
