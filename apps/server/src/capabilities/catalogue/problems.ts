import { defineProblems } from "@wenyuan/problem";

export const catalogueProblems = defineProblems("catalogue", {
  recordNotFound: {
    status: 404,
    title: { zh: "没有这条记录", en: "There is no such record" },
    detail: ({ id }: { id: string }) => ({
      zh: `馆藏里没有编号为 ${id} 的记录，可能已经合并或注销。`,
      en: `The catalogue has no record with the number ${id}; it may have been merged or withdrawn.`,
    }),
  },
});
