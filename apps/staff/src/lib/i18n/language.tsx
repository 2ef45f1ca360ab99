import { createContext, type ReactNode, use, useLayoutEffect, useMemo, useState } from "react";
import { recall, remember } from "../storage/keep.ts";
import { type Language, languageTag, type Messages, type Spoken, speak } from "./messages.ts";

interface LanguageChoice {
  readonly language: Language;
  choose(language: Language): void;
}

const LanguageContext = createContext<LanguageChoice>({ language: "zh", choose: () => undefined });

/** The language in use, and its choice. Changing it renders the same page anew: nothing typed is lost. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(firstLanguage);
  useLayoutEffect(() => {
    document.documentElement.lang = languageTag[language];
  }, [language]);
  const choice = useMemo(
    () => ({
      language,
      choose(next: Language) {
        remember("language", next);
        setLanguage(next);
      },
    }),
    [language],
  );
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}

export function useLanguage(): LanguageChoice {
  return use(LanguageContext);
}

/** The texts of a catalogue in the language in use. */
export function useTexts<M extends Messages>(messages: M): Spoken<M> {
  return speak(messages, useLanguage().language);
}

function firstLanguage(): Language {
  const wished = recall("language") ?? navigator.language;
  return wished.startsWith("zh") ? "zh" : "en";
}
