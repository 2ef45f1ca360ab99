import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { pagedRows } from "../../../lib/api/paged.ts";
import { langOf } from "../../../lib/catalogue/script-of.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { momentInWords } from "../../../lib/i18n/time-words.ts";
import type { Column } from "../../../lib/table/column.ts";
import { Table } from "../../../lib/table/table.tsx";
import { Empty } from "../../../lib/view/empty.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { type LogEntry, logQuery, type QueuedHold, queueQuery } from "../api/holds.ts";
import { useQueueColumns } from "../hooks/use-queue-columns.tsx";
import { holdMessages } from "../messages.ts";
import { CancelDialog } from "./cancel-dialog.tsx";
import styles from "./holds-page.module.css";
import { MoveForm } from "./move-form.tsx";

const route = getRouteApi("/frame/records/$id/queue");

/** Who waits for a title, in order, and why copies went where they went. */
export function QueuePage() {
  const texts = useTexts(holdMessages);
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(queueQuery(useApi(), id));
  const [moving, setMoving] = useState<QueuedHold>();
  const [cancelling, setCancelling] = useState<QueuedHold>();
  const columns = useQueueColumns({ onMove: setMoving, onCancel: setCancelling });
  return (
    <>
      <PageHead title={texts.queueTitle}>{texts.queueIntro}</PageHead>
      <p className={styles.subject}>
        <Link to="/records/$id" params={{ id }} lang={langOf(data?.title ?? "")}>
          {data?.title ?? id}
        </Link>
      </p>
      {cancelling && <CancelDialog hold={cancelling} onClose={() => setCancelling(undefined)} />}
      {moving && <MoveForm key={moving.id} hold={moving} onDone={() => setMoving(undefined)} />}
      <Table
        caption={texts.queueTitle}
        columns={columns}
        rows={data?.items}
        rowKey={(hold) => hold.id}
        isMarked={(hold) => hold.id === moving?.id}
        error={error}
        retry={() => void refetch()}
        empty={<Empty title={texts.nobody} />}
      />
      <DecisionLog recordId={id} />
    </>
  );
}

function DecisionLog({ recordId }: { readonly recordId: string }) {
  const texts = useTexts(holdMessages);
  const { language } = useLanguage();
  const log = pagedRows(useInfiniteQuery(logQuery(useApi(), recordId)));
  const columns: readonly Column<LogEntry>[] = [
    { id: "at", head: texts.when, cell: ({ at }) => momentInWords(new Date(at), language) },
    { id: "hold", head: texts.hold, cell: holdNumber },
    {
      id: "what",
      head: texts.what,
      rowHead: true,
      cell: whatHappened,
    },
  ];
  return (
    <section className={styles.section} aria-labelledby="log-title">
      <h2 id="log-title">{texts.log}</h2>
      <Table
        caption={texts.log}
        columns={columns}
        {...log}
        rowKey={({ id }) => id}
        empty={<Empty title={texts.noLog} />}
      />
    </section>
  );
}

function holdNumber({ holdId }: LogEntry) {
  return <span className="cn">{holdId}</span>;
}

function whatHappened({ outcome, text, note }: LogEntry) {
  return (
    <span className={styles.title}>
      {outcome === "chosen" ? <strong>{text}</strong> : text}
      {note !== undefined && <small className="quiet">{note}</small>}
    </span>
  );
}
