import { defineProblems } from "@wenyuan/problem";

/** What is refused because of where it is to be. */
export const placeProblems = defineProblems("circulation", {
  branchUnknown: {
    status: 422,
    title: { zh: "没有这个分馆", en: "No such branch" },
    detail: ({ code }: { code: string }) => ({
      zh: `没有代码为 ${code} 的分馆。请从列表里选，或先在“馆藏地”里设立。`,
      en: `There is no branch with the code ${code}. Choose one of the list, or set it up under Places first.`,
    }),
  },
  pickupNotHere: {
    status: 422,
    title: { zh: "这里不能取书", en: "Nothing is fetched there" },
    detail: () => ({
      zh: "这个分馆没有预约架，不能在那里取。请换一个取书点。",
      en: "That branch keeps no hold shelf. Choose another one to fetch it.",
    }),
  },
  pickupNotReached: {
    status: 422,
    title: { zh: "不能调到这个分馆", en: "It is not sent there" },
    detail: () => ({
      zh: "这种书的复本不往这个分馆调。请换一个取书点。",
      en: "No copy of it is sent to that branch. Choose another one to fetch it.",
    }),
  },
});
