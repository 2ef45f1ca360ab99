import type { Messages } from "../../kernel/i18n/messages.ts";

export const demonstrationMessages = {
  title: { zh: "演示馆", en: "The demonstration library" },
  intro: {
    zh: "云泽大学并不存在。书目是一千三百多种真实的著作；馆舍、单册、读者和借阅都是编的，日期按安装那天推算。随便借、随便改，弄乱了也不要紧。",
    en: "There is no Yunze University. The catalogue holds more than 1,300 real works; buildings, copies, readers and loans are made up, with dates reckoned from the day of installation. Lend, change and break whatever you like.",
  },
  trySearch: { zh: "试着检索", en: "Try a search" },
  see: { zh: "看看这些", en: "Look at these" },
  files: { zh: "试着导入", en: "Try an import" },
  filesNote: {
    zh: "用馆员账号登录，在工作台“导入”里打开它们",
    en: "Sign in as the librarian and open them under Imports in the staff app",
  },
  vendor: {
    zh: "书商的 GBK 到货数据，故意弄坏（ISO 2709）",
    en: "A vendor's batch in GBK, spoilt on purpose (ISO 2709)",
  },
  vendorWhy: {
    zh: "长度写错、头标不对、乱码、缺题名、控制号重复、馆藏地不明、最后一条断掉；导入报告逐条说明，什么也不会悄悄丢掉。",
    en: "Wrong lengths, a bad leader, broken bytes, a missing title, a number used twice, an unknown location, the last record cut off. The report names each; nothing is lost in silence.",
  },
  kbart: { zh: "十二个电子刊包的 KBART 清单", en: "KBART lists of twelve packages of electronic journals" },
  kbartWhy: {
    zh: "刊是真的，包和权限是编的；同一种刊在几个包里，年限有重叠也有空缺。",
    en: "The journals are real, packages and rights are made up; the same journal comes in several packages, with years that overlap and gape.",
  },
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

/** Pages that show what a library has beside books. */
export const pagesToSee = [
  {
    path: "/search?kind=serial",
    label: { zh: "四十种期刊：年限、缺期、现刊", en: "Forty journals: years, gaps, current issues" },
  },
  { path: "/search?kind=thesis", label: { zh: "六十篇学位论文（虚构）", en: "Sixty theses (made up)" } },
  { path: "/shelf?at=I242.4", label: { zh: "按索书号走一段书架", en: "A stretch of shelf by call number" } },
  { path: "/new-books", label: { zh: "近三十天的新书", en: "New books of thirty days" } },
  { path: "/notices", label: { zh: "公告，馆员账号可以改", en: "Notices, which the librarian can change" } },
  { path: "/advanced", label: { zh: "分行写条件的高级检索", en: "Advanced search, row by row" } },
] as const;
