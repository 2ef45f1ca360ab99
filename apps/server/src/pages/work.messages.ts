import type { Messages } from "../kernel/i18n/messages.ts";

export const workMessages = {
  untitled: { zh: "（无题名）", en: "(untitled)" },
  andOthers: { zh: (names: string) => `${names} 等`, en: (names: string) => `${names} et al.` },
} satisfies Messages;
