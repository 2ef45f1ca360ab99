import { defineProblems } from "@wenyuan/problem";

/** What may be wrong with an inventory. */
export const inventoryProblems = defineProblems("circulation", {
  inventoryUnknown: {
    status: 404,
    title: { zh: "没有这次清点", en: "No such inventory" },
    detail: () => ({
      zh: "没有这次清点，请从清点的名单里进入。",
      en: "There is no such inventory: open it from the list.",
    }),
  },
  inventoryClosed: {
    status: 409,
    title: { zh: "这次清点已经结束", en: "The inventory is over" },
    detail: () => ({
      zh: "这次清点已经结束，不能再扫。要接着点，请另开一次。",
      en: "It is over and takes no more scans. Begin another one to go on.",
    }),
  },
  inventoryTooLarge: {
    status: 409,
    title: { zh: "范围太大", en: "Too much for one inventory" },
    detail: ({ most }: { most: number }) => ({
      zh: `一次最多清点 ${most} 册，请用索书号分段。`,
      en: `One inventory takes ${most} copies at most: part it by call numbers.`,
    }),
  },
});
