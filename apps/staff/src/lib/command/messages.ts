import type { Messages } from "../i18n/messages.ts";

export const commandMessages = {
  label: { zh: "命令栏", en: "Command bar" },
  ask: { zh: "找书，去一页，或做一件事", en: "Find a book, go to a page, or do something" },
  found: { zh: (n: number) => `${n} 项`, en: (n: number) => (n === 1 ? "1 result" : `${n} results`) },
  nothing: { zh: "没有找到。换个词试试，拼音首字母也行。", en: "Nothing found. Try another word." },
  searching: { zh: "正在查……", en: "Searching …" },
  failed: { zh: (name: string) => `${name}这会儿查不了`, en: (name: string) => `${name} cannot be searched right now` },
  choose: { zh: "选", en: "choose" },
  go: { zh: "去", en: "go" },
  close: { zh: "关", en: "close" },
} satisfies Messages;
