import type { Messages } from "../../kernel/i18n/messages.ts";

export const registerMessages = {
  title: { zh: "登记成为读者", en: "Become a reader" },
  invite: { zh: "校友、社会读者：登记成为读者", en: "Alumni and the public: become a reader" },
  lead: {
    zh: "校友和社会读者在这里登记。本校师生不用登记：证随学校名单开通，直接登录。",
    en: "For alumni and the public. Students and staff need not register: their cards come with the university’s lists; just sign in.",
  },
  closed: { zh: "现在不能在网上登记", en: "Registration over the network is not open" },
  closedHelp: {
    zh: "请带身份证件到总服务台办理。",
    en: "Please come to the main desk with an identity document.",
  },
  outbox: {
    zh: "演示馆不寄信：信在工作台的“发件箱”里。",
    en: "The demonstration sends no mail: its letters are in the staff app’s outbox.",
  },
  wrong: { zh: "有几项要再看看", en: "Some of it needs another look" },
  name: { zh: "姓名", en: "Name" },
  nameHint: { zh: "和身份证件上一样，任何文字都可以", en: "As in your identity document, in any script" },
  nameWrong: { zh: "请写姓名", en: "Please give your name" },
  email: { zh: "邮箱", en: "E-mail" },
  emailHint: {
    zh: "先寄一封信确认，以后用它登录、收通知",
    en: "We write to it first; you will sign in and get notices by it",
  },
  emailWrong: { zh: "这不是邮箱地址", en: "This is no e-mail address" },
  category: { zh: "您是", en: "You are" },
  phone: { zh: "电话（可不填）", en: "Telephone (optional)" },
  phoneWrong: { zh: "只写数字，可以带 + 和 -", en: "Digits only, with + and - if you like" },
  birthDate: { zh: "出生日期（可不填）", en: "Date of birth (optional)" },
  birthHint: { zh: "用来认出您以前的记录，免得建成两份", en: "Tells us whether we have a record of you already" },
  birthWrong: { zh: "请写过去的日子，如 1990-02-28", en: "Please give a day in the past, such as 1990-02-28" },
  about: { zh: "毕业年份、学院，或工作单位（可不填）", en: "Year and college of graduation, or employer (optional)" },
  deposit: {
    zh: (name: string, amount: string) => `${name}外借前交押金 ${amount}，退证时退还。`,
    en: (name: string, amount: string) => `${name}: a deposit of ${amount} before borrowing, returned when you leave.`,
  },
  kept: {
    zh: "您填的内容只用来办证。邮箱 48 小时内没有确认、或登记没有办成，都会删除；成为读者后，在“我的资料和隐私”里随时可以看、改、删。",
    en: "What you write is used for your registration only. It is deleted if the address is not confirmed within 48 hours or you are not accepted; once a reader, you can see, correct and erase it under “My data and privacy”.",
  },
  go: { zh: "寄确认信", en: "Send me a letter to confirm" },
  sentTitle: { zh: "请看邮箱", en: "Please look into your mailbox" },
  sentLead: {
    zh: "确认信已寄出，48 小时内打开里面的链接，登记才算数。没收到？看看垃圾邮件，或再登记一次。",
    en: "A letter is on its way. Open its link within 48 hours; only then your registration counts. Nothing came? Look among unwanted mail, or register again.",
  },
  confirmTitle: { zh: "确认登记", en: "Confirm your registration" },
  confirmLead: { zh: "按一下，邮箱就确认了。", en: "One press confirms your address." },
  confirmGo: { zh: "确认", en: "Confirm" },
  acceptedTitle: { zh: "您已是读者", en: "You are a reader" },
  acceptedLead: {
    zh: "读者证号已寄到您的邮箱。用邮箱收链接就能登录，电子借书证在“我的”里。",
    en: "Your number is in a letter to you. Sign in by a link sent to your address; your card is under “My library”.",
  },
  signIn: { zh: "用邮箱登录", en: "Sign in by mail" },
  waitingTitle: { zh: "邮箱已确认", en: "Your address is confirmed" },
  waitingLead: {
    zh: "馆员看过后会写信告诉您，一般一两个工作日。",
    en: "Staff will look at it and write to you, usually within two working days.",
  },
  home: { zh: "回首页", en: "Home" },
  again: { zh: "重新登记", en: "Register again" },
} satisfies Messages;
