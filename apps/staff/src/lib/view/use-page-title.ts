import { useEffect } from "react";
import { useLanguage } from "../i18n/language.tsx";

/** Names the page in the browser's tab and history. */
export function usePageTitle(title: string): void {
  const { language } = useLanguage();
  useEffect(() => {
    document.title = language === "zh" ? `${title}，文渊` : `${title} – Wenyuan`;
  }, [title, language]);
}
