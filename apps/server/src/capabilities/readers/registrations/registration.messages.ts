import type { Messages } from "../../../kernel/i18n/messages.ts";

interface ConfirmLetter {
  readonly library: string;
  readonly link: string;
  readonly hours: number;
}

interface WelcomeLetter {
  readonly library: string;
  readonly number: string;
  readonly link: string;
  readonly deposit?: string | undefined;
}

/** The letters of registration. No name stands in them: an address may be mistyped. */
export const registrationMessages = {
  confirmSubject: {
    zh: (library: string) => `确认在${library}登记`,
    en: (library: string) => `Confirm your registration at ${library}`,
  },
  confirmLetter: {
    zh: ({ library, link, hours }: ConfirmLetter) => `您好：

有人用这个邮箱在${library}登记读者。如果是您，请打开下面的链接确认：

${link}

${hours} 小时内有效。不是您？不用理会这封信，什么都不会留下。
`,
    en: ({ library, link, hours }: ConfirmLetter) => `Hello,

somebody asked to register at ${library} with this address. If it is you, open this link to confirm:

${link}

It works for ${hours} hours. If it was not you, ignore this letter: nothing will be kept.
`,
  },
  welcomeSubject: {
    zh: (library: string) => `您已是${library}的读者`,
    en: (library: string) => `You are a reader of ${library}`,
  },
  welcomeLetter: {
    zh: ({ library, number, link, deposit }: WelcomeLetter) => `您好：

您已是${library}的读者，读者证号 ${number}。
用这个邮箱收登录链接就能登录，不用记密码：

${link}

登录后，“借书证”页上就是电子借书证。
${deposit === undefined ? "" : `外借前请到总服务台交押金 ${deposit}，退证时退还。\n`}`,
    en: ({ library, number, link, deposit }: WelcomeLetter) => `Hello,

you are now a reader of ${library}; your number is ${number}.
Sign in by a link sent to this address, without a password:

${link}

Your card is then on the page “My card”.
${deposit === undefined ? "" : `Before you borrow, please pay a deposit of ${deposit} at the main desk; it is returned when you leave.\n`}`,
  },
  refusedSubject: {
    zh: (library: string) => `您在${library}的登记`,
    en: (library: string) => `Your registration at ${library}`,
  },
  refusedLetter: {
    zh: ({ library, answer }: { library: string; answer: string }) => `您好：

您在${library}的登记没有办成：

${answer}

您填的内容已经删除。有疑问请到总服务台。
`,
    en: ({ library, answer }: { library: string; answer: string }) => `Hello,

your registration at ${library} was not accepted:

${answer}

What you had written is deleted. Please ask at the main desk if something is unclear.
`,
  },
} satisfies Messages;
