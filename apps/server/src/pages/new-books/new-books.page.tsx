import { dateAt, dateInWords, Temporal } from "@wenyuan/calendar";
import { Blank, LinkButton, PageTitle, Tabs } from "@wenyuan/ui";
import { searchCatalogue } from "../../capabilities/discovery/index.ts";
import type { Call } from "../../kernel/http/endpoint.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import { loadListHoldings } from "../holdings/holdings.loader.ts";
import { type PageDefinition, queryValue } from "../page.ts";
import type { SearchSources } from "../search/search.loader.ts";
import type { Showing } from "../search/search.page.tsx";
import { newBooksMessages } from "./new-books.messages.ts";
import { addressOf, Choices, type TitleChoices, TitleList, type TitleListProps, titlesShown } from "./title-list.tsx";
import { type Days, readDays, weekOf } from "./weeks.ts";

/** What came into the collection: of one week or of the last thirty days, by branch and class. */
export function newBooksPage(sources: SearchSources & Showing): PageDefinition {
  return {
    path: "/new-books",
    access: "public",
    async answer(call) {
      const { language } = call;
      const now = sources.clock.now();
      const today = dateAt(Temporal.Instant.fromEpochMilliseconds(now.getTime()), sources.zone);
      const days = readDays(queryValue(call, "week"), today);
      const chosen = readChoices(call);
      const page = readPage(call);
      const answer = await searchCatalogue(sources, {
        text: "",
        ...asked(chosen, page),
        arrived: { from: days.from.toString(), to: days.to.toString() },
        sort: "added",
      });
      const holdings = await loadListHoldings(
        sources.db,
        answer.hits.map(({ id }) => id),
      );
      const here = { now, zone: sources.zone, language };
      const t = speak(newBooksMessages, language);
      const body = <NewBooks {...{ answer, holdings, here, page, days, today, chosen }} />;
      return { title: t.title, current: "browse", unlisted: page > 1 || Object.values(chosen).some(Boolean), body };
    },
  };
}

export function readChoices(call: Call): TitleChoices {
  return { location: queryValue(call, "location").slice(0, 100), class: queryValue(call, "class").slice(0, 100) };
}

export function readPage(call: Call): number {
  const page = Number(queryValue(call, "page"));
  return Number.isInteger(page) && page >= 1 && page <= 10_000 / titlesShown ? page : 1;
}

/** The part of a question that both lists share: the choices with their counts, a level at a time, and a page of titles. */
export function asked({ location, class: path }: TitleChoices, page: number) {
  return {
    filters: { ...(location && { location: [location] }), ...(path && { class: [path] }) },
    facets: ["location", "class"] as const,
    facetValues: { limit: 50 },
    parents: { location: "", class: "" },
    limit: titlesShown,
    offset: (page - 1) * titlesShown,
  };
}

interface NewBooksProps extends Omit<TitleListProps, "hrefOf"> {
  readonly days: Days & { readonly week?: Temporal.PlainDate };
  readonly today: Temporal.PlainDate;
  readonly chosen: TitleChoices;
}

function NewBooks({ days, today, chosen, ...parts }: NewBooksProps) {
  const { answer, holdings, here, page } = parts;
  const { language } = here;
  const t = speak(newBooksMessages, language);
  const week = days.week?.toString() ?? "";
  const hrefOf = (more: Partial<TitleChoices> & { readonly page?: number }) =>
    addressOf(`/${language}/new-books`, { week, ...chosen, ...more });
  const span = t.week(dateInWords(days.from, language, today), dateInWords(days.to, language, today));
  return (
    <>
      <PageTitle note={`${span} · ${t.found(answer.total)}`}>{t.title}</PageTitle>
      <Tabs
        label={t.weeks}
        tabs={weekChoices(today, language).map(({ value, label }) => ({
          href: addressOf(`/${language}/new-books`, { week: value, ...chosen }),
          label,
          current: value === week,
        }))}
      />
      <div className="stackv choices">
        <Choices facets={answer.facets} {...{ holdings, language, chosen, hrefOf }} />
      </div>
      {answer.total === 0 ? (
        <Blank
          art="shelf"
          level={2}
          title={t.nothing}
          actions={<LinkButton href={`/${language}/new-books`}>{t.month}</LinkButton>}
        >
          <p>{t.nothingHelp}</p>
        </Blank>
      ) : (
        <TitleList {...{ answer, holdings, here, page }} hrefOf={(n) => hrefOf({ page: n })} />
      )}
    </>
  );
}

const weeksOffered = 6;

/** The last thirty days, then week by week back. */
function weekChoices(today: Temporal.PlainDate, language: Language) {
  const t = speak(newBooksMessages, language);
  const monday = weekOf(today);
  const weeks = Array.from({ length: weeksOffered }, (_, index) => monday.subtract({ days: index * 7 }));
  return [
    { value: "", label: t.month },
    ...weeks.map((start, index) => ({
      value: start.toString(),
      label:
        [t.thisWeek, t.lastWeek][index] ??
        dateInWords(start, language, today)
          .replace(/[（(].*$/u, "")
          .trim(),
    })),
  ];
}
