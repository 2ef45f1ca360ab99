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
