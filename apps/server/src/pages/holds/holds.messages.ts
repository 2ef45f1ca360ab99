import type { Messages } from "../../kernel/i18n/messages.ts";

export const holdsMessages = {
  title: { zh: "我的预约", en: "My holds" },
  count: { zh: (n: number) => `${n} 个`, en: (n: number) => (n === 1 ? "1 hold" : `${n} holds`) },
  readyGroup: { zh: "可以取了", en: "Ready for you" },
  comingGroup: { zh: "正在准备", en: "On its way" },
  waitingGroup: { zh: "排队中", en: "Waiting" },
  placeTitle: { zh: "预约", en: "Place a hold" },
  placeHelp: {
    zh: "有人还书就按先后留给您，到了放在取书处的预约架，我们会通知您。",
    en: "When a copy comes back it is kept for whoever waits longest, on the hold shelf where you fetch it. We let you know.",
  },
  wouldBe: {
    zh: (n: number) => (n === 1 ? "现在没人排队，您是第一位" : `前面有 ${n - 1} 人，您排第 ${n} 位`),
    en: (n: number) =>
      n === 1 ? "Nobody is waiting: you would be first" : `${n - 1} before you: you would be number ${n}`,
  },
  between: {
    zh: (likely: string, latest: string) => `大约 ${likely}轮到，慢的话到 ${latest}`,
    en: (likely: string, latest: string) => `about ${likely}, by ${latest} if others are slow`,
  },
  onDay: { zh: (day: string) => `大约 ${day}轮到`, en: (day: string) => `about ${day}` },
  unknown: { zh: "说不准什么时候轮到", en: "nobody can say when" },
  unknownWhy: {
    zh: "没有一册的归还日期靠得住：过期很久、找不到或还在加工。",
    en: "No copy has a day that can be relied on: long overdue, missing or not ready yet.",
  },
  rests: {
    zh: (copies: number, leftOut: number) =>
      `按 ${copies} 册的应还日期和借期估算${leftOut > 0 ? `，${leftOut} 册过期太久没算` : ""}，不是承诺。`,
    en: (copies: number, leftOut: number) =>
      `Estimated by ${copies === 1 ? "1 copy’s due date" : `${copies} copies’ due dates`} and loan periods${leftOut > 0 ? `; ${leftOut} long overdue left out` : ""}. Not a promise.`,
  },
  pickup: { zh: "在哪里取", en: "Fetch it at" },
  volume: { zh: "要哪一卷", en: "Which volume" },
  anyVolume: { zh: "哪一卷都行", en: "Any" },
  from: { zh: "从哪天起要", en: "Not before" },
  fromHint: { zh: "不填就是现在。排队的位置不变。", en: "Left empty: now. You keep your place." },
  until: { zh: "最晚哪天还要", en: "Not after" },
  untilHint: {
    zh: "过了这天自动取消。不填就一直等。",
    en: "It ends by itself after that day. Left empty: you keep waiting.",
  },
  recall: { zh: "请在借的读者早些还（催还）", en: "Ask a borrower to return it sooner (recall)" },
  recallHint: {
    zh: "规则给每位读者一段保证的借期，催还不会短于它；已经快到期的不再催。",
    en: "Every borrower has a guaranteed time, and a recall never cuts into it. What is due soon anyway is not recalled.",
  },
  submit: { zh: "排队等它", en: "Join the queue" },
  bring: { zh: "不用排队：有一册在架，可以送来", en: "No need to wait: a copy is in and can be brought to you" },
  bringLink: { zh: "请馆员取来", en: "Have it brought" },
  cancel: { zh: "取消预约", en: "Cancel" },
  notWanted: { zh: "不要了", en: "I no longer want it" },
  change: { zh: "修改", en: "Change" },
  changeTitle: { zh: "修改预约", en: "Change the hold" },
  save: { zh: "保存", en: "Save" },
  suspendTitle: { zh: "先不要，过些时候再说", en: "Not just now" },
  suspendHelp: {
    zh: "暂停时书先给后面的人，您的位置一直保留。",
    en: "While it rests, copies go to those behind you. You keep your place.",
  },
  suspendUntil: { zh: "暂停到哪天", en: "Rest until" },
  suspendHint: { zh: "不填就停到您自己恢复。", en: "Left empty: until you wake it." },
  suspend: { zh: "暂停预约", en: "Let it rest" },
  resume: { zh: "恢复预约", en: "Wake it now" },
  resting: { zh: "暂停中，位置保留", en: "Resting; you keep your place" },
  restingUntil: {
    zh: (day: string) => `暂停到 ${day}，位置保留`,
    en: (day: string) => `Resting until ${day}; you keep your place`,
  },
  begins: { zh: (day: string) => `从 ${day}起要`, en: (day: string) => `wanted from ${day}` },
  ends: { zh: (day: string) => `等到 ${day}`, en: (day: string) => `wanted until ${day}` },
  placed: { zh: "预约好了", en: "The hold is placed" },
  recalled: {
    zh: "也请在借的读者早些还了。",
    en: "A borrower has been asked to return it sooner.",
  },
  notRecalled: {
    zh: "没有催还：在借的都快到期，或者还在保证的借期里。",
    en: "Nobody was asked to return it sooner: what is out is due soon, or still within its guaranteed time.",
  },
  changed: { zh: "改好了", en: "Changed" },
  cancelled: { zh: "预约取消了", en: "The hold is cancelled" },
  gone: { zh: "这个预约已经结束", en: "That hold is over" },
  ready: {
    zh: (branch: string) => `到了，在${branch}预约架`,
    en: (branch: string) => `Ready on the hold shelf of ${branch}`,
  },
  keptUntil: { zh: (day: string) => `留到 ${day}`, en: (day: string) => `kept until ${day}` },
  onItsWay: { zh: (branch: string) => `正送往${branch}`, en: (branch: string) => `On its way to ${branch}` },
  pulling: { zh: "馆员正去架上取", en: "Being fetched from its shelf" },
  first: { zh: "下一本就是您的", en: "The next copy is yours" },
  position: {
    zh: (n: number) => `前面还有 ${n - 1} 人`,
    en: (n: number) => (n === 2 ? "1 reader before you" : `${n - 1} readers before you`),
  },
  at: { zh: (branch: string) => `在${branch}取`, en: (branch: string) => `to be fetched at ${branch}` },
  recalledFor: {
    zh: (day: string) => `已催还，借书的人 ${day}前要还`,
    en: (day: string) => `recalled: due back by ${day}`,
  },
  hopeless: { zh: "现在没有一册能给您", en: "No copy can come to you as things are" },
  hopelessWay: {
    zh: "在找的、丢失的都算在内。馆员在看这份名单；您也可以荐购或申请馆际互借。",
    en: "Copies are lost, missing or withdrawn. Staff look after this list; you may also suggest a purchase or ask for an interlibrary loan.",
  },
  anyCopy: { zh: "别的复本也行", en: "Any copy will do" },
  whyNot: { zh: "上一次没轮到：", en: "Why not the last time:" },
  empty: { zh: "没有预约", en: "No holds" },
  emptyHelp: {
    zh: "书都借出了的时候，在它的页面上可以排队。",
    en: "When all copies of a book are out, you can join its queue on its page.",
  },
  toLoans: { zh: "在借的书", en: "My loans" },
  toRequests: { zh: "我的委托", en: "My requests" },
  toHolds: { zh: "我的预约", en: "My holds" },
} satisfies Messages;
