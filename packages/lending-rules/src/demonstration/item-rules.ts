import type { Rule } from "../policies/policy-set.ts";
import { lentFor, renewedFor } from "./reader-rules.ts";

const NOT_LENT = { lend: false, onSite: true } as const;

/** What the item or its place decides, whoever asks. */
export const ITEM_RULES: readonly Rule[] = [
  {
    id: "in-library",
    name: {
      zh: "工具书、现刊、保存本等只在馆内阅览",
      en: "Reference works, current issues, preservation copies stay here",
    },
    when: { itemType: ["@in-library"] },
    terms: { loan: NOT_LENT },
  },
  {
    id: "new-book",
    name: { zh: "新书15天，不续借", en: "New books for 15 days, not renewed" },
    when: { itemType: ["new-book"] },
    terms: { loan: lentFor(15), renewal: renewedFor(0, 0) },
  },
  {
    id: "course-reserve",
    name: { zh: "教参3天，不续借", en: "Course reserves for 3 days, not renewed" },
    when: { courseReserve: true, itemType: { not: ["@in-library"] } },
    terms: { loan: lentFor(3), renewal: renewedFor(0, 0) },
  },
  {
    id: "course-reserve-in-library",
    name: { zh: "教参里的工具书仍只在馆内", en: "Reference works on course reserve stay here all the same" },
    when: { courseReserve: true, itemType: ["@in-library"] },
    terms: { loan: NOT_LENT },
  },
  {
    id: "law-reading-room",
    name: { zh: "法学院资料室内阅", en: "The law reading room lends nothing out" },
    when: { branch: ["law"] },
    // Above the course reserves: nothing leaves this room.
    rank: 10,
    terms: { loan: NOT_LENT },
  },
];
