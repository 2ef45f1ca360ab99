import { defineProblems } from "@wenyuan/problem";

export const circulationProblems = defineProblems("circulation", {
  readerUnknown: {
    status: 404,
    title: { zh: "没有这张证", en: "No such card" },
    detail: () => ({
      zh: "没有读者用这个号。请再扫一次；若是新证，先在读者库登记。",
      en: "No reader has this number. Scan again; register a new card with the reader first.",
    }),
  },
  itemUnknown: {
    status: 404,
    title: { zh: "没有这个条码", en: "No such barcode" },
    detail: ({ barcode }: { barcode: string }) => ({
      zh: `没有条码号为 ${barcode} 的单册。请核对条码，或先编目。`,
      en: `No item has the barcode ${barcode}. Check the number, or catalogue the item first.`,
    }),
  },
  loanUnknown: {
    status: 404,
    title: { zh: "没有这笔借阅", en: "No such loan" },
    detail: () => ({
      zh: "没有这笔在借记录，可能已经归还。",
      en: "There is no such open loan; it may have been returned.",
    }),
  },
  checkOutRefused: {
    status: 409,
    title: { zh: "不能借出", en: "It cannot be lent" },
    detail: ({ first }: { first: { zh: string; en: string } }) => first,
  },
  renewalRefused: {
    status: 409,
    title: { zh: "不能续借", en: "It cannot be renewed" },
    detail: ({ first }: { first: { zh: string; en: string } }) => first,
  },
  holdRefused: {
    status: 409,
    title: { zh: "不能预约", en: "It cannot be held" },
    detail: ({ first }: { first: { zh: string; en: string } }) => first,
  },
  holdTwice: {
    status: 409,
    title: { zh: "已经预约过", en: "It is held already" },
    detail: () => ({ zh: "这位读者已在排队等它。", en: "This reader is in its queue already." }),
  },
  holdUnknown: {
    status: 404,
    title: { zh: "没有这个预约", en: "No such hold" },
    detail: () => ({ zh: "没有这个预约，可能已经结束。", en: "There is no such hold; it may be over." }),
  },
  overrideNotPermitted: {
    status: 403,
    title: { zh: "没有放行的权限", en: "You may not pass this" },
    detail: ({ codes }: { codes: string }) => ({
      zh: `放行 ${codes} 需要“说明理由后放行”的权限，请找值班负责人。`,
      en: `Passing ${codes} needs the permission to override; ask whoever is in charge.`,
    }),
  },
  overrideWithoutReason: {
    status: 422,
    title: { zh: "没写放行的理由", en: "A reason is missing" },
    detail: () => ({
      zh: "放行要写明理由，它会记入审计。",
      en: "Say why this is passed; the reason is kept in the audit.",
    }),
  },
  movedMeanwhile: {
    status: 409,
    title: { zh: "这册书刚被别处办过", en: "Somebody else just handled this item" },
    detail: () => ({ zh: "请再扫一次。", en: "Scan it again." }),
  },
});
