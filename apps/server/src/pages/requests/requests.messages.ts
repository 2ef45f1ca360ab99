import type { Messages } from "../../kernel/i18n/messages.ts";

export const requestsMessages = {
  title: { zh: "我的委托", en: "My requests" },
  count: { zh: (n: number) => `${n} 册`, en: (n: number) => (n === 1 ? "1 book" : `${n} books`) },
  placeTitle: { zh: "请馆员取来", en: "Have it brought" },
  branchHelp: {
    zh: "别的分馆在架的，馆员取来送到您选的服务台（委托借书）。",
    en: "A copy on the shelf at another branch is sent to the desk you choose.",
  },
  stacksHelp: {
    zh: "闭架书库的，馆员取到服务台（闭架调阅）。",
    en: "A copy in the closed stacks is fetched to the desk.",
  },
  pickup: { zh: "在哪里取", en: "Fetch it at" },
  choice: {
    zh: (branch: string, when: string) => `${branch}：${when}到`,
    en: (branch: string, when: string) => `${branch}: there ${when}`,
  },
  round: {
    zh: (when: string) => `${when}前委托，赶得上这一轮。`,
    en: (when: string) => `Ask before ${when} to be in time for that round.`,
  },
  readHere: {
    zh: "这一册不外借，在馆内阅览，看完交回服务台。",
    en: "This copy is read in the library; hand it back at the desk.",
  },
  submit: { zh: "委托取书", en: "Ask for it" },
  none: { zh: "现在没有能送的", en: "Nothing can be brought just now" },
  noneHelp: {
    zh: "没有一册在架，或者开架就能自己取。借出的可以预约，还回来留给您。",
    en: "No copy is on its shelf, or one stands open where you can take it. What is on loan can be held.",
  },
  toRecord: { zh: "回到这本书", en: "Back to the book" },
  toHold: { zh: "预约", en: "Place a hold" },
  done: { zh: "委托好了", en: "You have asked for it" },
  doneHelp: {
    zh: "到了服务台会通知您；每一步都在这里。",
    en: "We let you know when it is at the desk; every step shows here.",
  },
  cancelled: { zh: "委托取消了", en: "The request is cancelled" },
  gone: { zh: "这个委托已经结束", en: "That request is over" },
  cancel: { zh: "取消委托", en: "Cancel" },
  step: {
    zh: (n: number, of: number, what: string) => `第${n}步（共${of}步）：${what}`,
    en: (n: number, of: number, what: string) => `Step ${n} of ${of}: ${what}`,
  },
  requested: { zh: "排进取书单了", en: "on the list of the next round" },
  picking: { zh: "馆员正在书库找", en: "staff are looking for it" },
  found: { zh: "找到了，正往服务台送", en: "found, on its way to the desk" },
  "in-transit": { zh: "正从别的分馆送来", en: "travelling from another branch" },
  ready: {
    zh: (branch: string) => `到了，在${branch}服务台`,
    en: (branch: string) => `ready at the desk of ${branch}`,
  },
  keptUntil: { zh: (day: string) => `留到 ${day}`, en: (day: string) => `kept until ${day}` },
  expected: {
    zh: (branch: string, when: string) => `约 ${when}到${branch}服务台`,
    en: (branch: string, when: string) => `at the desk of ${branch} about ${when}`,
  },
  readingRoom: { zh: "馆内阅览", en: "to be read in the library" },
  open: { zh: "进行中", en: "Under way" },
  ended: { zh: "最近结束的", en: "Lately over" },
  fetched: { zh: "取走了", en: "fetched" },
  "not-found": {
    zh: "架上没找到，也没有别的复本。可以预约或问服务台。",
    en: "not found, and there is no other copy: place a hold, or ask at the desk",
  },
  wasCancelled: { zh: "取消了", en: "cancelled" },
  expired: { zh: "没来取，已送回", en: "not fetched, taken back" },
  empty: { zh: "没有委托", en: "No requests" },
  emptyHelp: {
    zh: "别的分馆或闭架书库里的书，在它的页面上可以请馆员取来。",
    en: "A book in another branch or in closed stacks can be asked for on its page.",
  },
  toHolds: { zh: "我的预约", en: "My holds" },
  toLoans: { zh: "在借的书", en: "My loans" },
} satisfies Messages;
