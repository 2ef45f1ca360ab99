import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { Labelled } from "../../../lib/form/labelled.tsx";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { wallTimeAt } from "../../../lib/library/library-time.ts";
import { Bones } from "../../../lib/view/bones.tsx";
import { Empty } from "../../../lib/view/empty.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { exportAddress, type Figure, type FigureQuestion, figuresQuery } from "../api/figures.ts";
import { figureMessages } from "../messages.ts";
import styles from "./figures.module.css";

const groups = ["branch", "category", "department", "kind", "class"] as const;
const periods = ["day", "month", "year"] as const;
const counts = ["loans", "onSite", "renewals", "returns", "holds"] as const;

/** What was lent, renewed, returned and held, by coarse groups, to read and to take along. */
export function FiguresPage() {
  const texts = useTexts(figureMessages);
  const [question, setQuestion] = useState<FigureQuestion>(thisYear);
  const { data, error, refetch } = useQuery(figuresQuery(useApi(), question));
  const set = (part: Partial<FigureQuestion>) => setQuestion({ ...question, ...part });
  return (
    <div className={styles.page}>
      <PageHead title={texts.title} action={<Files question={question} />}>
        {texts.intro}
      </PageHead>
      <form className={styles.question} aria-label={texts.title} onSubmit={(event) => event.preventDefault()}>
        {(["from", "to"] as const).map((end) => (
          <Labelled key={end} text={texts[end]}>
            {(id) => (
              <input
                id={id}
                className="input"
                type="date"
                value={question[end]}
                onChange={({ target: { value } }) => {
                  if (value !== "") set({ [end]: value });
                }}
              />
            )}
          </Labelled>
        ))}
        <Labelled text={texts.by}>
          {(id) => (
            <select
              id={id}
              className="input"
              value={question.by}
              onChange={({ target }) => set({ by: groups.find((one) => one === target.value) ?? "branch" })}
            >
              {groups.map((group) => (
                <option key={group} value={group}>
                  {texts[group]}
                </option>
              ))}
            </select>
          )}
        </Labelled>
        <Labelled text={texts.per}>
          {(id) => (
            <select
              id={id}
              className="input"
              value={question.per}
              onChange={({ target }) => set({ per: periods.find((one) => one === target.value) ?? "month" })}
            >
              {periods.map((period) => (
                <option key={period} value={period}>
                  {texts[period]}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      </form>
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      {data ? <FigureTable rows={data} by={question.by} /> : !error && <Bones lines={8} />}
    </div>
  );
}

function thisYear(): FigureQuestion {
  const year = wallTimeAt(new Date()).year;
  return { from: `${year}-01-01`, to: `${year}-12-31`, by: "branch", per: "month" };
}

function Files({ question }: { readonly question: FigureQuestion }) {
  const texts = useTexts(figureMessages);
  return (
    <div className="row">
      {(["csv", "xlsx"] as const).map((format) => (
        <a key={format} className="btn" href={exportAddress(question, format)} download>
          {texts[format]}
        </a>
      ))}
    </div>
  );
}

function FigureTable({ rows, by }: { readonly rows: readonly Figure[]; readonly by: FigureQuestion["by"] }) {
  const texts = useTexts(figureMessages);
  const { language } = useLanguage();
  if (rows.length === 0) return <Empty title={texts.none}>{texts.noneMore}</Empty>;
  const total = (count: (typeof counts)[number]) => rows.reduce((sum, row) => sum + (row[count] ?? 0), 0);
  return (
    <div className="scroller">
      <table className={`table stack ${styles.figures}`}>
        <caption className="hide">{texts.title}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.period}</th>
            <th scope="col">{texts[by]}</th>
            {counts.map((count) => (
              <th key={count} scope="col" className="fig">
                {texts[count]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.period} ${row.key}`}>
              <th scope="row">{row.period}</th>
              <td data-label={texts[by]}>{row.name[language]}</td>
              {counts.map((count) => (
                <td key={count} className="fig" data-label={texts[count]}>
                  {row.few ? <small className="quiet">{texts.few}</small> : (row[count] ?? 0).toLocaleString(language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {texts.total}
            </th>
            {counts.map((count) => (
              <td key={count} className="fig" data-label={texts[count]}>
                <strong>{total(count).toLocaleString(language)}</strong>
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
