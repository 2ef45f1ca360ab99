import { defineProblems } from "@wenyuan/problem";

export const readersProblems = defineProblems("readers", {
  readerNotFound: {
    status: 404,
    title: { zh: "没有这位读者", en: "There is no such reader" },
    detail: () => ({
      zh: "可能已经并入另一条记录，或者已按规定删除。请用姓名、证号或卡号重新查找。",
      en: "The record may have been merged into another, or erased as the rules require. Please search again by name, number or card.",
    }),
  },
  unknownPlace: {
    status: 400,
    title: { zh: "翻页的位置不对", en: "This place in the list is not known" },
    detail: () => ({
      zh: "after 请原样使用上一页给出的 next。",
      en: "Please send as after what the page before gave as next, unchanged.",
    }),
  },
  changedMeanwhile: {
    status: 409,
    title: { zh: "别人刚改过这位读者", en: "Somebody has changed this reader meanwhile" },
    detail: () => ({
      zh: "请重新打开读者页，看过新的内容再改。",
      en: "Please open the reader again and make your change on top of what is there now.",
    }),
  },
  nameMissing: {
    status: 422,
    title: { zh: "没有姓名", en: "The name is missing" },
    detail: () => ({
      zh: "请至少填写一个姓名，任何文字都可以。",
      en: "Please give at least one name, in any script.",
    }),
  },
  unknownCategory: {
    status: 422,
    title: { zh: "没有这种读者类型", en: "There is no such reader category" },
    detail: ({ category, known }: { category: string; known: string }) => ({
      zh: `没有读者类型“${category}”。可用的有：${known}。`,
      en: `There is no reader category “${category}”. There are: ${known}.`,
    }),
  },
  noCardToBlock: {
    status: 409,
    title: { zh: "没有可以挂失的证", en: "There is no card to block" },
    detail: () => ({
      zh: "这位读者没有有效的借书证或校园卡；可能已经挂失。",
      en: "This reader has no active card; it may have been reported lost already.",
    }),
  },
  cardNotFound: {
    status: 404,
    title: { zh: "没有这张证", en: "There is no such card" },
    detail: () => ({
      zh: "这位读者名下没有这张证，请重新打开读者页。",
      en: "The reader has no such card. Please open the reader again.",
    }),
  },
  cardNotLost: {
    status: 409,
    title: { zh: "这张证没有挂失", en: "This card is not reported lost" },
    detail: () => ({
      zh: "只有挂失的证可以解挂；已经换过的证请用新证。",
      en: "Only a card that was reported lost can be taken back; in place of a replaced one use the new card.",
    }),
  },
  restrictionNotFound: {
    status: 404,
    title: { zh: "没有这条限制", en: "There is no such restriction" },
    detail: () => ({ zh: "可能已经解除。", en: "It may have been lifted already." }),
  },
  endsBeforeStart: {
    status: 422,
    title: { zh: "结束日期早于开始日期", en: "It would end before it begins" },
    detail: ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) => ({
      zh: `从 ${startsOn} 开始，不能到 ${endsOn} 结束。请改其中一个日期。`,
      en: `It begins on ${startsOn} and cannot end on ${endsOn}. Please change one of the two.`,
    }),
  },
  noteNotFound: {
    status: 404,
    title: { zh: "没有这条备注", en: "There is no such note" },
    detail: () => ({ zh: "可能已经删除。", en: "It may have been deleted already." }),
  },
  proxyNotFound: {
    status: 404,
    title: { zh: "没有这位代办人", en: "There is no such proxy" },
    detail: () => ({
      zh: "请先确认两位读者都在，而且不是同一个人。",
      en: "Please check that both readers exist and are two people.",
    }),
  },
  unusableCode: {
    status: 422,
    title: { zh: "卡号不能用", en: "This card number cannot be used" },
    detail: ({ code, kind }: { code: string; kind: string }) =>
      kind === "nfc"
        ? {
            zh: `“${code}”不是芯片卡号：请写 8 或 14 位十六进制数，或读卡器给出的 8 到 10 位（或 15 到 17 位）十进制数。`,
            en: `“${code}” is no chip number: write 8 or 14 hexadecimal digits, or the 8 to 10 (or 15 to 17) decimal digits that a desk reader gives.`,
          }
        : {
            zh: `“${code}”不能作卡号：1 到 64 个字母、数字或 . _ / + -。`,
            en: `“${code}” cannot be a card number: it has 1 to 64 letters, digits or . _ / + -.`,
          },
  },
  codeTaken: {
    status: 409,
    title: { zh: "这个卡号已经有人在用", en: "This card number is in use" },
    detail: ({ code }: { code: string }) => ({
      zh: `“${code}”是另一张有效卡的号码。请核对号码；如果旧卡已经作废，先把旧卡挂失或换卡。`,
      en: `“${code}” belongs to another active card. Please check it; if that card is no longer used, report it lost or replace it first.`,
    }),
  },
});
