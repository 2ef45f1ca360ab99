import type { Messages } from "../../kernel/i18n/messages.ts";

export const signInMessages = {
  title: { zh: "登录", en: "Sign in" },
  lead: {
    zh: "查书不用登录。借阅、预约和馆员工作要登录。",
    en: "Searching needs no sign-in. Borrowing, holds and staff work do.",
  },
  name: { zh: "账号", en: "Sign-in name" },
  password: { zh: "密码", en: "Password" },
  go: { zh: "登录", en: "Sign in" },
  help: {
    zh: "忘了密码？请带证件到总服务台。",
    en: "Forgot the password? Please come to the main desk with your card.",
  },
  signOut: { zh: "退出登录", en: "Sign out" },
  accountTitle: { zh: "我的账号", en: "My account" },
  roles: { zh: "角色", en: "Roles" },
  toProfile: { zh: "馆名与开放时间", en: "Library name and hours" },
  toStaff: { zh: "打开馆员工作台", en: "Open the staff app" },
} satisfies Messages;
