import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useApi } from "../../../lib/api/api.tsx";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { useMay } from "../../../lib/session/session.ts";
import type { Column } from "../../../lib/table/column.ts";
import { Table } from "../../../lib/table/table.tsx";
import { Empty } from "../../../lib/view/empty.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { type SearchedWords, searchReportQuery } from "../api/search-report.ts";
import { reportMessages } from "../messages.ts";
import { type ReportParams, spans } from "../report-params.ts";
import { ExplainedSearch } from "./explained-search.tsx";
import styles from "./search-report.module.css";

const route = getRouteApi("/frame/search-report");
const usualSpan = 30;

/** What readers search for and do not find; and why a search finds what it finds. */
export function SearchReportPage() {
  const texts = useTexts(reportMessages);
  const params: ReportParams = route.useSearch();
  const navigate = route.useNavigate();
  const { all = false, days = usualSpan, q = "" } = params;
  const { data, error, refetch } = useQuery({
    ...searchReportQuery(useApi(), { failing: !all, days }),
    placeholderData: keepPreviousData,
  });
  const columns = useColumns((words) => void navigate({ search: { ...params, q: words } }));
  const choose = (change: ReportParams) => void navigate({ search: { ...params, ...change } });
  return (
    <>
      <PageHead title={texts.title}>{texts.intro}</PageHead>
      <div className={styles.choices}>
        <fieldset className="seg">
          <legend className="hide">{texts.show}</legend>
          <Choice
            name="show"
            text={texts.failing}
            chosen={!all}
            choose={() => void navigate({ search: { days, q } })}
          />
          <Choice name="show" text={texts.all} chosen={all} choose={() => choose({ all: true })} />
        </fieldset>
        <fieldset className="seg">
          <legend className="hide">{texts.span}</legend>
          {spans.map((span) => (
            <Choice
              key={span}
              name="days"
              text={texts.days(span)}
              chosen={days === span}
              choose={() => choose({ days: span })}
            />
          ))}
        </fieldset>
      </div>
      <ExplainedSearch key={q} words={q} search={(words) => choose({ q: words })} />
      <Table
        caption={all ? texts.all : texts.failing}
        columns={columns}
        rowKey={({ words }) => words}
        rows={data?.queries}
        error={error}
        retry={() => void refetch()}
        more={undefined}
        empty={
          <Empty title={texts.none}>
            <p>{texts.noneMore}</p>
          </Empty>
        }
      />
    </>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly text: string;
  readonly chosen: boolean;
  choose(): void;
}

function Choice({ name, text, chosen, choose }: ChoiceProps) {
  return (
    <label>
      <input type="radio" name={name} checked={chosen} onChange={choose} />
      {text}
    </label>
  );
}

function useColumns(explain: (words: string) => void): readonly Column<SearchedWords>[] {
  const texts = useTexts(reportMessages);
  const mayEdit = useMay()("discovery.synonym.edit");
  return [
    { id: "words", head: texts.words, rowHead: true, cell: ({ words }) => words, sortBy: ({ words }) => words },
    {
      id: "searches",
      head: texts.searches,
      figures: true,
      cell: ({ searches }) => searches,
      sortBy: ({ searches }) => searches,
    },
    {
      id: "without",
      head: texts.withoutResult,
      figures: true,
      cell: ({ withoutResult }) => withoutResult,
      sortBy: ({ withoutResult }) => withoutResult,
    },
    {
      id: "left-out",
      head: texts.leftOut,
      figures: true,
      cell: ({ withWordsLeftOut }) => withWordsLeftOut,
      sortBy: ({ withWordsLeftOut }) => withWordsLeftOut,
    },
    {
      id: "actions",
      head: texts.actions,
      bare: true,
      // oxlint-disable-next-line react/no-unstable-nested-components -- a cell is a function, not a component
      cell: ({ words }) => (
        <span className="row">
          <button type="button" className="btn small" onClick={() => explain(words)}>
            {texts.explain}
          </button>
          {mayEdit && (
            <Link className="btn bare small" to="/synonyms" search={{ word: words }}>
              {texts.addSynonym}
            </Link>
          )}
        </span>
      ),
    },
  ];
}
