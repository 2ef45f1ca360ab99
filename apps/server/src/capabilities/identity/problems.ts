import { defineProblems } from "@wenyuan/problem";
import type { Bilingual } from "../../kernel/i18n/language.ts";

export const identityProblems = defineProblems("identity", {
  wrongCredentials: {
    status: 401,
    title: { zh: "账号或密码不对", en: "The name or the password is wrong" },
    detail: () => ({
      zh: "请检查账号和密码，注意大小写。忘了密码请联系总服务台。",
      en: "Please check both; capital letters matter in the password. If you forgot it, ask at the main desk.",
    }),
  },
  waitBeforeRetry: {
    status: 429,
    title: { zh: "失败次数太多，请稍等再试", en: "Too many failed attempts, please wait" },
    detail: ({ seconds }: { seconds: number }) => ({
      zh: `为了保护账号，请过 ${inWords(seconds).zh}再试。`,
      en: `To protect the account, please try again in ${inWords(seconds).en}.`,
    }),
  },
  nameTaken: {
    status: 409,
    title: { zh: "这个账号名已经有人用了", en: "This sign-in name is taken" },
    detail: ({ name }: { name: string }) => ({
      zh: `“${name}”已经有人用了，请换一个。`,
      en: `“${name}” is in use; please choose another.`,
    }),
  },
  unusableName: {
    status: 422,
    title: { zh: "账号名不能用", en: "This sign-in name cannot be used" },
    detail: () => ({
      zh: "账号名 2 到 64 个字符，可用字母、数字、汉字和 . _ - @，不能有空格。",
      en: "A sign-in name has 2 to 64 letters, digits or . _ - @, and no spaces.",
    }),
  },
  weakPassword: {
    status: 422,
    title: { zh: "密码不够好", en: "The password is not good enough" },
    detail: ({ reason }: { reason: Bilingual }) => reason,
  },
  unknownRole: {
    status: 422,
    title: { zh: "没有这个角色", en: "There is no such role" },
    detail: ({ role, known }: { role: string; known: string }) => ({
      zh: `没有角色 ${role}。可用的有：${known}。`,
      en: `There is no role ${role}. There are: ${known}.`,
    }),
  },
  setUpAlready: {
    status: 409,
    title: { zh: "已经设置过了", en: "It is set up already" },
    detail: () => ({ zh: "已经有管理员了，请直接登录。", en: "There is an administrator already; please sign in." }),
  },
  wrongSetupCode: {
    status: 403,
    title: { zh: "设置码不对", en: "The set-up code is wrong" },
    detail: () => ({
      zh: "设置码写在服务器启动时的控制台里；每次启动都会换一个。",
      en: "The set-up code is printed on the server's console; it changes at every start.",
    }),
  },
  tokenNotFound: {
    status: 404,
    title: { zh: "没有这个令牌", en: "There is no such token" },
    detail: () => ({ zh: "它可能已经作废。", en: "It may have been revoked." }),
  },
});

function inWords(seconds: number): Bilingual {
  if (seconds < 90) return { zh: ` ${seconds} 秒`, en: `${seconds} seconds` };
  const minutes = Math.ceil(seconds / 60);
  return { zh: ` ${minutes} 分钟`, en: `${minutes} minutes` };
}
