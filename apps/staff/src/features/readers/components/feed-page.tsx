import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { pagedRows } from "../../../lib/api/paged.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { useMay } from "../../../lib/session/session.ts";
import type { Column } from "../../../lib/table/column.ts";
import { Table } from "../../../lib/table/table.tsx";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { Empty } from "../../../lib/view/empty.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { applyFeed, type Feed, type FeedRow, feedQuery, feedsKey, type Outcome, undoFeed } from "../api/feeds.ts";
import { factsInWords } from "../facts-in-words.ts";
import { kindWords, outcomes, outcomeWords, stateWords } from "../feed-words.ts";
import { feedMessages } from "../messages.ts";
import styles from "./feed-page.module.css";
import { useCategoryName } from "./use-category-name.ts";

/** What a list would do, or has done, row by row; applied and undone here. */
export function FeedPage() {
  const { id } = useParams({ from: "/frame/reader-feeds/$id" });
  const texts = useTexts(feedMessages);
  const [outcome, setOutcome] = useState<Outcome>("refused");
  const columns = useColumns();
  const report = useInfiniteQuery(feedQuery(useApi(), id, outcome));
  const feed = report.data?.pages[0]?.feed;
  return (
    <>
      <p>
        <Link className="more back" to="/reader-feeds">
          {texts.back}
        </Link>
      </p>
      <PageHead title={feed?.fileName ?? feed?.source ?? texts.title} action={feed && <Acts feed={feed} />}>
        {feed && texts[stateWords[feed.state]]}
      </PageHead>
      <fieldset className={`seg ${styles.outcomes}`}>
        <legend className="hide">{texts.rows}</legend>
        {outcomes.map((one) => (
          <label key={one}>
            <input type="radio" name="outcome" checked={one === outcome} onChange={() => setOutcome(one)} />
            {texts[outcomeWords[one]]} <span className="num">{feed?.counts[one] ?? ""}</span>
          </label>
        ))}
      </fieldset>
      {outcome === "refused" && (feed?.counts.refused ?? 0) > 0 && <p>{texts.refusedHelp}</p>}
      <Table
        caption={texts.rows}
        columns={columns}
        rowKey={({ line }) => String(line)}
        empty={<Empty title={texts.noRows} />}
        {...pagedRows(report)}
      />
    </>
  );
}

function Acts({ feed }: { readonly feed: Feed }) {
  const texts = useTexts(feedMessages);
  const may = useMay()("readers.feed.apply");
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const [gone, setGone] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const run = async (act: () => Promise<string>) => {
    setFailure(undefined);
    try {
      toasts.add({ kind: "done", text: await act() });
    } catch (error) {
      setFailure(error);
    }
    await queries.invalidateQueries({ queryKey: feedsKey });
    await queries.invalidateQueries({ queryKey: ["reader-feed", feed.id] });
  };
  const apply = () =>
    run(async () => {
      await applyFeed(api, feed.id, gone);
      return texts.applied;
    });
  const undo = () =>
    run(async () => {
      const { removed, restored, kept } = await undoFeed(api, feed.id);
      return texts.undone(removed, restored, kept);
    });
  if (!may) return null;
  return (
    <div className={styles.acts}>
      {failure !== undefined && <Failed error={failure} />}
      {feed.state === "previewed" && feed.counts.missing > 0 && (
        <div className="field check">
          <label>
            <input type="checkbox" checked={gone} onChange={(event) => setGone(event.currentTarget.checked)} />
            <span>{texts.goneAreGone}</span>
          </label>
        </div>
      )}
      {(feed.state === "previewed" || feed.state === "applying") && (
        <button type="button" className="btn main" onClick={() => void apply()}>
          {texts.apply}
        </button>
      )}
      {feed.state === "applied" && (
        <button type="button" className="btn" onClick={() => void undo()}>
          {texts.undo}
        </button>
      )}
    </div>
  );
}

function useColumns(): readonly Column<FeedRow>[] {
  const texts = useTexts(feedMessages);
  const categoryName = useCategoryName();
  const { language } = useLanguage();
  return useMemo(
    () => [
      { id: "line", head: texts.line, figures: true, cell: ({ line, outcome }) => (outcome === "missing" ? "" : line) },
      {
        id: "person",
        head: texts.person,
        rowHead: true,
        cell: ({ name, number, readerId }) => (
          <>
            {readerId === undefined ? (
              name || texts.nameless
            ) : (
              <Link to="/readers/$id" params={{ id: readerId }}>
                {name || readerId}
              </Link>
            )}{" "}
            <span className="cn">{number}</span>
          </>
        ),
      },
      {
        id: "what",
        head: texts.what,
        cell: ({ kind, faults }) =>
          faults.length > 0 ? (
            <ul>
              {faults.map(({ column, why }) => (
                <li key={column + why.en}>
                  <strong>{column}</strong> {why[language]}
                </li>
              ))}
            </ul>
          ) : (
            texts[kindWords[kind ?? ""] ?? "kindChanged"]
          ),
      },
      {
        id: "before",
        head: texts.before,
        cell: ({ before }) => <del>{factsInWords(before, language, categoryName)}</del>,
      },
      { id: "after", head: texts.after, cell: ({ after }) => <ins>{factsInWords(after, language, categoryName)}</ins> },
    ],
    [texts, language, categoryName],
  );
}
