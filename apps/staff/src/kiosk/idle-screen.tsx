import { useQuery } from "@tanstack/react-query";
import { Icon, Mark } from "@wenyuan/ui";
import { useApi } from "../lib/api/api.tsx";
import { useLanguage, useTexts } from "../lib/i18n/language.tsx";
import { type Language, languageTag, speak } from "../lib/i18n/messages.ts";
import { libraryQuery } from "../lib/library/library.ts";
import { usePageTitle } from "../lib/view/use-page-title.ts";
import styles from "./kiosk.module.css";
import { kioskMessages } from "./messages.ts";

const languages = ["zh", "en"] as const;

/** Nobody is here: the question in both languages. Choosing one begins. */
export function IdleScreen({ onStart }: { onStart(language: Language): void }) {
  const texts = useTexts(kioskMessages);
  const { language } = useLanguage();
  const { data: library } = useQuery(libraryQuery(useApi()));
  usePageTitle(texts.title);
  return (
    <main className={`kiosk ${styles.idle}`} id="main">
      <header className="row">
        <span className="brand">
          <Mark />
          <b>{texts.brand}</b>
          {library && <span>{library.name[language]}</span>}
        </span>
      </header>
      <div className={styles.question}>
        <Icon name="search" />
        <h1>
          {languages.map((one) => (
            <span key={one} lang={languageTag[one]}>
              {speak(kioskMessages, one).ask}
            </span>
          ))}
        </h1>
      </div>
      <div className={styles.languages}>
        {languages.map((one, i) => (
          <button
            key={one}
            type="button"
            className={`btn ${i === 0 ? "main" : ""}`}
            lang={languageTag[one]}
            onClick={() => onStart(one)}
          >
            {speak(kioskMessages, one).start}
          </button>
        ))}
      </div>
    </main>
  );
}
