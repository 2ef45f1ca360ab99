import { defineProblems } from "@wenyuan/problem";
import type { Bilingual } from "../../kernel/i18n/language.ts";

export const portalProblems = defineProblems("portal", {
  unusableHours: {
    status: 422,
    title: { zh: "开放时间写得不对", en: "The opening hours are not right" },
    detail: ({ list }: { list: Bilingual }) => list,
  },
  noDemonstration: {
    status: 404,
    title: { zh: "这里不是演示馆", en: "This is no demonstration library" },
    detail: () => ({
      zh: "这座图书馆是真的，没有演示账号。",
      en: "This library is a real one and has no accounts to try.",
    }),
  },
});
