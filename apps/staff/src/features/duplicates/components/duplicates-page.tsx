import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useApi } from "../../../lib/api/api.tsx";
import { pagedRows } from "../../../lib/api/paged.ts";
import { langOf } from "../../../lib/catalogue/script-of.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import type { Column } from "../../../lib/table/column.ts";
import { Table } from "../../../lib/table/table.tsx";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { describeFailure } from "../../../lib/view/describe-failure.ts";
import { Empty } from "../../../lib/view/empty.tsx";
import { viewMessages } from "../../../lib/view/messages.ts";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { type DuplicatePair, duplicatesKey, duplicatesQuery, judgePair } from "../api/duplicates.ts";
import { duplicateMessages } from "../messages.ts";
import styles from "./duplicates.module.css";

/** Records that may be there twice, with the reasons; compared, merged or said to be two. */
export function DuplicatesPage() {
  const texts = useTexts(duplicateMessages);
  const navigate = useNavigate();
  const dismiss = useDismissal();
  const pairs = pagedRows(useInfiniteQuery(duplicatesQuery(useApi())));
  const columns: readonly Column<DuplicatePair>[] = [
    { id: "records", head: texts.records, rowHead: true, cell: twoRecords },
    {
      id: "reasons",
      head: texts.reasons,
      cell: ({ reasons }) =>
        reasons.map(({ text, value }) => (value === undefined ? text : `${text} ${value}`)).join("；"),
    },
    { id: "points", head: texts.points, figures: true, cell: ({ points }) => points },
    {
      id: "decide",
      head: texts.decide,
      bare: true,
      // oxlint-disable-next-line react/no-unstable-nested-components -- a cell is a function, not a component
      cell: (pair) => <Decision pair={pair} onDismiss={() => dismiss(pair)} />,
    },
  ];
  return (
    <>
      <PageHead title={texts.title}>{texts.intro}</PageHead>
      <Table
        caption={texts.title}
        columns={columns}
        {...pairs}
        rowKey={({ id }) => id}
        empty={<Empty title={texts.empty} />}
        open={(pair) => void navigate(comparison(pair))}
      />
    </>
  );
}

/** Where the two are set side by side. */
function comparison({ records }: DuplicatePair) {
  return {
    to: "/records/$id/merge" as const,
    params: { id: records[0]?.id ?? "" },
    search: { with: records[1]?.id ?? "" },
  };
}

function Decision({ pair, onDismiss }: { readonly pair: DuplicatePair; onDismiss(): void }) {
  const texts = useTexts(duplicateMessages);
  return (
    <span className="row">
      <Link className="btn small" {...comparison(pair)}>
        {texts.compare}
      </Link>
      <button type="button" className="btn bare small" onClick={onDismiss}>
        {texts.dismiss}
      </button>
    </span>
  );
}

function twoRecords({ records }: DuplicatePair) {
  return (
    <span className={styles.two}>
      {records.map(({ id, title, authors, publisher, date }) => (
        <span key={id}>
          <Link to="/records/$id" params={{ id }} lang={langOf(title)}>
            {title || id}
          </Link>
          <small>{[authors[0], publisher, date].filter(Boolean).join(" · ")}</small>
        </span>
      ))}
    </span>
  );
}

function useDismissal(): (pair: DuplicatePair) => void {
  const texts = useTexts(duplicateMessages);
  const viewTexts = useTexts(viewMessages);
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const judge = async (pair: DuplicatePair, verdict: "dismiss" | "recall") => {
    try {
      await judgePair(api, pair, verdict);
      const undo = { label: texts.undo, run: () => void judge(pair, "recall") };
      if (verdict === "dismiss")
        toasts.add({ kind: "done", text: texts.dismissed(pair.records[0]?.title ?? ""), undo });
    } catch (error) {
      const { title, more } = describeFailure(error, viewTexts);
      toasts.add({ kind: "failed", text: [title, more].filter(Boolean).join(" ") });
    }
    await queries.invalidateQueries({ queryKey: duplicatesKey });
  };
  return (pair) => void judge(pair, "dismiss");
}
