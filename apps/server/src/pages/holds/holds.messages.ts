import type { Messages } from "../../kernel/i18n/messages.ts";

export const holdsMessages = {
  title: { zh: "预约", en: "My holds" },
  count: { zh: (n: number) => `${n} 个`, en: (n: number) => (n === 1 ? "1 hold" : `${n} holds`) },
  placeTitle: { zh: "预约", en: "Place a hold" },
  placeHelp: {
    zh: "有人还书就按先后留给您，到了会放在取书处的预约架。",
    en: "When a copy comes back it is kept for whoever waits longest, on the hold shelf where you fetch it.",
  },
  pickup: { zh: "在哪里取", en: "Fetch it at" },
  submit: { zh: "排队等它", en: "Join the queue" },
  cancel: { zh: "取消预约", en: "Cancel" },
  done: { zh: "预约好了", en: "The hold is placed" },
  cancelled: { zh: "预约取消了", en: "The hold is cancelled" },
  ready: {
    zh: (branch: string) => `到了，在${branch}预约架`,
    en: (branch: string) => `Ready on the hold shelf of ${branch}`,
  },
  until: { zh: (day: string) => `留到 ${day}`, en: (day: string) => `kept until ${day}` },
  onItsWay: { zh: (branch: string) => `正送往${branch}`, en: (branch: string) => `On its way to ${branch}` },
  first: { zh: "下一本就是您的", en: "The next copy is yours" },
  position: {
    zh: (n: number) => `前面还有 ${n - 1} 人`,
    en: (n: number) => (n === 2 ? "1 reader before you" : `${n - 1} readers before you`),
  },
  at: { zh: (branch: string) => `在${branch}取`, en: (branch: string) => `to be fetched at ${branch}` },
  empty: { zh: "没有预约", en: "No holds" },
  emptyHelp: {
    zh: "书都借出了的时候，在它的页面上可以排队。",
    en: "When all copies of a book are out, you can join its queue on its page.",
  },
  toLoans: { zh: "在借的书", en: "My loans" },
} satisfies Messages;
