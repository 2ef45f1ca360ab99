import { dateAt, dateInWords, Temporal } from "@wenyuan/calendar";
import { PageTitle, Tabs } from "@wenyuan/ui";
import type { Language } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import { type PageDefinition, queryValue } from "../page.ts";
import type { SearchSources } from "../search/search.loader.ts";
import type { Showing } from "../search/search.page.tsx";
import { ChosenTitles, type LoadedTitles, loadTitles } from "./chosen-titles.tsx";
import { newBooksMessages } from "./new-books.messages.ts";
import { addressOf } from "./title-list.tsx";
import { type Days, readDays, weekOf } from "./weeks.ts";

/** What came into the collection: of one week or of the last thirty days, by branch and class. */
export function newBooksPage(sources: SearchSources & Showing): PageDefinition {
  return {
    path: "/new-books",
    access: "public",
    async answer(call) {
      const today = dateAt(Temporal.Instant.fromEpochMilliseconds(sources.clock.now().getTime()), sources.zone);
      const days = readDays(queryValue(call, "week"), today);
      const arrived = { from: days.from.toString(), to: days.to.toString() };
      const titles = await loadTitles(sources, call, { arrived, sort: "added" });
      const t = speak(newBooksMessages, call.language);
      return {
        title: t.title,
        current: "browse",
        unlisted: titles.page > 1 || Object.values(titles.chosen).some(Boolean),
        body: <NewBooks {...{ titles, days, today }} language={call.language} />,
      };
    },
  };
}

interface NewBooksProps {
  readonly titles: LoadedTitles;
  readonly days: Days & { readonly week?: Temporal.PlainDate };
  readonly today: Temporal.PlainDate;
  readonly language: Language;
}

function NewBooks({ titles, days, today, language }: NewBooksProps) {
  const t = speak(newBooksMessages, language);
  const path = `/${language}/new-books`;
  const week = days.week?.toString() ?? "";
  const span = t.week(dateInWords(days.from, language, today), dateInWords(days.to, language, today));
  return (
    <>
      <PageTitle note={`${span}${language === "zh" ? "，" : " · "}${t.found(titles.answer.total)}`}>
        {t.title}
      </PageTitle>
      <Tabs
        label={t.weeks}
        tabs={weekChoices(today, language).map(({ value, label }) => ({
          href: addressOf(path, { week: value, ...titles.chosen }),
          label,
          current: value === week,
        }))}
      />
      <ChosenTitles
        titles={titles}
        none={{ title: t.nothing, help: t.nothingHelp, href: path, label: t.month }}
        hrefOf={(more) => addressOf(path, { week, ...titles.chosen, ...more })}
      />
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
