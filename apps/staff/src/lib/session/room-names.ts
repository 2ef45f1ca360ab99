import type { Messages } from "../i18n/messages.ts";

/** The parts of the program that permissions belong to, as people say them. */
const roomMessages = {
  identity: { zh: "账号与安全", en: "Accounts and security" },
  readers: { zh: "读者", en: "Readers" },
  catalogue: { zh: "编目", en: "Cataloguing" },
  circulation: { zh: "流通", en: "Circulation" },
  discovery: { zh: "检索", en: "Search" },
  desk: { zh: "借还台", en: "The desk" },
  portal: { zh: "门户", en: "The library’s site" },
} satisfies Messages;

const named: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = roomMessages;

/** What a room of permissions is called; one without a name keeps its code. */
export function roomName(room: string, language: "zh" | "en"): string {
  return named[room]?.[language] ?? room;
}
