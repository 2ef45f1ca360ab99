import type { Certificate } from "../../capabilities/readers/index.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import { clearanceMessages } from "./clearance.messages.ts";

/** Whom a certificate is of: in English in letters first, where they are known. */
export function certificateName({ name, latinName }: Certificate, language: Language): string {
  return language === "en" && latinName !== undefined ? `${latinName} (${name})` : name;
}

/** What tells the person from namesakes. */
export function certificateFacts(
  { number, category, department, programme }: Certificate,
  language: Language,
): { readonly name: string; readonly value: string; readonly code?: true }[] {
  const t = speak(clearanceMessages, language);
  return [
    ...(number === undefined ? [] : [{ name: t.number, value: number, code: true as const }]),
    { name: t.category, value: category[language] },
    ...(department === undefined ? [] : [{ name: t.department, value: department }]),
    ...(programme === undefined ? [] : [{ name: t.programme, value: programme }]),
  ];
}
