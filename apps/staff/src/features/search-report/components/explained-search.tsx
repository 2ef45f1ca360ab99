import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useId } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { langOf } from "../../../lib/catalogue/script-of.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { Bones } from "../../../lib/view/bones.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { type ExplainedHit, explainedSearchQuery } from "../api/search-report.ts";
import { reportMessages } from "../messages.ts";
import styles from "./search-report.module.css";

export interface ExplainedSearchProps {
  readonly words: string;
  search(words: string): void;
}

/** A search as a reader does it, with why each hit stands where it stands. */
export function ExplainedSearch({ words, search }: ExplainedSearchProps) {
  const texts = useTexts(reportMessages);
  const id = useId();
  const { data, error, refetch, isFetching } = useQuery(explainedSearchQuery(useApi(), words));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get("q");
    search(typeof typed === "string" ? typed.trim() : "");
  };
  return (
    <section className={styles.explained} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{texts.why}</h2>
      <p className="quiet">{texts.whyIntro}</p>
      <search>
        <form className={styles.ask} onSubmit={submit}>
          <label className="hide" htmlFor={`${id}-q`}>
            {texts.query}
          </label>
          <input id={`${id}-q`} name="q" type="search" className="input" autoComplete="off" defaultValue={words} />
          <button type="submit" className="btn">
            {texts.search}
          </button>
        </form>
      </search>
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      {isFetching && !data && <Bones lines={4} />}
      {data && (
        <>
          <output className={styles.outcome}>
            {data.total === 0 ? texts.nothing : texts.found(data.total)}
            {data.didYouMean !== undefined && ` · ${texts.didYouMean(data.didYouMean)}`}
            {data.relaxed && ` · ${texts.without(data.relaxed.leftOut.join(" "))}`}
          </output>
          {data.hits.length > 0 && <Hits hits={data.hits} />}
        </>
      )}
    </section>
  );
}

function Hits({ hits }: { readonly hits: readonly ExplainedHit[] }) {
  const texts = useTexts(reportMessages);
  return (
    <table className="table stack">
      <caption className="hide">{texts.why}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.hit}</th>
          <th scope="col">{texts.points}</th>
          <th scope="col">{texts.parts}</th>
        </tr>
      </thead>
      <tbody>
        {hits.map(({ id, title, authors, explain }) => (
          <tr key={id}>
            <th scope="row">
              <Link to="/records/$id" params={{ id }} lang={langOf(title)}>
                {title}
              </Link>{" "}
              <small className="quiet">{authors[0]?.text}</small>
            </th>
            <td data-label={texts.points}>{rounded(explain?.score ?? 0)}</td>
            <td data-label={texts.parts}>
              <ul className={styles.parts}>
                {explain?.parts.map((part) => (
                  <li key={`${part.why} ${part.about}`}>
                    <Reason why={part.why} about={part.about} /> {rounded(part.score)}
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Reason({ why, about }: { readonly why: string; readonly about: string }) {
  const texts: Readonly<Record<string, unknown>> = useTexts(reportMessages);
  const known = texts[`why-${why}`];
  const words = typeof known === "string" ? known : why;
  return why === "word" || why === "identifier" ? (
    <>
      {words} <b>{about}</b>
    </>
  ) : (
    words
  );
}

function rounded(points: number): string {
  return points.toFixed(1);
}
