import { CoverRow, Note, SearchBox, Section } from "@wenyuan/ui";
import { Fragment } from "react";
import { countRecords, newestRecords, type RecordSummary } from "../../capabilities/catalogue/index.ts";
import type { Database } from "../../kernel/db/database.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import { frameMessages } from "../frame/frame.messages.ts";
import type { PageDefinition } from "../page.ts";
import { coverOf, textLanguage, titleOf } from "../work-view.ts";
import { homeMessages } from "./home.messages.ts";

const newestShown = 12;

interface Newest {
  readonly id: string;
  readonly summary: RecordSummary;
}

export function homePage(db: Database): PageDefinition {
  return {
    path: "/",
    access: "public",
    async answer({ language }) {
      const [newest, total] = await Promise.all([newestRecords(db, newestShown), countRecords(db)]);
      return { title: "", current: "home", body: <Home {...{ newest, total, language }} /> };
    },
  };
}

function Home({ newest, total, language }: { newest: readonly Newest[]; total: number; language: Language }) {
  const t = speak(homeMessages, language);
  const frame = speak(frameMessages, language);
  return (
    <>
      <section className="hero">
        <div>
          <h1>
            {t.promise.split("\n").map((line, index) => (
              <Fragment key={line}>
                {index > 0 && <br />}
                {line}
              </Fragment>
            ))}
          </h1>
          <SearchBox
            id="q"
            action={`/${language}/search`}
            label={frame.searchLabel}
            button={t.go}
            placeholder={t.box}
            suggest={{
              url: `/api/v1/suggestions?lang=${language}`,
              label: frame.suggestions,
              count: frame.suggestionCount,
            }}
          />
        </div>
      </section>
      {total === 0 ? (
        <Note title={t.emptyTitle}>{t.emptyHelp}</Note>
      ) : (
        <Section
          id="new"
          title={t.newest}
          note={t.newestNote(total)}
          more={{ href: `/${language}/search?sort=added`, label: t.newestMore }}
        >
          <CoverRow label={t.newest} cards={newest.map((one) => coverCard(one, language))} />
        </Section>
      )}
    </>
  );
}

function coverCard({ id, summary }: Newest, language: Language) {
  const title = titleOf(summary, language);
  return {
    href: `/${language}/records/${id}`,
    cover: coverOf(id, summary, true),
    title,
    titleLang: textLanguage(title, summary.language),
    by: summary.authors[0]?.text,
  };
}
