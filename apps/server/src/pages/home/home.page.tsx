import { Temporal } from "@wenyuan/calendar";
import { CoverRow, Note, SearchBox, Section } from "@wenyuan/ui";
import { Fragment } from "react";
import type { Language } from "../../kernel/i18n/language.ts";
import { type Spoken, speak } from "../../kernel/i18n/messages.ts";
import { advancedMessages } from "../advanced/advanced.messages.ts";
import { frameMessages } from "../frame/frame.messages.ts";
import type { Here } from "../holdings/availability-view.ts";
import { NoticeList, type NoticesProps, UrgentNotices } from "../notices/notice-list.tsx";
import { noticesToday } from "../notices/notices.loader.ts";
import { noticesMessages } from "../notices/notices.messages.ts";
import type { PageDefinition } from "../page.ts";
import { workCard } from "../search/work-hit.tsx";
import { textLanguage } from "../work-view.ts";
import { floorsOf } from "./floors.ts";
import { type HomeData, type HomeSources, loadHome } from "./home.loader.ts";
import { homeMessages } from "./home.messages.ts";
import { House } from "./house.tsx";
import { LibraryNow, type LibraryNowProps } from "./library-now.tsx";
import { suggestedSearches } from "./suggested-searches.ts";
import { UnusualDays, unusualDays } from "./unusual-days.tsx";
import { WaysIn } from "./ways-in.tsx";

/** Search, the library now, what is new, and ways in. */
export function homePage(sources: HomeSources): PageDefinition {
  return {
    path: "/",
    access: "public",
    async answer({ language }) {
      const data = await loadHome(sources);
      const now = Temporal.Instant.fromEpochMilliseconds(sources.clock.now().getTime());
      const here = { now: sources.clock.now(), zone: sources.zone, language };
      const t = speak(homeMessages, language);
      return {
        title: "",
        description: t.description(data.library.name[language]),
        current: "home",
        body: <Home {...{ data, now, here, language, t }} today={noticesToday(sources)} />,
      };
    },
  };
}

interface HomeParts {
  readonly data: HomeData;
  readonly now: Temporal.Instant;
  readonly here: Here;
  /** By the library's clock, `YYYY-MM-DD`. */
  readonly today: string;
  readonly language: Language;
  readonly t: Spoken<typeof homeMessages>;
}

function Home(parts: HomeParts) {
  const { data, here, t, language } = parts;
  const { holdings } = data;
  return (
    <>
      <Hero {...parts} />
      <UrgentNotices notices={data.notices.filter(({ urgent }) => urgent)} language={language} />
      {data.total === 0 ? (
        <>
          <Note title={t.emptyTitle}>{t.emptyHelp}</Note>
          <ToTell {...parts} />
        </>
      ) : (
        <>
          <Section
            id="new"
            title={t.newest}
            note={t.newestNote(data.total)}
            more={{ href: `/${language}/new-books`, label: t.newestMore }}
          >
            <CoverRow label={t.newest} cards={data.newest.map((hit) => workCard({ hit, holdings, here }))} />
          </Section>
          <ToTell {...parts} />
          {data.popular.length > 0 && (
            <Section
              id="popular"
              title={t.popular}
              note={t.popularNote}
              more={{ href: `/${language}/popular`, label: t.popularMore }}
            >
              <CoverRow label={t.popular} cards={data.popular.map((hit) => workCard({ hit, holdings, here }))} />
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

/** Notices, and beside them the days ahead with other hours than usual. */
function ToTell({ data: { notices, openings }, now, today, language }: HomeParts) {
  const days = openings ? unusualDays(openings, now) : [];
  // Urgent ones stand on top of the page already.
  const common = notices.filter(({ urgent }) => !urgent);
  if (common.length === 0 && days.length === 0) return null;
  return (
    <div className={common.length > 0 && days.length > 0 ? "two" : undefined}>
      {common.length > 0 && <NewestNotices {...{ today, language }} notices={common} />}
      {days.length > 0 && <UnusualDays {...{ days, language }} />}
    </div>
  );
}

function NewestNotices({ notices, today, language }: Pick<NoticesProps, "notices" | "today" | "language">) {
  const { title, all } = speak(noticesMessages, language);
  return (
    <Section id="notices" title={title} more={{ href: `/${language}/notices`, label: all }}>
      <NoticeList {...{ notices, today, language }} />
    </Section>
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
      {openings && <LibraryNow {...{ library, openings, now, language }} house={houseOf(data, language)} />}
    </section>
  );
}

/** Fewer are no building to show. */
const fewestFloors = 3;

/** The first branch of the library as a building, where it states its floors. */
function houseOf({ holdings, facets }: HomeData, language: Language): LibraryNowProps["house"] {
  const [branch] = holdings.branches.values();
  const floors = branch ? floorsOf(branch.code, holdings.locations.values()) : [];
  if (!branch || floors.length < fewestFloors) return undefined;
  return { name: branch.name[language], drawn: <House {...{ branch, floors, facets, language }} /> };
}

/** Searches that find something, and the form for more than words. */
function Tries({ data, language, t }: Pick<HomeParts, "data" | "language" | "t">) {
  const subjects = data.facets.find((facet) => facet.name === "subject")?.values.map((one) => one.value) ?? [];
  const searches = suggestedSearches(subjects, language);
  return (
    <p className="tries">
      {searches.length > 0 && <span>{t.tries}</span>}
      {searches.map((subject) => (
        <a
          key={subject}
          href={`/${language}/search?${new URLSearchParams({ subject })}`}
          lang={textLanguage(subject, undefined)}
        >
          {subject}
        </a>
      ))}
      <a href={`/${language}/advanced`}>{speak(advancedMessages, language).title}</a>
    </p>
  );
}
