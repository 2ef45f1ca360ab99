import { useQueryClient } from "@tanstack/react-query";
import { Mark } from "@wenyuan/ui";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { LanguageSwitch } from "../../../lib/i18n/language-switch.tsx";
import { sessionKey } from "../../../lib/session/session.ts";
import { usePageTitle } from "../../../lib/view/use-page-title.ts";
import { sessionMessages } from "../messages.ts";
import { SignInForm } from "./sign-in-form.tsx";
import styles from "./sign-in-page.module.css";

/** The way in. `done` goes where the person wanted to go. */
export function SignInPage({ done }: { done(): void }) {
  const texts = useTexts(sessionMessages);
  const { language } = useLanguage();
  const queries = useQueryClient();
  usePageTitle(texts.title);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <span className={styles.brand}>
          <Mark />
          <b>{language === "zh" ? "文渊" : "Wenyuan"}</b>
        </span>
        <LanguageSwitch />
      </header>
      <main className={styles.gate} id="main">
        <div className="stackv">
          <h1>{texts.title}</h1>
          <p className="quiet">{texts.intro}</p>
        </div>
        <SignInForm
          done={(session) => {
            queries.setQueryData(sessionKey, session);
            done();
          }}
          aside={
            <a className="btn bare" href={`/${language}/`}>
              {texts.readers}
            </a>
          }
        />
      </main>
    </div>
  );
}
