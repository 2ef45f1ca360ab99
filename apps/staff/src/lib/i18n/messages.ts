/** The two languages of every text that a person sees. `zh` is zh-CN. */
export type Language = "zh" | "en";

/** BCP 47 tags for `lang` attributes and the Accept-Language header. */
export const languageTag = { zh: "zh-CN", en: "en" } as const satisfies Record<Language, string>;

type Saying = string | ((...facts: never[]) => string);

/** A catalogue of texts: each key in both languages, as a string or a function of facts. A missing language does not compile. */
export type Messages = Readonly<Record<string, { readonly zh: Saying; readonly en: Saying }>>;

/** The texts of a catalogue in one language. */
export type Spoken<M extends Messages> = { readonly [K in keyof M]: M[K]["zh"] };

const spoken = new WeakMap<Messages, Partial<Record<Language, unknown>>>();

/** The catalogue in one language: `speak(messages, "en").found(3)`. Made once per catalogue and language. */
export function speak<M extends Messages>(messages: M, language: Language): Spoken<M> {
  const known = spoken.get(messages) ?? {};
  spoken.set(messages, known);
  known[language] ??= Object.fromEntries(Object.entries(messages).map(([key, saying]) => [key, saying[language]]));
  return known[language] as Spoken<M>;
}
