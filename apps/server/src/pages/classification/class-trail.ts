import { findClasses } from "@wenyuan/call-number";
import type { Crumb } from "@wenyuan/ui";
import type { Language } from "../../kernel/i18n/language.ts";

/** The classes that a class number lies in, the widest first, each leading to its page: `I242.4` is I 文学, I2 中国文学. */
export function classTrail(number: string | undefined, language: Language): Crumb[] {
  if (number === undefined) return [];
  return findClasses(number, "clc").map((one) => ({
    href: `/${language}/browse/classes/${encodeURIComponent(one.code)}`,
    label: `${one.code} ${one[language]}`,
  }));
}
