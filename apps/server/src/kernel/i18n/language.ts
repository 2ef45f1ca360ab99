/** The two languages of every text that a person sees. `zh` is zh-CN. */
export const languages = ["zh", "en"] as const;
export type Language = (typeof languages)[number];

/** A text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;

/** BCP 47 tag for `lang` and `hreflang` attributes. */
export const languageTag = { zh: "zh-CN", en: "en" } as const satisfies Record<Language, string>;

export function isLanguage(value: unknown): value is Language {
  return value === "zh" || value === "en";
}

/**
 * Chooses the language of an `Accept-Language` header (RFC 9110 §12.5.4): the known language of highest weight,
 * in case of a tie the first; Chinese when none is known.
 */
export function negotiateLanguage(header: string | undefined): Language {
  const wishes = (header ?? "").split(",").map((part) => {
    const [range = "", ...parameters] = part.trim().toLowerCase().split(";");
    const weight = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean);
    return { language: range.trim().split("-")[0], weight: weight === undefined ? 1 : Number(weight) };
  });
  const known = wishes.filter((wish) => isLanguage(wish.language) && wish.weight > 0);
  const best = known.reduce<(typeof known)[number] | undefined>(
    (found, wish) => (found && found.weight >= wish.weight ? found : wish),
    undefined,
  );
  return isLanguage(best?.language) ? best.language : "zh";
}
