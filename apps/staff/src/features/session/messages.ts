import type { Messages } from "../../lib/i18n/messages.ts";

export const sessionMessages = {
  title: { zh: "馆员登录", en: "Staff sign-in" },
  intro: { zh: "登录后处理流通、编目和管理。", en: "Sign in to lend, catalogue and administer." },
  name: { zh: "账号", en: "Sign-in name" },
  nameMissing: { zh: "请填账号", en: "Please enter your sign-in name" },
  password: { zh: "密码", en: "Password" },
  passwordMissing: { zh: "请填密码", en: "Please enter your password" },
  forgotten: { zh: "忘了密码，请找管理员重设。", en: "If you forgot it, an administrator can set a new one." },
  submit: { zh: "登录", en: "Sign in" },
  busy: { zh: "正在登录……", en: "Signing in …" },
  wait: { zh: (seconds: number) => `${seconds} 秒后再试`, en: (seconds: number) => `Try again in ${seconds} s` },
  codeTitle: { zh: "输入验证码", en: "Enter the code" },
  code: { zh: "验证码或恢复码", en: "Code or recovery code" },
  codeHint: {
    zh: "验证器应用里现在的 6 位数字；手机不在身边就填恢复码",
    en: "The six digits your app shows now; without the phone, a recovery code",
  },
  codeMissing: { zh: "请填验证码", en: "Please enter the code" },
  readers: { zh: "读者页面", en: "Readers’ pages" },
  endedTitle: { zh: "登录过期了", en: "Your session has ended" },
  ended: {
    zh: (name: string) => `${name}，请再登录一次。填了一半的都还在，登录后接着做。`,
    en: (name: string) => `${name}, please sign in again. What you typed is still here and goes on afterwards.`,
  },
  other: { zh: "换一个人登录", en: "Sign in as someone else" },
  otherMore: { zh: "会离开这一页", en: "leaves this page" },
  signedOut: { zh: "已退出。", en: "You are signed out." },
} satisfies Messages;
