import { defineProblems } from "@wenyuan/problem";

export const spaceProblems = defineProblems("space", {
  listNotFound: {
    status: 404,
    title: { zh: "没有这份书单", en: "There is no such list" },
    detail: () => ({
      zh: "它可能已经删除，或者主人不再分享了。",
      en: "It may have been deleted, or its owner shares it no longer.",
    }),
  },
  noReader: {
    status: 409,
    title: { zh: "这个账户没有读者证", en: "This account has no library card" },
    detail: () => ({
      zh: "书单存在读者的空间里。暂存书单不需要账户，可以照常使用。",
      en: "Lists are kept with a reader. The selection needs no account and can be used as ever.",
    }),
  },
  listNeedsName: {
    status: 422,
    title: { zh: "书单要有名字", en: "A list needs a name" },
    detail: ({ most }: { most: number }) => ({
      zh: `写一个 1 到 ${most} 个字的名字。`,
      en: `Write a name of 1 to ${most} characters.`,
    }),
  },
  tooManyLists: {
    status: 409,
    title: { zh: "书单太多了", en: "Too many lists" },
    detail: ({ most }: { most: number }) => ({
      zh: `最多存 ${most} 份，先删掉不用的。`,
      en: `At most ${most} are kept: delete one that is no longer needed.`,
    }),
  },
});
