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
  againTitle: { zh: "再确认一次是你本人", en: "Confirm that it is you" },
  againLead: {
    zh: "要改密码、管钱或动别人的资料，15 分钟内要登录过一次。",
    en: "Passwords, money and other people’s data need a sign-in within the last 15 minutes.",
  },
  shared: { zh: "这是公用电脑", en: "This is a shared computer" },
  sharedHint: {
    zh: "10 分钟不用就自动退出，退出时清掉本机痕迹。",
    en: "You are signed out after 10 minutes without use, and nothing is left here.",
  },
  passkey: { zh: "用指纹、人脸或通行密钥登录", en: "Sign in with fingerprint, face or passkey" },
  passkeyFailed: {
    zh: "没有成功。请再试一次，或用密码登录。",
    en: "That did not work. Try again, or use your password.",
  },
  codeTitle: { zh: "输入验证码", en: "Enter the code" },
  codeLead: { zh: "密码对了，还差一步。", en: "The password is right; one step is left." },
  code: { zh: "验证码或恢复码", en: "Code or recovery code" },
  codeHint: {
    zh: "验证器应用里现在显示的 6 位数字；手机不在身边就填恢复码。",
    en: "The six digits that your app shows now; without the phone, a recovery code.",
  },
  or: { zh: "或者", en: "or" },
  withWay: { zh: (name: string) => `用${name}登录`, en: (name: string) => `Sign in with ${name}` },
  directoryLead: {
    zh: "用校园账号和密码登录。密码只用来核对，不保存。",
    en: "Sign in with your campus name and password. The password is only checked, never kept.",
  },
  linkTitle: { zh: "关联图书馆账号", en: "Link your library account" },
  linkLead: {
    zh: "校园身份已确认，但还没有关联图书馆账号。请用图书馆账号登录一次，以后就不用了。",
    en: "The campus knows you, but no library account is linked yet. Sign in to it once; after that the campus is enough.",
  },
  linkGo: { zh: "确认并关联", en: "Confirm and link" },
  linkHelp: {
    zh: "没有图书馆密码？请带证件到总服务台，当场就能关联。",
    en: "No library password? Come to the main desk with your card, and it is linked on the spot.",
  },
  signOut: { zh: "退出登录", en: "Sign out" },
  accountTitle: { zh: "我的账号", en: "My account" },
  roles: { zh: "角色", en: "Roles" },
  toProfile: { zh: "馆名与开放时间", en: "Library name and hours" },
  toLoans: { zh: "在借的书", en: "My loans" },
  toSecurity: { zh: "登录与安全", en: "Sign-in and security" },
  toStaff: { zh: "打开馆员工作台", en: "Open the staff app" },
} satisfies Messages;
