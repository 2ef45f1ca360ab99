import type { Messages } from "../../kernel/i18n/messages.ts";

export const loansMessages = {
  title: { zh: "在借的书", en: "My loans" },
  count: { zh: (n: number) => `${n} 册`, en: (n: number) => (n === 1 ? "1 book" : `${n} books`) },
  late: { zh: "过期", en: "Overdue" },
  soon: { zh: "三天内", en: "Within three days" },
  later: { zh: "还早", en: "Later" },
  renewUntil: { zh: (day: string) => `续借到 ${day}`, en: (day: string) => `Renew until ${day}` },
  notRenewed: { zh: "不能续借", en: "Cannot be renewed" },
  renewAll: { zh: "全部续借", en: "Renew all" },
  renewed: {
    zh: (n: number) => `续借了 ${n} 册`,
    en: (n: number) => (n === 1 ? "1 book renewed" : `${n} books renewed`),
  },
  othersNot: {
    zh: (n: number) => `另外 ${n} 册不能续，原因写在书的下面。`,
    en: (n: number) => `${n} could not be; the reason stands below each.`,
  },
  noneRenewed: { zh: "一册也没能续借", en: "Nothing could be renewed" },
  renewedTimes: {
    zh: (n: number) => `已续借 ${n} 次`,
    en: (n: number) => (n === 1 ? "renewed once" : `renewed ${n} times`),
  },
  empty: { zh: "现在没有借书", en: "Nothing on loan" },
  emptyHelp: { zh: "找一本，今天就能带走。", en: "Find a book and take it home today." },
  find: { zh: "去找书", en: "Find a book" },
  noCard: { zh: "这个账号没有读者证", en: "This account has no library card" },
  noCardHelp: {
    zh: "工作账号不借书。若您也是读者，请到服务台把证和账号连起来。",
    en: "Staff accounts do not borrow. If you are a reader too, have your card linked to this account at the desk.",
  },
  toHolds: { zh: "我的预约", en: "My holds" },
  toAccount: { zh: "我的账号", en: "My account" },
  mayBorrow: { zh: "现在可以借书", en: "You can borrow" },
  mayBorrowMore: {
    zh: (n: number) => `现在可以借书，还可借 ${n} 册`,
    en: (n: number) => `You can borrow ${n} more`,
  },
  holdsOpen: {
    zh: (n: number) => `有 ${n} 个预约`,
    en: (n: number) => (n === 1 ? "1 hold is open" : `${n} holds are open`),
  },
  cannot: { zh: "现在不能借书", en: "You cannot borrow just now" },
  cannotBorrow: {
    zh: (why: string) => `现在不能借书：${why}`,
    en: (why: string) => `You cannot borrow just now: ${why}`,
  },
  myFees: { zh: "我的费用", en: "My fees" },
  toFees: { zh: "看看欠什么，怎么付", en: "See what is owed and pay" },
  toLoans: { zh: "看在借的书", en: "See my loans" },
  toCard: { zh: "看借书证", en: "See my card" },
  toContact: { zh: "找图书馆帮忙", en: "Ask the library" },
  toHistory: { zh: "借过的书", en: "Borrowed before" },
  toCalendar: { zh: "放进我的日历", en: "Add to my calendar" },
  keptAt: { zh: (moment: string) => `这是 ${moment} 的样子`, en: (moment: string) => `As of ${moment}` },
  owes: { zh: (amount: string) => `欠款 ${amount}`, en: (amount: string) => `You owe ${amount}` },
  owesHelp: { zh: "可以在这里付，也可以到任一服务台付。", en: "Pay it here, or at any desk." },
} satisfies Messages;
