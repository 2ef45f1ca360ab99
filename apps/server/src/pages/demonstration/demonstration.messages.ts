import type { Messages } from "../../kernel/i18n/messages.ts";

export const demonstrationMessages = {
  title: { zh: "演示馆", en: "The demonstration library" },
  intro: {
    zh: "云泽大学并不存在。书目是一千三百多种真实的著作；馆舍、单册、读者和借阅都是编的，日期按安装那天推算。随便借、随便改，弄乱了也不要紧。",
    en: "There is no Yunze University. The catalogue holds more than 1,300 real works; buildings, copies, readers and loans are made up, with dates reckoned from the day of installation. Lend, change and break whatever you like.",
  },
  trySearch: { zh: "试着检索", en: "Try a search" },
  signIn: { zh: "登录看看", en: "Sign in" },
  who: { zh: "身份", en: "As" },
  name: { zh: "账号", en: "Name" },
  password: { zh: "密码", en: "Password" },
  passwordNote: {
    zh: "密码是公开的，所以演示馆默认只有本机能打开。真正使用时设 WENYUAN_DEMO=off，从空库开始。",
    en: "The passwords are public, which is why the demonstration opens to this machine only. For a real library set WENYUAN_DEMO=off and start empty.",
  },
  toSignIn: { zh: "去登录", en: "Go to sign-in" },
  toStaff: { zh: "打开馆员工作台", en: "Open the staff app" },
  card: { zh: (number: string) => `读者的证号：${number}`, en: (number: string) => `The reader's card: ${number}` },
} satisfies Messages;

/** Searches that show what the catalogue can do, and why they are worth a try. */
export const searchesToTry = [
  { words: "紅樓夢", why: { zh: "繁体也找得到简体", en: "Traditional characters find simplified ones" } },
  { words: "hongloumeng", why: { zh: "拼音", en: "Pinyin" } },
  { words: "hlm", why: { zh: "首字母", en: "Initials" } },
  { words: "曹雪芹 红楼", why: { zh: "作者加书名", en: "Author and title" } },
  { words: "dream of the red chamber", why: { zh: "译名", en: "The title in translation" } },
  { words: "xxds", why: { zh: "线性代数的首字母", en: "Initials of 线性代数, linear algebra" } },
] as const;
