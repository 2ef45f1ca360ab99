import type { Messages } from "../../kernel/i18n/messages.ts";

export const setUpMessages = {
  title: { zh: "第一次设置", en: "First-run set-up" },
  lead: {
    zh: "建一个管理员账号，之后就能登录、导入馆藏、给同事开账号。",
    en: "Create an administrator; then sign in, import the catalogue and give colleagues their accounts.",
  },
  code: { zh: "设置码", en: "Set-up code" },
  codeHint: { zh: "在服务器启动时的控制台里", en: "Printed on the server's console when it started" },
  libraryZh: { zh: "馆名（中文）", en: "Library's name in Chinese" },
  libraryEn: { zh: "馆名（英文）", en: "Library's name in English" },
  libraryHint: {
    zh: "以后随时能改，地址和开放时间也在那里写",
    en: "Can be changed at any time, where address and hours are stated",
  },
  name: { zh: "账号", en: "Sign-in name" },
  displayName: { zh: "姓名", en: "Your name" },
  password: { zh: "密码", en: "Password" },
  passwordHint: {
    zh: "至少 10 个字符；几个不相干的词连起来最好记",
    en: "At least 10 characters; a few unrelated words are easiest to remember",
  },
  go: { zh: "建立管理员", en: "Create the administrator" },
} satisfies Messages;
