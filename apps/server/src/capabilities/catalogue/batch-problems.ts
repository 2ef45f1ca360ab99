import { defineProblems } from "@wenyuan/problem";

/** Refusals of changes to many records at once. */
export const batchProblems = defineProblems("catalogue", {
  batchNotFound: {
    status: 404,
    title: { zh: "没有这次批量修改", en: "There is no such batch change" },
    detail: ({ id }: { id: string }) => ({
      zh: `没有编号为 ${id} 的批量修改。`,
      en: `There is no batch change with the number ${id}.`,
    }),
  },
  batchNotSo: {
    status: 409,
    title: { zh: "这次批量修改现在不能这样做", en: "The batch change is not in that state" },
    detail: ({ state }: { state: string }) => ({
      zh: `它现在的状态是 ${state}。开始只能一次；做完了的才能撤销。`,
      en: `Its state is ${state}. A batch is started once; one that is done can be undone.`,
    }),
  },
  batchEmpty: {
    status: 422,
    title: { zh: "没有选到任何记录或单册", en: "Nothing was selected" },
    detail: () => ({
      zh: "给出的编号、条码或导入批次里，没有可以修改的。请核对后再试。",
      en: "None of the numbers, barcodes or imports given leads to something that can be changed. Check them and try again.",
    }),
  },
  batchTooLarge: {
    status: 422,
    title: { zh: "一次选得太多", en: "Too many at once" },
    detail: ({ most }: { most: number }) => ({
      zh: `一次最多 ${most} 条。请分几批。`,
      en: `At most ${most} can be changed at once. Make several batches.`,
    }),
  },
});
