import { LinkButton, Note, PageTitle, Section, Table } from "@wenyuan/ui";
import { portalProblems, readLibrary } from "../../capabilities/portal/index.ts";
import type { Database } from "../../kernel/db/database.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import { demoAccounts, demoPassword, demoReaderCard } from "../../processes/demonstration/demo-accounts.ts";
import type { PageDefinition } from "../page.ts";
import { textLanguage } from "../work-view.ts";
import { demonstrationMessages, pagesToSee, searchesToTry } from "./demonstration.messages.ts";
import { demonstrationFiles } from "./demonstration-files.endpoints.ts";

/** What to try in the demonstration library, and whom to sign in as. A library of its own has no such page. */
export function demonstrationPage(db: Database): PageDefinition {
  return {
    path: "/demonstration",
    access: "public",
    async answer({ language }) {
      if (!(await readLibrary(db)).demonstration) return portalProblems.noDemonstration();
      const t = speak(demonstrationMessages, language);
      return { title: t.title, current: "about", unlisted: true, body: <Demonstration language={language} /> };
    },
  };
}

function Demonstration({ language }: { readonly language: Language }) {
  const t = speak(demonstrationMessages, language);
  return (
    <>
      <PageTitle>{t.title}</PageTitle>
      <p className="prose">{t.intro}</p>
      <Section id="try" title={t.trySearch}>
        <ul className="prose">
          {searchesToTry.map(({ words, why }) => (
            <li key={words}>
              <a
                href={`/${language}/search?${new URLSearchParams({ q: words })}`}
                lang={textLanguage(words, undefined)}
              >
                {words}
              </a>{" "}
              <span className="quiet">{why[language]}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="see" title={t.see}>
        <ul className="prose">
          {pagesToSee.map(({ path, label }) => (
            <li key={path}>
              <a href={`/${language}${path}`}>{label[language]}</a>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="files" title={t.files} note={t.filesNote}>
        <ul className="stackv">
          {(["vendor", "kbart"] as const).map((file) => (
            <li key={file} className="prose">
              <a href={demonstrationFiles[file]} download>
                {t[file]}
              </a>
              <br />
              <span className="quiet">{t[`${file}Why`]}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="sign-in" title={t.signIn}>
        <Table
          caption={t.signIn}
          stack
          columns={[
            { id: "who", head: t.who, rowHead: true },
            { id: "name", head: t.name },
            { id: "password", head: t.password },
          ]}
          rows={Object.values(demoAccounts).map(({ signInName, who }) => ({
            id: signInName,
            cells: {
              who: who[language],
              name: <code>{signInName}</code>,
              password: <code>{demoPassword}</code>,
            },
          }))}
        />
        <div className="stackv">
          <p className="quiet">{t.card(demoReaderCard)}</p>
          <p className="row">
            <LinkButton kind="main" href={`/${language}/sign-in`}>
              {t.toSignIn}
            </LinkButton>
            <LinkButton href="/staff/">{t.toStaff}</LinkButton>
          </p>
          <Note title={t.passwordNote} />
        </div>
      </Section>
    </>
  );
}
