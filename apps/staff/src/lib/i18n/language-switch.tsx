import { useLanguage } from "./language.tsx";
import type { Language } from "./messages.ts";

const other = {
  zh: { language: "en", name: "English", tag: "en" },
  en: { language: "zh", name: "中文", tag: "zh-CN" },
} as const satisfies Record<Language, object>;

/** The other language, by its own name. The page stays as it is. */
export function LanguageSwitch({ className = "btn bare small" }: { readonly className?: string }) {
  const { language, choose } = useLanguage();
  const { name, tag, language: next } = other[language];
  return (
    <button type="button" className={className} lang={tag} onClick={() => choose(next)}>
      {name}
    </button>
  );
}
