import type { Messages, Spoken } from "../i18n/messages.ts";

export const changedByMessages = {
  account: { zh: (id: string) => `账号 ${id}`, en: (id: string) => `account ${id}` },
  token: { zh: (id: string) => `令牌 ${id}`, en: (id: string) => `token ${id}` },
  import: { zh: (id: string) => `导入 ${id}`, en: (id: string) => `import ${id}` },
  batch: { zh: (id: string) => `批量修改 ${id}`, en: (id: string) => `batch change ${id}` },
  system: { zh: "系统", en: "the system" },
} satisfies Messages;

/** Who changed something, in words: the server keeps `account:12`, never a name. */
export function changedByWords(by: string, texts: Spoken<typeof changedByMessages>): string {
  const [kind = "", id = ""] = by.split(":");
  // Readers' histories keep a token as the client that it stands for.
  if (kind === "client") return texts.token(id);
  if (kind === "account" || kind === "token" || kind === "import" || kind === "batch") return texts[kind](id);
  return texts.system;
}
