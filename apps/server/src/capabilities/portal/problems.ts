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
});
