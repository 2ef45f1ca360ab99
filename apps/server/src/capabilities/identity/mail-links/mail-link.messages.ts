import type { Messages } from "../../../kernel/i18n/messages.ts";

export interface SignInLetter {
  readonly library: string;
  readonly link: string;
  readonly code: string;
  readonly minutes: number;
}

export interface AddressLetter {
  readonly library: string;
  readonly link: string;
  readonly hours: number;
}

/** The letters of sign-in. */
export const mailLinkMessages = {
  signInSubject: {
    zh: (library: string) => `登录${library}`,
    en: (library: string) => `Sign in to ${library}`,
  },
  signInLetter: {
    zh: ({ library, link, code, minutes }: SignInLetter) => `您好：

有人要用这个邮箱登录${library}。如果是您，请在刚才那台设备、那个浏览器里打开：

${link}

或者在那个页面上输入验证码：${code}

${minutes} 分钟内有效，只能用一次。
不是您？不用理会这封信：换一个浏览器，这个链接打不开。请不要把验证码告诉任何人。
`,
    en: ({ library, link, code, minutes }: SignInLetter) => `Hello,

somebody wants to sign in to ${library} with this address. If it is you, open this on the same device and in the same browser:

${link}

or enter this code on the page you came from: ${code}

It works once, within ${minutes} minutes.
If it was not you, ignore this letter: in another browser the link opens nothing. Never tell anybody the code.
`,
  },
  addressSubject: {
    zh: (library: string) => `确认${library}的登录邮箱`,
    en: (library: string) => `Confirm your address at ${library}`,
  },
  addressLetter: {
    zh: ({ library, link, hours }: AddressLetter) => `您好：

您在${library}的“登录与安全”里填了这个邮箱。请登录后打开下面的链接确认，以后就能用它收登录链接：

${link}

${hours} 小时内有效。不是您填的？不用理会这封信，什么都不会改变。
`,
    en: ({ library, link, hours }: AddressLetter) => `Hello,

this address was given at ${library}, under sign-in and security. While signed in, open this link to confirm it; from then on links to sign in can be sent here:

${link}

It works for ${hours} hours. If it was not you, ignore this letter: nothing changes.
`,
  },
} satisfies Messages;
