import type { Language } from "../kernel/i18n/language.ts";

/** Whether a text is in the page's language, by its script. */
export function isInLanguage(text: string, language: Language): boolean {
  return /\p{Script=Han}/u.test(text) === (language === "zh");
}

/** Texts that say the same in two languages, as bilingual records have them: those in the page's language first, otherwise in their order. */
export function ownLanguageFirst<T>(items: readonly T[], textOf: (item: T) => string, language: Language): T[] {
  return items.toSorted(
    (a, b) => Number(isInLanguage(textOf(b), language)) - Number(isInLanguage(textOf(a), language)),
  );
}
