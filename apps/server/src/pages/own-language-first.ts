import type { Language } from "../kernel/i18n/language.ts";

const han = /\p{Script=Han}/u;

/** Texts that say the same in two languages, as bilingual records have them: those in the page's language first, otherwise in their order. */
export function ownLanguageFirst<T>(items: readonly T[], textOf: (item: T) => string, language: Language): T[] {
  const isOwn = (item: T) => han.test(textOf(item)) === (language === "zh");
  return items.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
}
