import { defineProblems } from "@wenyuan/problem";
import type { Bilingual } from "../../kernel/i18n/language.ts";

export const portalProblems = defineProblems("portal", {
  unusableHours: {
    status: 422,
    title: { zh: "开放时间写得不对", en: "The opening hours are not right" },
    detail: ({ list }: { list: Bilingual }) => list,
  },
});
