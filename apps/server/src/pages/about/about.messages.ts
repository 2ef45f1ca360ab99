import type { Messages } from "../../kernel/i18n/messages.ts";

export const aboutMessages = {
  about: { zh: "本馆介绍", en: "About the library" },
  hours: { zh: "开放时间", en: "Opening hours" },
  contact: { zh: "联系我们", en: "Contact" },
  privacy: { zh: "隐私", en: "Privacy" },
  address: { zh: "地址", en: "Address" },
  phone: { zh: "电话", en: "Telephone" },
  email: { zh: "邮箱", en: "E-mail" },
  notStated: { zh: "本馆还没有写这一页", en: "The library has not written this page yet" },
  notStatedHelp: {
    zh: "管理员登录后，在“我的账号”里打开“馆名与开放时间”就能补上。",
    en: "Administrators sign in and fill it in under “Library name and hours” of their account.",
  },
  branches: { zh: "各馆", en: "Branches" },
  closed: { zh: "闭架，请馆员取", en: "closed stacks, fetched by staff" },
  nextDays: { zh: "接下来两周", en: "The next two weeks" },
  day: { zh: "日期", en: "Day" },
  open: { zh: "开放", en: "Open" },
  note: { zh: "说明", en: "Note" },
  today: { zh: "今天", en: "Today" },
  collection: { zh: "馆藏", en: "Collection" },
  works: { zh: (n: number) => `${n.toLocaleString("zh-CN")} 种`, en: (n: number) => `${n.toLocaleString("en")} works` },
  privacyLead: {
    zh: "查什么、看什么是你自己的事。这一页写清楚这个系统记什么、不记什么。",
    en: "What you search for and read is your own affair. This page says what the system keeps and what it does not.",
  },
  privacySearch: {
    zh: "检索不记录是谁查的。日志里只有页面的种类、用时和编号，没有检索词、姓名或网络地址。",
    en: "Searches are not kept with who made them. Logs hold the kind of page, the time it took and a number: no search words, names or network addresses.",
  },
  privacyCookies: {
    zh: "登录后有一个会话 cookie，退出就删；选了明暗会有一个记住选择的 cookie。没有别的，也没有第三方。",
    en: "Signing in sets one session cookie, removed when you sign out; choosing light or dark sets one that remembers it. There are no others, and no third parties.",
  },
  privacyAccount: {
    zh: "账号里有你的登录名、姓名、角色和密码的散列。登录失败按散列计数，一小时后忘掉。",
    en: "An account holds your sign-in name, name, roles and a hash of your password. Failed sign-ins are counted under a hash and forgotten after an hour.",
  },
} satisfies Messages;
