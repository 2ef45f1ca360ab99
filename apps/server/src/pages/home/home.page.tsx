import { Temporal } from "@wenyuan/calendar";
import { CoverRow, Note, SearchBox, Section } from "@wenyuan/ui";
import { Fragment } from "react";
import type { Clock } from "../../kernel/clock/clock.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { type Spoken, speak } from "../../kernel/i18n/messages.ts";
import { frameMessages } from "../frame/frame.messages.ts";
import type { PageDefinition } from "../page.ts";
import { coverOf, textLanguage, titleOf } from "../work-view.ts";
import { type HomeData, type HomeSources, type ListedWork, loadHome } from "./home.loader.ts";
import { homeMessages } from "./home.messages.ts";
import { LibraryNow } from "./library-now.tsx";
import { Notices } from "./notices.tsx";
import { suggestedSearches } from "./suggested-searches.ts";
import { WaysIn } from "./ways-in.tsx";

/** Search, the library now, what is new, and ways in. */
export function homePage(sources: HomeSources & { readonly clock: Clock }): PageDefinition {
  return {
    path: "/",
    access: "public",
    async answer({ language }) {
      const data = await loadHome(sources);
      const now = Temporal.Instant.fromEpochMilliseconds(sources.clock.now().getTime());
      const t = speak(homeMessages, language);
      return {
        title: "",
        description: t.description(data.library.name[language]),
        current: "home",
        body: <Home {...{ data, now, language, t }} />,
      };
    },
  };
}

interface HomeParts {
  readonly data: HomeData;
  readonly now: Temporal.Instant;
  readonly language: Language;
  readonly t: Spoken<typeof homeMessages>;
}

function Home(parts: HomeParts) {
  const { data, now, t, language } = parts;
  const { openings } = data;
  return (
    <>
      <Hero {...parts} />
      {data.total === 0 ? (
        <Note title={t.emptyTitle}>{t.emptyHelp}</Note>
      ) : (
        <>
          {openings && <Notices {...{ openings, now, language }} />}
          <Section
            id="new"
            title={t.newest}
            note={t.newestNote(data.total)}
            more={{ href: `/${language}/new-books`, label: t.newestMore }}
          >
            <CoverRow label={t.newest} cards={data.newest.map((one) => coverCard(one, language))} />
          </Section>
          {data.popular.length > 0 && (
            <Section
              id="popular"
              title={t.popular}
              note={t.popularNote}
              more={{ href: `/${language}/popular`, label: t.popularMore }}
            >
              <CoverRow label={t.popular} cards={data.popular.map((one) => coverCard(one, language, false))} />
            </Section>
          )}
          <Section id="ways" title={t.ways}>
            <WaysIn facets={data.facets} language={language} />
          </Section>
        </>
      )}
    </>
  );
}

function Hero({ data, now, language, t }: HomeParts) {
  const frame = speak(frameMessages, language);
  const { library, openings } = data;
  return (
    <section className={openings ? "hero" : "hero alone"}>
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
        <Tries {...{ data, language, t }} />
      </div>
      {openings && <LibraryNow {...{ library, openings, now, language }} />}
    </section>
  );
}

/** Searches that find something. */
function Tries({ data, language, t }: Omit<HomeParts, "now">) {
  const subjects = data.facets.find((facet) => facet.name === "subject")?.values.map((one) => one.value) ?? [];
  const searches = suggestedSearches(subjects, language);
  if (searches.length === 0) return null;
  return (
    <p className="tries">
      <span>{t.tries}</span>
      {searches.map((subject) => (
        <a
          key={subject}
          href={`/${language}/search?${new URLSearchParams({ subject })}`}
          lang={textLanguage(subject, undefined)}
        >
          {subject}
        </a>
      ))}
    </p>
  );
}

/** The first row of covers is in sight at once. */
function coverCard({ id, summary }: ListedWork, language: Language, inSight = true) {
  const title = titleOf(summary, language);
  return {
    href: `/${language}/records/${id}`,
    cover: coverOf(id, summary, inSight),
    title,
    titleLang: textLanguage(title, summary.language),
    by: summary.authors[0]?.text,
  };
}
