import type { Bilingual } from "../../../kernel/i18n/language.ts";

/** One thing that is held of an account's owner, in plain words. */
export interface AccountFact {
  readonly what: Bilingual;
  readonly value: string | Bilingual;
  readonly whence: Bilingual;
  readonly until: Bilingual;
}

export const you: Bilingual = { zh: "您", en: "You" };
export const theLibrary: Bilingual = { zh: "图书馆", en: "The library" };
export const bySigningIn: Bilingual = { zh: "登录时记下", en: "Noted when you sign in" };

export const whileAccount: Bilingual = { zh: "账号注销为止", en: "As long as the account" };
export const untilRemoved: Bilingual = {
  zh: "您删除为止，最迟到账号注销",
  en: "Until you remove it, at the latest as long as the account",
};

const wayWords: Readonly<Record<string, Bilingual>> = {
  password: { zh: "密码", en: "password" },
  passkey: { zh: "通行密钥", en: "passkey" },
  totp: { zh: "密码和验证码", en: "password and code" },
  "recovery-code": { zh: "密码和恢复码", en: "password and recovery code" },
  "mail-link": { zh: "邮箱链接", en: "link by e-mail" },
};

/** How somebody signed in. A campus sign-in stands under its own code. */
export function wayInWords(way: string): Bilingual {
  return wayWords[way] ?? { zh: "统一身份认证", en: "campus sign-in" };
}

/** Parts of a value in both languages, with a dot between; empty ones are left out. */
export function dotted(...parts: readonly (string | Bilingual)[]): Bilingual {
  const said = (language: keyof Bilingual) =>
    parts
      .map((part) => (typeof part === "string" ? part : part[language]))
      .filter((part) => part !== "")
      .join(" · ");
  return { zh: said("zh"), en: said("en") };
}
