import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { pagedRows } from "../../../lib/api/paged.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import type { Column } from "../../../lib/table/column.ts";
import { Table } from "../../../lib/table/table.tsx";
import { Empty } from "../../../lib/view/empty.tsx";
import { type Entry, type EntryFilter, entriesQuery, type ImportRun } from "../api/imports.ts";
import { importMessages } from "../messages.ts";
import styles from "./imports.module.css";

const filters = ["noted", "refused", "repaired", "skipped", "changed", "created", "unchanged", "all"] as const;

/** What became of each record and why: first what somebody should look at. */
export function ImportReport({ run }: { readonly run: ImportRun }) {
  const texts = useTexts(importMessages);
  const { language } = useLanguage();
  const [filter, setFilter] = useState<EntryFilter>("noted");
  const settled = run.state === "running" ? 0 : run.read;
  const entries = pagedRows(useInfiniteQuery(entriesQuery(useApi(), run.id, { filter, language, read: settled })));
  const words = { noted: texts.filterNoted, all: texts.filterAll };
  return (
    <section className={styles.report} aria-labelledby="report">
      <h2 id="report">{texts.report}</h2>
      <div className="row">
        <label className="label" htmlFor="filter">
          {texts.show}
        </label>
        <select
          id="filter"
          className="input short"
          value={filter}
          onChange={(event) => setFilter(event.target.value as EntryFilter)}
        >
          {filters.map((one) => (
            <option key={one} value={one}>
              {one === "noted" || one === "all" ? words[one] : texts[one]}
            </option>
          ))}
        </select>
        <a className="btn" href={`/api/v1/imports/${run.id}/report.csv?filter=${filter}&lang=${language}`} download>
          {texts.csv}
        </a>
        {run.counts.refused > 0 && (
          <a className="btn" href={`/api/v1/imports/${run.id}/refused`} download>
            {texts.refusedFile}
          </a>
        )}
      </div>
      <Table
        caption={texts.report}
        columns={useColumns()}
        rowKey={({ id }) => id}
        empty={
          filter === "noted" ? (
            <p className="quiet">{texts.nothingNoted}</p>
          ) : (
            <Empty title={texts.noEntries}>
              <p>{texts.noEntriesMore}</p>
            </Empty>
          )
        }
        {...entries}
      />
    </section>
  );
}

function useColumns(): readonly Column<Entry>[] {
  const texts = useTexts(importMessages);
  return useMemo(
    () => [
      { id: "number", head: texts.number, figures: true, cell: ({ number }) => number, sortBy: ({ number }) => number },
      {
        id: "title",
        head: texts.titleHead,
        rowHead: true,
        cell: ({ title = "", recordId, offset, sourceKey }) => (
          <>
            {recordId === undefined ? (
              title || texts.untitled
            ) : (
              <Link to="/records/$id" params={{ id: recordId }}>
                {title || texts.untitled}
              </Link>
            )}
            {title === "" && <small className="quiet"> {texts.byteAt(offset)}</small>}
            {sourceKey !== undefined && !sourceKey.startsWith("sha256:") && (
              <small className={`quiet ${styles.number}`}>
                <abbr title={texts.controlNumber}>001</abbr> {sourceKey}
              </small>
            )}
          </>
        ),
        sortBy: ({ title = "" }) => title,
      },
      {
        id: "outcome",
        head: texts.result,
        cell: ({ outcome, repaired }) => (
          <span className={outcome === "refused" ? "st late" : styles.outcome}>
            {repaired && outcome !== "refused" ? `${texts[outcome]} · ${texts.repaired}` : texts[outcome]}
          </span>
        ),
        sortBy: ({ outcome }) => outcome,
      },
      {
        id: "why",
        head: texts.why,
        cell: ({ notes }) => (
          <ul className={styles.notes}>
            {notes.map((note, i) => (
              // oxlint-disable-next-line react/no-array-index-key -- a note is its place, and two may say the same
              <li key={i}>{note}</li>
            ))}
          </ul>
        ),
      },
    ],
    [texts],
  );
}
