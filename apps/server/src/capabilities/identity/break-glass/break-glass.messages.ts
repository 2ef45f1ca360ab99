import type { Messages } from "../../../kernel/i18n/messages.ts";

interface Facts {
  readonly signInName: string;
  readonly until: string;
  readonly reason: string;
}

/** The letter to the administrators, in both languages at once. */
export const breakGlassMessages = {
  subject: { zh: "图书馆应急账号", en: "Break-glass account of the library" },
  opened: {
    zh: ({ signInName, until, reason }: Facts) =>
      `服务器控制台开通了应急账号 ${signInName}，到 ${until} 自动关闭。\n理由：${reason}\n不是您的同事开的？请立即在服务器上运行 wenyuan break-glass close ${signInName}，并查看操作审计。\n`,
    en: ({ signInName, until, reason }: Facts) =>
      `The break-glass account ${signInName} was opened on the server's console; it closes by itself at ${until}.\nReason: ${reason}\nIf no colleague did this, run wenyuan break-glass close ${signInName} on the server at once, and look into the audit.\n`,
  },
  ended: {
    zh: ({ signInName }: Facts) => `应急账号 ${signInName} 已经关闭，用它登录的都已退出。\n`,
    en: ({ signInName }: Facts) =>
      `The break-glass account ${signInName} is closed, and whoever was signed in with it is out.\n`,
  },
} satisfies Messages;
